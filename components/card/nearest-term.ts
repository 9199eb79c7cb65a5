// The office nearest to a day on which none is certain, so that a card does not end at "none known".
import type { OfficeLine } from '../../lib/hovercard/card-model';
import type { DayInterval, IsoDay } from '../../lib/shared/calendar';

export interface NearestTerm {
  readonly line: OfficeLine;
  /** `around`: its dates are too rough to say whether it was held on that day. */
  readonly when: 'before' | 'around' | 'after';
}

const time = (day: IsoDay) => Date.parse(`${day}T00:00:00Z`);

function relation({ since, until }: OfficeLine, day: DayInterval): NearestTerm['when'] {
  if (until !== null && until.last <= day.first) return 'before';
  return since.first > day.last ? 'after' : 'around';
}

/** Milliseconds between the term and the day; 0 where they may touch. */
function distance(line: OfficeLine, day: DayInterval): number {
  const when = relation(line, day);
  if (when === 'before' && line.until) return time(day.first) - time(line.until.last);
  return when === 'after' ? time(line.since.first) - time(day.last) : 0;
}

/** Null: no term is known at all. Of two at the same distance the earlier one is taken. */
export function nearestTerm(terms: readonly OfficeLine[], day: DayInterval): NearestTerm | null {
  const [line] = terms.toSorted((one, other) => distance(one, day) - distance(other, day));
  return line ? { line, when: relation(line, day) } : null;
}
