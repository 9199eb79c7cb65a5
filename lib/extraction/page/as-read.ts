// An article's runs and the copy of its page → the page's own texts that it was read from, and whether the page is still as it was read.
import type { BlockText, TextRun } from '../../core/block-text';
import { isConnected, isSeen, parentOf } from '../../core/dom/native-dom';
import { runThrough, type Steps } from '../../core/steps';
import { type ArticleRegion, proseInSteps, regionOf } from './article-region';
import type { PageCopy } from './page-copy';
import { Sight } from './sight';

/** Letters of prose that make a page another: some five words of an alphabet, half as many signs. */
export const LEAST_NEWS = 24;

export interface AsRead {
  /** Where the article's text stands on the page; what stands nowhere on it has a node of its own. */
  readonly runs: readonly TextRun[];
  /** What is said of the article's pictures, and where it stands on the page; no part of the article's text. */
  readonly captions: BlockText;
  /** `node` of a run, as long as it is the page's own and still says what was read; else null. */
  liveText(node: Text): Text | null;
  /** Whether `text`, of the page, is one that the article was read from. */
  isRead(text: Text): boolean;
  /**
   * Whether the page still says all that was read on it, word for word, and has got no more prose in or beside its
   * article; if not, the page is to be read again.
   */
  isIntact(): boolean;
  /** The part of the page that is its article's; null: the text was read nowhere on the page. */
  readonly region: ArticleRegion | null;
  /** Sentences of the region that are no part of the article, and that nobody could see when it was read. */
  readonly hidden: readonly Text[];
  /** Characters of the text that still lead back to the page, of all that stand in a run. */
  mapped(): { readonly characters: number; readonly total: number };
}

export interface ReadFrom {
  readonly copy: PageCopy;
  readonly runs: readonly TextRun[];
  readonly captions: BlockText;
  /** Element of the page that shows the headline. */
  readonly headline: Element | null;
}

/** From the copy's nodes to the page's: nothing that was read leads to the copy any more. */
function leadToPage(runs: readonly TextRun[], copy: PageCopy) {
  const said = new Map<Text, string>();
  let isWhole = true;
  const live = runs.map((run): TextRun => {
    const original = copy.liveText(run.node);
    if (original) said.set(original, original.data);
    else if (copy.textIndexOf(run.node) !== undefined) isWhole = false; // the page has changed while it was read
    if (!original) run.node.remove();
    return { ...run, node: original ?? run.node };
  });
  return { said, live, isWhole };
}

/** Letters in one text that make it worth being looked after while it is hidden. */
const LEAST_HIDDEN = LEAST_NEWS;
/** Texts that are looked after. */
const MOST_HIDDEN = 1000;

const NO_PROSE = { letters: 0, hidden: [] };

interface ProseCopied {
  /** Letters of prose of the region that was copied: text that has come since is news. */
  readonly letters: number;
  readonly hidden: readonly Text[];
}

/** A function of its own, because what one closure of a function knows is held by all of them. */
function* proseCopied(
  region: ArticleRegion,
  { copyOf }: PageCopy,
  said: ReadonlyMap<Text, string>,
): Steps<ProseCopied> {
  const isLaidOut = Sight.of(region.around.ownerDocument) !== null;
  let letters = 0;
  const hidden: Text[] = [];
  const isHidden = (text: Text) => {
    const parent = parentOf(text);
    return isLaidOut && parent !== null && !isSeen(parent);
  };
  yield* proseInSteps(region, (text, own) => {
    if (copyOf(text) === undefined) return;
    letters += own;
    if (own >= LEAST_HIDDEN && hidden.length < MOST_HIDDEN && !said.has(text) && isHidden(text))
      hidden.push(text);
  });
  return { letters, hidden };
}

/** Letters of prose that stand in the region now. */
function proseOf(region: ArticleRegion): number {
  let letters = 0;
  runThrough(
    proseInSteps(region, (_text, own) => {
      letters += own;
    }),
  );
  return letters;
}

/**
 * What `page` is compared with from now on. The copy is emptied: a page of 35,000 nodes would be held twice for as long as
 * its article is open.
 */
export function* rememberInSteps(
  page: Document,
  { copy, runs, captions, headline }: ReadFrom,
): Steps<AsRead> {
  const { said, live, isWhole } = leadToPage(runs, copy);
  const below = leadToPage(captions.runs, copy);
  yield 'ours';
  const region = regionOf(page, headline ? [...said.keys(), headline] : said.keys());
  const { letters, hidden } = region ? yield* proseCopied(region, copy, said) : NO_PROSE;
  copy.letGo();
  const hasNews = () => region !== null && proseOf(region) >= letters + LEAST_NEWS;
  const liveText = (node: Text) =>
    isConnected(node) && (said.get(node) ?? below.said.get(node)) === node.data ? node : null;
  return {
    runs: live,
    captions: { text: captions.text, runs: below.live },
    liveText,
    isRead: (text) => said.has(text),
    isIntact: () => isWhole && Array.from(said.keys()).every(liveText) && !hasNews(),
    region,
    hidden,
    mapped: () => countMapped(live, liveText),
  };
}

/** Where a text leads back to the page, in characters. */
function countMapped(runs: readonly TextRun[], liveText: AsRead['liveText']) {
  let characters = 0;
  let total = 0;
  for (const { node, length } of runs) {
    total += length;
    if (liveText(node)) characters += length;
  }
  return { characters, total };
}
