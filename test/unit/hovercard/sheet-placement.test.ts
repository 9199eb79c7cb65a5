import { describe, expect, it } from 'vitest';
import type { Box, Size } from '@/lib/page/hovercard/boxes';
import { coveredBy, placeSheet } from '@/lib/page/hovercard/sheet-placement';

const PHONE: Size = { width: 360, height: 640 };
const line = (top: number): Box => ({ left: 20, top, right: 80, bottom: top + 20 });

it.each<
  [
    why: string,
    height: number,
    viewport: Size,
    edge: 'foot' | 'head',
    expected: ReturnType<typeof placeSheet>,
  ]
>([
  ['as high as it would like', 200, PHONE, 'foot', { x: 0, y: 440, width: 360, maxHeight: 200 }],
  ['at most 70 % of the height', 2000, PHONE, 'foot', { x: 0, y: 192, width: 360, maxHeight: 448 }],
  ['at the head', 200, PHONE, 'head', { x: 0, y: 0, width: 360, maxHeight: 200 }],
  [
    'in the middle of a tablet',
    200,
    { width: 1000, height: 700 },
    'foot',
    { x: 220, y: 500, width: 560, maxHeight: 200 },
  ],
])('%s', (_why, height, viewport, edge, expected) => {
  expect(placeSheet(height, viewport, edge)).toEqual(expected);
});

describe('how far a name must come up', () => {
  const sheet = placeSheet(240, PHONE, 'foot');
  it.each<[why: string, lines: Box[], expected: number]>([
    ['not at all, far above the sheet', [line(100)], 0],
    ['a little, just above it', [line(378)], 10],
    ['by its depth below the edge', [line(500)], 132],
    ['by the lower of its lines', [line(380), line(404)], 36],
    ['not at all, below the window', [line(660)], 0],
    ['not at all, nowhere', [], 0],
    ['never out of the window', [line(2), { ...line(2), bottom: 500 }], 2],
  ])('%s', (_why, lines, expected) => {
    expect(coveredBy(sheet, lines)).toBe(expected);
  });
});
