// The card's place on a page: one host element with a closed shadow root, added for the first card, gone on abort.

import { render } from 'preact';
import { adoptStyle } from '../../lib/core/dom/adopt-style';
import { create, rootOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { type Box, placeCard } from '../../lib/page/hovercard/placement';
import themeCss from '../theme.css?inline';
import { languageOf, type Words, WordsProvider } from '../words';
import { Card, type CardView } from './card';
import cardCss from './card.css?inline';
import factsCss from './country-facts.css?inline';
import hostCss from './host.css?inline';
import timelineCss from './office-timeline.css?inline';
import notesCss from './source-notes.css?inline';

export interface MountOptions {
  readonly words: Words;
  readonly signal: AbortSignal;
  /** The pointer reached the card, or left it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The close button was pressed. */
  readonly onClose: () => void;
  /** The reader wants to put right what the card says. */
  readonly onCorrect: (id: EntityId) => void;
}

export interface CardAnchor {
  /** Which mention. */
  readonly on: object;
  /** Stands in until the card is filled. */
  readonly name: string;
  /** Boxes of the mention's lines in the viewport, and the index of the one that is pointed at. */
  readonly lines: readonly Box[];
  readonly line: number;
  readonly dir?: 'ltr' | 'rtl';
  /** Moves the keyboard's focus into the card; it goes back where it was when the card closes. */
  readonly focus: boolean;
}

export interface MountedCard {
  readonly host: HTMLElement;
  /** Nobody but us gets it: it is closed. */
  readonly root: ShadowRoot;
  show(place: CardAnchor): void;
  fill(view: CardView): void;
  /** Moves the open card beside its mention, whose boxes have moved. */
  follow(lines: readonly Box[]): void;
  hide(): void;
  /** The mention whose card is on screen. */
  shown(): object | null;
}

/** Not a name of our own: a page could define an element of that name, whose code would then own the shadow root. */
const HOST_NAME = 'div';

function createHost(
  page: Document,
  words: Words,
): { host: HTMLElement; root: ShadowRoot; frame: HTMLElement } {
  const host = create(page, HOST_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  for (const css of [themeCss, hostCss, cardCss, factsCss, timelineCss, notesCss]) adoptStyle(root, css);
  const frame = create(page, 'div');
  frame.className = 'card';
  frame.tabIndex = -1;
  Object.assign(frame, languageOf(words));
  frame.setAttribute('role', 'dialog');
  root.append(frame);
  return { host, root, frame };
}

/** What is typed or clicked in the card is no business of the page's shortcuts. */
function keepFromPage(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'mouseup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** Natural height first, then the place it gets: a card that would not fit scrolls inside. */
function putBeside(frame: HTMLElement, { lines, line, dir = 'ltr' }: CardAnchor): void {
  frame.style.maxHeight = '';
  const { offsetWidth: width, scrollHeight } = frame;
  const border = frame.offsetHeight - frame.clientHeight;
  const { clientWidth, clientHeight } = frame.ownerDocument.documentElement;
  const window = frame.ownerDocument.defaultView;
  const placed = placeCard({
    lines,
    line,
    card: { width, height: scrollHeight + border },
    viewport: { width: clientWidth, height: window?.innerHeight ?? clientHeight },
    dir,
  });
  if (!placed) return;
  frame.dataset['side'] = placed.side;
  frame.style.left = `${placed.x}px`;
  frame.style.top = `${placed.y}px`;
  frame.style.maxHeight = `${placed.maxHeight}px`;
}

/** Adds nothing to `page` until the first card is shown; the host leaves the page when `signal` aborts. */
export function mountCard(page: Document, options: MountOptions): MountedCard {
  const { words, signal, onEnter, onLeave, onClose, onCorrect } = options;
  const { host, root, frame } = createHost(page, words);
  frame.addEventListener('pointerenter', onEnter, { passive: true, signal });
  frame.addEventListener('pointerleave', onLeave, { passive: true, signal });
  keepFromPage(root, signal);
  let place: CardAnchor | null = null;
  let focusBefore: Element | null = null;

  function fill(view: CardView): void {
    if (!place) return;
    frame.setAttribute('aria-label', view.at === 'ready' ? view.described.card.name : view.name);
    render(
      <WordsProvider value={words}>
        <Card view={view} onClose={onClose} onCorrect={onCorrect} />
      </WordsProvider>,
      frame,
    );
    putBeside(frame, place);
  }

  function follow(lines: readonly Box[]): void {
    if (!place) return;
    place = { ...place, lines };
    putBeside(frame, place);
  }

  function hide(): void {
    if (!place) return;
    place = null;
    const hadFocus = root.activeElement !== null;
    if (host.matches(':popover-open')) host.hidePopover(); // the page may have closed it, or taken its popover away
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  function show(next: CardAnchor): void {
    if (root.activeElement === null) focusBefore = page.activeElement;
    place = next;
    if (!host.isConnected) rootOf(page)?.append(host); // a page may replace all that it has
    host.popover = 'manual'; // a page can take the attribute away, but not keep it away
    if (!host.matches(':popover-open')) host.showPopover();
    frame.scrollTop = 0;
    fill({ at: 'loading', name: next.name });
    if (next.focus) frame.focus({ preventScroll: true });
  }

  signal.addEventListener(
    'abort',
    () => {
      hide();
      render(null, frame);
      host.remove();
    },
    { once: true },
  );
  return { host, root, show, fill, follow, hide, shown: () => place?.on ?? null };
}
