// Reads a page with Readability as it is published and with ours, and compares; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { blockText } from '../lib/core/block-text';
import { LeanReadability, READABILITY_OPTIONS } from '../lib/extraction/content/lean-readability';

export interface Parity {
  /** UTF-16 code units of the text that each finds; 0: none. */
  readonly published: number;
  readonly lean: number;
  readonly isSame: boolean;
}

/** The published one is asked for nodes as well, so that both texts are read in the same way. */
const published = (page: Document) => new Readability<Node>(page, READABILITY_OPTIONS);

function textOf(reader: { parse(): { content?: Node | null | undefined } | null }): string {
  const content = reader.parse()?.content;
  return content instanceof Element ? blockText(content).text : '';
}

/** Reads this page with Readability as published and with ours; lengths in UTF-16 units. Runs in the page. */
export function parity(): Parity {
  const texts = [published, (page: Document) => new LeanReadability(page)].map((make) => {
    const copy = document.cloneNode(true);
    return copy instanceof Document ? textOf(make(copy)) : '';
  });
  const [one = '', other = ''] = texts;
  return { published: one.length, lean: other.length, isSame: one === other };
}
