// Holders of one office as an answer tells them, and what is wrong with them.
import type { DayInterval, IsoDay } from '../../core/calendar';
import type { OfficeId, Person } from '../model/types';
import type { WikidataItem } from '../overlay/fact-change';

export interface Holder {
  readonly person: Person;
  readonly item: WikidataItem;
  /** The year that Wikidata gives, even where the bundle has another. */
  readonly birthYear: number | null;
  readonly preferred: boolean;
  readonly start: DayInterval | null;
  /** First day out of office, or the last one in it: Wikidata does not tell which. Null: open. */
  readonly end: DayInterval | 'unknown' | null;
}

/** A time without office that is shorter is a change of cabinets, told as two statements. */
const LONGEST_PAUSE_DAYS = 60;
const DAY_MS = 86_400_000;

/** Days from `from` until `to`; negative where `to` comes first. */
export const daysUntil = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** An inauguration or a farewell that is announced is no fact yet; a day ahead is another time zone. */
const DAYS_AHEAD = 1;

export const liesAhead = (day: string, today: string): boolean => daysUntil(today, day) > DAYS_AHEAD;

/** By earliest possible start; those without one first. */
export const byBeginning = (a: Holder, b: Holder): number => {
  const [one, other] = [a.start?.first ?? '', b.start?.first ?? ''];
  return one < other ? -1 : Number(one > other);
};

function goesOn({ end }: Holder, { start }: Holder): boolean {
  if (end === null || start === null) return true;
  return end !== 'unknown' && daysUntil(end.last, start.first) <= LONGEST_PAUSE_DAYS;
}

/** Cabinets of one person in a row are one term: the beginning of the first, the end of the last. */
export function joinTerms(holders: readonly Holder[]): Holder[] {
  const joined: Holder[] = [];
  for (const holder of holders.toSorted(byBeginning)) {
    const at = joined.findLastIndex(({ person }) => person.id === holder.person.id);
    const before = joined[at];
    if (!before || !goesOn(before, holder)) {
      joined.push(holder);
      continue;
    }
    const end = before.end === null ? (holder.start ? holder.end : null) : holder.end;
    joined[at] = { ...before, end, preferred: before.preferred || holder.preferred };
  }
  return joined;
}

export const REFUSAL_REASONS = [
  'two-at-once',
  'ends-before-start',
  'impossible-age',
  'too-many-holders',
  'not-a-name',
  'starts-in-future',
  'no-start',
  'unclear-person',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** One office of which nothing was taken over, and why. */
export interface Refusal {
  readonly office: OfficeId;
  readonly reason: RefusalReason;
  /** Whom it is about, as far as the name can be shown. */
  readonly name: string | null;
  readonly item: string;
}

/** Years at which people have led states since 1900, with room: child kings, and presidents of 97. */
const YOUNGEST = 15;
const OLDEST = 105;
/** Italy and Peru at their worst had five in two years. */
const MOST_HOLDERS = 8;
/** Handovers overlap by days where two people were counted for both ends. */
const LONGEST_HANDOVER_DAYS = 31;

const yearOf = (day: IsoDay) => Number(day.slice(0, 4));

function impossibleAge({ birthYear, start }: Holder, today: IsoDay): boolean {
  if (birthYear === null) return false;
  const age = yearOf(start?.first ?? today) - birthYear;
  return age < YOUNGEST || age > OLDEST;
}

const endsBeforeStart = ({ start, end }: Holder): boolean =>
  start !== null && end !== null && end !== 'unknown' && end.last < start.first;

const startsAhead = ({ start }: Holder, today: IsoDay): boolean =>
  start !== null && liesAhead(start.first, today);

const endDay = ({ end }: Holder, today: IsoDay): IsoDay =>
  end === null || end === 'unknown' ? today : end.first;

function overlapDays(a: Holder, b: Holder, today: IsoDay): number {
  const latest = (one: DayInterval, other: DayInterval) => (one.last > other.last ? one.last : other.last);
  if (!a.start || !b.start || a.end === 'unknown' || b.end === 'unknown') return 0;
  const until = [endDay(a, today), endDay(b, today)].sort()[0]!;
  return daysUntil(latest(a.start, b.start), until);
}

/** Two who are both said to be in office today count however short the time is. */
function heldTwice(holders: readonly Holder[], today: IsoDay): Holder | null {
  const open = holders.filter(({ end }) => end === null);
  if (open.length > 1) return open.at(-1)!;
  const pair = holders.find((one, at) =>
    holders.slice(at + 1).some((other) => overlapDays(one, other, today) > LONGEST_HANDOVER_DAYS),
  );
  return pair ?? null;
}

/** First thing that cannot be true of `holders`, one term a row and oldest first; null: nothing. */
export function findNonsense(
  holders: readonly Holder[],
  today: IsoDay,
): { readonly reason: RefusalReason; readonly holder: Holder } | null {
  const first = (reason: RefusalReason, is: (holder: Holder) => boolean) => {
    const holder = holders.find(is);
    return holder ? { reason, holder } : null;
  };
  const twice = heldTwice(holders, today);
  return (
    (holders.length > MOST_HOLDERS ? { reason: 'too-many-holders', holder: holders.at(-1)! } : null) ??
    first('impossible-age', (holder) => impossibleAge(holder, today)) ??
    first('ends-before-start', endsBeforeStart) ??
    first('starts-in-future', (holder) => startsAhead(holder, today)) ??
    (twice ? { reason: 'two-at-once', holder: twice } : null)
  );
}
