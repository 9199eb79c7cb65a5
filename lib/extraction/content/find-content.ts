// Finds the element that holds the article: Readability's finding, or what the page's markup declares.
import { Pace, type Steps } from '../../core/steps';
import { RULES_FOR_PAGES } from '../clutter/clutter-rules';
import { measureInSteps, proseIn, type TextTable } from '../clutter/measure-text';
import { type Clutter, removeInSteps } from '../clutter/recognise-clutter';
import { keepNodesOverInnerHtml, type PageCopy } from '../page/page-copy';
import { areOverlapping, parentOfText, type TextSpan, textSpan } from '../page/text-span';
import type { SiteRule } from '../site-rule';
import { LeanReadability, unmarkRoot } from './lean-readability';
import {
  type ClearedPage,
  type HeadedStory,
  headedStory,
  type LikelyContent,
  likelyContent,
  takeContent,
} from './likely-content';
import { missingLead, newWords, paragraphsIn, setAsParagraphs } from './missing-lead';
import { putBackMissing } from './missing-parts';
import { otherStories } from './one-story';
import { markCaptionsInSteps, parseForNoScript, writtenForNoScript } from './prepare-copy';
import type { StatedText } from './stated-text';
import { hideUnluckyNames, showHiddenNames } from './unlucky-names';

/** Neither read nor shown; without them every later step has less to do. */
const NEVER_READ = 'script, style, template, link, svg';
/**
 * Readability has found a fragment if it has less than this share of the prose that the markup calls the article.
 *
 * Learned from guides and recipes whose sections are as many boxes: it keeps the one with the most commas. Where the
 * markup calls nothing an article, a short report may stand among longer ones, and Readability is believed.
 */
const FRAGMENT = 0.65;
/**
 * What the markup declares takes the place of what Readability found only where that is no more than this share of it:
 * below a text stand teasers, comments and forms as well as its sections.
 */
const MINOR_PART = 0.55;
/** What stands under the headline is the story, where it is no less than this share of what was found elsewhere. */
const HEADED_SHARE = 0.5;
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

export interface ContentSearch {
  /** Will be taken apart. */
  readonly copy: PageCopy;
  readonly isArticle: (table: TextTable) => boolean;
  /** The article's text as the page states it for machines, if it does. */
  readonly stated: StatedText | null;
  readonly siteRules: readonly SiteRule[];
  /** Element of the copy that shows the headline; null: none does. */
  readonly headline: Element | null;
  /** Element of the copy that the reader chose; null: it has left the page; undefined: nothing was chosen. */
  readonly chosen: Element | null | undefined;
}

/** Takes from under `root` what is never read; the rest of a page's clutter needs rules. */
function* strip(root: ParentNode): Steps<void> {
  const pace = new Pace();
  for (const element of root.querySelectorAll(NEVER_READ)) {
    if (pace.isDue()) yield 'ours';
    element.remove();
  }
  for (const link of root.querySelectorAll('a[href^="javascript:" i]')) {
    if (pace.isDue()) yield 'ours';
    link.removeAttribute('href');
  }
}

/** Takes out what is no part of the story that the address is of, and what rules recognise. */
function* clearPage({ copy, siteRules, headline }: ContentSearch): Steps<ClearedPage> {
  const { document: page } = copy;
  yield* strip(page);
  const others = yield* otherStories(page.body, headline);
  for (const { element } of others) element.remove();
  yield 'ours';
  yield* markCaptionsInSteps(page.body);
  const table = yield* measureInSteps(page.body);
  yield 'ours';
  const clutter = yield* removeInSteps({ root: page.body, rules: RULES_FOR_PAGES, siteRules, table });
  return { page, table, clutter: [...others, ...clutter], headline };
}

interface PutBack {
  readonly copy: PageCopy;
  /** What was taken from it before. */
  readonly clutter: readonly Clutter[];
  /** Where the headline's texts stood. */
  readonly headlineAt: TextSpan | null;
  /** Whether the story under the headline is wanted, whatever the markup declares. */
  readonly isHeaded: boolean;
}

