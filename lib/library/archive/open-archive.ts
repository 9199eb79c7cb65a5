// The library page's door to the clippings: whole lists, many at once, the bin, numbers, and all about somebody.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { EntityId } from '../../gazetteer/model/types';
import { type LibraryDb, ownLibraryDb } from '../db';
import { tagsOf } from '../filing/tag';
import { readAbout, type SavedAbout } from './about';
import {
  changeTags,
  type DoneToMany,
  deleteForGood,
  restoreMany,
  type TagsOfEach,
  toldOf,
  trashMany,
  type WatchedWork,
} from './change-many';
import { idsInOrder, type ShelfBy } from './ids-in-order';
import { readSnippets } from './open-finder';
import { type QuoteAbout, readQuotesAbout } from './quotes-about';
import { readShelfRows, type ShelfRow } from './shelf-rows';
import type { SnippetPiece } from './snippet';
import { type TallyOptions, takeTally } from './take-tally';
import type { Tally } from './tally';

/** Reads reject where storage is unavailable; what a reader asks to be changed is answered with a `Result`. */
export interface Archive {
  /** Every id of a list, newest first, slice by slice. */
  ids(by: ShelfBy): AsyncGenerator<readonly string[]>;
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, ShelfRow>>;
  /** See `readSnippets`. */
  snippets(ids: readonly string[], query: string): Promise<ReadonlyMap<string, readonly SnippetPiece[]>>;
  /** The value, given to `restore`, undoes it: fewer than `ids` where it was stopped, or some were there already. */
  trash(ids: readonly string[], how?: WatchedWork): DoneToMany<readonly string[]>;
  /** The value, given to `trash`, undoes it. */
  restore(ids: readonly string[], how?: WatchedWork): DoneToMany<readonly string[]>;
  /** Of what is in the bin; what is kept stays. The value is how many were looked at. */
  deleteForGood(ids: readonly string[], how?: WatchedWork): DoneToMany<number>;
  /** Adds tags to each clipping; the value, given to `retag`, undoes it. */
  addTags(ids: readonly string[], tags: readonly string[], how?: WatchedWork): DoneToMany<TagsOfEach>;
  /** Gives each clipping its tags, and no others. */
  retag(tags: TagsOfEach, how?: WatchedWork): DoneToMany<TagsOfEach>;
  /** See `readAbout`. */
  about(entity: EntityId): AsyncGenerator<SavedAbout>;
  /** See `readQuotesAbout`. */
  quotesAbout(entity: EntityId): Promise<readonly QuoteAbout[]>;
  /** See `takeTally`. */
  tally(options: TallyOptions): Promise<Tally | null>;
}

export interface ArchiveDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  /** Told when clippings have come out of the bin. */
  readonly onPutBack: () => void;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openArchive({
  db = ownLibraryDb(),
  clock = systemClock,
  onPutBack = () => undefined,
}: Partial<ArchiveDeps> = {}): Archive {
  return {
    ids: (by) => idsInOrder(db, by),
    rows: (ids) => readShelfRows(db, ids),
    snippets: (ids, query) => readSnippets(db, ids, query),
    trash: (ids, how) => trashMany(db, ids, { ...how, now: clock() }),
    restore: (ids, how) => toldOf(restoreMany(db, ids, { ...how, now: clock() }), onPutBack),
    deleteForGood: (ids, how) => deleteForGood(db, ids, how),
    addTags: (ids, tags, how) => {
      const change = (had: readonly string[]) => tagsOf([...had, ...tags]);
      return changeTags(db, ids, { ...how, change, now: clock() });
    },
    retag: (tags, how) => {
      const change = (had: readonly string[], id: string) => tags.get(id) ?? had;
      return changeTags(db, [...tags.keys()], { ...how, change, now: clock() });
    },
    about: (entity) => readAbout(db, entity),
    quotesAbout: (entity) => readQuotesAbout(db, entity),
    tally: (options) => takeTally(db, options),
  };
}
