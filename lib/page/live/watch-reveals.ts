// Texts that nobody could see when a page was read → told when they are shown: by a class, an attribute, a style, or a box that is ticked; it only listens, until its signal aborts.
import { isConnected, isSeen, listenTo, parentNodeOf, parentOf } from '../../core/dom/native-dom';
import { proseLetters } from '../../core/dom/shown-prose';

/** Attributes by which pages show and hide. */
const SHOWING = [
  'class',
  'style',
  'hidden',
  'open',
  'inert',
  'aria-expanded',
  'aria-hidden',
  'data-state',
  'data-expanded',
  'data-open',
];
/** What a reader does may show something by style alone: a box that is ticked, an address in the page. */
const DONE_BY_READERS = ['click', 'change', 'toggle'] as const;
/** A page has this long, in ms, to show what it has begun to. */
const SETTLE_MS = 60;

export interface HiddenTexts {
  readonly page: Document;
  /** What is looked after, with all in it. */
  readonly around: Element;
  /** Texts that nobody could see. */
  readonly hidden: readonly Text[];
  /** So many letters are shown that were not. */
  readonly onReveal: (letters: number) => void;
  readonly signal: AbortSignal;
}

/** Each text is told of once. Nothing is watched where nothing is hidden. */
export function watchReveals({ page, around, hidden, onReveal, signal }: HiddenTexts): void {
  let waiting = hidden;
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (waiting.length === 0) return;

  function look(): void {
    timer = undefined;
    const shown = new Set(waiting.filter(isShownNow));
    waiting = waiting.filter((text) => isConnected(text) && !shown.has(text));
    const letters = [...shown].reduce((sum, { data }) => sum + proseLetters(data), 0);
    if (letters > 0) onReveal(letters);
  }
  const lookSoon = () => {
    if (waiting.length > 0) timer ??= setTimeout(look, SETTLE_MS);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(around, { subtree: true, attributeFilter: SHOWING });
  for (let at = parentNodeOf(around); at instanceof Element; at = parentNodeOf(at))
    observer.observe(at, { attributeFilter: SHOWING });
  for (const type of DONE_BY_READERS)
    listenTo(page)(type, lookSoon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

function isShownNow(text: Text): boolean {
  const parent = isConnected(text) ? parentOf(text) : null;
  return parent !== null && isSeen(parent);
}
