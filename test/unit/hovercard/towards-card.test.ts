import { expect, it } from 'vitest';
import type { Box } from '@/lib/page/hovercard/boxes';
import { isBetween, isTowards } from '@/lib/page/hovercard/towards-card';

const NAME: Box = { left: 100, top: 100, right: 160, bottom: 120 };
const BELOW: Box = { left: 100, top: 126, right: 440, bottom: 426 };
const ABOVE: Box = { left: 100, top: -206, right: 440, bottom: 94 };
const at = (x: number, y: number) => ({ x, y });

it.each<
  [why: string, before: readonly [number, number], now: readonly [number, number], card: Box, is: boolean]
>([
  ['straight down', [130, 110], [130, 118], BELOW, true],
  ['down and far to the right, over the next name', [150, 112], [220, 118], BELOW, true],
  ['a single pixel to the right, on a slow way', [150, 112], [151, 112], BELOW, true],
  ['a single pixel down', [150, 112], [150, 113], BELOW, true],
  ['along the line, fast', [150, 112], [200, 112], BELOW, false],
  ['back to the left', [110, 112], [60, 114], BELOW, false],
  ['upwards, away from it', [130, 112], [135, 90], BELOW, false],
  ['straight up to a card above', [130, 110], [130, 102], ABOVE, true],
  ['up and to the right to a card above', [150, 108], [220, 102], ABOVE, true],
  ['down, away from a card above', [130, 110], [130, 130], ABOVE, false],
])('towards: %s', (_why, before, now, card, is) => {
  expect(isTowards(at(...before), at(...now), card)).toBe(is);
});

it.each<[why: string, place: readonly [number, number], card: Box, is: boolean]>([
  ['just below the name', [130, 123], BELOW, true],
  ['below the name, near the card’s far end', [430, 125.9], BELOW, true],
  ['beside the name, as high as its foot', [300, 121], BELOW, false],
  ['left of both', [90, 123], BELOW, false],
  ['on the name', [130, 110], BELOW, false],
  ['on the card', [130, 140], BELOW, false],
  ['just above the name', [130, 97], ABOVE, true],
  ['above the card’s foot', [130, 90], ABOVE, false],
])('between: %s', (_why, place, card, is) => {
  expect(isBetween(at(...place), NAME, card)).toBe(is);
});
