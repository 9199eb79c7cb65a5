// Turns what pages write as a date into calendar days, and refuses what could mean two things.
import { onDay, parseDay, parseReducedDate } from '../../core/calendar';
import type { PublishedDate } from '../types';

/** What comes first in `04/05/2022`. */
export type DayOrder = 'day-first' | 'month-first';

/** A day that a text names, and where. */
export interface FoundDate {
  readonly date: PublishedDate;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2100;
/** Two digits name a year of this century up to here; those between it and `EARLIEST_YEAR` name none. */
const LATEST_SHORT_YEAR = 69;
const MILLISECONDS = 1000;
/** UTF-16 code units; longer ones are no dates, and cost the patterns below more than linear time. */
const LONGEST_DATE = 200;
/** Dates of one text that are looked at. */
const MOST_DATES = 8;

const pad = (n: number | string) => String(n).padStart(2, '0');

type Parts = readonly [year: string | number, month: string | number, day: string | number] | null;
type PartsReader = (match: RegExpExecArray, order: DayOrder | null) => Parts;

/** Two digits for the year may be a day's as well, unless the page's order is known. */
const isUnclear = (year: string, order: DayOrder | null) => year.length < 4 && order === null;

const EITHER_ORDER = /^(\d{1,2})[/-](\d{1,2})[/-]/;

/** Whether `date` was read in an order that its page suggests and its own writing does not. */
export function isGuessed({ written }: PublishedDate): boolean {
  const [, one = '', two = ''] = EITHER_ORDER.exec(written) ?? [];
  return one !== '' && one !== two && Number(one) <= 12 && Number(two) <= 12;
}

/** Which of day and month comes first cannot be told from 04/05/2022 alone; it can from 21/04/2022. */
const slashed: PartsReader = ([, one = '', two = '', year = ''], order) => {
  if (isUnclear(year, order) && Number(two) <= 12) return null;
  if (Number(one) > 12 || order === 'day-first') return [fullYear(year), two, one];
  if (Number(two) > 12 || one === two || order === 'month-first') return [fullYear(year), one, two];
  return null;
};

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LATEST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

const named =
  (year: number, month: number, day: number): PartsReader =>
  (match) => {
    const number = monthOf(match[month] ?? '');
    return number === null ? null : [match[year] ?? '', number, match[day] ?? ''];
  };

const yearFirst: PartsReader = ([, year = '', month = '', day = '']) => [year, month, day];

/** Each finds one way of writing a day; where two overlap, the earlier in the text and then in this list counts. */
const WAYS: readonly (readonly [pattern: RegExp, read: PartsReader])[] = [
  [/(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, yearFirst],
  [/(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, yearFirst],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:of\s+|de\s+|d['’]|-|\/)?\s*(\p{L}{3,12})\.?,?\s*(?:de\s+|del\s+|-|\/)?\s*(\d{4})(?!\d)/gu,
    named(3, 2, 1),
  ],
  [/(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/gu, named(3, 1, 2)],
  [/(?<!\d)(\d{4})\.?\s+(\p{L}{3,12})\.?\s+(\d{1,2})(?!\d)/gu, named(1, 2, 3)],
  [
    /(?<!\p{L})(\p{L}{3,9})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{2,5}\s+)?(\d{4})(?!\d)/gu,
    named(3, 1, 2),
  ],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]\d|\d)/g,
    ([, day = '', month = '', year = ''], order) =>
      isUnclear(year, order) ? null : [fullYear(year), month, day],
  ],
  [/(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g, slashed],
];

/** Every way needs a year in four digits, or two numbers with a sign between them. */
const MAYBE_DATE = /\d{4}|\d[./-]\s?\d/;

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

const isInRange = (year: number) => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

function dayFrom(parts: Parts): PublishedDate['days'] | null {
  const day = parts && parseDay(`${parts[0]}-${pad(parts[1])}-${pad(parts[2])}`);
  return day && isInRange(Number(day.slice(0, 4))) ? onDay(day) : null;
}

/**
 * The days that `text` names, in their order. `order` decides where day and month cannot be told apart; without
 * it such dates are passed over. Expects a line; nothing is found in a text of more than `LONGEST_DATE` units.
 */
export function datesIn(text: string, order: DayOrder | null = null): readonly FoundDate[] {
  if (text.length > LONGEST_DATE || !MAYBE_DATE.test(text)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of WAYS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const days = dayFrom(read(match, order));
      if (!days || found.some((other) => start < other.end && other.start < end)) continue;
      const clock = clockBehind(text.slice(end, end + 40));
      found.push({ start, end, date: { written: text.slice(start, end), days, ...clock } });
    }
    if (found.length > MOST_DATES) break;
  }
  return found.sort((one, other) => one.start - other.start);
}

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6}\w*)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

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
  const compact = COMPACT.exec(text);
  const days = compact && dayFrom(yearFirst(compact, null));
  if (days) return { written: text, days };
  const [found] = datesIn(text, order);
  if (found) return { ...found.date, written: text };
  const reduced = parseReducedDate(text);
  return reduced && isInRange(Number(reduced.first.slice(0, 4))) ? { written: text, days: reduced } : null;
}

