// What of a live page is never hidden: its text, forms in use, players, and what the reader is using.
import { all, closest, first, holds, isMatched, listenTo, textOf } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';

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
/** What reading a paragraph costs, in nodes that are walked over. */
const NODES_A_PARAGRAPH = 5;

/** The paragraphs of a page that are long enough to be told as sentences. */
export function* pageProse(page: Document): Steps<readonly Element[]> {
  const prose: Element[] = [];
  const pace = new Pace();
  for (const paragraph of all(page, 'p')) {
    if (pace.isDue(NODES_A_PARAGRAPH)) yield 'ours';
    if ((textOf(paragraph) ?? '').trim().length >= PROSE_LENGTH) prose.push(paragraph);
  }
  return prose;
}

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
  /** `pageProse` of the page. */
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

/** What appears so soon after a click or a key, in ms, was asked for by it. */
const ANSWER_MS = 1000;
/** Things touched that are remembered, newest last. */
const MOST_TOUCHED = 50;

export interface ReaderUse {
  /** What is known now; `changedAt` is when the page began to change since it was last asked, null if it did not. */
  since(changedAt: number | null): {
    readonly touched: readonly Element[];
    readonly isAskedFor: (element: Element) => boolean;
  };
  /** Calls `listener` when a field gets or loses the keyboard, or its first letter. */
  onUse(listener: () => void): void;
}

const FIELD = 'input, textarea, select, button, label, [contenteditable]';

export function followReader(page: Document, signal: AbortSignal): ReaderUse {
  const touched: Element[] = [];
  /** Elements that were on the page when it was last looked at need not have been asked for. */
  const known = new WeakSet<Element>();
  const asked = new WeakSet<Element>();
  const listeners: (() => void)[] = [];
  let pressedAt = Number.NEGATIVE_INFINITY;
  const passive = { capture: true, passive: true, signal };

  const touch = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !(target instanceof Element)) return;
    if (!closest(target, FIELD) || touched.at(-1) === target) return;
    touched.push(target);
    if (touched.length > MOST_TOUCHED) touched.shift();
    for (const listener of listeners) listener();
  };
  const press = (event: Event): void => {
    if (event.isTrusted) pressedAt = performance.now();
    touch(event);
  };
  listenTo(page)('pointerdown', press, passive);
  listenTo(page)('keydown', press, passive);
  listenTo(page)('input', touch, passive);

  return {
    since(changedAt) {
      const isAnswer = changedAt !== null && changedAt - pressedAt < ANSWER_MS;
      return {
        touched: [...touched],
        isAskedFor(element) {
          if (isAnswer && !known.has(element)) asked.add(element);
          known.add(element);
          return asked.has(element);
        },
      };
    },
    onUse: (listener) => void listeners.push(listener),
  };
}
