// A reading: what one reader knows of who held the top offices, written down before looking into data/.

import type { DayInterval } from '../../lib/core/calendar';
import { err, ok, type Result } from '../../lib/core/result';
import type { CountryCode } from '../../lib/gazetteer/model/types';
import { parseDays } from './parse-days';
import type { Problem } from './problem';

/** One line: `NZ | head-of-government | Bill English | 2016-12-12 | 2017-10-26`. */
export interface ReadTerm {
  readonly line: number;
  readonly country: CountryCode;
  /** A rank, or the part of an office's id behind the slash. */
  readonly office: string;
  readonly person: string;
  readonly start: DayInterval;
  /** First day out of office; null: open. */
  readonly end: DayInterval | null;
}

const OPEN = '-';
const FIELDS = 5;

function parseLine(file: string, line: number, text: string): Result<ReadTerm, Problem> {
  const fields = text.split('|').map((field) => field.trim());
  const [country = '', office = '', person = '', from = '', to = ''] = fields;
  if (fields.length !== FIELDS)
    return err({ file, line, message: `has ${fields.length} fields, not ${FIELDS}` });
  const start = parseDays(from);
  const end = to === OPEN ? null : parseDays(to);
  if (!start) return err({ file, line, message: `not a date: ${from}` });
  if (end === null && to !== OPEN) return err({ file, line, message: `not a date: ${to}` });
  return ok({ line, country: country as CountryCode, office, person, start, end });
}

/** Empty lines and those that begin with # are left out. */
export function parseReading(file: string, text: string): { terms: ReadTerm[]; problems: Problem[] } {
  const parsed = text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'))
    .map(({ line, number }) => parseLine(file, number, line));
  return {
    terms: parsed.flatMap((result) => (result.ok ? result.value : [])),
    problems: parsed.flatMap((result) => (result.ok ? [] : result.error)),
  };
}
