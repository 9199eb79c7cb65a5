// Counts, day by day, for how much of the time we know who held an office, and where we do not.

import type { IsoDay } from '../../lib/core/calendar';
import type { Office, OfficeTerm, Vacancy } from '../../lib/gazetteer/model/types';
import { daysBetween } from './days-between';

/** Days from `from` to `to`, which is the first day after them. */
export interface Stretch {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface OfficeDays {
  /** Days on which the office existed inside the window. */
  readonly days: number;
  /** Stretches in which nobody is certain to have held it and no vacancy is on record. */
  readonly unknown: readonly Stretch[];
}

export interface OfficeHistory {
  readonly office: Office;
  readonly terms: readonly OfficeTerm[];
  readonly vacancies: readonly Vacancy[];
}

export const lengthOf = ({ from, to }: Stretch): number => daysBetween(from, to);

const later = (a: IsoDay, b: IsoDay) => (a > b ? a : b);
const earlier = (a: IsoDay, b: IsoDay) => (a < b ? a : b);

/** An open term or vacancy is known up to the end of the window: how fresh it is, is another question. */
const certain = ({ start, end }: Pick<Vacancy, 'start' | 'end'>, window: Stretch): Stretch => ({
  from: later(start.last, window.from),
  to: end ? earlier(end.first, window.to) : window.to,
});

/** Days of `window` in which `office` existed, and the stretches of them without a known holder or vacancy. */
export function measureOffice({ office, terms, vacancies }: OfficeHistory, window: Stretch): OfficeDays {
  const existed: Stretch = {
    from: office.from ? later(office.from.first, window.from) : window.from,
    to: office.to ? earlier(office.to.last, window.to) : window.to,
  };
  if (existed.to <= existed.from) return { days: 0, unknown: [] };
  const known = [...terms, ...vacancies]
    .map((row) => certain(row, existed))
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const unknown: Stretch[] = [];
  let reached = existed.from;
  for (const { from, to } of known) {
    if (from > reached) unknown.push({ from: reached, to: from });
    reached = later(reached, to);
  }
  if (reached < existed.to) unknown.push({ from: reached, to: existed.to });
  return { days: lengthOf(existed), unknown };
}
