// Numbers, lists, days, counts → text in the language of the words; the one place that calls Intl for what is shown.

import type { DayInterval, IsoDay } from '../lib/core/calendar';
import type { WordKey, Words } from './words';

function formatsOf(locale: string) {
  const days = (month: 'long' | 'short') => ({
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }),
    instant: new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric' }),
  });
  return {
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    /** `35.7 million`: no more certainty than a source has. */
    rounded: new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    /** `+3`. */
    more: new Intl.NumberFormat(locale, { signDisplay: 'always' }),
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    /** `A and B`. */
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    /** `4 years ago`. */
    ago: new Intl.RelativeTimeFormat(locale, { numeric: 'always' }),
    /** `A, B`. */
    list: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
    compare: new Intl.Collator(locale).compare,
    languages: new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
    countries: new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }),
    long: days('long'),
    short: days('short'),
  };
}

const known = new Map<string, ReturnType<typeof formatsOf>>();

/**
 * The formats of the language in which `words` are written, which may be another than the browser's: a sentence and the
 * day in it are of one language. Made once for each language.
 */
export function formats(words: Words): ReturnType<typeof formatsOf> {
  const locale = words('locale');
  const made = known.get(locale) ?? formatsOf(locale);
  known.set(locale, made);
  return made;
}

/** Language, script, region; Android's voices write `en_US`, which `Intl` refuses with a throw. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** `German (Germany)` for `de-DE`; a tag that is none, or says more than that, as it is. */
export const languageName = (tag: string, words: Words): string =>
  LANGUAGE_TAG.test(tag) ? (formats(words).languages.of(tag) ?? tag) : tag;

const CATEGORY = /Other$/;

/**
 * `1 leader`, `3 leaders`: the count goes in for `$1`, and `and` for `$2`.
 *
 * A language with more forms than English has them beside these under the same name: `popupLeadersFew`,
 * `popupLeadersMany`. What its file lacks is said as `other`.
 */
export function counted(
  words: Words,
  count: number,
  forms: Readonly<Record<'one' | 'other', WordKey>> & { readonly and?: string },
): string {
  const { plural, number } = formats(words);
  const { one, other, and } = forms;
  const written = number.format(count);
  const say = (key: WordKey) => (and === undefined ? words(key, written) : words(key, written, and));
  const category = plural.select(count);
  if (category === 'one') return say(one);
  if (category === 'other') return say(other);
  const suffix = category[0]!.toUpperCase() + category.slice(1);
  // No key of the English file: the browser gives the empty text for what the language's own file lacks, too.
  return say(other.replace(CATEGORY, suffix) as WordKey) || say(other);
}

/** `short`: where room is scarce, `21 Apr 2022`. */
export type MonthStyle = 'long' | 'short';

const noon = (day: IsoDay) => new Date(`${day}T12:00:00Z`);

function endsMonth(day: IsoDay): boolean {
  const next = noon(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

const isYear = ({ first, last }: DayInterval): boolean =>
  first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
const isMonth = ({ first, last }: DayInterval): boolean =>
  first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && endsMonth(last);

/** Whether the days are one calendar month or year, which `daysInWords` names by its name. */
export const isPeriod = (days: DayInterval): boolean => isYear(days) || isMonth(days);

/** `21 April 2022`; `April 2022` or `2022` if no more is known; else both ends. In the language of `words`. */
export function daysInWords(days: DayInterval, words: Words, style: MonthStyle = 'long'): string {
  const { first, last } = days;
  const { [style]: forms, year } = formats(words);
  if (isYear(days)) return year.format(noon(first));
  if (first === last) return forms.day.format(noon(first));
  return isMonth(days) ? forms.month.format(noon(first)) : forms.day.formatRange(noon(first), noon(last));
}

/** `year` of the common era, as a calendar writes it: `1991`. */
export const yearInWords = (year: number, words: Words): string =>
  formats(words).year.format(new Date(Date.UTC(year, 0, 1)));

/** `1991`, `1991–1993`: the years in which `days` begin and end. */
export function yearsInWords({ first, last }: DayInterval, words: Words): string {
  const [from, to] = [first, last].map((day) => yearInWords(Number(day.slice(0, 4)), words)) as [
    string,
    string,
  ];
  return from === to ? from : words('yearsFromTo', from, to);
}

/** The reader's own calendar day of an instant, for what happened at the reader's desk. */
export const instantInWords = (instant: string, words: Words, style: MonthStyle = 'long'): string =>
  formats(words)[style].instant.format(new Date(instant));

function zoned(
  locale: string,
  timeZone: string,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone });
  } catch (error) {
    if (error instanceof RangeError) return null; // a zone younger than this browser
    throw error;
  }
}

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
/** One day of the calendar is one number, in whatever zone it is written. */
const DATE = { calendar: 'iso8601', numberingSystem: 'latn', day: 'numeric', month: 'numeric' } as const;

/**
 * The time of day at `at` in a zone of the tz database, `14:32`, with the day of the week where it is another day than
 * the reader's; null: the browser does not know the zone.
 */
export function timeInZone(at: Date, zone: string, words: Words): string | null {
  const locale = words('locale');
  const there = zoned(locale, zone, DATE);
  const isSameDay = there?.format(at) === new Intl.DateTimeFormat(locale, DATE).format(at);
  return zoned(locale, zone, isSameDay ? CLOCK : { ...CLOCK, weekday: 'short' })?.format(at) ?? null;
}
