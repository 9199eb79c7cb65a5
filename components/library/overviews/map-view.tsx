// The world with each country lit by how many clippings name it: a link each, and the same as a table beside it.
import type { LitWorld } from '../../../lib/gazetteer/describe/world-map';
import type { CountryCode, EntityId } from '../../../lib/gazetteer/model/types';
import { countryName } from '../../country-name';
import { Flag } from '../../flag';
import { counted } from '../../formats';
import { useWords } from '../../words';
import { libraryAddress } from '../library-address';
import { CountTable, OverviewHead, OverviewNote } from './overview-head';

export interface MapViewProps {
  /** Null: it is still being read, or counted. */
  readonly world: LitWorld | null;
  /** All countries that are named, most often first. */
  readonly countries: readonly (readonly [EntityId, number])[];
}

/** The weakest light that is told from none, as an opacity. */
const FAINTEST = 0.18;

const about = (code: string) => libraryAddress({ at: 'about', entity: code as EntityId });

function World({ world: { view, countries } }: { readonly world: LitWorld }) {
  const words = useWords();
  const { x, y, width, height } = view;
  return (
    <svg
      class="world-map"
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true" // the table says the same, and is where the keyboard goes
    >
      {countries
        .filter(({ count }) => count === 0)
        .map(({ code, path }) => (
          <path key={code} class="land" d={path} />
        ))}
      {countries
        .filter(({ count }) => count > 0)
        .map(({ code, path, count, strength }) => (
          <a key={code} href={about(code)} tabindex={-1}>
            <path class="land" d={path} />
            <path class="land-lit" d={path} style={{ fillOpacity: FAINTEST + (1 - FAINTEST) * strength }} />
            <title>
              {counted(words, count, {
                one: 'libraryCountryOne',
                other: 'libraryCountryOther',
                and: countryName(code as CountryCode, words),
              })}
            </title>
          </a>
        ))}
    </svg>
  );
}

export function MapView({ world, countries }: MapViewProps) {
  const words = useWords();
  const rows = countries.map(([code, count]) => {
    const name = countryName(code as CountryCode, words);
    const link = (
      <a class="named-link" href={about(code)}>
        <Flag code={code as CountryCode} beside={name} />
        {name}
      </a>
    );
    return { key: code, count, name: link };
  });
  return (
    <>
      <OverviewHead title={words('libraryMap')} note={world === null ? words('libraryCounting') : null} />
      {world && <World world={world} />}
      {world && rows.length === 0 && <OverviewNote why="libraryNoCountries" />}
      <div class="count-tables">
        <CountTable caption={words('castCountries')} first={words('castCountries')} rows={rows} />
      </div>
      <p class="second-line">{words('libraryMapNote')}</p>
    </>
  );
}
