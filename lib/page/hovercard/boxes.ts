// Boxes in the window, in CSS pixels: what two of them share, and whether a list of them is as it was; plain numbers.
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everywhere: what it shares with a box is that box. */
export const UNBOUNDED: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** What `one` and `other` share; its right or bottom lies before its left or top where they share nothing. */
export const intersection = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** Less of a line than this many px in either direction is not seen. */
const LEAST_SEEN_PX = 2;

/** Whether enough of `line` lies within `bounds` to be seen. */
export function isSeenWithin(line: Box, bounds: Box): boolean {
  const { left, top, right, bottom } = intersection(line, bounds);
  return right - left >= LEAST_SEEN_PX && bottom - top >= LEAST_SEEN_PX;
}

/** Whether two lists hold the same boxes in the same order. */
export const areSameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every(({ left, top, right, bottom }, index) => {
    const other = others[index]!;
    return left === other.left && top === other.top && right === other.right && bottom === other.bottom;
  });