/** Where the prose stands, in a copy that Readability has not touched, or that has been put back. */
function* takeLikely({ copy, clutter, headlineAt, isHeaded }: PutBack): Steps<FoundContent | null> {
  const { document: page } = copy;
  const table = yield* measureInSteps(page.body);
  const headline = headlineAt && (yield* parentOfText(copy, headlineAt.first));
  yield 'ours';
  const cleared = { page, table, clutter: [], headline };
  const likely = likelyContent(cleared);
  if (!likely) return null;
  const headed = isHeaded ? headedStory(cleared, likely) : null;
  yield 'ours';
  const content = yield* takeContent(headed?.whole ?? likely.content);
  return { content, table: yield* measureInSteps(content), clutter };
}

/** `parts` are those that may be put back into what was found. */
function readWithReadability({ document: page }: PageCopy, parts: Parts): Element | null {
  unmarkRoot(page);
  hideUnluckyNames(page.body);
  const parsed = new LeanReadability(page).parse();
  const content = parsed?.content instanceof Element ? parsed.content : null;
  for (const root of [page.documentElement, content, ...parts.paragraphs, ...parts.standfirst])
    if (root) showHiddenNames(root);
  return content;
}

/** Clears what was found without clearing the page: what stands around it may look like clutter to a rule. */
function* clearAlone(content: Element, { siteRules }: ContentSearch): Steps<FoundContent> {
  yield* strip(content);
  const before = yield* measureInSteps(content);
  const clutter = yield* removeInSteps({ root: content, rules: RULES_FOR_PAGES, siteRules, table: before });
  yield* markCaptionsInSteps(content);
  return { content, table: yield* measureInSteps(content), clutter };
}

/** What may be put back into what Readability finds. */
interface Parts {
  /** Of what the markup calls the article. */
  readonly paragraphs: readonly Element[];
  /** Of what stands under the headline, where that is another box. */
  readonly standfirst: readonly Element[];
}

/**
 * Readability finds where most of the text stands; how it begins may stand in another box of the article, and what it
 * takes for clutter by its name may be a section of it.
 */
function* withMissing(
  found: FoundContent,
  { paragraphs, standfirst }: Parts,
  copy: PageCopy,
): Steps<FoundContent> {
  const all = [...standfirst, ...paragraphs];
  if (all.length === 0) return found;
  const { content } = found;
  const lead = yield* missingLead(all, content, copy);
  const parts = content.getElementsByTagName('*').length;
  const leftOut = yield* putBackMissing(paragraphs, content, copy);
  content.prepend(...lead);
  const isChanged = content.getElementsByTagName('*').length !== parts;
  if (!isChanged) return { ...found, clutter: [...found.clutter, ...leftOut] };
  const table = yield* measureInSteps(content);
  return { content, table, clutter: [...found.clutter, ...leftOut] };
}

/** Whether `found` has less prose than the markup calls the article. */
const isFragment = (found: FoundContent, expected: LikelyContent): boolean =>
  expected.isDeclared && proseIn(found.table, 0) < expected.prose * FRAGMENT;

/** Whether `found` has nothing of what stands under the headline, which is no less than that, and says something else. */
function* isOfAnother(
  { content, table }: FoundContent,
  { headed, headedAt, standfirst }: Prepared,
  copy: PageCopy,
): Steps<boolean> {
  if (!headed || !headedAt || headed.prose < proseIn(table, 0) * HEADED_SHARE) return false;
  const own = yield* textSpan(content, copy);
  if (!own || areOverlapping(own, headedAt)) return false;
  const isNew = newWords(content); // some pages hold their text twice, for narrow and for wide windows
  return standfirst.length === 0 || standfirst.filter(isNew).length * 2 > standfirst.length;
}

const unlinkedIn = ({ lengths, linked }: TextTable): number => lengths[0]! - linked[0]!;

/** Whether `found` says so much less than `likely` that the rest can hardly be what stands around it. */
const isMinorPart = (found: FoundContent, likely: FoundContent): boolean =>
  proseIn(found.table, 0) < proseIn(likely.table, 0) * MINOR_PART ||
  unlinkedIn(found.table) < unlinkedIn(likely.table) * MINOR_PART;

