// A person, a country or a body → all that is kept about it: how much, from when until when, and who is named beside it.
import type { DayInterval } from '../../core/calendar';
import type { EntityId } from '../../gazetteer/model/types';
import { type LibraryDb, ownLibraryDb } from '../db';
import { countAbout, type FiledEnd, listFiled } from '../filing/list-filed';
import type { ListPage } from '../list-clippings';
import { attempt } from '../storage-error';

/** Rows that are read at a time: some twenty milliseconds; at first fewer, so that there is something to read at once. */
const [FIRST_SLICE, SLICE] = [30, 200];

/** A clipping about somebody, as a timeline needs it. */
export interface ClippingAbout {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  /** Days that its article's date may mean; null: it has none. */
  readonly days: DayInterval | null;
}

export interface SavedAbout {
  /** Newest save first. */
  readonly clippings: readonly ClippingAbout[];
  /** In how many of them each other entity is named. */
  readonly together: ReadonlyMap<EntityId, number>;
}

/** The earliest and the latest day on which an article is certain to have appeared; null: none has a date. */
export function seenDays(clippings: readonly ClippingAbout[]): DayInterval | null {
  let seen: DayInterval | null = null;
  for (const { days } of clippings) {
    if (days === null) continue;
    const first: DayInterval['first'] = seen && seen.first < days.first ? seen.first : days.first;
    const last: DayInterval['last'] = seen && seen.last > days.last ? seen.last : days.last;
    seen = { first, last };
  }
  return seen;
}

/** All that is kept about `entity`, growing slice by slice, so that a page may show what there is already. */
export async function* readAbout(db: LibraryDb, entity: EntityId): AsyncGenerator<SavedAbout> {
  const clippings: ClippingAbout[] = [];
  const together = new Map<EntityId, number>();
  let after: FiledEnd | null = null;
  do {
    const limit = after === null ? FIRST_SLICE : SLICE;
    const page: ListPage<FiledEnd> = await listFiled(db, { by: { entity }, after, limit });
    for (const { id, title, published, entities } of page.items) {
      clippings.push({ id, title, days: published?.days ?? null });
      for (const other of entities) if (other !== entity) together.set(other, (together.get(other) ?? 0) + 1);
    }
    yield { clippings: [...clippings], together: new Map(together) };
    after = page.end;
  } while (after !== null);
}

/** In how many clippings each of `ids` is named; those that none names are left out, and all where storage cannot be read. */
export async function countEachAbout(
  ids: readonly EntityId[],
  db: LibraryDb = ownLibraryDb(),
): Promise<ReadonlyMap<EntityId, number>> {
  const counted = await attempt(() =>
    db.transaction('r', db.items, () => Promise.all(ids.map((id) => countAbout(db, id)))),
  );
  if (!counted.ok) return new Map();
  return new Map(ids.map((id, at) => [id, counted.value[at] ?? 0] as const).filter(([, count]) => count > 0));
}
