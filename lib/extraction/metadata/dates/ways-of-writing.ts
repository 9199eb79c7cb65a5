// The ways in which pages write a day, as patterns of a plain line, each with its reader: a match → the day, or none.
import type { IsoDay } from '../../../core/calendar';
import {
  BUDDHIST_YEARS_AHEAD,
  dayOfEra,
  ERA,
  gregorianDay,
  HAN_DIGIT,
  hanNumber,
  persianDay,
  yearOfEra,
} from './calendars';
import type { DayOrder } from './day-order';
import { ARABIC_MONTH, meansTwoMonths, monthOf, persianMonthOf } from './month-names';
import { plainPattern } from './plain-letters';

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2100;
/** Two digits name a year of this century up to here; those between it and `EARLIEST_YEAR` name none. */
const LATEST_SHORT_YEAR = 69;
/** Two digits that are a year of the Buddhist era alone (1997 to 2036): of the common one they have been, or will be. */
const SHORT_BUDDHIST_YEARS = { first: 40, last: 79, century: 2500 };

/** What a line says beside its numbers. */
export interface WayHints {
  readonly order: DayOrder | null;
  /** The calendar in which a year out of range may be one: the line is in its script, or in its digits. */
  readonly other: 'buddhist' | 'persian' | null;
}

/** Null for what is no day, may be two, or lies out of range. */
type WayReader = (match: RegExpExecArray, hints: WayHints) => IsoDay | null;

/** Whether a page of `year` may be read today. */
export const isYearInRange = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

const inRange = (day: IsoDay | null): IsoDay | null =>
  day !== null && isYearInRange(Number(day.slice(0, 4))) ? day : null;

/** The day in our calendar, else in the one that the line hints at. */
function dayFrom([year, month, day]: readonly [number, number, number], other: WayHints['other']) {
  if (isYearInRange(year)) return gregorianDay(year, month, day);
  if (other === 'buddhist') return inRange(gregorianDay(year - BUDDHIST_YEARS_AHEAD, month, day));
  return other === 'persian' ? inRange(persianDay(year, month, day)) : null;
}

/** Two digits for the year may be a day's as well, unless the page's order is known. */
const isUnclear = (year: string, order: DayOrder | null) => year.length < 4 && order === null;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LATEST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** Which of day and month comes first cannot be told from 04/05/2022 alone; it can from 21/04/2022. */
const slashed: WayReader = ([, first = '', second = '', year = ''], { order, other }) => {
  const [one, two] = [Number(first), Number(second)];
  if (isUnclear(year, order) && two <= 12) return null;
  const dayFirst = () => dayFrom([fullYear(year), two, one], other);
  if (one > 12 || order === 'day-first') return dayFirst();
  const isMonthFirst = two > 12 || one === two || order === 'month-first';
  return isMonthFirst ? dayFrom([fullYear(year), one, two], other) : null;
};

const dotted: WayReader = ([, day, month, year = ''], { order, other }) =>
  isUnclear(year, order) ? null : dayFrom([fullYear(year), Number(month), Number(day)], other);

/** Where in a match the numbers stand, and the month's name with its other one, if there is any. */
interface Places {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly other?: number;
}

const named =
  (at: Places): WayReader =>
  (match, { other }) => {
    const [year, day] = [Number(match[at.year]), Number(match[at.day])];
    const name = match[at.month] ?? '';
    const persian = persianMonthOf(name);
    if (persian !== null) return inRange(persianDay(year, persian, day));
    const month = monthOf(name);
    if (month === null || meansTwoMonths(match[0])) return null;
    const otherName = at.other === undefined ? undefined : match[at.other];
    if (otherName && monthOf(otherName) !== month) return null;
    return dayFrom([year, month, day], other === 'persian' ? null : other);
  };

const yearFirst: WayReader = ([, year, month, day], { other }) =>
  dayFrom([Number(year), Number(month), Number(day)], other);

const signed: WayReader = ([, written = '', era, ofEra = '', month = '', day = '']) => {
  const year = hanNumber(written);
  if (era && yearOfEra(era, hanNumber(ofEra)) !== year) return null;
  return inRange(gregorianDay(year, hanNumber(month), hanNumber(day)));
};

const ofEra: WayReader = ([, era = '', year = '', before, behind, month = '', day = '']) => {
  const common = before ?? behind;
  if (common !== undefined && yearOfEra(era, hanNumber(year)) !== Number(common)) return null;
  return inRange(dayOfEra(era, [hanNumber(year), hanNumber(month), hanNumber(day)]));
};

