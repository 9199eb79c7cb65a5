// An article's runs and the copy of its page → the page's own texts that it was read from, and whether the page is still as it was read.
import type { TextRun } from '../../core/block-text';
import { runThrough, type Steps } from '../../core/steps';
import { type ArticleRegion, proseOfInSteps, regionOf } from './article-region';
import type { PageCopy } from './page-copy';

/** Letters of prose that make a page another: some five words of an alphabet, half as many signs. */
export const LEAST_NEWS = 24;

export interface AsRead {
  /** Whether `text`, of the page, is one that the article was read from. */
  isRead(text: Text): boolean;
  /**
   * Whether the page still says all that was read on it, word for word, and has got no more prose in or beside its
   * article; if not, the page is to be read again.
   */
  isIntact(): boolean;
  /** The part of the page that is its article's; null: the text was read nowhere on the page. */
  readonly region: ArticleRegion | null;
  /** Characters of the text that still lead back to the page, of all that stand in a run. */
  mapped(): { readonly characters: number; readonly total: number };
}

export interface ReadFrom {
  readonly copy: PageCopy;
  readonly runs: readonly TextRun[];
  /** Element of the page that shows the headline. */
  readonly headline: Element | null;
}

/** What `page` is compared with from now on. */
export function* rememberInSteps(page: Document, { copy, runs, headline }: ReadFrom): Steps<AsRead> {
  const { liveText } = copy;
  const ours = runs.filter(({ node }) => copy.textIndexOf(node) !== undefined);
  const read = new Set(ours.flatMap(({ node }) => liveText(node) ?? []));
  const region = regionOf(page, headline ? [...read, headline] : read);
  // Only what was copied: text that has come since is news.
  const prose = region ? yield* proseOfInSteps(region, copy.isCopied) : 0;
  const hasNews = () => region !== null && runThrough(proseOfInSteps(region)) >= prose + LEAST_NEWS;
  return {
    isRead: (text) => read.has(text),
    isIntact: () => ours.every(({ node }) => liveText(node) !== null) && !hasNews(),
    region,
    mapped: () => countMapped(runs, liveText),
  };
}

/** Where a text leads back to the page, in characters. */
function countMapped(runs: readonly TextRun[], liveText: PageCopy['liveText']) {
  let characters = 0;
  let total = 0;
  for (const { node, length } of runs) {
    total += length;
    if (liveText(node)) characters += length;
  }
  return { characters, total };
}
