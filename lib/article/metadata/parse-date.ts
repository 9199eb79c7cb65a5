// Turns what pages write as a date into calendar days, and refuses what could mean two things.
import { onDay, parseDay, parseReducedDate } from '../../shared/calendar';
import type { PublishedDate } from '../types';

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Polish (as inflected in dates). */
const MONTHS: readonly (readonly string[])[] = [
  'january januar jänner janvier enero janeiro gennaio januari stycznia',
  'february februar février fevrier febrero fevereiro febbraio februari lutego',
  'march märz maerz mrz mars marzo março maart marca',
  'april avril abril aprile kwietnia',
  'may mai mayo maio maggio mei maja',
  'june juni juin junio junho giugno czerwca',
  'july juli juillet julio julho luglio lipca',
  'august août aout agosto augustus sierpnia',
  'september septembre septiembre setiembre setembro settembre sept września',
  'october oktober octobre octubre outubro ottobre października',
  'november novembre noviembre novembro listopada',
  'december dezember décembre decembre diciembre dezembro dicembre grudnia',
].map((names) => names.split(' '));
/** `Apr`, `févr`: a shorter beginning could be several months. */
const SHORTEST_MONTH = 3;
const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2100;
const MILLISECONDS = 1000;
/** UTF-16 code units; longer ones are no dates, and cost the patterns below more than linear time. */
const LONGEST_DATE = 200;

const pad = (n: number | string) => String(n).padStart(2, '0');

/** 1 to 12; null for a word that is no month, or that may be two (`jui`). */
function monthOf(word: string): number | null {
  const name = word.toLowerCase();
  if (name.length < SHORTEST_MONTH) return null;
  const fits = MONTHS.flatMap((names, index) =>
    names.some((full) => full.startsWith(name)) ? [index + 1] : [],
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

type Parts = readonly [year: string | number, month: string | number, day: string | number] | null;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{2,6}\w*)?$/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const WORDS_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:of\s+|de\s+|-)?\s*(\p{L}{3,12})\.?,?\s*(?:de\s+|del\s+|-)?\s*(\d{4})(?!\d)/u;
const WORDS_MONTH_FIRST = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/u;
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** Which of day and month comes first cannot be told from 04/05/2022; it can from 21/04/2022. */
function fromSlashed([, one = '', two = '', year = '']: RegExpExecArray): Parts {
  if (Number(one) > 12) return [year, two, one];
  if (Number(two) > 12 || one === two) return [year, one, two];
  return null;
}

function fromWords(text: string): Parts {
  const dayFirst = WORDS_DAY_FIRST.exec(text);
  const month = dayFirst && monthOf(dayFirst[2] ?? '');
  if (dayFirst && month) return [dayFirst[3] ?? '', month, dayFirst[1] ?? ''];
  const monthFirst = WORDS_MONTH_FIRST.exec(text);
  const named = monthFirst && monthOf(monthFirst[1] ?? '');
  return monthFirst && named ? [monthFirst[3] ?? '', named, monthFirst[2] ?? ''] : null;
}

function partsOf(text: string): Parts {
  const plain = ISO.exec(text) ?? COMPACT.exec(text) ?? EAST_ASIAN.exec(text);
  if (plain) return [plain[1] ?? '', plain[2] ?? '', plain[3] ?? ''];
  const dotted = DOTTED.exec(text);
  if (dotted) return [dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? ''];
  const slashed = SLASHED.exec(text);
  return slashed ? fromSlashed(slashed) : fromWords(text);
}

/**
 * A written date → the calendar day in the offset that is written (UTC for `Z` and for seconds since 1970),
 * or all days of a month or a year. Null for what is no date, may mean two, or lies outside 1980-2100.
 */
export function parseDate(written: string): PublishedDate | null {
  const text = written.trim();
  if (text.length > LONGEST_DATE) return null;
  if (EPOCH.test(text)) {
    const instant = Number(text) * (text.length > 10 ? 1 : MILLISECONDS);
    return parseDate(new Date(instant).toISOString());
  }
  const parts = partsOf(text);
  const day = parts && parseDay(`${parts[0]}-${pad(parts[1])}-${pad(parts[2])}`);
  const days = day ? onDay(day) : parts ? null : parseReducedDate(text);
  const year = Number(days?.first.slice(0, 4));
  return days && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? { written: text, days } : null;
}
