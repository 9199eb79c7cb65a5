// What is never hidden, whatever the rules say: the article, and everything that the reader is using.
import { all, closest, first, holds, isMatched } from './native';

/** Log-ins, payments, and what one writes in: a sign-up box has none of these. */
const IN_USE_BY_NATURE =
  'input[type="password"], input[autocomplete~="username"], input[autocomplete~="one-time-code"], ' +
  'input[autocomplete^="cc-"], textarea, [contenteditable]:not([contenteditable="false"])';
/** Players and their controls. */
const PLAYER =
  'video, audio, object, embed, [class*="player" i], [id*="player" i], ' +
  'iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="dailymotion"], iframe[allow*="autoplay"]';
const FIELDS =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"], [type="image"]), select';
/** A block with a larger share of the page's paragraphs than this is the article, or holds it. */
const LARGEST_SHARE = 0.4;
/** UTF-16 code units of a paragraph of prose. */
const PROSE_LENGTH = 80;

/** The paragraphs of a page that are long enough to be told as sentences. */
export const proseOf = (page: Document): readonly Element[] =>
  [...all(page, 'p')].filter((paragraph) => (paragraph.textContent ?? '').trim().length >= PROSE_LENGTH);

function isFilledIn(field: Element): boolean {
  if (field instanceof HTMLInputElement) {
    const isChoice = field.type === 'checkbox' || field.type === 'radio';
    return isChoice ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }
  return (
    field instanceof HTMLSelectElement &&
    [...field.options].some((option) => option.selected !== option.defaultSelected) &&
    field.selectedIndex > 0
  );
}

function isArticle(element: Element, prose: readonly Element[]): boolean {
  const inside = prose.filter((paragraph) => holds(element, paragraph));
  return inside.length > prose.length * LARGEST_SHARE;
}

export interface Protection {
  /** `proseOf` the page. */
  readonly prose: readonly Element[];
  /** What the reader has clicked or typed in. */
  readonly touched: readonly Element[];
}

/** Element that has the keyboard, if it is one to type in. */
function focusedField(page: Document): Element | null {
  const focused = first(page, ':focus');
  return focused && isMatched(focused, 'input, textarea, select, [contenteditable]') ? focused : null;
}

export function isProtected(element: Element, { prose, touched }: Protection, page: Document): boolean {
  if (isMatched(element, 'html, body, main, article')) return true;
  if (isMatched(element, ':modal')) return true; // hidden, it would still keep the reader from the page below
  if (first(element, IN_USE_BY_NATURE) || isMatched(element, IN_USE_BY_NATURE)) return true;
  if (closest(element, PLAYER) || first(element, PLAYER)) return true;
  if (holds(element, focusedField(page)) || touched.some((each) => holds(element, each))) return true;
  return [...all(element, FIELDS)].some(isFilledIn) || isArticle(element, prose);
}
