// The part of the map that is shown: all named countries with sea around them, never beyond the edges.
import { describe, expect, it } from 'vitest';
import { regionAround, type WorldMap } from '@/lib/gazetteer/describe/world-map';
import type { CountryCode } from '@/lib/gazetteer/model/types';
import { drawWorldMap } from '@/scripts/gazetteer/world-map';

const map: WorldMap = {
  AA: { frame: [1000, 400, 1400, 600], path: 'M1000 400l400 0 0 200z' },
  BB: { frame: [1800, 500, 1802, 502], path: 'M1800 500l2 0 0 2z' },
  CC: { frame: [3500, 100, 3700, 300], path: 'M3500 100l200 0 0 200z' },
  DE: { frame: [1860, 350, 1950, 420], path: 'M1860 350l90 0 0 70z' },
};
const codes = (...all: string[]) => all as CountryCode[];

describe('the region', () => {
  it.each([
    ['no country', [], null],
    ['a country that the map lacks', ['ZZ'], null],
    ['a state that is gone is drawn as its successors', ['DD'], ['DE']],
    ['one named twice is drawn once', ['DE', 'DD'], ['DE']],
  ])('%s', (_why, named, drawn) => {
    const region = regionAround(map, codes(...named));
    expect(region?.named.map(({ code }) => code) ?? null).toEqual(drawn);
  });

  it.each([
    ['one large country', ['AA']],
    ['one tiny country has its surroundings', ['BB']],
    ['one at the edge of the map', ['CC']],
    ['two far apart', ['AA', 'CC']],
  ])('holds its countries, within the map: %s', (_why, named) => {
    const { view } = regionAround(map, codes(...named))!;
    const frames = named.map((code) => map[code]!.frame);
    expect(view.x).toBeGreaterThanOrEqual(0);
    expect(view.x + view.width).toBeLessThanOrEqual(3600);
    expect(view.width).toBeGreaterThanOrEqual(260);
    for (const [left, top, right, bottom] of frames) {
      expect(view.x).toBeLessThanOrEqual(left);
      expect(Math.min(right, 3600)).toBeLessThanOrEqual(view.x + view.width);
      expect(view.y).toBeLessThanOrEqual(top);
      expect(bottom).toBeLessThanOrEqual(view.y + view.height);
    }
  });

  it.each([
    ['seen beside a large one', ['AA'], [null]],
    ['too small to be seen', ['AA', 'BB'], [null, { x: 1801, y: 501 }]],
  ])('rings one that is %s', (_why, named, rings) => {
    expect(regionAround(map, codes(...named))?.named.map(({ ring }) => ring)).toEqual(rings);
  });
});

describe('the shipped map', () => {
  const drawn = drawWorldMap(process.cwd());
  it.each([
    ['the mainland, not the islands overseas', 'FR', [1700, 350, 1950, 500]],
    ['beyond the date line, not across all of the map', 'RU', [2000, 50, 3750, 500]],
    ['Kosovo, which has no number', 'XK', [1980, 440, 2040, 490]],
    ['islands that are drawn as a dot', 'MV', [2500, 800, 2560, 910]],
  ])('frames %s', async (_why, code, [left, top, right, bottom]) => {
    const frame = (await drawn)[code]?.frame ?? [0, 0, 0, 0];
    expect(frame[0]).toBeGreaterThan(left!);
    expect(frame[1]).toBeGreaterThan(top!);
    expect(frame[2]).toBeLessThan(right!);
    expect(frame[3]).toBeLessThan(bottom!);
  });

  it('draws Crimea as Ukraine’s', async () => {
    const map = await drawn;
    const startsThere = (path: string) =>
      [...path.matchAll(/M(\d+) (\d+)/g)].some(([, x, y]) => {
        const [east, south] = [Number(x), Number(y)];
        return east >= 2124 && east <= 2167 && south >= 437 && south <= 459;
      });
    expect(startsThere(map['UA']?.path ?? '')).toBe(true);
    expect(startsThere(map['RU']?.path ?? '')).toBe(false);
  });

  it('takes less room than half of the facts', async () => {
    expect(JSON.stringify(await drawn).length).toBeLessThan(120_000);
  });
});
