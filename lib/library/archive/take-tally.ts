// Reads every row of the library, slice by slice, for its numbers; parsed by hand, because a schema a row costs ten times as much.
import type { IsoDay } from '../../core/calendar';
import type { EntityId } from '../../gazetteer/model/types';
import type { LibraryDb } from '../db';
import { type Counted, dayIn, type Tally, Tallying } from './tally';

/** Rows that are read at a time: some ten milliseconds. */
const SLICE = 500;

/** The reader's own calendar day of an instant; a function, because the zone's hours change with the seasons. */
export type DayOf = (instant: string) => IsoDay;

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** What is counted of a row as it is stored; null: it cannot be told when it was saved. */
export function countedOf(row: unknown, readAt: string | null, dayOf: DayOf): Counted | null {
  const [id, savedAt, site] = [field(row, 'id'), field(row, 'savedAt'), field(row, 'siteName')];
  const entities: unknown = field(row, 'entities');
  if (typeof id !== 'string' || !isInstant(savedAt)) return null;
  const named = Array.isArray(entities) ? entities.filter((each) => typeof each === 'string') : [];
  return {
    id,
    saved: dayOf(savedAt),
    read: isInstant(readAt) ? dayOf(readAt) : null,
    published: dayIn(field(field(field(row, 'published'), 'days'), 'first')),
    site: typeof site === 'string' && site !== '' ? site : null,
    entities: named as EntityId[],
  };
}

export interface TallyOptions {
  readonly dayOf: DayOf;
  readonly signal: AbortSignal;
  /** Told now and then how far it has come, in rows. */
  readonly onProgress?: (done: number) => void;
}

/** The numbers of all clippings that are kept; null: `signal` aborted. Rejects where storage cannot be read. */
export async function takeTally(
  db: LibraryDb,
  { dayOf, signal, onProgress }: TallyOptions,
): Promise<Tally | null> {
  const counting = new Tallying();
  let done = 0;
  for (let last = ''; !signal.aborted; ) {
    const [rows, states] = await Promise.all([
      db.items.where('id').above(last).limit(SLICE).toArray(),
      db.states.where('id').above(last).limit(SLICE).toArray(),
    ]);
    const readAt = new Map(states.map((state) => [state.id, state.readAt]));
    for (const row of rows) {
      const counted = row.state === 'trashed' ? null : countedOf(row, readAt.get(row.id) ?? null, dayOf);
      if (counted) counting.add(counted);
    }
    done += rows.length;
    onProgress?.(done);
    if (rows.length < SLICE) return counting.tally();
    last = rows.at(-1)!.id;
  }
  return null;
}
