// One statement of Wikidata about who holds an office, read but not yet believed.
import * as z from 'zod/mini';
import { type DayInterval, parseReducedDate } from '../../core/calendar';
import { parseJson } from '../../core/read-input';
import { err, ok, type Result } from '../../core/result';
import type { CountryCode, Gender } from '../model/types';
import type { WikidataItem } from '../overlay/fact-change';

/** P35: head of state. P6: head of government. P39: position held, here a minister's. */
export const STATEMENT_PROPERTIES = ['P35', 'P6', 'P39'] as const;
export type StatementProperty = (typeof STATEMENT_PROPERTIES)[number];

export interface WikidataStatement {
  readonly country: CountryCode;
  readonly property: StatementProperty;
  /** English title of the position; null for P35 and P6. */
  readonly title: string | null;
  readonly item: WikidataItem;
  /** As it stands there; null: no English label. */
  readonly name: string | null;
  readonly family: string | null;
  readonly birthYear: number | null;
  readonly gender: Gender | null;
  /** Ranked above others of its kind: what Wikidata holds to be true now. */
  readonly preferred: boolean;
  /** Null: not said, or no nearer than to a decade. */
  readonly start: DayInterval | null;
  /** Null: open. `unknown`: over, nobody says since when. */
  readonly end: DayInterval | 'unknown' | null;
}

/** Ten times what a question brings on paper. */
const MOST_ROWS = 5000;
/** Far more than any label; a longer one is no name, and is not kept. */
const LONGEST_VALUE = 2000;

const value = z.object({ type: z.string(), value: z.string().check(z.maxLength(LONGEST_VALUE)) });
const answer = z.object({
  head: z.object({ vars: z.array(z.string()) }),
  results: z.object({ bindings: z.array(z.record(z.string(), value)).check(z.maxLength(MOST_ROWS)) }),
});
type Row = z.infer<typeof answer>['results']['bindings'][number];

/** `cut-off`: it begins like an answer and breaks off, as when the service runs out of time. */
export type AnswerError = { readonly kind: 'not-an-answer' } | { readonly kind: 'cut-off' };

const ITEM = /^http:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d{0,11})$/;
const TIME = /^\+?(\d{4})-(\d{2})-(\d{2})T/;
const PRECISION = { year: 9, month: 10, day: 11 } as const;
const GENDERS: Readonly<Record<string, Gender>> = { Q6581072: 'female', Q6581097: 'male' };
const PREFERRED = 'http://wikiba.se/ontology#PreferredRank';
const COUNTRY = /^[A-Z]{2}$/;

/** Null for a blank node (`somevalue`), which is a stand-in for somebody nobody knows. */
const itemIn = (row: Row, name: string): WikidataItem | null => {
  const field = row[name];
  const item = field?.type === 'uri' ? ITEM.exec(field.value)?.[1] : undefined;
  return item ? (item as WikidataItem) : null;
};

/** Dates that are rougher than a year, or before our era, are none. */
function daysIn(row: Row, name: string): DayInterval | null {
  const [, year, month, day] = TIME.exec(row[name]?.value ?? '') ?? [];
  const precision = Number(row[`${name}Precision`]?.value);
  if (!year || !(precision >= PRECISION.year)) return null;
  const length = { [PRECISION.year]: 1, [PRECISION.month]: 2 }[precision] ?? 3;
  return parseReducedDate([year, month, day].slice(0, length).join('-'));
}

const propertyOf = (row: Row): StatementProperty | null =>
  STATEMENT_PROPERTIES.find((property) => property === row['property']?.value) ?? null;

function yearIn(row: Row, name: string): number | null {
  const year = TIME.exec(row[name]?.value ?? '')?.[1];
  return year ? Number(year) : null;
}

function readRow(row: Row): WikidataStatement | null {
  const property = propertyOf(row);
  const item = itemIn(row, 'person');
  const country = row['code']?.value ?? '';
  if (!property || !item || !COUNTRY.test(country)) return null;
  const gender = itemIn(row, 'gender');
  return {
    country: country as CountryCode,
    property,
    title: row['title']?.value ?? null,
    item,
    name: row['name']?.value ?? null,
    family: row['family']?.value ?? null,
    birthYear: yearIn(row, 'born'),
    gender: gender ? (GENDERS[gender] ?? null) : null,
    preferred: row['rank']?.value === PREFERRED,
    start: daysIn(row, 'start'),
    end: daysIn(row, 'end') ?? (row['ended'] ? 'unknown' : null),
  };
}

/** All days that either may mean. */
const hull = (a: DayInterval, b: DayInterval): DayInterval => ({
  first: a.first < b.first ? a.first : b.first,
  last: a.last > b.last ? a.last : b.last,
});

/** A statement with two values for one thing comes as two rows: dates become ranges, years that differ are none. */
function merge(one: WikidataStatement, other: WikidataStatement): WikidataStatement {
  const end =
    one.end && other.end && one.end !== 'unknown' && other.end !== 'unknown'
      ? hull(one.end, other.end)
      : (one.end ?? other.end);
  return {
    ...one,
    family: one.family ?? other.family,
    birthYear: one.birthYear === other.birthYear ? one.birthYear : null,
    gender: one.gender === other.gender ? one.gender : null,
    start: one.start && other.start ? hull(one.start, other.start) : (one.start ?? other.start),
    end,
  };
}

function gather(rows: readonly Row[]): WikidataStatement[] {
  const byStatement = new Map<string, WikidataStatement>();
  for (const row of rows) {
    const read = readRow(row);
    if (!read) continue;
    const key = `${row['statement']?.value} ${read.property} ${read.country}`;
    const known = byStatement.get(key);
    byStatement.set(key, known ? merge(known, read) : read);
  }
  return [...byStatement.values()];
}

/** A body that begins as results do. */
const BEGINNING = /^\s*\{\s*"(?:head|results)"/;

/** Body of an answer → statements. Rows about nobody in particular are left out; any other shape refuses it all. */
export function parseAnswer(body: string): Result<readonly WikidataStatement[], AnswerError> {
  const json = parseJson(body);
  if (!json.ok) return err({ kind: BEGINNING.test(body) ? 'cut-off' : 'not-an-answer' });
  const parsed = answer.safeParse(json.value);
  return parsed.success ? ok(gather(parsed.data.results.bindings)) : err({ kind: 'not-an-answer' });
}
