// The door for whoever takes clippings out of the library: each with everything that stands beside it, a few at a time.
import { LibraryDb } from '../db';
import { NEW_STATE, type ReadingState } from '../filing/reading-state';
import { clippingIn, type StoredClipping } from '../list-clippings';
import { type Margin, readMargins } from '../quotes/quote-tables';
import { readItem } from '../stored-rows';

/** A clipping with what its reader did. */
export interface KeptClipping extends StoredClipping {
  readonly state: ReadingState;
  /** By their letters. */
  readonly tags: readonly string[];
  readonly margin: Margin;
}

/** What is left of a clipping whose text cannot be read. */
export interface LostClipping {
  readonly id: string;
  /** Its title, or its address, or `''`, as far as that can be read. */
  readonly title: string;
}

export type TakenOut =
  | { readonly kind: 'kept'; readonly clipping: KeptClipping }
  | { readonly kind: 'lost'; readonly lost: LostClipping };

/** Clippings that are read in one transaction: between two the page may paint and answer. */
const SLICE = 8;
const READ = ['items', 'bodies', 'states', 'tags', 'quotes', 'notes'] as const;

/** Each of `ids` that is kept, in their order; what is in the trash or gone since is left out. */
function slice(db: LibraryDb, ids: readonly string[]): Promise<TakenOut[]> {
  return db.transaction('r', [...READ], async () => {
    const [items, bodies, states, margins, tags] = await Promise.all([
      db.items.bulkGet([...ids]),
      db.bodies.bulkGet([...ids]),
      db.states.bulkGet([...ids]),
      readMargins(db, ids),
      Promise.all(ids.map((id) => db.tags.where('[id+tag]').between([id, ''], [id, []]).toArray())),
    ]);
    return ids.flatMap((id, at): TakenOut[] => {
      const [item, body] = [items[at], bodies[at]];
      if (item === undefined && body === undefined) return [];
      if (item?.state === 'trashed') return [];
      const clipping = clippingIn(id, item, body);
      const margin = margins[at];
      if (!clipping || !margin)
        return [{ kind: 'lost', lost: { id, title: readItem(item ?? {}).value.title } }];
      const { readAt, starredAt, archivedAt } = states[at] ?? NEW_STATE;
      const kept = {
        ...clipping,
        state: { readAt, starredAt, archivedAt },
        tags: (tags[at] ?? []).map(({ tag }) => tag),
        margin,
      };
      return [{ kind: 'kept', clipping: kept }];
    });
  });
}

/** Clippings on their way out of one library. */
export interface Exports {
  /** Each of `ids` that is kept, in their order. Rejects where storage cannot be read. */
  clippings(ids: readonly string[]): AsyncGenerator<TakenOut>;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openExports({ db = new LibraryDb() }: { readonly db?: LibraryDb } = {}): Exports {
  return {
    async *clippings(ids) {
      for (let from = 0; from < ids.length; from += SLICE)
        yield* await slice(db, ids.slice(from, from + SLICE));
    },
  };
}
