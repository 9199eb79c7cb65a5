// A person of ours in an office of ours, as Wikidata has it: what checks and comparison work on.
import type { DayInterval } from '../../shared/calendar';
import type { WikidataItem } from '../changes/fact-change';
import type { Person } from '../types';

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
