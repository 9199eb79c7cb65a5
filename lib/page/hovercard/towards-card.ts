// Whether a pointer between a name and its card is on its way to the card: geometry only, in CSS pixels of the window.
import type { Box } from './boxes';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far a hand strays from its way, in px: a slow one moves by single pixels, across before down. */
const STRAY_PX = 2;

/** A card stands below or above; `edge` is the side of it that one comes from. */
const edgeOf = (card: Box, y: number) =>
  Math.abs(card.top - y) <= Math.abs(card.bottom - y) ? card.top : card.bottom;

/** Whether `place` lies in the four-sided field between two level lines, the first at `from`, the second at `to`. */
function isInField({ x, y }: Place, from: Omit<Box, 'bottom'>, to: Omit<Box, 'bottom'>): boolean {
  if (from.top === to.top) return false;
  const share = (y - from.top) / (to.top - from.top);
  if (share < 0 || share > 1) return false;
  const left = from.left + share * (to.left - from.left);
  const right = from.right + share * (to.right - from.right);
  return x >= left && x <= right;
}

/** Whether `place` lies in `card`, its edges included. */
export const isWithin = ({ x, y }: Place, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether one who moved from `before` to `now` may be heading for `card`; a hand may stray a little. */
export function isTowards(before: Place, now: Place, card: Box): boolean {
  const edge = edgeOf(card, before.y);
  const back = edge >= before.y ? -STRAY_PX : STRAY_PX;
  const apex = { left: before.x, right: before.x, top: before.y + back };
  return isInField(now, apex, { left: card.left - STRAY_PX, right: card.right + STRAY_PX, top: edge });
}

/** Whether `place` lies in the gap between `line`, the name's, and `card`: whoever rests there has left neither. */
export function isBetween(place: Place, line: Box, card: Box): boolean {
  const isBelow = card.top >= line.bottom;
  const from = { left: line.left, right: line.right, top: isBelow ? line.bottom : line.top };
  return isInField(place, from, { ...card, top: isBelow ? card.top : card.bottom });
}
