// Finds the element that holds the article: Readability's finding, or what the page's markup declares.
import { measureText, proseIn, type TextTable } from './clutter/measure-text';
import type { Clutter } from './clutter/recognise-clutter';
import { removeClutter } from './clutter/remove-clutter';
import { RULES_FOR_PAGES } from './clutter-rules';
import { LeanReadability } from './lean-readability';
import { type ClearedPage, likelyContent, takeContent } from './likely-content';
import { markCaptions } from './mark-captions';
import { keepNodesOverInnerHtml, type PageCopy } from './page-copy';
import type { SiteRule } from './site-rule';

/** Neither read nor shown; without them every later step has less to do. */
const NEVER_READ = 'script, style, template, link, svg';
/**
 * Readability has found a fragment if it has less than this share of the prose that the markup calls the article.
 *
 * Learned from guides and recipes whose sections are as many boxes: it keeps the one with the most commas. Where the
 * markup calls nothing an article, a short report may stand among longer ones, and Readability is believed.
 */
const FRAGMENT = 0.65;
/** Elements that are left of a page; above this, Readability would hold up the page for longer than a reader waits. */
const MOST_FOR_READABILITY = 20_000;

export interface FoundContent {
  /** Its pictures have their captions marked. */
  readonly content: Element;
  /** `measureText(content)`. */
  readonly table: TextTable;
  /** What was taken from the page before it was searched. */
  readonly clutter: readonly Clutter[];
}

export interface Search {
  /** Will be taken apart. */
  readonly copy: PageCopy;
  readonly isArticle: (table: TextTable) => boolean;
  readonly siteRules: readonly SiteRule[];
  /** Element of the page that the reader chose. */
  readonly chosen?: Element | undefined;
}

/** Takes from under `root` what is never read; the rest of a page's clutter needs rules. */
function strip(root: ParentNode): void {
  for (const element of root.querySelectorAll(NEVER_READ)) element.remove();
  for (const link of root.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
}

function clearPage({ document: page }: PageCopy, siteRules: readonly SiteRule[]): ClearedPage {
  strip(page);
  const table = measureText(page.body);
  const clutter = removeClutter({ root: page.body, rules: RULES_FOR_PAGES, siteRules, table });
  return { page, table, clutter };
}

/** Where the prose stands, in a copy that Readability has not touched, or that has been put back. */
function takeLikely(copy: PageCopy, clutter: readonly Clutter[]): FoundContent | null {
  const { document: page } = copy;
  const likely = likelyContent({ page, table: measureText(page.body), clutter: [] });
  if (!likely) return null;
  const content = takeContent(likely.content);
  markCaptions(content);
  return { content, table: measureText(content), clutter };
}

function readWithReadability(copy: PageCopy): Element | null {
  const parsed = new LeanReadability(copy.document).parse();
  return parsed?.content instanceof Element ? parsed.content : null;
}

/** What the reader chose, whatever it is. */
function takeChosen({ copy, siteRules }: Search, chosen: Element): FoundContent | null {
  const twin = copy.twinOf(chosen);
  if (!twin) return null;
  const content = takeContent(twin); // taken out first: what stands around it may look like clutter to a rule
  strip(content);
  const clutter = removeClutter({ root: content, rules: RULES_FOR_PAGES, siteRules });
  markCaptions(content);
  return { content, table: measureText(content), clutter };
}

/**
 * Null where neither Readability nor the markup leads to something that reads like an article. Pauses between its
 * steps, so that whoever drives it can let the page have its turn; Readability itself is one step.
 */
export function* findContent(search: Search): Generator<undefined, FoundContent | null> {
  const { copy, isArticle, siteRules, chosen } = search;
  if (chosen) return takeChosen(search, chosen);
  const cleared = clearPage(copy, siteRules);
  const { clutter } = cleared;
  const expected = likelyContent(cleared);
  yield;
  const isTooLarge = copy.document.getElementsByTagName('*').length > MOST_FOR_READABILITY;
  const putBack = isTooLarge ? null : keepNodesOverInnerHtml(copy);
  const content = isTooLarge ? null : readWithReadability(copy);
  yield;
  if (content) markCaptions(content);
  const table = content && measureText(content);
  const found = content && table && isArticle(table) ? { content, table, clutter } : null;
  const isWhole = !expected?.isDeclared || (table && proseIn(table, 0) >= expected.prose * FRAGMENT);
  if (!expected || (found && isWhole)) return found;
  putBack?.();
  const likely = takeLikely(copy, clutter);
  return likely && isArticle(likely.table) ? likely : found;
}
