// Turns what pages write as a date into calendar days, and refuses what could mean two things.
import { type DayInterval, onDay, parseReducedDate } from '../../core/calendar';
import type { PublishedDate } from '../types';
import type { DayOrder } from './dates/day-order';
import { inPlainLetters, matchesIn } from './dates/plain-letters';
import { plainLine } from './dates/plain-line';
import { isYearInRange, MAYBE_DATE, WAYS, type WayHints } from './dates/ways-of-writing';

/** A day that a text names, and where. */
export interface FoundDate {
  readonly date: PublishedDate;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const MILLISECONDS = 1000;
/** UTF-16 code units; longer ones are no dates, and cost the patterns below more than linear time. */
const LONGEST_DATE = 200;
/** Dates of one text that are looked at. */
const MOST_DATES = 8;

const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})[/-]/;

/** Whether `date` was read in an order that its page suggests and its own writing does not. */
export function isGuessed({ written }: PublishedDate): boolean {
  const [, one = '', two = ''] = EITHER_ORDER.exec(plainLine(written).text) ?? [];
  return one !== '' && one !== two && Number(one) <= 12 && Number(two) <= 12;
}

/** Hours, minutes and the offset from UTC behind a day, as in `2022-04-21T14:05:00+02:00`, `21 Apr 2022 14:05:00 GMT`. */
const CLOCK =
  /^[T\s]+(\d{2}:\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|GMT(?![+-])|UTC(?![+-])|[+-]\d{2}:?\d{2})?/;
const zoneOf = (written: string) =>
  /[A-Z]/.test(written) ? '+00:00' : `${written.slice(0, 3)}:${written.slice(-2)}`;

function clockBehind(text: string): Pick<PublishedDate, 'time' | 'zone'> {
  const clock = CLOCK.exec(text);
  if (!clock?.[1]) return {};
  return clock[2] ? { time: clock[1], zone: zoneOf(clock[2]) } : { time: clock[1] };
}

/** What a line's script and digits say of the calendar that its years may be of. */
function hintsOf(written: string, order: DayOrder | null): WayHints {
  if (/\p{Script=Thai}/u.test(written)) return { order, other: 'buddhist' };
  return { order, other: /[\u06f0-\u06f9]/.test(written) ? 'persian' : null };
}

/**
 * The days that `text` names, in their order. `order` decides where day and month cannot be told apart; without
 * it such dates are passed over. Expects a line; nothing is found in a text of more than `LONGEST_DATE` units.
 */
export function datesIn(text: string, order: DayOrder | null = null): readonly FoundDate[] {
  if (text.length > LONGEST_DATE) return [];
  const line = plainLine(text);
  if (!MAYBE_DATE.test(line.text)) return [];
  const hints = hintsOf(text, order);
  const found: FoundDate[] = [];
  let plain: string | null = null;
  for (const { needs, pattern, read, isPlain } of WAYS) {
    if (!needs.test(line.text)) continue;
    if (isPlain) plain ??= inPlainLetters(line.text);
    const matches =
      isPlain && plain !== null ? matchesIn(line.text, plain, pattern) : line.text.matchAll(pattern);
    for (const match of matches) {
      const behind = match.index + match[0].length;
      const [start, end] = [line.at(match.index), line.at(behind - 1) + 1];
      const day = read(match, hints);
      if (!day || found.some((other) => start < other.end && other.start < end)) continue;
      const clock = clockBehind(line.text.slice(behind, behind + 40));
      found.push({ start, end, date: { written: text.slice(start, end), days: onDay(day), ...clock } });
    }
    if (found.length > MOST_DATES) break;
  }
  return found.sort((one, other) => one.start - other.start);
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6}\w*)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const inRange = (days: DayInterval | null): DayInterval | null =>
  days !== null && isYearInRange(Number(days.first.slice(0, 4))) ? days : null;

/**
 * A written date → the calendar day in the offset that is written (UTC for `Z` and for seconds since 1970),
 * or all days of a month or a year. Null for what is no date, may mean two, or lies outside 1980-2100.
 */
export function parseDate(written: string, order: DayOrder | null = null): PublishedDate | null {
  const text = written.trim();
  if (text.length > LONGEST_DATE) return null;
  if (EPOCH.test(text)) {
    const instant = Number(text) * (text.length > 10 ? 1 : MILLISECONDS);
    return parseDate(new Date(instant).toISOString());
  }
  const [, ...compact] = COMPACT.exec(text) ?? [];
  const days = compact.length > 0 ? inRange(parseReducedDate(compact.join('-'))) : null;
  if (days) return { written: text, days };
  const [found] = datesIn(text, order);
  if (found) return { ...found.date, written: text };
  const reduced = inRange(parseReducedDate(text));
  return reduced && { written: text, days: reduced };
}
