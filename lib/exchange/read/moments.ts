// Dates as foreign files write them (seconds, milliseconds, ISO, local forms) → instants and days; what is unsure is none.
import { type IsoDay, parseDay } from '../../core/calendar';
import { datesIn } from '../../extraction/metadata/parse-date';

const SECOND = 1000;
const DAY_S = 86_400;
/** Numbers below are no time: in seconds they would be before 1973. */
const SECONDS_FROM = 1e8;
/** Numbers below are seconds; some sixty times the seconds of today. */
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;
const NANOSECONDS_FROM = 1e17;
/** Exclusive: no program wrote a file later than that, and years of five digits are no ISO days. */
const LATEST_MS = Date.UTC(2100, 0, 1);
/** Longest text that is looked at. */
const LONGEST_WRITTEN = 100;

const NUMBER = /^\d{1,20}(?:\.\d{1,9})?$/;
/** As JavaScript prints a moment: `Mon Nov 10 2025 10:00:00 GMT+0100 (CET)`. */
const GMT_OFFSET = /\bGMT([+-]\d{2}):?(\d{2})\b/;
/** `20240131`: as seconds it would be a day of 1970. */
const COMPACT = /^((?:19|20)\d{2})([01]\d)([0-3]\d)$/;
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;

/** Within the first day of 1970, and before it, stands for "not known": programs write 0 for it. */
const inTime = (ms: number): string | null =>
  ms >= DAY_S * SECOND && ms < LATEST_MS ? new Date(ms).toISOString() : null;

function fromNumber(value: number): string | null {
  if (!(value >= SECONDS_FROM && value < NANOSECONDS_FROM)) return null;
  if (value >= MICROSECONDS_FROM) return inTime(Math.floor(value / SECOND));
  return inTime(value >= MILLISECONDS_FROM ? Math.floor(value) : Math.floor(value * SECOND));
}

function offsetMs(written: string | undefined): number {
  if (!written || /^(?:z|utc)$/i.test(written)) return 0;
  const digits = written.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4) || 0);
  return (written.startsWith('-') ? -minutes : minutes) * 60 * SECOND;
}

/** Without an offset, UTC. */
function fromIso(match: RegExpExecArray): string | null {
  const [, written = '', hours = '0', minutes = '0', seconds = '0', fraction = '0', offset] = match;
  const day = parseDay(written);
  if (day === null || Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const clock = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(`0.${fraction}`);
  return inTime(Date.parse(day) + Math.floor(clock * SECOND) - offsetMs(offset));
}

/** What `text` names in words or in a local form; null where it names several, or what may be another. */
function fromWords(text: string): string | null {
  const [found, more] = datesIn(text);
  if (!found || more || found.date.days.first !== found.date.days.last) return null;
  const { days, time = '00:00' } = found.date;
  const [, hours, minutes] = GMT_OFFSET.exec(text) ?? [];
  const zone = hours ? `${hours}:${minutes}` : (found.date.zone ?? '+00:00');
  const ms = Date.parse(`${days.first}T${time}:00${zone}`);
  return Number.isNaN(ms) ? null : inTime(ms);
}

/** ISO 8601 instant, UTC, of what a file gives as a time; null: none, or one that could be another. */
export function instantOf(value: unknown): string | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text === '' || text.length > LONGEST_WRITTEN) return null;
  const compact = COMPACT.exec(text);
  if (compact) return instantOf(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (NUMBER.test(text)) return fromNumber(Number(text));
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  return fromWords(text);
}

/** The calendar day of what a file gives as a day or a time, in the offset that is written there. */
export function dayOf(value: unknown): IsoDay | null {
  if (typeof value === 'string') {
    const [, written] = ISO.exec(value.trim()) ?? [];
    if (written) return instantOf(written) === null ? null : parseDay(written);
  }
  const instant = instantOf(value);
  return instant === null ? null : parseDay(instant.slice(0, 10));
}
