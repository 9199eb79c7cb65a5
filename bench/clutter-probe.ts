// Counts what asks, warns and sells in an article's text, ours and Readability's alone; bundled, never shipped.
import { Readability } from '@mozilla/readability';
import { blockText } from '../lib/core/block-text';
import { PAYWALL } from '../lib/extraction/clutter/words/paywall-words';
import { FoldedText } from '../lib/extraction/clutter/words/phrases';
import { CONSENT, COOKIES, SIGN_UP } from '../lib/extraction/clutter/words/sign-up-words';
import { extractArticle } from '../lib/extraction/extract-article';

/** UTF-16 code units; longer blocks are paragraphs, and a word of them proves nothing. */
const LONGEST_BLOCK = 300;
const KINDS = { 'sign-up': SIGN_UP, consent: CONSENT, cookies: COOKIES, paywall: PAYWALL };

export interface ClutterLeft {
  readonly readability: Readonly<Record<string, number>>;
  readonly extraction: Readonly<Record<string, number>>;
}

function count(text: string): Record<string, number> {
  const blocks = text
    .split('\n')
    .filter((block) => block.length <= LONGEST_BLOCK)
    .map((block) => new FoldedText(block));
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, words]) => [kind, blocks.filter((block) => words.areIn(block)).length]),
  );
}

function readabilityText(): string {
  const clone = document.cloneNode(true);
  const parsed =
    clone instanceof Document ? new Readability<Node>(clone, { serializer: (node) => node }).parse() : null;
  return parsed?.content instanceof Element ? blockText(parsed.content).text : '';
}

export function clutterLeft(url: string): ClutterLeft {
  const extracted = extractArticle(document, url);
  return {
    readability: count(readabilityText()),
    extraction: count(extracted.ok ? extracted.value.article.text : ''),
  };
}
