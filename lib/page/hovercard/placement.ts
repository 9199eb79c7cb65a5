// Where a card stands beside its mention: geometry only, in CSS pixels of the viewport.
import type { Box, Size } from './boxes';

export interface PlacementRequest {
  /** One box for each line that the mention runs over. */
  readonly lines: readonly Box[];
  /** Index of the line that the reader points at. */
  readonly line: number;
  /** Size that the card would like to have. */
  readonly card: Size;
  readonly viewport: Size;
  /** Reading direction of the mention: which edge of it the card lines up with. */
  readonly dir: 'ltr' | 'rtl';
}

export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly side: 'below' | 'above';
  /** Above this the card scrolls inside. */
  readonly maxHeight: number;
}

/** Free space between card and edge of the viewport, in px. */
export const VIEWPORT_MARGIN_PX = 8;
/** Free space between mention and card, in px; small, so that the pointer can cross it. */
export const ANCHOR_GAP_PX = 6;
/** Largest share of the viewport's height that a card takes. */
const MAX_HEIGHT_SHARE = 0.6;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Below if it fits, else above, else where there is more room. Never covers the mention; null: it has no boxes. */
export function placeCard({ lines, line, card, viewport, dir }: PlacementRequest): Placement | null {
  const anchor = lines[line] ?? lines[0];
  if (!anchor) return null;
  const top = Math.min(...lines.map((box) => box.top)) - ANCHOR_GAP_PX;
  const bottom = Math.max(...lines.map((box) => box.bottom)) + ANCHOR_GAP_PX;
  const roomBelow = viewport.height - VIEWPORT_MARGIN_PX - bottom;
  const roomAbove = top - VIEWPORT_MARGIN_PX;

  const wanted = Math.min(card.height, Math.floor(viewport.height * MAX_HEIGHT_SHARE));
  const side = wanted <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = Math.max(0, Math.min(wanted, side === 'below' ? roomBelow : roomAbove));

  const aligned = dir === 'rtl' ? anchor.right - card.width : anchor.left;
  const farthest = viewport.width - VIEWPORT_MARGIN_PX - card.width;
  return {
    x: Math.max(VIEWPORT_MARGIN_PX, clamp(aligned, VIEWPORT_MARGIN_PX, farthest)),
    y: side === 'below' ? bottom : top - maxHeight,
    side,
    maxHeight,
  };
}

/** A card of that size at `at`, or as near as the window lets it: a pinned card is never lost. */
export function keepInside(
  at: { readonly x: number; readonly y: number },
  { card, viewport }: Pick<PlacementRequest, 'card' | 'viewport'>,
): Omit<Placement, 'side'> {
  const maxHeight = Math.min(card.height, Math.floor(viewport.height * MAX_HEIGHT_SHARE));
  const farthest = viewport.width - VIEWPORT_MARGIN_PX - card.width;
  const lowest = viewport.height - VIEWPORT_MARGIN_PX - maxHeight;
  return {
    x: Math.max(VIEWPORT_MARGIN_PX, Math.min(at.x, farthest)),
    y: Math.max(VIEWPORT_MARGIN_PX, Math.min(at.y, lowest)),
    maxHeight,
  };
}
