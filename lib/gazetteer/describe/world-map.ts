// A flat map of the world as data, and the part of it that shows some countries: pure geometry, no drawing.

import * as z from 'zod/mini';
import type { CountryCode } from '../model/types';

/** The map counts tenths of degrees: x from the date line eastwards, y from the north pole southwards. */
export const MAP_UNITS_PER_DEGREE = 10;
/** Of the whole map. */
const [WORLD_WIDTH, WORLD_HEIGHT] = [360 * MAP_UNITS_PER_DEGREE, 180 * MAP_UNITS_PER_DEGREE];

/** Left, top, right, bottom, in map units. */
export type MapFrame = readonly [left: number, top: number, right: number, bottom: number];

export interface MapCountry {
  /** Of its main land. */
  readonly frame: MapFrame;
  /** SVG path data; empty: too small to be drawn, and shown as a dot. */
  readonly path: string;
}

export type WorldMap = Readonly<Record<string, MapCountry>>;

const mapShape = z.record(
  z.string().check(z.regex(/^[A-Z]{2}$/)),
  z.object({
    frame: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    path: z.string().check(z.regex(/^[MlzZ0-9 -]*$/)),
  }),
);

/** Throws where the shipped file is none: that is a bug of the build. */
export const parseWorldMap = (value: unknown): WorldMap => mapShape.parse(value);

/** States that are gone are drawn as what they became, which is told beside the map. */
const BECAME: Readonly<Record<string, readonly string[]>> = {
  SU: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'.split(' '),
  YU: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  CS: ['CZ', 'SK'],
  DD: ['DE'],
};

/** Codes of the map's shapes for `codes`, each once; those that the map lacks are left out. */
const shapesOf = (map: WorldMap, codes: readonly CountryCode[]): string[] =>
  [...new Set(codes.flatMap((code) => BECAME[code] ?? [code]))].filter((code) => Object.hasOwn(map, code));

/** Sea around the countries that are shown, as a part of their extent. */
const MARGIN = 0.18;
/** The narrowest part that is shown, in map units: nobody recognises the surroundings of Luxembourg on less. */
const NARROWEST = 260;
/** Width over height of what is shown. */
const MAP_ASPECT = 1.9;
/** No news comes from further north or south. */
const [NORTH_END, SOUTH_END] = [60, 1480];

const clamp = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);

/** The extent of `frames` along an axis. */
const extent = (lows: readonly number[], highs: readonly number[]) =>
  [Math.min(...lows), Math.max(...highs)] as const;

interface MapView {
  /** As an SVG `viewBox`, in map units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WORLD: MapView = { x: 0, y: NORTH_END, width: WORLD_WIDTH, height: SOUTH_END - NORTH_END };

/**
 * The part of the map around `shapes`, in the map's own aspect; all of the world where there is none, or where they lie
 * on both of its sides. Never beyond the map's edges.
 */
function viewOf(map: WorldMap, shapes: readonly string[]): MapView {
  const all = shapes.flatMap((code) => (map[code] ? [map[code].frame] : []));
  if (all.length === 0) return WORLD;
  const [left, right] = extent(
    all.map(([from]) => from),
    all.map(([, , to]) => to),
  );
  const [top, bottom] = extent(
    all.map(([, from]) => from),
    all.map(([, , , to]) => to),
  );
  const wanted = Math.max(
    NARROWEST,
    (right - left) * (1 + 2 * MARGIN),
    (bottom - top) * (1 + 2 * MARGIN) * MAP_ASPECT,
  );
  const width = Math.min(wanted, WORLD_WIDTH);
  const height = Math.min(width / MAP_ASPECT, WORLD_HEIGHT);
  const x = clamp((left + right - width) / 2, 0, WORLD_WIDTH - width);
  const y = clamp((top + bottom - height) / 2, 0, WORLD_HEIGHT - height);
  return { x, y, width, height };
}

/** A country that is narrower than this part of what is shown gets a ring around it. */
const NARROW = 0.03;

export interface Region {
  readonly view: MapView;
  /** SVG path data of all land that is not named. */
  readonly land: string;
  readonly named: readonly {
    readonly code: string;
    readonly path: string;
    /** Centre of one that is too small to be seen without a ring. */
    readonly ring: { readonly x: number; readonly y: number } | null;
  }[];
}

/** What is drawn of `map` for the countries `codes`; null: it has none of them. */
export function regionAround(map: WorldMap, codes: readonly CountryCode[]): Region | null {
  const shapes = shapesOf(map, codes);
  if (shapes.length === 0) return null;
  const view = viewOf(map, shapes);
  const named = shapes.flatMap((code) => {
    const country = map[code];
    if (!country) return [];
    const {
      path,
      frame: [left, top, right, bottom],
    } = country;
    const isNarrow = Math.max(right - left, bottom - top) < NARROW * view.width;
    return { code, path, ring: isNarrow ? { x: (left + right) / 2, y: (top + bottom) / 2 } : null };
  });
  const others = Object.entries(map).filter(([code]) => !shapes.includes(code));
  return { view, land: others.map(([, { path }]) => path).join(''), named };
}

/** A country of the whole map, and how strongly it is lit. */
export interface LitCountry {
  readonly code: string;
  readonly path: string;
  readonly count: number;
  /** 0, where nothing is counted, to 1, where most is; on a scale by powers, because a few countries have nearly all. */
  readonly strength: number;
}

export interface LitWorld {
  readonly view: MapView;
  /** In the order of the map. */
  readonly countries: readonly LitCountry[];
}

/** The whole map, each country lit by its count; states that are gone add to what they became. */
export function litWorld(map: WorldMap, counts: ReadonlyMap<string, number>): LitWorld {
  const onMap = new Map<string, number>();
  for (const [code, count] of counts)
    for (const shape of BECAME[code] ?? [code]) onMap.set(shape, (onMap.get(shape) ?? 0) + count);
  const most = Math.max(1, ...onMap.values());
  const countries = Object.entries(map).map(([code, { path }]) => {
    const count = onMap.get(code) ?? 0;
    return { code, path, count, strength: Math.log1p(count) / Math.log1p(most) };
  });
  return { view: WORLD, countries };
}
