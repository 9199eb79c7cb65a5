// Outlines are small, stay inside their square, and are left out where they would be no likeness.
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { OUTLINE_SIZE } from '@/lib/gazetteer/describe/card-model';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import { drawOutlines } from '@/scripts/gazetteer/outlines';

const CODES = 'NZ RU UA FR US SO CY XK SU VA GP PF DD'.split(' ') as CountryCode[];
let outlines: ReadonlyMap<CountryCode, string>;

beforeAll(async () => {
  outlines = await drawOutlines(fileURLToPath(new URL('../../..', import.meta.url)), CODES);
});

/** Absolute points of all rings. */
function points(path: string): [number, number][] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const all: [number, number][] = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [lastX, lastY] = all[all.length - 1]!;
        all.push([lastX + steps[at]!, lastY + steps[at + 1]!]);
      }
      return all;
    });
}

it.each([
  ['a plain country', 'NZ'],
  ['one that crosses the date line', 'RU'],
  ['one with regions overseas', 'FR'],
  ['one with land far off', 'US'],
  ['two shapes of the atlas', 'SO'],
  ['a shape that the atlas gives no code', 'XK'],
  ['a state that is gone, out of its successors', 'SU'],
])('%s fills its square and stays inside it', (_why, code) => {
  const all = points(outlines.get(code as CountryCode) ?? '');
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs, ...ys)).toBeLessThanOrEqual(OUTLINE_SIZE);
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  expect(extent).toBeGreaterThan(OUTLINE_SIZE - 3);
});

it.each([
  ['too few corners', 'VA'],
  ['specks in an ocean', 'PF'],
  ['drawn with its motherland', 'GP'],
  ['gone, with bounds that no successor has', 'DD'],
])('nothing for %s', (_why, code) => {
  expect(outlines.has(code as CountryCode)).toBe(false);
});

it('Ukraine’s has Crimea, by one line with the mainland', () => {
  const path = outlines.get('UA' as CountryCode) ?? '';
  const south = points(path).filter(([, y]) => y === Math.max(...points(path).map(([, each]) => each)));
  // The peninsula’s tip is the southernmost land, east of the middle; without it that is the delta in the west.
  expect(south.every(([x]) => x > OUTLINE_SIZE / 2)).toBe(true);
  expect(path.split('M').filter(Boolean)).toHaveLength(1);
});