/**
 * As inflected in dates: English, Germanic, Romance, Slavic, Turkish, Finnish, Greek, Arabic and Indonesian names;
 * `!` marks those that nobody shortens, whose beginnings would only make others unclear.
 */
const MONTHS: readonly string[] = [
  'january januar jänner januari janvier enero janeiro gennaio gener ianuarie stycznia ledna января січня ocak tammikuuta! ιανουαρίου يناير',
  'february februar feber februari février fevrier febrero fevereiro febbraio febrer februarie lutego února февраля лютого şubat helmikuuta! φεβρουαρίου فبراير',
  'march märz maerz mrz mars marts mart maart marzo março març martie marca března марта березня maret maaliskuuta! μαρτίου مارس',
  'april avril abril aprile aprilie kwietnia dubna апреля квітня nisan huhtikuuta! απριλίου أبريل',
  'may mai maj mei mayo maio maggio maig maja května мая травня mayıs toukokuuta! μαΐου مايو',
  'june juni juin junio junho giugno juny iunie czerwca června июня червня haziran kesäkuuta! ιουνίου يونيو',
  'july juli juillet julio julho luglio juliol iulie lipca července июля липня temmuz heinäkuuta! ιουλίου يوليو',
  'august augusti août aout agosto agost augustus sierpnia srpna августа серпня ağustos agustus elokuuta! αυγούστου أغسطس',
  'september septembre septiembre setiembre setembro settembre setembre septembrie sept września září сентября вересня eylül syyskuuta! σεπτεμβρίου سبتمبر',
  'october oktober octobre octubre outubro ottobre octombrie października října октября жовтня ekim lokakuuta! οκτωβρίου أكتوبر',
  'november novembre noviembre novembro noiembrie listopada listopadu ноября листопада kasım marraskuuta! νοεμβρίου نوفمبر',
  'december dezember décembre decembre diciembre dezembro dicembre desembre desember decembrie grudnia prosince декабря грудня aralık joulukuuta! δεκεμβρίου ديسمبر',
];
/** UTF-16 code units: `Apr`, `févr`; a shorter beginning could be several months. */
const SHORTEST = 3;
const SEVERAL = 0;

function monthsByBeginning(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const [index, names] of MONTHS.entries()) {
    const month = index + 1;
    for (const written of names.split(' ')) {
      const name = written.replace('!', '');
      for (let length = name === written ? SHORTEST : name.length; length <= name.length; length++) {
        const beginning = name.slice(0, length);
        const known = months.get(beginning);
        if (known === undefined) months.set(beginning, month);
        else if (known !== month && length < name.length) months.set(beginning, SEVERAL);
      }
    }
  }
  return months;
}
const BY_BEGINNING = monthsByBeginning();

/** 1 to 12; null for a word that is no month, or that may be two (`jui`). */
export const monthOf = (word: string): number | null => BY_BEGINNING.get(word.toLowerCase()) || null;

/** English is written both ways; what a browser's default language would say is not certain. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|uk|au|nz|ie|in|za|sg|hk|ng|ke|pk|my|mt|zw|gh|ug)$/;
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|sg|hk|ng|ke|pk|my|mt|eu)$/;
const MONTH_FIRST_HOST = /\.(?:us|gov|mil|edu)$/;
/** Themes declare American English wherever they are used; a country's own address says otherwise. */
const OF_A_COUNTRY = /\.(?!co$|io$|tv$|me$|ai$)[a-z]{2}$/;
const DAY_FIRST =
  /^(?:de|fr|es|pt|it|nl|pl|cs|sk|ru|uk|be|bg|ro|tr|el|da|nb|nn|no|fi|ca|gl|sl|hr|sr|bs|mk|sq|id|ms|vi|ar|he|hi|et|lv)$/;
/** Countries in whose languages the day comes first, for pages that declare no language. */
const DAY_FIRST_COUNTRY =
  /\.(?:de|at|ch|fr|es|pt|br|it|nl|pl|cz|sk|ru|ua|ro|tr|gr|dk|no|fi|ar|cl|mx|pe|co\.id)$/;
/** Years come first there, or both orders are in use. */
const NOT_CERTAIN = /^(?:fr-ca|es-us|es-pr|en-ca)$/;

/** Null where it is not certain. `lang` is a BCP 47 tag. */
export function dayOrderOf(lang: string | null, url: string): DayOrder | null {
  const tag = (lang ?? '').toLowerCase();
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (NOT_CERTAIN.test(tag)) return null;
  const language = tag.split('-')[0] ?? '';
  if (DAY_FIRST.test(language) || DAY_FIRST_ENGLISH.test(tag)) return 'day-first';
  if (tag === '' && DAY_FIRST_COUNTRY.test(host)) return 'day-first';
  if (language !== 'en') return null;
  if (DAY_FIRST_HOST.test(host)) return 'day-first';
  return MONTH_FIRST_HOST.test(host) || (tag === 'en-us' && !OF_A_COUNTRY.test(host)) ? 'month-first' : null;
}
