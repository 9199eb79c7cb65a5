// Reads a page with our extraction and with Readability as it is published, and gives both texts; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { blockText } from '../lib/core/block-text';
import { extractArticle } from '../lib/extraction/extract-article';

export interface TwoReadings {
  /** One line a block; empty: no article was found. */
  readonly ours: string;
  /** Why there is none of ours; null where there is. */
  readonly why: string | null;
  readonly readability: string;
}

function readabilityText(): string {
  const clone = document.cloneNode(true);
  const parsed =
    clone instanceof Document ? new Readability<Node>(clone, { serializer: (node) => node }).parse() : null;
  return parsed?.content instanceof Element ? blockText(parsed.content).text : '';
}

/** `url` is the address at which the page would be read. Runs in the page, which stays as it is. */
export function twoReadings(url: string): TwoReadings {
  const extracted = extractArticle(document, url);
  return {
    ours: extracted.ok ? extracted.value.article.text : '',
    why: extracted.ok ? null : extracted.error.kind,
    readability: readabilityText(),
  };
}
