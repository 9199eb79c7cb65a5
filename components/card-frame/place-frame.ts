// Puts the card's frame where it belongs: beside its mention, where the reader has pinned it, or as a sheet at the window's foot.
import { parentOf } from '../../lib/core/dom/native-dom';
import type { Box, Size } from '../../lib/page/hovercard/boxes';
import { keepInside, placeCard } from '../../lib/page/hovercard/placement';
import { placeSheet } from '../../lib/page/hovercard/sheet-placement';
import { uncover } from './make-room';
import type { Way } from './move-card';

/** What a card stands beside. */
export interface CardAnchor {
  /** The text node in which the mention begins. */
  readonly node: Node;
  /** Boxes of the mention's lines in the window, and the index of the one that is pointed at. */
  readonly lines: readonly Box[];
  readonly line: number;
  readonly dir?: 'ltr' | 'rtl';
}

export interface FramePlace {
  /** Measures frame and window, and writes what is new. */
  put(anchor: CardAnchor): void;
  /** The same, and the page scrolls where a sheet would lie over the name. */
  putAndReveal(anchor: CardAnchor): void;
  /** Moves the card to `at` of the window, or as near as the window lets it; null: back beside its mention. */
  pinAt(at: Way | null): void;
  isSheet(): boolean;
}

/** Too narrow for anything beside a card, or for a finger that would lie on it. */
const AS_SHEET = '(width < 480px), (pointer: coarse)';

/** Without the page's scroll bars. */
function viewportOf({ documentElement, defaultView }: Document): Size {
  const { clientWidth, clientHeight } = documentElement;
  return { width: clientWidth, height: defaultView?.innerHeight ?? clientHeight };
}

/** The size that the card would like to have, whatever it has now. */
function wantedSize(frame: HTMLElement): Size {
  const content = frame.firstElementChild;
  const border = frame.offsetHeight - frame.clientHeight;
  const height = content instanceof HTMLElement ? content.offsetHeight : frame.scrollHeight;
  return { width: frame.offsetWidth, height: height + border };
}

/** In CSS pixels of the window, whatever zoom the page gives its root. */
function undoZoom(frame: HTMLElement): void {
  const outer = frame.getRootNode();
  frame.style.zoom = outer instanceof ShadowRoot ? `${1 / outer.host.currentCSSZoom}` : '';
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
  readonly width?: number;
  readonly side: string;
}

function write(frame: HTMLElement, { x, y, maxHeight, width, side }: Written): void {
  frame.dataset['side'] = side;
  frame.style.left = `${x}px`;
  frame.style.top = `${y}px`;
  frame.style.maxHeight = `${maxHeight}px`;
  frame.style.width = width === undefined ? '' : `${width}px`;
}

/** A card that does not fit into its place scrolls inside. */
export function createFramePlace(frame: HTMLElement): FramePlace {
  const page = frame.ownerDocument;
  const isSheet = () => page.defaultView?.matchMedia(AS_SHEET).matches ?? false;
  let pinned: Way | null = null;
  /** At the head where the page could not scroll far enough. */
  let edge: 'foot' | 'head' = 'foot';

  function sheet() {
    const viewport = viewportOf(page);
    frame.dataset['side'] = edge; // as wide as a sheet before it is measured
    frame.style.width = `${placeSheet(0, viewport, edge).width}px`;
    const placed = placeSheet(wantedSize(frame).height, viewport, edge);
    write(frame, { ...placed, side: edge });
    return placed;
  }

  function put({ lines, line, dir = 'ltr' }: CardAnchor): void {
    undoZoom(frame);
    if (isSheet()) {
      sheet();
      return;
    }
    if (frame.dataset['side'] === 'foot' || frame.dataset['side'] === 'head') write(frame, UNPLACED);
    const request = { card: wantedSize(frame), viewport: viewportOf(page) };
    if (pinned) write(frame, { ...keepInside(pinned, request), side: 'pinned' });
    else {
      const placed = placeCard({ ...request, lines, line, dir });
      if (placed) write(frame, placed);
    }
  }

  function putAndReveal(anchor: CardAnchor): void {
    edge = 'foot';
    put(anchor);
    if (!isSheet()) return;
    const element = parentOf(anchor.node);
    if (!element || uncover({ element, lines: anchor.lines }, sheet())) return;
    edge = 'head';
    put(anchor);
  }

  return {
    put,
    putAndReveal,
    isSheet,
    pinAt: (at) => {
      pinned = at;
    },
  };
}

const UNPLACED: Written = { x: 0, y: 0, maxHeight: 0, side: 'below' };
