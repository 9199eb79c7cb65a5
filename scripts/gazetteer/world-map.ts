// Natural Earth's shapes, as `world-atlas` packs them → a flat map of the world: a path and a frame for each country.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import simplify from 'simplify-js';
import { merge } from 'topojson-client';
import { MAP_UNITS_PER_DEGREE, type MapFrame, type WorldMap } from '../../lib/gazetteer/describe/world-map';
import type { CountryCode } from '../../lib/gazetteer/model/types';
import { codeOfShape } from './atlas-codes';
import { ATLAS } from './outlines';
import { type Atlas, recognisedLand } from './recognised-land';

/** Land smaller than this is not drawn, in square map units: a quarter of a degree each way at the equator. */
const SMALLEST_LAND = 6;
/** Parts of a country smaller than this share of its largest do not widen its frame: overseas regions, lone islands. */
const SMALLEST_PART = 0.12;

/** Points that move a line by less than this, in map units, are left out. */
const TOLERANCE = 1;
const WHOLE_TURN = 360 * MAP_UNITS_PER_DEGREE;

type Position = readonly number[];
interface Point {
  readonly x: number;
  readonly y: number;
}
type Ring = readonly Point[];

const toMap = ([longitude = 0, latitude = 0]: Position): Point => ({
  x: Math.round((longitude + 180) * MAP_UNITS_PER_DEGREE),
  y: Math.round((90 - latitude) * MAP_UNITS_PER_DEGREE),
});

/** The atlas's rings jump from one edge of the map to the other at the date line; here they go on beyond the edge. */
function unwrapped(ring: Ring): Ring {
  let turn = 0;
  const [first = { x: 0, y: 0 }, ...rest] = ring;
  let before = first.x;
  const going = rest.map(({ x, y }) => {
    if (Math.abs(x + turn - before) > WHOLE_TURN / 2) turn += x + turn < before ? WHOLE_TURN : -WHOLE_TURN;
    before = x + turn;
    return { x: before, y };
  });
  return [first, ...going];
}

/** Coarse, and on the map's right side where it crosses the edge. */
function ringOf(positions: readonly Position[]): Ring {
  const ring = unwrapped(positions.map(toMap));
  const shift = ring.some(({ x }) => x < 0) ? WHOLE_TURN : 0;
  return simplify([...ring], TOLERANCE, true).map(({ x, y }) => ({ x: x + shift, y }));
}

/** A ring that goes on beyond the right edge is drawn at the left one, too. */
const onBothSides = (ring: Ring): Ring[] =>
  ring.some(({ x }) => x > WHOLE_TURN) ? [ring, ring.map(({ x, y }) => ({ x: x - WHOLE_TURN, y }))] : [ring];

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, { x, y }, at) => {
      const next = ring[(at + 1) % ring.length]!;
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;

const pathOf = (rings: readonly Ring[]): string =>
  rings
    .map((ring) => {
      const steps = ring.slice(1).map(({ x, y }, at) => `${x - ring[at]!.x} ${y - ring[at]!.y}`);
      return `M${ring[0]!.x} ${ring[0]!.y}l${steps.join(' ')}z`;
    })
    .join('')
    .replaceAll(' -', '-');

function frameOf(rings: readonly Ring[]): MapFrame {
  const largest = Math.max(...rings.map(areaOf));
  const main = rings.filter((ring) => areaOf(ring) >= SMALLEST_PART * largest).flat();
  const xs = main.map(({ x }) => x);
  const ys = main.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The map of all countries that the atlas knows; `root` is the project's folder. Antarctica is left out. */
export async function drawWorldMap(root: string): Promise<WorldMap> {
  const topology = JSON.parse(await readFile(join(root, ATLAS), 'utf8')) as Atlas; // a pinned package's file
  const ringsByCode = new Map<CountryCode, Ring[]>();
  for (const land of recognisedLand(topology)) {
    const code = codeOfShape({ id: land.id, name: land.properties?.name ?? '' });
    if (code === null || code === 'AQ') continue;
    const rings = merge(topology, [land])
      .coordinates.map(([outer = []]) => ringOf(outer))
      .filter((ring) => ring.length > 0);
    ringsByCode.set(code, [...(ringsByCode.get(code) ?? []), ...rings]);
  }
  return Object.fromEntries(
    [...ringsByCode].map(([code, rings]) => {
      const land = rings.filter((ring) => ring.length > 3 && areaOf(ring) >= SMALLEST_LAND);
      return [code, { frame: frameOf(rings), path: pathOf(land.flatMap(onBothSides)) }];
    }),
  );
}
