// Sets what Wikidata says of one office beside what we know, and tells the difference as changes.
import { type DayInterval, dayAfter, type IsoDay } from '../../core/calendar';
import { err, ok, type Result } from '../../core/result';
import type { OfficeId, OfficeTerm } from '../model/types';
import type { FactChange, TermBegun } from '../overlay/fact-change';
import { daysUntil, type Holder, type RefusalReason } from './check-holders';

/** Election, oath and first day lie apart by so much, and sources choose differently. */
const SAME_START_DAYS = 60;

export interface KnownOffice {
  readonly office: OfficeId;
  /** Oldest first. */
  readonly terms: readonly OfficeTerm[];
  readonly today: IsoDay;
}

type Stop = { readonly reason: RefusalReason; readonly holder: Holder };

const isNear = (a: DayInterval, b: DayInterval): boolean =>
  daysUntil(a.last, b.first) <= SAME_START_DAYS && daysUntil(b.last, a.first) <= SAME_START_DAYS;

const meets = (a: DayInterval, b: DayInterval): boolean => a.first <= b.last && b.first <= a.last;

/** The term of ours that is meant: the same person's, beginning about then; without a beginning, the open one. */
function termOf({ terms }: KnownOffice, { person, start }: Holder): OfficeTerm | undefined {
  const own = terms.filter((term) => term.person === person.id);
  if (start === null) return own.findLast(({ end }) => end === null);
  return (
    own.findLast((term) => isNear(term.start, start)) ??
    own.findLast((term) => term.end === null && term.start.first <= start.first)
  );
}

/** Not said whether the day of the end was the last in office or the first out of it: it may be either. */
function firstDayOut(end: DayInterval | 'unknown', since: DayInterval, today: IsoDay): DayInterval {
  if (end === 'unknown') return { first: since.first, last: today };
  return { first: end.first, last: dayAfter(end.last) };
}

/** An end that says no more than "until the next one" is the next one's beginning. */
const untilNext = (end: DayInterval, next: Holder | undefined): DayInterval =>
  next?.start && isHandover(end, next.start) ? next.start : end;

const isHandover = (end: DayInterval, start: DayInterval) =>
  end.first <= dayAfter(start.last) && start.first <= dayAfter(end.last);

/** Whether somebody who began on `start` may be our newest by another name: about then, and ours is not spoken of. */
const maybeSame = (newest: OfficeTerm, start: DayInterval, { all }: ComparedHolder): boolean =>
  meets(start, newest.start) ||
  (isNear(start, newest.start) && all.every(({ person }) => person.id !== newest.person));

interface ComparedHolder {
  readonly holder: Holder;
  readonly all: readonly Holder[];
  /** Who came after, as far as Wikidata says. */
  readonly next: Holder | undefined;
}

function changeKnown(
  office: KnownOffice,
  term: OfficeTerm,
  { holder, next }: ComparedHolder,
): FactChange | null {
  const said = { office: office.office, person: holder.person.id, asOf: office.today, item: holder.item };
  if (term.end !== null) return null; // we know more than that it is open, and Wikidata cannot reopen it
  if (holder.end === null) return { ...said, kind: 'confirmed', start: term.start };
  const end = untilNext(firstDayOut(holder.end, term.start, office.today), next);
  // Before its own beginning as we know it: the statement is about an earlier time in office.
  return end.last <= term.start.first ? null : { ...said, kind: 'ended', start: term.start, end };
}

function beginTerm(office: KnownOffice, said: ComparedHolder): Result<TermBegun | null, Stop> {
  const { holder, next } = said;
  const { person, item, start } = holder;
  const newest = office.terms.findLast(({ disputed }) => !disputed);
  if (start === null) return holder.end === null ? err({ reason: 'no-start', holder }) : ok(null);
  if (newest && maybeSame(newest, start, said)) return err({ reason: 'unclear-person', holder });
  if (newest && start.first <= newest.start.first) return ok(null); // history that we have as it is
  const end = holder.end && untilNext(firstDayOut(holder.end, start, office.today), next);
  return ok({
    office: office.office,
    person: person.id,
    asOf: office.today,
    item,
    kind: 'begun',
    start,
    end,
  });
}

/**
 * What is new in `holders`, one term a row and oldest first, checked and of one office.
 *
 * Only the present and what came after our newest term is taken; older history stays as we have it.
 */
export function compareHolders(office: KnownOffice, holders: readonly Holder[]): Result<FactChange[], Stop> {
  const changes: FactChange[] = [];
  for (const [at, holder] of holders.entries()) {
    const said = { holder, all: holders, next: holders[at + 1] };
    const term = termOf(office, holder);
    const change = term ? ok(changeKnown(office, term, said)) : beginTerm(office, said);
    if (!change.ok) return change;
    if (change.value) changes.push(change.value);
  }
  return ok(changes);
}
