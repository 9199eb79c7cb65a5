// A region of the world → its picture with the named countries lit; it says nothing that the list does not.

import type { Region } from '../../lib/gazetteer/describe/world-map';
import type { CountryCode } from '../../lib/gazetteer/model/types';
import { countryName } from '../country-name';
import { formats } from '../formats';
import { useWords } from '../words';

/** Radius of the ring around a small country, as a part of the picture's width. */
const RING = 0.018;

interface Props {
  readonly region: Region;
  /** Those named, for who hears the picture. */
  readonly codes: readonly CountryCode[];
}

export function RegionMap({ region: { view, land, named }, codes }: Props) {
  const words = useWords();
  const names = formats(words).conjunction.format(codes.map((code) => countryName(code, words)));
  const { x, y, width, height } = view;
  return (
    <svg
      class="region-map"
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-label={words('castMap', names)}
    >
      <path class="land" d={land} />
      {named.map(({ code, path }) => (
        <path key={code} class="land land-named" d={path} />
      ))}
      {named.map(
        ({ code, ring }) =>
          ring && <circle key={code} class="land-ring" cx={ring.x} cy={ring.y} r={RING * width} />,
      )}
    </svg>
  );
}
