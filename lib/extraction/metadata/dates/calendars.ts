// Days of other calendars (Japanese eras, the Republic of China, Buddhist, Persian) → days of the Gregorian one, or none.
import { type IsoDay, parseDay } from '../../../core/calendar';

const pad = (n: number) => String(n).padStart(2, '0');

/** The day that these numbers name; null where there is none. */
export const gregorianDay = (year: number, month: number, day: number): IsoDay | null =>
  parseDay(`${year}-${pad(month)}-${pad(day)}`);

interface Era {
  /** The year before the first one. */
  readonly before: number;
  readonly first: string;
  readonly last: string;
}

/** Cabinet orders on the names of eras: Order 1 of 1989, Order 143 of 2019. The Republic counts from 1912. */
const ERAS: Readonly<Record<string, Era>> = {
  令和: { before: 2018, first: '2019-05-01', last: '9999-12-31' },
  平成: { before: 1988, first: '1989-01-08', last: '2019-04-30' },
  昭和: { before: 1925, first: '1926-12-25', last: '1989-01-07' },
  民國: { before: 1911, first: '1912-01-01', last: '9999-12-31' },
  民国: { before: 1911, first: '1912-01-01', last: '9999-12-31' },
};
/** In sources: the names of the eras. */
export const ERA = '令和|平成|昭和|民國|民国';

/** Year `year` of an era as a Gregorian one; null for an era that nobody knows. */
export function yearOfEra(era: string, year: number): number | null {
  const known = ERAS[era];
  return known && year > 0 ? known.before + year : null;
}

/** Null for a day on which the era had not begun, or had ended. */
export function dayOfEra(era: string, [year, month, day]: readonly [number, number, number]): IsoDay | null {
  const gregorian = yearOfEra(era, year);
  const found = gregorian === null ? null : gregorianDay(gregorian, month, day);
  const known = ERAS[era];
  return found && known && found >= known.first && found <= known.last ? found : null;
}

/** Thailand has counted so since 1941, its years beginning with January. */
export const BUDDHIST_YEARS_AHEAD = 543;

const DAY_MS = 86_400_000;
/** 1 Farvardin of the year 1, as days from 1970, less one: Julian day 1,948,320 of ICU's Persian calendar. */
const PERSIAN_EPOCH = 1_948_320 - 2_440_588 - 1;
const LONG_MONTHS = 6;
const MONTHS = 12;

/** Days from 1970 to the last before a Persian year: eight leap years in thirty-three, as ICU counts (right 1178-1501). */
const beforePersianYear = (year: number): number =>
  PERSIAN_EPOCH + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);

/** Null for a day that the Persian calendar does not have. */
export function persianDay(year: number, month: number, day: number): IsoDay | null {
  if (month < 1 || month > MONTHS || day < 1) return null;
  const before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
  const lastMonth = beforePersianYear(year + 1) - beforePersianYear(year) - 336;
  const most = month === MONTHS ? lastMonth : month <= LONG_MONTHS ? 31 : 30;
  if (day > most) return null;
  const date = new Date((beforePersianYear(year) + before + day) * DAY_MS);
  return parseDay(date.toISOString().slice(0, 10));
}

const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  '○': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
/** In sources: a sign of a number in Han, ten left out. */
export const HAN_DIGIT = '〇零○一二三四五六七八九';

/** `3`, `元`, `十二`, `二〇二一` → the number; NaN for anything else. */
export function hanNumber(written: string): number {
  if (written === '元') return 1;
  const read = (signs: string) => [...signs].map((sign) => HAN_DIGITS[sign] ?? sign).join('');
  const [tens = '', ones = ''] = written.split('十');
  if (!written.includes('十')) return Number(read(written));
  return Number(read(tens) || '1') * 10 + Number(read(ones) || '0');
}
