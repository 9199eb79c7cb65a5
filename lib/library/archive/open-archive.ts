// The library page's door to the clippings: whole lists, many at once, the bin, numbers, and all about somebody.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { Result } from '../../core/result';
import type { EntityId } from '../../gazetteer/model/types';
import { LibraryDb } from '../db';
import { tagsOf } from '../filing/tag';
import { attempt, type SaveError } from '../storage-error';
import { readAbout, type SavedAbout } from './about';
import { changeTags, deleteForGood, restoreMany, type TagsOfEach, trashMany } from './change-many';
import { idsInOrder, type ShelfBy } from './ids-in-order';
import { readSnippets } from './open-finder';
import { readShelfRows, type ShelfRow } from './shelf-rows';
import type { SnippetPiece } from './snippet';
import { type TallyOptions, takeTally } from './take-tally';
import type { Tally } from './tally';

type Written<T> = Promise<Result<T, SaveError>>;

/** Reads reject where storage is unavailable; what a reader asks to be changed is answered with a `Result`. */
export interface Archive {
  /** Every id of a list, newest first, slice by slice. */
  ids(by: ShelfBy): AsyncGenerator<readonly string[]>;
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, ShelfRow>>;
  /** See `readSnippets`. */
  snippets(ids: readonly string[], query: string): Promise<ReadonlyMap<string, readonly SnippetPiece[]>>;
  trash(ids: readonly string[]): Written<void>;
  restore(ids: readonly string[]): Written<void>;
  /** Of what is in the bin; what is kept stays. */
  deleteForGood(ids: readonly string[]): Written<void>;
  /** Adds tags to each clipping; the value, given to `retag`, undoes it. */
  addTags(ids: readonly string[], tags: readonly string[]): Written<TagsOfEach>;
  /** Gives each clipping its tags, and no others. */
  retag(tags: TagsOfEach): Written<TagsOfEach>;
  /** See `readAbout`. */
  about(entity: EntityId): AsyncGenerator<SavedAbout>;
  /** See `takeTally`. */
  tally(options: TallyOptions): Promise<Tally | null>;
}

export interface ArchiveDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openArchive({
  db = new LibraryDb(),
  clock = systemClock,
}: Partial<ArchiveDeps> = {}): Archive {
  return {
    ids: (by) => idsInOrder(db, by),
    rows: (ids) => readShelfRows(db, ids),
    snippets: (ids, query) => readSnippets(db, ids, query),
    trash: (ids) => attempt(() => trashMany(db, ids, clock())),
    restore: (ids) => attempt(() => restoreMany(db, ids, clock())),
    deleteForGood: (ids) => attempt(() => deleteForGood(db, ids)),
    addTags: (ids, tags) =>
      attempt(() => changeTags(db, ids, { change: (had) => tagsOf([...had, ...tags]), now: clock() })),
    retag: (tags) =>
      attempt(() =>
        changeTags(db, [...tags.keys()], { change: (had, id) => tags.get(id) ?? had, now: clock() }),
      ),
    about: (entity) => readAbout(db, entity),
    tally: (options) => takeTally(db, options),
  };
}
