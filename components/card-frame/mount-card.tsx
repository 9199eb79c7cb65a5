// The card on a page: shown beside a mention, filled with what is known, moved with it, hidden; gone when its signal aborts.

import { render } from 'preact';
import { listenTo, rootOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { Box } from '../../lib/page/hovercard/boxes';
import { Card, type CardView, nameOnCard } from '../card/card';
import type { LeadOn } from '../card/way-to';
import { type Words, WordsProvider } from '../words';
import { createCardFocus } from './card-focus';
import { homeOf, topmostOf } from './card-home';
import { createCardHost, isRaised, keepFromPage, lower, raise } from './card-host';
import { letMove, type Way } from './move-card';
import { type CardAnchor, createFramePlace } from './place-frame';
import { placeIn, type ReadingPlace, reopen, returnTo } from './reading-place';

export interface MountOptions {
  readonly words: Words;
  readonly signal: AbortSignal;
  /** The pointer reached the card, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The close button was pressed, or a sheet was pulled down. */
  readonly onClose: () => void;
  /** The pin was pressed, or the card was moved. */
  readonly onPin: () => void;
  /** A modal dialog lies over the mention now. */
  readonly onCovered: () => void;
  /** Tab leaves the card; true: the focus has been moved to what comes next on the page. */
  readonly onTabOut: (direction: 'next' | 'previous') => boolean;
  /** The reader wants the card of somebody whom this one names. */
  readonly onLead: LeadOn;
  /** Backspace, or the button: the card before is wanted. */
  readonly onBack: () => void;
  /** The reader wants to put right what the card says. */
  readonly onCorrect: (id: EntityId) => void;
  /** The reader wants to know whom else the name may mean. */
  readonly onDoubt: () => void;
  /** The reader says whom it means; null: nobody; undefined: takes back what was said. */
  readonly onChoose: (id: EntityId | null | undefined) => void;
}

export interface CardRequest extends CardAnchor {
  /** Stands in until the card is filled. */
  readonly name: string;
  /** Moves the keyboard's focus into the card; it goes back where it was when the card closes. */
  readonly focus: boolean;
}

export interface CardOnTrail {
  /** Name of the card that one has come from; null: this is the mention's own. */
  readonly behind: string | null;
  /** Where the reader was on this card; null: at its beginning. */
  readonly at: ReadingPlace | null;
}

export interface MountedCard {
  readonly host: HTMLElement;
  /** Nobody but us gets it: it is closed. */
  readonly root: ShadowRoot;
  /** False: a modal dialog lies over the mention, and nothing is shown. */
  show(request: CardRequest): boolean;
  fill(view: CardView, trail: CardOnTrail): void;
  /** Where on the card the reader is. */
  place(): ReadingPlace;
  /** Moves the open card beside its mention, whose boxes have moved. */
  follow(lines: readonly Box[]): void;
  /** Keeps the card where it is in the window, or no longer. */
  setPinned(pinned: boolean): void;
  /** Moves the focus into an open card; false: it is there, or has left it, or none is open. */
  enter(): boolean;
  /** False: the focus was in the card, and what had it before does not take it back. */
  hide(): boolean;
  /** Where the card is in the window; null: the page has taken it away, or none is shown. */
  box(): Box | null;
}

/** A sheet that is pulled down so far, in px, closes. */
const PULL_PX = 72;

const isPlainBackspace = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'Backspace' && !(altKey || ctrlKey || metaKey);

/** Adds nothing to `page` until the first card is shown; the host leaves the page when `signal` aborts. */
export function mountCard(page: Document, options: MountOptions): MountedCard {
  const { words, signal } = options;
  const { host, root, frame } = createCardHost(page, words);
  const place = createFramePlace(frame);
  const focus = createCardFocus({ root, frame, onTabOut: options.onTabOut, signal });
  let anchor: CardAnchor | null = null;
  let view: CardView | null = null;
  let behind: string | null = null;
  let isPinned = false;
  /** Where the card was when it was taken by its head. */
  let held: DOMRect | null = null;

  function draw(): void {
    if (!anchor || !view) return;
    const shown = view;
    frame.setAttribute('aria-label', nameOnCard(shown));
    const { onClose, onPin, onLead, onBack, onCorrect, onDoubt, onChoose } = options;
    const events = { onClose, onPin, onLead, onBack, onCorrect, onDoubt, onChoose };
    focus.keepInside(() =>
      render(
        <WordsProvider value={words}>
          <Card view={shown} behind={behind} isPinned={isPinned} {...events} />
        </WordsProvider>,
        frame,
      ),
    );
  }

  function fill(next: CardView, trail: CardOnTrail): void {
    if (!anchor) return;
    view = next;
    behind = trail.behind;
    draw();
    if (trail.at) reopen(frame, trail.at);
    place.putAndReveal(anchor);
    if (trail.at) returnTo(frame, root, trail.at);
    else if (next.at === 'loading') frame.scrollTop = 0;
  }

  function show({ name, focus: takesFocus, ...next }: CardRequest): boolean {
    const home = homeOf(page, next.node, next.lines[next.line]) ?? (isPinned ? topmostOf(page) : null);
    if (!home) return false;
    if (!anchor) focus.begin();
    anchor = next;
    raise(host, home);
    fill({ at: 'loading', name }, { behind: null, at: null });
    if (takesFocus) focus.enter();
    return true;
  }

  function hide(): boolean {
    if (!anchor) return true;
    anchor = null;
    place.pinAt(null);
    isPinned = false;
    return focus.endAfter(() => lower(host, rootOf(page)));
  }

  /** The page has opened or closed a dialog, or fills the screen: the card belongs where its mention can be used, or nowhere. */
  function settle(): void {
    if (!anchor || !host.isConnected) return;
    const home = homeOf(page, anchor.node, anchor.lines[anchor.line]) ?? (isPinned ? topmostOf(page) : null);
    if (!home) options.onCovered();
    else if (home !== host.parentNode) focus.keepDuring(() => raise(host, home));
  }

  function follow(lines: readonly Box[]): void {
    if (!anchor) return;
    anchor = { ...anchor, lines };
    place.put(anchor);
  }

  function moveTo(at: Way): void {
    place.pinAt(at);
    if (anchor) place.put(anchor);
  }

  root.addEventListener(
    'keydown',
    (event) => {
      if (behind === null || !(event instanceof KeyboardEvent) || !isPlainBackspace(event)) return;
      event.preventDefault();
      options.onBack();
    },
    { signal },
  );
  frame.addEventListener('pointerenter', options.onEnter, { passive: true, signal });
  frame.addEventListener('pointerleave', options.onLeave, { passive: true, signal });
  keepFromPage(root, signal);
  const heard = { capture: true, passive: true, signal };
  listenTo(page)('toggle', ({ target }) => target !== host && settle(), heard);
  listenTo(page)('fullscreenchange', settle, heard);
  letMove(frame, {
    signal,
    onDrag(by) {
      if (!anchor) return;
      if (place.isSheet()) {
        frame.style.translate = `0 ${Math.max(0, by.y)}px`;
        return;
      }
      if (!isPinned) options.onPin();
      held ??= frame.getBoundingClientRect();
      moveTo({ x: held.left + by.x, y: held.top + by.y });
    },
    onDrop(by) {
      held = null;
      frame.style.translate = '';
      if (place.isSheet() && by && by.y >= PULL_PX) options.onClose();
    },
    onStep(by) {
      const { left, top } = frame.getBoundingClientRect();
      moveTo({ x: left + by.x, y: top + by.y });
    },
  });
  signal.addEventListener(
    'abort',
    () => {
      hide();
      render(null, frame);
      host.remove();
    },
    { once: true },
  );

  return {
    ...{ host, root, show, fill, follow, hide },
    place: () => placeIn(frame, root),
    setPinned(pinned) {
      if (pinned === isPinned) return;
      isPinned = pinned;
      const { left: x, top: y } = frame.getBoundingClientRect();
      place.pinAt(pinned ? { x, y } : null);
      draw();
      if (anchor) place.put(anchor);
    },
    enter: () => anchor !== null && isRaised(host) && focus.enter(),
    box: () => (anchor && isRaised(host) ? frame.getBoundingClientRect() : null),
  };
}