/** Whether what was found is the article and no fragment of it, by what the page declares and by what it states. */
function isWhole(found: FoundContent, { stated }: ContentSearch, expected: LikelyContent): boolean {
  if (isFragment(found, expected)) return false;
  return !stated || stated.shareIn(found.content) >= FRAGMENT;
}

/**
 * How much more `likely` says of the text that the page states; 0 where the page states none, or shows no more of it
 * anywhere, as where the rest must be paid for.
 */
const gain = (found: FoundContent, likely: FoundContent, { stated }: ContentSearch): number =>
  stated ? stated.shareIn(likely.content) - stated.shareIn(found.content) : 0;

/** What is known of a page before Readability takes it apart. */
interface Prepared extends Parts {
  readonly cleared: ClearedPage;
  readonly expected: LikelyContent | null;
  readonly headed: HeadedStory | null;
  readonly headedAt: TextSpan | null;
  readonly headlineAt: TextSpan | null;
}

function* prepare(search: ContentSearch): Steps<Prepared> {
  const { copy } = search;
  const cleared = yield* clearPage(search);
  yield 'ours';
  const expected = likelyContent(cleared);
  yield 'ours';
  const headed = expected && headedStory(cleared, expected);
  const headedAt = headed && (yield* textSpan(headed.own, copy));
  const headlineAt = cleared.headline && (yield* textSpan(cleared.headline, copy));
  yield 'ours';
  const within = function* (declared: Element | undefined): Steps<readonly Element[]> {
    return declared ? yield* setAsParagraphs(yield* paragraphsIn({ ...cleared, declared })) : [];
  };
  const paragraphs = yield* within(expected?.isDeclared ? expected.content : undefined);
  const standfirst = yield* within(headed?.own);
  return { cleared, expected, headed, headedAt, headlineAt, paragraphs, standfirst };
}

function* findShown(search: ContentSearch): Steps<FoundContent | null> {
  const { copy, isArticle } = search;
  const prepared = yield* prepare(search);
  const { expected, headlineAt } = prepared;
  const { clutter } = prepared.cleared;
  const isTooLarge = copy.document.getElementsByTagName('*').length > MOST_FOR_READABILITY;
  if (!isTooLarge) yield 'readability';
  const putBack = isTooLarge ? null : keepNodesOverInnerHtml(copy);
  const content = isTooLarge ? null : readWithReadability(copy, prepared);
  yield 'ours';
  const table = content && (yield* measureInSteps(content));
  const found = content && table && isArticle(table) ? { content, table, clutter } : null;
  const isHeaded = found !== null && (yield* isOfAnother(found, prepared, copy));
  if (found && (!expected || (!isHeaded && isWhole(found, search, expected))))
    return yield* withMissing(found, prepared, copy);
  if (!expected) return null;
  yield 'ours';
  putBack?.();
  const likely = yield* takeLikely({ copy, clutter, headlineAt, isHeaded });
  if (likely && isArticle(likely.table)) {
    if (!found) return likely;
    const more = gain(found, likely, search);
    const isFuller = isHeaded || (isFragment(found, expected) && isMinorPart(found, likely));
    if (more > 0 || (more === 0 && isFuller)) return likely;
  }
  return found && (yield* withMissing(found, prepared, copy));
}

/** What is written for readers without scripts, if that is an article. */
function* takeForNoScript(search: ContentSearch, written: readonly string[]): Steps<FoundContent | null> {
  const content = parseForNoScript(written, search.copy.document);
  const found = content && (yield* clearAlone(content, search));
  return found && search.isArticle(found.table) ? found : null;
}

/**
 * Null where neither Readability nor the markup leads to something that reads like an article. Pauses between its
 * steps, so that whoever drives it can let the page have its turn; Readability itself is one step.
 */
export function* findContent(search: ContentSearch): Steps<FoundContent | null> {
  const { copy, chosen } = search;
  if (chosen !== undefined) return chosen && (yield* clearAlone(yield* takeContent(chosen), search)); // whatever it is
  const written = writtenForNoScript(copy.document);
  return (yield* findShown(search)) ?? (yield* takeForNoScript(search, written));
}