const thai: WayReader = ([, day, name = '', era, written = '']) => {
  const month = monthOf(name);
  const { first, last, century } = SHORT_BUDDHIST_YEARS;
  const short = Number(written);
  const isShort = written.length === 2;
  if (month === null || (isShort && (short < first || short > last))) return null;
  const year = isShort ? century + short : short;
  const isCommon = isYearInRange(year);
  if (era && era.startsWith('ค') !== isCommon) return null;
  return dayFrom([year, month, Number(day)], 'buddhist');
};

const N = `\\d{1,3}|元|[${HAN_DIGIT}十]{1,4}`;
const COMMON_YEAR = '(?:\\s?[（(](\\d{4})年?[)）])?';
const MONTH_AND_DAY = `\\s?(${N})\\s?[月월]\\s?(${N})\\s?[日일号號]`;

/** One way of writing a day. */
interface Way {
  /** What a line must hold for it to be tried: most are of one script. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: WayReader;
  /** It is a pattern of lines in plain letters. */
  readonly isPlain: boolean;
}

const DIGITS = /\d/;
const YEAR = /\d{4}/;
const YEAR_SIGN = /[年년]/;
const way = (needs: RegExp, read: WayReader, pattern: RegExp | string): Way => ({
  needs,
  pattern: typeof pattern === 'string' ? new RegExp(pattern, 'gu') : pattern,
  read,
  isPlain: false,
});

/** One with words of any script. */
const plainWay = (needs: RegExp, read: WayReader, source: string): Way => ({
  needs,
  pattern: plainPattern(source),
  read,
  isPlain: true,
});

const ORDINAL = '(?:st|nd|rd|th|er|ero|ER|\\.?[ºª°]|-(?:го|е|ое)|\\.)?';
const OF = "(?:of\\s+|de\\s+|DE\\s+|d['’]|-|\\/)?";

/** Days with the name of a month, which is one of `word`. */
const withNames = (needs: RegExp, word: string, made: typeof way | typeof plainWay = way): readonly Way[] => [
  made(
    needs,
    named({ day: 1, month: 2, other: 3, year: 4 }),
    `(?<!\\d)(\\d{1,2})${ORDINAL}\\s*${OF}\\s*(${word})\\.?[,،]?(?:\\s?[/(]\\s?(${word})\\s?\\)?)?\\s*(?:del?\\s+|DEL?\\s+|-|\\/)?\\s*(\\d{4})(?!\\d)`,
  ),
  made(
    needs,
    named({ month: 1, day: 2, year: 3 }),
    `(?<![\\p{L}\\p{M}])(${word})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?:del?\\s+)?(\\d{4})(?!\\d)`,
  ),
  made(
    needs,
    named({ year: 1, month: 2, day: 3 }),
    `(?<!\\d)(\\d{4})\\.?\\s+(${word})\\.?\\s+(\\d{1,2})(?!\\d)`,
  ),
];

/** Where two overlap, the earlier in this list counts. */
export const WAYS: readonly Way[] = [
  way(YEAR, yearFirst, /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g),
  way(YEAR, yearFirst, /(?<![\d./-])(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})(?![\d,])/g),
  way(YEAR_SIGN, ofEra, `(${ERA})\\s?(${N})${COMMON_YEAR}\\s?年${COMMON_YEAR}${MONTH_AND_DAY}`),
  way(
    YEAR_SIGN,
    signed,
    `(?<![\\d${HAN_DIGIT}])(\\d{4}|[${HAN_DIGIT}]{4})\\s?[年년](?:\\s?[（(](?:(${ERA})(${N})年?|[^（()）]{1,12})[)）])?${MONTH_AND_DAY}`,
  ),
  way(
    /[\u0e01-\u0e4e]/,
    thai,
    /(?<!\d)(\d{1,2})\s?([\u0e01-\u0e2e][\u0e01-\u0e4e.]{1,12}?)\s?(พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s?(\d{4}|\d{2})(?![\d:.])/g,
  ),
  ...withNames(/[\u0600-\u06ff]/, ARABIC_MONTH),
  ...withNames(/[\u0900-\u097f]/, '[\\u0900-\\u097f]{2,14}'),
  ...withNames(YEAR, '[\\p{L}\\p{M}]{3,14}', plainWay),
  plainWay(
    YEAR,
    named({ month: 1, day: 2, year: 3 }),
    '(?<!\\p{L})(\\p{L}{3,9})\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{2,5}\\s+)?(\\d{4})(?!\\d)',
  ),
  way(DIGITS, dotted, /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]\d|\d)/g),
  way(DIGITS, slashed, /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g),
];

/** Every way needs a year in four digits, two numbers with a sign between them, the sign for a year, or Thai. */
export const MAYBE_DATE = /\d{4}|\d[./-]\s?\d|[年\u0e01-\u0e4e]/;
