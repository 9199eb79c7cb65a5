import { expect, it } from 'vitest';
import type { Box } from '@/lib/page/hovercard/boxes';
import { type PlacementRequest, placeCard } from '@/lib/page/hovercard/placement';

const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A card of 340 × 300 beside one line in the middle of a window of 1000 × 800. */
const aRequest = (over: Partial<PlacementRequest> = {}): PlacementRequest => ({
  lines: [box(200, 300)],
  line: 0,
  card: { width: 340, height: 300 },
  viewport: { width: 1000, height: 800 },
  dir: 'ltr',
  ...over,
});

it.each<[why: string, over: Partial<PlacementRequest>, expected: ReturnType<typeof placeCard>]>([
  ['below, in line with the name', {}, { x: 200, y: 326, side: 'below', maxHeight: 300 }],
  ['no room below', { lines: [box(200, 600)] }, { x: 200, y: 294, side: 'above', maxHeight: 300 }],
  ['at the right edge', { lines: [box(890, 300)] }, { x: 652, y: 326, side: 'below', maxHeight: 300 }],
  ['at the left edge', { lines: [box(-20, 300)] }, { x: 8, y: 326, side: 'below', maxHeight: 300 }],
  [
    'right to left: in line with the right end',
    { lines: [box(600, 300)], dir: 'rtl' },
    { x: 360, y: 326, side: 'below', maxHeight: 300 },
  ],
  [
    'right to left, at the left edge',
    { lines: [box(20, 300)], dir: 'rtl' },
    { x: 8, y: 326, side: 'below', maxHeight: 300 },
  ],
  [
    'a long card takes 60 % of the height',
    { card: { width: 340, height: 2000 }, lines: [box(200, 100)] },
    { x: 200, y: 126, side: 'below', maxHeight: 480 },
  ],
  [
    'a name over two lines is not covered by a card below',
    { lines: [box(900, 300), box(100, 324)], line: 0 },
    { x: 652, y: 350, side: 'below', maxHeight: 300 },
  ],
  [
    'a name over two lines is not covered by a card above',
    { lines: [box(900, 600), box(100, 624)], line: 1 },
    { x: 100, y: 294, side: 'above', maxHeight: 300 },
  ],
  [
    'fits nowhere: the larger side, and it scrolls',
    { viewport: { width: 1000, height: 400 }, lines: [box(200, 220)] },
    { x: 200, y: 8, side: 'above', maxHeight: 206 },
  ],
  [
    'wider than the window: starts at the margin',
    { viewport: { width: 320, height: 800 } },
    { x: 8, y: 326, side: 'below', maxHeight: 300 },
  ],
  ['an unknown line falls back to the first', { line: 7 }, { x: 200, y: 326, side: 'below', maxHeight: 300 }],
  ['a mention that is not laid out has no card', { lines: [] }, null],
])('%s', (_why, over, expected) => {
  expect(placeCard(aRequest(over))).toEqual(expected);
});

it('never covers the name, wherever it stands', () => {
  for (let top = -40; top <= 800; top += 20) {
    const line = box(200, top);
    const placed = placeCard(aRequest({ lines: [line] }))!;
    const clear = placed.y >= line.bottom || placed.y + placed.maxHeight <= line.top;
    expect(clear, `at ${top}`).toBe(true);
  }
});
