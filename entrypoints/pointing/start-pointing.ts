// Lets the reader show where the article is on a page: points, reads what was chosen, offers to keep the choice.
import { mountPointing } from '../../components/pointing/mount-pointing';
import type { PointingState } from '../../components/pointing/pointing-bar';
import type { Words } from '../../components/words';
import { collapseSpace } from '../../lib/text/collapse-space';
import { followPointing } from './follow-pointing';

export interface PointingOptions {
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
  const text = collapseSpace(element.textContent);
  return text === '' ? 0 : text.split(' ').length;
};

/** Ends, without a trace, when the reader is done or `signal` aborts. */
export function startPointing({ page, words, read, siteFor, keep, signal }: PointingOptions): void {
  const life = new AbortController();
  const ended = AbortSignal.any([signal, life.signal]);
  const first = (selector: string) => Document.prototype.querySelector.call(page, selector);
  let element: Element | null = STARTS.map(first).find((start) => start !== null) ?? null;
  let state: PointingState = { at: 'pointing', words: 0 };

  const isPointing = () => state.at === 'pointing' || state.at === 'refused';
  function say(next: PointingState): void {
    if (ended.aborted) return;
    state = next;
    mounted.say(next);
    mounted.setShielded(isPointing());
    mounted.frame(isPointing() || state.at === 'reading' ? element : null);
  }
  function move(next: Element): void {
    if (next === element && state.at === 'pointing') return;
    element = next;
    say({ at: 'pointing', words: countWords(next) });
    const { top, bottom } = next.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) next.scrollIntoView({ block: 'start', behavior: 'instant' });
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
  const mounted = mountPointing(page, {
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
  followPointing({
    page,
    mounted,
    current: () => (isPointing() ? element : null),
    onMove: move,
    onChoose: choose,
    onCancel: () => life.abort(),
    signal: ended,
  });
  if (element) say({ at: 'pointing', words: countWords(element) });
  mounted.panel.focus({ preventScroll: true });
}
