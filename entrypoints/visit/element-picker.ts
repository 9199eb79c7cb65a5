// Lets the reader show on the page where the article is: pointer, keys, and the bar that says what is chosen.
import { type MountedPicker, mountPicker } from '../../components/picker/mount-picker';
import type { PickerState } from '../../components/picker/picker-bar';
import type { Words } from '../../components/words';
import { boxOf, bringIntoView, first, isMatched, listenTo, textOf } from '../../lib/core/dom/native-dom';
import { collapseSpace } from '../../lib/core/span';
import { type Direction, stepTo } from './step-to';

export interface PickerOptions {
  readonly page: Document;
  readonly words: Words;
  /** Reads `element` as the article; how many words it has, null: it is none. */
  readonly read: (element: Element) => Promise<number | null>;
  /** Where the choice can be kept for other pages; null: nothing lasting names the element. */
  readonly siteFor: (element: Element) => string | null;
  readonly keep: (element: Element) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Where the box begins: the first of these that the page has. */
const STARTS = ['article', 'main', '[role="main"]', 'body'] as const;

const countWords = (element: Element): number => {
  const text = collapseSpace(textOf(element));
  return text === '' ? 0 : text.split(' ').length;
};

/** Ends, without a trace, when the reader is done or `signal` aborts. */
export function startPicker({ page, words, read, siteFor, keep, signal }: PickerOptions): void {
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  let element: Element | null =
    STARTS.map((start) => first(page, start)).find((found) => found !== null) ?? null;
  let state: PickerState = { at: 'picking', words: 0 };

  const isPicking = () => state.at === 'picking' || state.at === 'refused';
  function say(next: PickerState): void {
    if (ended.aborted) return;
    state = next;
    mounted.say(next);
    mounted.setShielded(isPicking());
    mounted.frame(isPicking() || state.at === 'reading' ? element : null);
  }
  function move(next: Element): void {
    if (next === element && state.at === 'picking') return;
    element = next;
    say({ at: 'picking', words: countWords(next) });
    const { top, bottom } = boxOf(next);
    if (bottom < 0 || top > innerHeight) bringIntoView(next, 'start');
  }
  function choose(): void {
    if (!element) return;
    const chosen = element;
    say({ at: 'reading' });
    read(chosen).then(
      (count) => {
        say(count === null ? { at: 'refused' } : { at: 'chosen', words: count, site: siteFor(chosen) });
        mounted.panel.querySelector('button')?.focus();
        if (count === null) mounted.panel.focus();
      },
      () => say({ at: 'refused' }),
    );
  }
  const mounted = mountPicker(page, {
    words,
    signal: ended,
    onAgain: () => {
      if (element) move(element);
      mounted.panel.focus({ preventScroll: true });
    },
    onKeep: () => {
      const site = element && siteFor(element);
      if (element && site)
        keep(element).then(
          () => say({ at: 'kept', site }),
          () => say({ at: 'refused' }),
        );
    },
    onEnd: () => life.abort(),
  });
  followPicker({
    page,
    mounted,
    current: () => (isPicking() ? element : null),
    onMove: move,
    onChoose: choose,
    onCancel: () => life.abort(),
    signal: ended,
  });
  if (element) say({ at: 'picking', words: countWords(element) });
  mounted.panel.focus({ preventScroll: true });
}

export interface PickerInput {
  readonly page: Document;
  readonly mounted: MountedPicker;
  /** Element that the box is around now; null: the reader is not pointing. */
  readonly current: () => Element | null;
  readonly onMove: (element: Element) => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
  readonly signal: AbortSignal;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'before',
  ArrowDown: 'after',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};
const NOT_CHOSEN = 'html';

/** What lies below the shield at a point. */
function elementAt({ page, mounted }: PickerInput, x: number, y: number): Element | null {
  const below = Document.prototype.elementsFromPoint.call(page, x, y);
  return below.find((element) => element !== mounted.host && !isMatched(element, NOT_CHOSEN)) ?? null;
}

/** Turns pointer and keys on the page into moves and choices, until `signal` aborts. */
export function followPicker(input: PickerInput): void {
  const { page, mounted, current, onMove, onChoose, onCancel, signal } = input;
  let frame = 0;
  const onNextFrame = (work: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
  const point = ({ clientX, clientY }: PointerEvent) => {
    onNextFrame(() => {
      const element = current() && elementAt(input, clientX, clientY);
      if (element) onMove(element);
    });
  };
  const follow = () => onNextFrame(() => mounted.frame(current()));

  mounted.shield.addEventListener('pointermove', point, { passive: true, signal });
  mounted.shield.addEventListener('click', onChoose, { signal });
  listenTo(page)('scroll', follow, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', follow, { passive: true, signal });
  // Captured at the window: the page's own shortcuts must not act on keys that are meant for us.
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') onCancel();
      const element = current();
      const direction = DIRECTIONS[event.key];
      const isOurs = event.key === 'Escape' || (element && (direction || event.key === 'Enter'));
      if (!isOurs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!element) return;
      if (direction) onMove(stepTo(element, direction));
      else if (event.key === 'Enter') onChoose();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
