// Natural Earth's countries, drawn by who holds the ground → the same, where the world's recognition is another and the atlas lets it be drawn.

import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Natural Earth's countries, as `world-atlas` packs them: ids are ISO 3166-1 numeric, those without one have only a name. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Land = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

/** In degrees east and north. */
interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

interface Transfer {
  /** Numbers of ISO 3166-1. */
  readonly from: string;
  readonly to: string;
  /** Around the land, which is a polygon of its own in the atlas. */
  readonly within: Bounds;
}

const [UKRAINE, RUSSIA] = ['804', '643'];

/** Crimea is Ukraine's: General Assembly, resolution 68/262 of 27 March 2014. Its two polygons share a border that goes when they are merged. */
const TRANSFERS: readonly Transfer[] = [
  { from: RUSSIA, to: UKRAINE, within: { west: 32, south: 44, east: 37, north: 46.5 } },
];

type Arcs = MultiPolygon['arcs'];

/** Whether a geometry has land. */
export const isLand = (geometry: { readonly type: string | null }): geometry is Land =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const polygonsOf = (land: Land): Arcs => (land.type === 'Polygon' ? [land.arcs] : land.arcs);

const withPolygons = (land: Land, arcs: Arcs): Land => ({ ...land, type: 'MultiPolygon', arcs });

function liesWithin(atlas: Atlas, arcs: Polygon['arcs'], { west, south, east, north }: Bounds): boolean {
  const [outer = []] = feature(atlas, { type: 'Polygon', arcs }).geometry.coordinates as number[][][];
  return outer.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
}

/** The shapes of `countries` after `transfer`. */
function transferred(atlas: Atlas, countries: readonly Land[], transfer: Transfer): Land[] {
  const moved = countries
    .filter(({ id }) => id === transfer.from)
    .flatMap((land) => polygonsOf(land).filter((arcs) => liesWithin(atlas, arcs, transfer.within)));
  return countries.map((land) => {
    if (land.id === transfer.to) return withPolygons(land, [...polygonsOf(land), ...moved]);
    if (land.id !== transfer.from) return land;
    return withPolygons(
      land,
      polygonsOf(land).filter((arcs) => !moved.includes(arcs)),
    );
  });
}

/** Every shape with land, each polygon with the country whose it is by recognition; elsewhere as the atlas has it. */
export function recognisedLand(atlas: Atlas): readonly Land[] {
  const all = atlas.objects.countries.geometries.filter(isLand);
  return TRANSFERS.reduce((countries, transfer) => transferred(atlas, countries, transfer), all);
}
