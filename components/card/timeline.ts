// Terms and the article's day → bars as shares of a width, 0 to 1, in lanes that do not overlap; geometry only.

import { type DayInterval, EARLIEST_DAY, type IsoDay } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';

/** Shares of the width, 0 to 1. */
export interface TimelineBar {
  readonly line: OfficeLine;
  /** Bars of one lane do not overlap; 0 is the uppermost. */
  readonly lane: number;
  /** All days on which the office may have been held. */
  readonly from: number;
  readonly to: number;
  /** The days on which it certainly was; null where the dates are too rough. */
  readonly certain: { readonly from: number; readonly to: number } | null;
}

export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly bars: readonly TimelineBar[];
  readonly lanes: number;
  /** Where the article's day stands. */
  readonly day: number;
}

/** More lanes than this (a monarch of many realms) are a wall, not a picture. */
const MOST_LANES = 4;

const time = (day: IsoDay) => Date.parse(`${day}T00:00:00Z`);
const yearOf = (day: IsoDay) => Number(day.slice(0, 4));

interface Reach {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** An office whose beginning has no lower bound is drawn from its latest beginning. */
const reach = ({ since, until, asOf }: OfficeLine, today: IsoDay): Reach => ({
  first: since.first === EARLIEST_DAY ? since.last : since.first,
  last: until?.last ?? (asOf > today ? asOf : today),
});

function lanesOf(reaches: readonly Reach[]): number[] {
  const ends: IsoDay[] = [];
  return reaches.map(({ first, last }) => {
    const free = ends.findIndex((end) => end <= first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    return lane;
  });
}

/** `terms` oldest first. Open terms reach as far as the newest day known. Null: nothing worth drawing. */
export function layTimeline(terms: readonly OfficeLine[], day: DayInterval): Timeline | null {
  const newest = [day.last, ...terms.map(({ asOf }) => asOf)].toSorted().at(-1)!;
  const reaches = terms.map((line) => reach(line, newest));
  const lanes = lanesOf(reaches);
  const count = Math.max(0, ...lanes) + 1;
  if (terms.length === 0 || count > MOST_LANES) return null;

  const firstYear = Math.min(yearOf(day.first), ...reaches.map(({ first }) => yearOf(first)));
  const lastYear = Math.max(yearOf(day.last), ...reaches.map(({ last }) => yearOf(last)));
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(lastYear + 1, 0, 1);
  const share = (at: IsoDay) => (time(at) - start) / (end - start);

  const bars = terms.map((line, index): TimelineBar => {
    const { first, last } = reaches[index]!;
    const [certainFirst, certainLast] = [line.since.last, line.until?.first ?? last];
    const certain = certainFirst < certainLast ? { from: share(certainFirst), to: share(certainLast) } : null;
    return { line, lane: lanes[index]!, from: share(first), to: share(last), certain };
  });
  return { firstYear, lastYear, bars, lanes: count, day: (share(day.first) + share(day.last)) / 2 };
}

export interface NearestTerm {
  readonly line: OfficeLine;
  /** `around`: its dates are too rough to say whether it was held on that day. */
  readonly when: 'before' | 'around' | 'after';
}

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
