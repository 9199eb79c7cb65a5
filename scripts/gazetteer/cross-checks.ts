// What no single line of data/ can show to be wrong: broken references, doubled ids, two holders at once.
import type { OfficeTerm } from '../../lib/gazetteer/types';
import type { ParsedFile } from './parse-yaml';
import type { Problem } from './problem';
import type { CountryFile, SourcesFile } from './row-schemas';

/** A row with the place where it stands. */
interface Placed<T> {
  readonly row: T;
  readonly file: string;
  readonly line: number;
}

type Rows = 'people' | 'offices' | 'terms';

const at = ({ file, line }: Placed<unknown>, message: string): Problem => ({ file, line, message });

function placed<K extends Rows>(files: readonly ParsedFile<CountryFile>[], kind: K) {
  return files.flatMap(({ file, value, lineOf }) =>
    value[kind].map((row): Placed<CountryFile[K][number]> => {
      const index = (value[kind] as readonly unknown[]).indexOf(row);
      return { row, file, line: lineOf(kind, index) };
    }),
  );
}

function doubledIds(rows: readonly Placed<{ readonly id: string }>[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((entry) => {
    if (seen.has(entry.row.id)) return [at(entry, `id ${entry.row.id} is used twice`)];
    seen.add(entry.row.id);
    return [];
  });
}

/** Whether both are certainly in office on some day. */
export function certainlyOverlap(a: OfficeTerm, b: OfficeTerm): boolean {
  const bothIn = a.start.last > b.start.last ? a.start.last : b.start.last;
  const stillIn = (term: OfficeTerm) => term.end === null || bothIn < term.end.first;
  return stillIn(a) && stillIn(b);
}

function brokenTerm({ row: { start, end, asOf } }: Placed<OfficeTerm>): string | null {
  if (end && end.last <= start.first) return 'ends before it starts';
  if (!end && asOf < start.first) return 'is open as of a day before it starts';
  return null;
}

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
  const byOffice = new Map<string, Placed<OfficeTerm>[]>();
  for (const term of terms) {
    if (collective.has(term.row.office)) continue;
    byOffice.set(term.row.office, [...(byOffice.get(term.row.office) ?? []), term]);
  }
  return [...byOffice.values()].flatMap(overlaps);
}

export function crossCheck(
  files: readonly ParsedFile<CountryFile>[],
  { value: { sources } }: ParsedFile<SourcesFile>,
): Problem[] {
  const people = placed(files, 'people');
  const offices = placed(files, 'offices');
  const terms = placed(files, 'terms');
  const sourceIds = new Set(sources.map(({ id }) => id));
  const personIds = new Set(people.map(({ row }) => row.id));
  const officeIds = new Set(offices.map(({ row }) => row.id));
  const collective = new Set(offices.filter(({ row }) => row.collective).map(({ row }) => row.id));

  const misplaced = files
    .filter(({ file, value }) => file !== `countries/${value.country.code}.yaml`)
    .map(({ file, lineOf, value }) => ({
      file,
      line: lineOf('country'),
      message: `holds ${value.country.code}`,
    }));
  const foreign = offices
    .filter(({ file, row }) => file !== `countries/${row.country}.yaml`)
    .map((entry) => at(entry, `office ${entry.row.id} belongs to another country`));
  const broken = terms.flatMap((entry) => {
    const unknown = [
      personIds.has(entry.row.person) ? [] : [`no such person: ${entry.row.person}`],
      officeIds.has(entry.row.office) ? [] : [`no such office: ${entry.row.office}`],
      entry.row.sources.filter((id) => !sourceIds.has(id)).map((id) => `no such source: ${id}`),
      brokenTerm(entry) ?? [],
    ].flat();
    return unknown.map((message) => at(entry, message));
  });
  const unsourced = files.flatMap(({ file, value, lineOf }) =>
    value.country.sources
      .filter((id) => !sourceIds.has(id))
      .map((id) => ({ file, line: lineOf('country', 'sources'), message: `no such source: ${id}` })),
  );
  return [
    ...misplaced,
    ...foreign,
    ...doubledIds(people),
    ...doubledIds(offices),
    ...broken,
    ...unsourced,
    ...overlapsByOffice(terms, collective),
  ];
}
