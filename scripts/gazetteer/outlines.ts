// Draws the small outline of each country for its card, from Natural Earth's shapes as `world-atlas` packs them.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { whereAlpha2 } from 'iso-3166-1';
import simplify from 'simplify-js';
import { merge } from 'topojson-client';
import { OUTLINE_SIZE } from '../../lib/gazetteer/describe/card-model';
import type { CountryCode } from '../../lib/gazetteer/model/types';
import { type Atlas, type Land, recognisedLand } from './recognised-land';

/** 1:50 million: enough for a picture of some seventy pixels. Below the project's folder. */
export const ATLAS = 'node_modules/world-atlas/countries-50m.json';
/** Points that move a line by less than this, in units of the square, are left out. */
const TOLERANCE = 0.9;
/** Islands smaller than this part of the main land say nothing at this size. */
const SMALLEST_ISLAND = 0.0008;
/** Land farther off than this part of the main land's diagonal is left out: overseas regions, lone islands. */
const FARTHEST_ISLAND = 0.3;
/** An archipelago has no main land; where less than this part of it would be left, all of it is drawn. */
const MOST_LOST = 0.5;

/** The atlas gives small islands a handful of corners: with fewer than this it is no likeness. */
const FEWEST_POINTS = 12;
/** An outline that fills less than this part of its square is a few specks. */
const SMALLEST_FILL = 0.015;

