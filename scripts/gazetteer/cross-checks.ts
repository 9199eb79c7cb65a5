// What no single line of data/ can show to be wrong: broken references, doubled ids, two holders at once.

import { groupBy } from '../../lib/core/collections';
import type { OfficeTerm, Vacancy } from '../../lib/gazetteer/model/types';
import type { ParsedFile } from './parse-yaml';
import type { Problem } from './problem';
import type { FactsFile, SourcesFile } from './row-schemas';

/** A row with the place where it stands. */
interface Placed<T> {
  readonly row: T;
  readonly file: string;
  readonly line: number;
}

type Rows = 'people' | 'offices' | 'terms' | 'vacancies';
type Files = readonly ParsedFile<FactsFile>[];

const at = ({ file, line }: Placed<unknown>, message: string): Problem => ({ file, line, message });

function placed<K extends Rows>(files: Files, kind: K) {
  return files.flatMap(({ file, value, lineOf }) =>
    value[kind].map((row, index): Placed<FactsFile[K][number]> => ({ row, file, line: lineOf(kind, index) })),
  );
}

const headingOf = ({ country }: FactsFile) => (country ? 'country' : 'organisation');
const fileOf = (file: FactsFile) => `${file.country ? 'countries' : 'organisations'}/${file.body}.yaml`;

function misplaced(files: Files): Problem[] {
  return files.flatMap((parsed) => {
    const { file, value, lineOf } = parsed;
    const wrongFile =
      file === fileOf(value)
        ? []
        : [{ file, line: lineOf(headingOf(value)), message: `holds ${value.body}` }];
    const foreign = placed([parsed], 'offices')
      .filter(({ row }) => row.body !== value.body)
      .map((entry) => at(entry, `office ${entry.row.id} belongs to another country`));
    return [...wrongFile, ...foreign];
  });
}

function doubledIds(rows: readonly Placed<{ readonly id: string }>[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((entry) => {
    if (seen.has(entry.row.id)) return [at(entry, `id ${entry.row.id} is used twice`)];
    seen.add(entry.row.id);
    return [];
  });
}

/** An item is one person's: one that two bear says nothing about either. */
function doubledItems(files: Files): Problem[] {
  const withItem = placed(files, 'people').filter(({ row }) => row.wikidata !== null);
  return [...groupBy(withItem, ({ row }) => row.wikidata).values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      at(other, `${other.row.id} has the Wikidata item of ${first!.row.id}: ${first!.row.wikidata}`),
    ),
  );
}

/** Two ids of one country that bear the same full name are one person entered twice. */
function doubledPeople(files: Files): Problem[] {
  const groups = groupBy(placed(files, 'people'), ({ row }) => `${row.country} ${row.name} ${row.birthYear}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      at(other, `${other.row.id} bears the name of ${first!.row.id}; give both a birth year`),
    ),
  );
}

/** Whether both are certainly in office on some day. */
export function certainlyOverlap(a: OfficeTerm, b: OfficeTerm): boolean {
  const bothIn = a.start.last > b.start.last ? a.start.last : b.start.last;
  const stillIn = (term: OfficeTerm) => term.end === null || bothIn < term.end.first;
  return stillIn(a) && stillIn(b);
}

function datesOutOfOrder({ start, end }: Pick<Vacancy, 'start' | 'end'>): string[] {
  return end && end.last <= start.first ? ['ends before it starts'] : [];
}

const openTooEarly = ({ start, end, asOf }: OfficeTerm): string[] =>
  !end && asOf < start.first ? ['is open as of a day before it starts'] : [];

function overlaps(terms: readonly Placed<OfficeTerm>[]): Problem[] {
  return terms.flatMap((one, index) =>
    terms
      .slice(index + 1)
      .filter(({ row }) => !(row.disputed || one.row.disputed) && certainlyOverlap(one.row, row))
      .map((other) =>
        at(other, `${other.row.person} overlaps ${one.row.person} in ${one.row.office} (line ${one.line})`),
      ),
  );
}

function overlapsByOffice(terms: readonly Placed<OfficeTerm>[], collective: ReadonlySet<string>): Problem[] {
  const alone = terms.filter(({ row }) => !collective.has(row.office));
  return [...groupBy(alone, ({ row }) => row.office).values()].flatMap(overlaps);
}

/** Every id that exists, by what it names. */
interface Ids {
  readonly people: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

const unknownIn = (ids: ReadonlySet<string>, named: readonly string[], what: string): string[] =>
  [...new Set(named)].filter((id) => !ids.has(id)).map((id) => `no such ${what}: ${id}`);

function brokenRows(files: Files, ids: Ids): Problem[] {
  const terms = placed(files, 'terms').flatMap((entry) =>
    [
      unknownIn(ids.people, [entry.row.person], 'person'),
      unknownIn(ids.offices, [entry.row.office], 'office'),
      unknownIn(ids.sources, entry.row.sources, 'source'),
      datesOutOfOrder(entry.row),
      openTooEarly(entry.row),
    ]
      .flat()
      .map((message) => at(entry, message)),
  );
  const vacancies = placed(files, 'vacancies').flatMap((entry) =>
    [
      unknownIn(ids.offices, [entry.row.office], 'office'),
      unknownIn(ids.sources, entry.row.sources, 'source'),
      datesOutOfOrder(entry.row),
    ]
      .flat()
      .map((message) => at(entry, message)),
  );
  return [...terms, ...vacancies];
}

function brokenBodies(files: Files, ids: Ids): Problem[] {
  return files.flatMap(({ file, value, lineOf }) => {
    const { country, organisation, people } = value;
    const named = [
      ...(country?.borders ?? []),
      ...(country?.successors ?? []),
      ...(organisation?.members.map((member) => member.country) ?? []),
      ...people.map((person) => person.country),
    ];
    const sources = (country ?? organisation)?.sources ?? [];
    return [...unknownIn(ids.bodies, named, 'country'), ...unknownIn(ids.sources, sources, 'source')].map(
      (message) => ({ file, line: lineOf(headingOf(value), 'sources'), message }),
    );
  });
}

/** Mistakes that only show across files: ids that nobody defines, overlaps, people in the wrong file. */
export function crossCheck(files: Files, { value: { sources } }: ParsedFile<SourcesFile>): Problem[] {
  const people = placed(files, 'people');
  const offices = placed(files, 'offices');
  const collective = new Set(offices.filter(({ row }) => row.collective).map(({ row }) => row.id));
  const ids: Ids = {
    people: new Set(people.map(({ row }) => row.id)),
    offices: new Set(offices.map(({ row }) => row.id)),
    sources: new Set(sources.map(({ id }) => id)),
    bodies: new Set(files.map(({ value }) => value.body)),
  };
  return [
    ...misplaced(files),
    ...doubledIds(people),
    ...doubledIds(offices),
    ...doubledPeople(files),
    ...doubledItems(files),
    ...brokenRows(files, ids),
    ...brokenBodies(files, ids),
    ...overlapsByOffice(placed(files, 'terms'), collective),
  ];
}
