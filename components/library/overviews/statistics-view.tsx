// What the library is made of: saved and read by week, and the sites, people and countries most often in it; with tables.
import type { IsoDay } from '../../../lib/core/calendar';
import type { CountryCode, EntityId } from '../../../lib/gazetteer/model/types';
import { Flag } from '../../flag';
import { counted, daysInWords, formats } from '../../formats';
import { useWords, type WordKey } from '../../words';
import { type KnownNames, nameOfEntity } from '../known-names';
import { libraryAddress } from '../library-address';
import { CountTable, OverviewHead, OverviewNote } from './overview-head';

export interface Week {
  /** The Monday that begins it. */
  readonly monday: IsoDay;
  readonly saved: number;
  readonly read: number;
}

export interface StatisticsViewProps {
  /** Null: not counted yet. */
  readonly clippings: number | null;
  /** The last ones, without a gap, oldest first. */
  readonly weeks: readonly Week[];
  readonly sites: readonly (readonly [string, number])[];
  readonly people: readonly (readonly [EntityId, number])[];
  readonly countries: readonly (readonly [EntityId, number])[];
  readonly names: KnownNames;
}

/** Height of the picture, in the units of its view box. */
const HEIGHT = 100;
const BAR = 10;

function WeeksPicture({ weeks }: Pick<StatisticsViewProps, 'weeks'>) {
  const words = useWords();
  const most = Math.max(1, ...weeks.flatMap(({ saved, read }) => [saved, read]));
  const high = (count: number) => (count / most) * HEIGHT;
  return (
    <svg
      class="weeks-picture"
      viewBox={`0 0 ${weeks.length * BAR} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words('libraryWeeksPicture')}
    >
      {weeks.map(({ monday, saved, read }, at) => (
        <g key={monday}>
          <rect class="bar-saved" x={at * BAR + 1} y={HEIGHT - high(saved)} width={4} height={high(saved)} />
          <rect class="bar-read" x={at * BAR + 5} y={HEIGHT - high(read)} width={4} height={high(read)} />
        </g>
      ))}
    </svg>
  );
}

function WeeksTable({ weeks }: Pick<StatisticsViewProps, 'weeks'>) {
  const words = useWords();
  const { number } = formats(words);
  return (
    <details class="weeks-table">
      <summary>{words('libraryAsTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('libraryWeekOf')}</th>
            <th scope="col">{words('librarySaved')}</th>
            <th scope="col">{words('libraryRead')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ monday, saved, read }) => (
            <tr key={monday}>
              <th scope="row">{daysInWords({ first: monday, last: monday }, words, 'short')}</th>
              <td>{number.format(saved)}</td>
              <td>{number.format(read)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const SEARCHED = { look: 'rows', order: 'newest' } as const;

function Entities({
  of,
  entities,
  names,
}: {
  readonly of: WordKey;
  readonly entities: StatisticsViewProps['people'];
  readonly names: KnownNames;
}) {
  const words = useWords();
  const rows = entities.map(([id, count]) => {
    const flag = names.get(id)?.flag as CountryCode | null | undefined;
    const name = nameOfEntity(id, names, words) ?? id;
    const link = (
      <a class="named-link" href={libraryAddress({ at: 'about', entity: id })}>
        {flag && <Flag code={flag} beside={name} />}
        <bdi>{name}</bdi>
      </a>
    );
    return { key: id, name: link, count };
  });
  return <CountTable caption={words(of)} first={words(of)} rows={rows} />;
}

export function StatisticsView(props: StatisticsViewProps) {
  const words = useWords();
  const { clippings, weeks, sites, people, countries, names } = props;
  const note =
    clippings === null
      ? words('libraryCounting')
      : counted(words, clippings, { one: 'popupArticlesOne', other: 'popupArticlesOther' });
  return (
    <>
      <OverviewHead title={words('libraryStatistics')} note={note} />
      {clippings === 0 && <OverviewNote why="popupEmpty" />}
      {weeks.length > 0 && (
        <section class="weeks">
          <h2>{words('libraryByWeek')}</h2>
          {weeks.some(({ saved, read }) => saved + read > 0) ? (
            <>
              <p class="weeks-legend second-line">
                <span class="legend-saved">{words('librarySaved')}</span>
                <span class="legend-read">{words('libraryRead')}</span>
              </p>
              <WeeksPicture weeks={weeks} />
              <WeeksTable weeks={weeks} />
            </>
          ) : (
            <p class="second-line">{words('libraryWeeksNone', formats(words).number.format(weeks.length))}</p>
          )}
        </section>
      )}
      <div class="count-tables">
        <CountTable
          caption={words('librarySites')}
          first={words('librarySites')}
          rows={sites.map(([site, count]) => ({
            key: site,
            count,
            name: (
              <a
                class="named-link"
                href={libraryAddress({ at: 'search', query: `"${site.replaceAll('"', '')}"`, ...SEARCHED })}
              >
                <bdi>{site}</bdi>
              </a>
            ),
          }))}
        />
        <Entities of="castPeople" entities={people} names={names} />
        <Entities of="castCountries" entities={countries} names={names} />
      </div>
    </>
  );
}
