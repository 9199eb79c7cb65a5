// Rows of clippings → the numbers of the library page: by week, site, person, country and month; pure, added row by row.
import { dayBefore, type IsoDay, parseDay } from '../../core/calendar';
import { memoize } from '../../core/collections';
import type { EntityId } from '../../gazetteer/model/types';

/** What is counted of a clipping. */
export interface Counted {
  /** UUID. */
  readonly id: string;
  /** The reader's own day of the save. */
  readonly saved: IsoDay;
  /** The reader's own day on which it was read; null: it is not. */
  readonly read: IsoDay | null;
  /** First day that its date may mean; null: it has none. */
  readonly published: IsoDay | null;
  readonly site: string | null;
  /** Each entity once. */
  readonly entities: readonly EntityId[];
}

type Counts<K> = ReadonlyMap<K, number>;

export interface Tally {
  readonly clippings: number;
  /** By the Monday that begins the week. */
  readonly savedByWeek: Counts<IsoDay>;
  readonly readByWeek: Counts<IsoDay>;
  readonly bySite: Counts<string>;
  readonly byEntity: Counts<EntityId>;
  /** Every clipping with the day by which a timeline shows it: that of its article, or else of its save. */
  readonly dated: readonly { readonly id: string; readonly day: IsoDay }[];
}

const MONDAY = 1;

/** The Monday on or before `day`, as a week begins in the standard calendar (ISO 8601). */
export const weekOf = memoize((day: IsoDay): IsoDay => {
  let monday = day;
  while (new Date(`${monday}T00:00:00Z`).getUTCDay() !== MONDAY) monday = dayBefore(monday);
  return monday;
});

/** Counts row by row; `tally` gives what was counted until then, and does not change with what comes after. */
export class Tallying {
  private clippings = 0;
  private readonly savedByWeek = new Map<IsoDay, number>();
  private readonly readByWeek = new Map<IsoDay, number>();
  private readonly bySite = new Map<string, number>();
  private readonly byEntity = new Map<EntityId, number>();
  private readonly dated: { id: string; day: IsoDay }[] = [];

  add({ id, saved, read, published, site, entities }: Counted): void {
    this.clippings += 1;
    const addOne = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
    addOne(this.savedByWeek, weekOf(saved));
    if (read) addOne(this.readByWeek, weekOf(read));
    if (site) addOne(this.bySite, site);
    for (const entity of entities) addOne(this.byEntity, entity);
    this.dated.push({ id, day: published ?? saved });
  }

  tally(): Tally {
    return {
      clippings: this.clippings,
      savedByWeek: new Map(this.savedByWeek),
      readByWeek: new Map(this.readByWeek),
      bySite: new Map(this.bySite),
      byEntity: new Map(this.byEntity),
      dated: [...this.dated],
    };
  }
}

/** The most counted first, equal ones by their key; at most `limit`. */
export const mostCounted = <K extends string>(counts: Counts<K>, limit: number): [key: K, count: number][] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, limit);

const MONTH_LENGTH = 'YYYY-MM'.length;

/** A month of the timeline, `YYYY-MM`, with its clippings, those of the latest day first. */
export interface MonthOfClippings {
  readonly month: string;
  readonly ids: readonly string[];
}

/** The timeline, latest month first; months without clippings are left out. */
export function monthsOf(dated: Tally['dated']): MonthOfClippings[] {
  const months: { month: string; ids: string[] }[] = [];
  for (const { id, day } of dated.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))) {
    const month = day.slice(0, MONTH_LENGTH);
    const last = months.at(-1);
    if (last?.month === month) last.ids.push(id);
    else months.push({ month, ids: [id] });
  }
  return months;
}

/** Weeks from the first counted to that of `today`, each with its number, at most the last `limit`; none counted: none. */
export function weeksUpTo(
  counts: Counts<IsoDay>,
  today: IsoDay,
  limit: number,
): [week: IsoDay, count: number][] {
  const first = [...counts.keys()].sort()[0];
  const weeks: [IsoDay, number][] = [];
  for (
    let week = weekOf(today);
    first && week >= first && weeks.length < limit;
    week = weekOf(dayBefore(week))
  )
    weeks.push([week, counts.get(week) ?? 0]);
  return weeks.reverse();
}

/** `value` as a day, where a stored row has one. */
export const dayIn = (value: unknown): IsoDay | null => (typeof value === 'string' ? parseDay(value) : null);