/** Shapes that the atlas names without a code, and states that are made of others. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  SO: ['SO', 'Somaliland'],
  CY: ['CY', 'N. Cyprus'],
  XK: ['Kosovo'],
  IO: ['Indian Ocean Ter.'],
  SU: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ'.split(' '),
  YU: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'Kosovo'],
  CS: ['CZ', 'SK'],
};

interface Point {
  readonly x: number;
  readonly y: number;
}
type Ring = readonly Point[];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Twice the signed area, by the shoelace formula. */
const doubleArea = (ring: Ring): number =>
  ring.reduce((sum, { x, y }, at) => {
    const next = ring[(at + 1) % ring.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
const areaOf = (ring: Ring) => Math.abs(doubleArea(ring)) / 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxOf = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

function distanceBetween(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}

/** Lambert's azimuthal equal-area projection around `centre`; y points south, as on a screen. */
function projector(centre: Point): (point: Point) => Point {
  const [longitude, latitude] = [radians(centre.x), radians(centre.y)];
  const [sine, cosine] = [Math.sin(latitude), Math.cos(latitude)];
  return ({ x, y }) => {
    const [turn, up] = [radians(x) - longitude, radians(y)];
    const towards = 1 + sine * Math.sin(up) + cosine * Math.cos(up) * Math.cos(turn);
    const scale = Math.sqrt(2 / Math.max(towards, Number.EPSILON));
    return {
      x: scale * Math.cos(up) * Math.sin(turn),
      y: -scale * (cosine * Math.sin(up) - sine * Math.cos(up) * Math.cos(turn)),
    };
  };
}

/** Middle of a ring on the globe; correct across the date line, where a mean of longitudes is not. */
function middleOf(ring: Ring): Point {
  const sum = [0, 0, 0];
  for (const { x, y } of ring) {
    const [turn, up] = [radians(x), radians(y)];
    sum[0]! += Math.cos(up) * Math.cos(turn);
    sum[1]! += Math.cos(up) * Math.sin(turn);
    sum[2]! += Math.sin(up);
  }
  const [a = 0, b = 0, c = 0] = sum;
  const degrees = 180 / Math.PI;
  return { x: Math.atan2(b, a) * degrees, y: Math.atan2(c, Math.hypot(a, b)) * degrees };
}

const byArea = (rings: readonly Ring[]) => rings.toSorted((a, b) => areaOf(b) - areaOf(a));

/** The main land and what lies near it; all of an archipelago. */
function worthDrawing(rings: readonly Ring[]): readonly Ring[] {
  const [main = [], ...others] = byArea(rings);
  const box = boxOf(main);
  const reach = FARTHEST_ISLAND * Math.hypot(box.right - box.left, box.bottom - box.top);
  const large = others.filter((ring) => areaOf(ring) > SMALLEST_ISLAND * areaOf(main));
  const near = large.filter((ring) => distanceBetween(boxOf(ring), box) <= reach);
  const total = (some: readonly Ring[]) => some.reduce((sum, ring) => sum + areaOf(ring), 0);
  return total([main, ...near]) < MOST_LOST * total(rings) ? [main, ...large] : [main, ...near];
}

/** Into the square, keeping proportions, centred. */
function intoSquare(rings: readonly Ring[]): Ring[] {
  const box = boxOf(rings.flat());
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const scale = OUTLINE_SIZE / Math.max(width, height);
  const [shiftX, shiftY] = [(OUTLINE_SIZE - width * scale) / 2, (OUTLINE_SIZE - height * scale) / 2];
  return rings.map((ring) =>
    ring.map(({ x, y }) => ({
      x: (x - box.left) * scale + shiftX,
      y: (y - box.top) * scale + shiftY,
    })),
  );
}

/** Fewer points, on whole coordinates; what shrinks to a line is left out, but for a lone ring. */
function coarsen(rings: readonly Ring[]): Ring[] {
  const coarse = rings.map((ring) =>
    simplify([...ring], TOLERANCE, true)
      .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
      .filter(({ x, y }, at, all) => at === 0 || x !== all[at - 1]?.x || y !== all[at - 1]?.y),
  );
  return coarse.filter((ring) => areaOf(ring) >= 1);
}

const joined = (numbers: readonly number[]) =>
  numbers.map((n, at) => (at > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');

/** SVG path of closed rings: one absolute start each, then relative steps. */
function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const [start = { x: 0, y: 0 }, ...rest] = ring;
      const steps = rest.flatMap(({ x, y }, at) => [x - ring[at]!.x, y - ring[at]!.y]);
      return `M${joined([start.x, start.y])}l${joined(steps)}z`;
    })
    .join('');
}

/** Null: the atlas has no likeness of it. */
function draw(topology: Atlas, shapes: Land[]): string | null {
  const { coordinates } = merge(topology, shapes);
  const rings = coordinates.map((polygon) => (polygon[0] ?? []).map(([x = 0, y = 0]): Point => ({ x, y })));
  const [largest = []] = byArea(rings);
  const project = projector(middleOf(largest));
  const drawn = worthDrawing(rings.map((ring) => ring.map(project)));
  if (drawn.flat().length < FEWEST_POINTS) return null;
  const coarse = coarsen(intoSquare(drawn));
  const filled = coarse.reduce((sum, ring) => sum + areaOf(ring), 0) / OUTLINE_SIZE ** 2;
  return filled < SMALLEST_FILL ? null : pathOf(coarse);
}

/** SVG path data in a square of OUTLINE_SIZE for each of `codes` that the atlas knows; `root` is the project's folder. */
export async function drawOutlines(
  root: string,
  codes: readonly CountryCode[],
): Promise<Map<CountryCode, string>> {
  // The file is a pinned package's; a shape that it lacks leaves its country without an outline.
  const topology = JSON.parse(await readFile(join(root, ATLAS), 'utf8')) as Atlas;
  const shapes = recognisedLand(topology);
  const shapesOf = (part: string) => {
    const numeric = whereAlpha2(part)?.numeric;
    return shapes.filter(({ id, properties }) =>
      numeric === undefined ? properties?.name === part : id === numeric,
    );
  };
  const outlines = new Map<CountryCode, string>();
  for (const code of codes) {
    const found = (PARTS[code] ?? [code]).flatMap(shapesOf);
    const path = found.length > 0 ? draw(topology, found) : null;
    if (path !== null) outlines.set(code, path);
  }
  return outlines;
}
