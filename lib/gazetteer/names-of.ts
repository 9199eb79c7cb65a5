// Answers "what was this state called then?".
import type { DayInterval } from '../shared/calendar';
import type { Country } from './types';

/** The official name that was certainly in use on all of `days`, if it has since been given up; else null. */
export function formerNameOn({ formerNames }: Country, days: DayInterval): string | null {
  const then = formerNames.find(
    ({ start, end }) => (start === null || start.last <= days.first) && days.last < end.first,
  );
  return then?.name ?? null;
}
