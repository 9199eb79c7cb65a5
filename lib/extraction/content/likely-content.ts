// Finds where a page's prose stands: what its own markup calls the article, or else the box that holds most of it.

import { moveInSteps } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';
import { proseIn, type TextTable } from '../clutter/measure-text';
import type { Clutter } from '../clutter/recognise-clutter';

const DECLARED = '[itemprop~="articleBody"], article, main, [role="main"]';
/** The innermost declared element that holds this share of the most prose is the article; what lies around it is not. */
const NEARLY_ALL = 0.9;
/** A declared element with less than this share of the page's prose is a teaser, a form or an empty shell. */
const LEAST_DECLARED = 0.4;
/** The innermost box that holds this share of all prose on the page is its article, whatever it is called. */
const MOST = 0.7;
/** What is hidden by itself; what a style sheet hides is asked of the live page. */
export const HIDDEN_BY_ITSELF =
  '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i], [style*="visibility: hidden" i]';
/** Parts of an article's element that are never its text. */
const NEVER_TEXT = `aside, footer, nav, form, button, input, select, textarea, iframe, object, embed, dialog, [role="complementary"], [role="navigation"], ${HIDDEN_BY_ITSELF}`;

/** What readers say is inside the declared element on many blogs, and longer than the post. */
export const COMMENTS =
  ':is([class*="comment" i], [id*="comment" i], [class*="discussion" i], [id*="disqus" i], [class*="respond" i]):not(:has(h1), [class*="commentary" i])';

/** UTF-16 code units of prose that stands with a headline: a story, and no line below a logo. */
const LEAST_OWN = 160;
/**
 * A box around both the headline's story and the declared one holds little else, if it has no more than this multiple of
 * the prose of the two: then all of it is taken.
 */
const LITTLE_ELSE = 1.25;

export interface LikelyContent {
  readonly content: Element;
  /** UTF-16 code units of its prose. */
  readonly prose: number;
  /** The markup calls it an article, or the main part; else it is merely where most of the prose stands. */
  readonly isDeclared: boolean;
}

export interface ClearedPage {
  readonly page: Document;
  /** `measureText` of its body, before the clutter was taken. */
  readonly table: TextTable;
  readonly clutter: readonly Clutter[];
  /** Element that shows the headline; null: none does. */
  readonly headline: Element | null;
}

/** Prose of a row's element after the clutter has gone, which lies in blocks apart from each other. */
function proseCounter({ table, clutter }: ClearedPage): (row: number) => number {
  const taken = new Map<number, number>();
  for (const { element } of clutter) {
    const row = table.rowOf.get(element);
    if (row !== undefined) taken.set(row, proseIn(table, row));
  }
  /** Prose that has gone with the rows before each row. */
  const takenBefore = [0];
  for (const row of table.elements.keys()) takenBefore.push(takenBefore[row]! + (taken.get(row) ?? 0));
  return (row) => proseIn(table, row) - (takenBefore[table.ends[row]!]! - takenBefore[row + 1]!);
}

function declaredRow({ page, table }: ClearedPage, proseLeft: (row: number) => number): number | null {
  const declared = [...page.body.querySelectorAll(DECLARED)]
    .map((element) => table.rowOf.get(element))
    .flatMap((row) => (row === undefined ? [] : [{ row, prose: proseLeft(row) }]))
    .filter(({ prose }) => prose > 0);
  const most = declared.reduce((highest, { prose }) => Math.max(highest, prose), 0);
  // Document order: of those that hold nearly all, the last one is the innermost.
  return declared.findLast(({ prose }) => prose >= most * NEARLY_ALL)?.row ?? null;
}

/** Goes down from the body as long as one child holds most of the page's prose. */
function densestRow({ table, clutter }: ClearedPage, proseLeft: (row: number) => number): number {
  const gone = new Set(clutter.map(({ element }) => table.rowOf.get(element)));
  const enough = proseLeft(0) * MOST;
  let row = 0;
  let child = 1;
  while (child < table.ends[row]!) {
    if (!gone.has(child) && proseLeft(child) >= enough) row = child++;
    else child = table.ends[child]!;
  }
  return row;
}

/** The innermost box around the headline that has prose of its own; null: there is none but the whole page. */
function headedRow({ table, headline }: ClearedPage, proseLeft: (row: number) => number): number | null {
  for (let box = headline; box; box = box.parentElement) {
    const row = table.rowOf.get(box);
    if (row === undefined || row === 0) return null;
    if (proseLeft(row) >= LEAST_OWN) return row;
  }
  return null;
}

export interface HeadedStory {
  /** The box around the headline that has prose of its own. */
  readonly own: Element;
  /** UTF-16 code units of that prose. */
  readonly prose: number;
  /** What to take where this is the page's story: with what is likely, if little else stands between, or alone. */
  readonly whole: Element;
}

/** What stands under the page's headline, where that is apart from what is likely; null: it is not. */
export function headedStory(cleared: ClearedPage, { content }: LikelyContent): HeadedStory | null {
  const { table } = cleared;
  const proseLeft = proseCounter(cleared);
  const headed = headedRow(cleared, proseLeft);
  if (headed === null) return null;
  const own = table.elements[headed]!;
  if (content.contains(own) || own.contains(content)) return null;
  let box: Element | null = content;
  while (box && !box.contains(own)) box = box.parentElement;
  const prose = proseLeft(headed);
  const row = box ? table.rowOf.get(box) : undefined;
  const most = (prose + proseLeft(table.rowOf.get(content) ?? 0)) * LITTLE_ELSE;
  return { own, prose, whole: box && row !== undefined && proseLeft(row) <= most ? box : own };
}

/** Null where there is no prose on the page. */
export function likelyContent(cleared: ClearedPage): LikelyContent | null {
  const { table } = cleared;
  const proseLeft = proseCounter(cleared);
  const all = proseLeft(0);
  if (all === 0) return null;
  const declared = declaredRow(cleared, proseLeft);
  const isDeclared = declared !== null && proseLeft(declared) >= all * LEAST_DECLARED;
  const row = isDeclared ? declared : densestRow(cleared, proseLeft);
  const content = table.elements[row]!;
  return { content, prose: proseLeft(row), isDeclared };
}

/** Takes what is in an article's element, where it stands in a copy of the page, without what is never text. */
export function* takeContent(content: Element): Steps<Element> {
  const pace = new Pace();
  for (const part of content.querySelectorAll(`${NEVER_TEXT}, ${COMMENTS}`)) {
    if (pace.isDue()) yield 'ours';
    part.remove();
  }
  const taken = content.ownerDocument.createElement('div');
  yield* moveInSteps(content, taken);
  return taken;
}
