// The library's one door: everything that reads or writes clippings goes through it.

import { type Clock, systemClock } from '../core/clock-and-ids';
import type { Result } from '../core/result';
import type { Edits } from '../edits/edits';
import type { EntityId } from '../gazetteer/model/types';
import type { LinkedArticle } from '../linking/types';
import {
  type DoneToMany,
  restoreMany,
  setStatusOfMany,
  toldOf,
  trashMany,
  type WatchedWork,
} from './archive/change-many';
import {
  type Edited,
  editClipping,
  editDraft,
  type Moved,
  purgeTrash,
  restoreClipping,
  trashClipping,
  type Watched,
  type Whereabouts,
  watchClipping,
  watchSaved,
} from './change-clipping';
import type { Progress } from './clipping';
import { clippingOf, type EditedLayer, type FoundArticle } from './clipping';
import { type LibraryDb, ownLibraryDb } from './db';
import { type FoundDraft, keepDraft, readDraft } from './draft';
import { readTags } from './filing/file-clipping';
import { type FilingProgress, fileTheRest, filingProgress } from './filing/file-the-rest';
import {
  type Counts,
  countAbout,
  type FiledEnd,
  type FiledRequest,
  listFiled,
  readCounts,
  type TagCount,
  tagsLike,
} from './filing/list-filed';
import { readStatus, readTagsOf, type Status, type StatusBefore, tagClipping } from './filing/set-status';
import { watchChanges } from './filing/watch-changes';
import {
  countClippings,
  type Found,
  findClipping,
  type ListPage,
  listClippings,
  type PageRequest,
  type StoredClipping,
} from './list-clippings';
import { keepProgress, readProgress } from './progress';
import { type ArticleIdentity, isSaved, type Saved, saveClipping, savedId } from './save-clipping';
import { type NameToIds, type SearchRequest, searchClippings } from './search/find-clippings';
import { attempt, type SaveError } from './storage-error';
import { readVersions, restoreVersion, type Version } from './versions';

export type { Saved } from './save-clipping';
export type { SaveError } from './storage-error';
export type { Version } from './versions';

export interface HowToSave {
  /** The reader's edits, and the text that they make; none: as it was extracted. */
  readonly layer?: EditedLayer;
  /** Also where the clipping has a longer text; false, unless it is given. */
  readonly replace?: boolean;
  /** UUID of the request, and of the clipping where it is new; one who asks again gives the same, and is told the same. */
  readonly id?: string;
}

/** Reads reject when storage is unavailable; writes that a reader asks for answer with a `Result`. */
export interface Library {
  save(article: FoundArticle, mentions: LinkedArticle, how?: HowToSave): Promise<Result<Saved, SaveError>>;
  /** Former texts of a clipping, the longest first. */
  versions(id: string): Promise<readonly Version[]>;
  /** Puts a former text back; false: it is not there any more. */
  restoreVersion(version: string): Promise<Result<boolean, SaveError>>;
  edit(id: string, edited: Edited): Promise<Result<void, SaveError>>;
  /** False: there is no such draft on the disk. */
  editDraft(id: string, edited: Edited): Promise<Result<boolean, SaveError>>;
  /** False, too, where storage cannot be read: nothing is known to be saved. */
  isSaved(article: ArticleIdentity): Promise<boolean>;
  /** Id of the clipping of this article; null: none is kept, the trash apart, or storage cannot be read. */
  savedId(article: ArticleIdentity): Promise<string | null>;
  /** Tells where a clipping is, now and whenever anybody moves it, until the signal aborts. */
  watch(id: string, watched: Watched<Whereabouts>): void;
  /** Tells under which id an article is kept, null for none, now and whenever that changes. */
  watchSaved(article: ArticleIdentity, watched: Watched<string | null>): void;
  /** Tells that clippings have changed, in whatever page, until the signal aborts; see `watchChanges`. */
  watchChanges(tell: () => void, signal: AbortSignal): void;
  /** Where a clipping is, and what of it can be read. */
  find(id: string): Promise<Found>;
  /** A clipping that is kept, as far as it can be read; null: there is none, or nothing of it can be read. */
  read(id: string): Promise<StoredClipping | null>;
  list(request: PageRequest): Promise<ListPage>;
  /** The best first; see `parseQuery` for what may be asked. */
  search(request: SearchRequest): Promise<ListPage<number>>;
  /** A list, a tag, or all that names somebody, newest first. */
  listFiled(request: FiledRequest): Promise<ListPage<FiledEnd>>;
  counts(): Promise<Counts>;
  /** Tags that begin so, those of most clippings first. */
  tagsLike(prefix: string, limit: number): Promise<readonly TagCount[]>;
  /** Status clippings as read, starred or archived; the value, given back, undoes it. */
  setStatus(
    wanted: readonly { readonly id: string; readonly status: Status }[],
    how?: WatchedWork,
  ): DoneToMany<readonly StatusBefore[]>;
  readStatus(ids: readonly string[]): Promise<ReadonlyMap<string, Required<Status>>>;
  readTags(id: string): Promise<readonly string[]>;
  /** Of each of `ids`, by their letters. */
  readTagsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Gives a clipping these tags and no others; the value is those that it had, null: it is not kept. */
  tag(id: string, tags: readonly string[]): Promise<Result<readonly string[] | null, SaveError>>;
  /** Files for the search what is not filed yet; see `fileTheRest`. */
  fileTheRest(signal: AbortSignal): Promise<void>;
  /** Null: everything is filed. */
  filingProgress(): Promise<FilingProgress | null>;
  count(): Promise<number>;
  /** How many clippings name this person, country or body; null: storage cannot be read. */
  countAbout(id: EntityId): Promise<number | null>;
  /** Into the trash, from where `restore` brings it back for 30 days. */
  trash(id: string): Promise<Result<Moved, SaveError>>;
  restore(id: string): Promise<Result<Moved, SaveError>>;
  /** The same of several, in one transaction each fifty. */
  trashMany(ids: readonly string[]): DoneToMany<readonly string[]>;
  restoreMany(ids: readonly string[]): DoneToMany<readonly string[]>;
  purgeTrash(): Promise<void>;
  /** Remembers how far a clipping has been read. */
  keepProgress(id: string, progress: Progress): Promise<Result<string, SaveError>>;
  /** Of each of `ids` that has been read at all. */
  readProgress(ids: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
  /** The value is the draft's id, a UUID: `id`, where it is given. */
  keepDraft(
    article: FoundArticle,
    mentions: LinkedArticle,
    how?: { readonly id?: string; readonly edits?: Edits | undefined },
  ): Promise<Result<string, SaveError>>;
  /** Null: there is no such draft, or storage cannot be read. */
  readDraft(id: string): Promise<FoundDraft | null>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

export interface LibraryDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Who is meant by a name in a search; without it nobody is known. */
  readonly idsOf: NameToIds;
  /** Lets nobody else, in any page, do the same work at that time; what comes too late is not done. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Told when clippings have come out of the bin. */
  readonly onPutBack: () => void;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openLibrary({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
  idsOf = () => Promise.resolve([]),
  alone = (work) => work(),
  onPutBack = () => undefined,
}: Partial<LibraryDeps> = {}): Library {
  const stamp = () => ({ id: newId(), now: clock() });
  return {
    save: (article, mentions, { layer, replace = false, id = newId() } = {}) => {
      const now = clock();
      return saveClipping(db, clippingOf(article, mentions, { id, now, layer }), {
        versionId: newId(),
        now,
        replace,
      });
    },
    versions: (id) => readVersions(db, id),
    restoreVersion: (version) => restoreVersion(db, version, stamp()),
    edit: (id, edited) => editClipping(db, id, { ...edited, now: clock() }),
    editDraft: (id, edited) => editDraft(db, id, edited),
    isSaved: async (article) => {
      const found = await attempt(() => isSaved(db, article));
      return found.ok && found.value;
    },
    savedId: async (article) => {
      const found = await attempt(() => savedId(db, article));
      return found.ok ? found.value : null;
    },
    watch: (id, watched) => watchClipping(db, id, watched),
    watchSaved: (article, watched) => watchSaved(db, article, watched),
    watchChanges: (tell, signal) => watchChanges(db.name, tell, signal),
    find: (id) => findClipping(db, id),
    read: async (id) => {
      const found = await findClipping(db, id);
      return found.at === 'kept' ? found.clipping : null;
    },
    list: (request) => listClippings(db, request),
    search: (request) => searchClippings(db, request, idsOf),
    listFiled: (request) => listFiled(db, request),
    counts: () => readCounts(db),
    tagsLike: (prefix, limit) => tagsLike(db, prefix, limit),
    setStatus: (wanted, how) => setStatusOfMany(db, wanted, { ...how, now: clock() }),
    readStatus: (ids) => readStatus(db, ids),
    readTags: (id) => readTags(db, id),
    readTagsOf: (ids) => readTagsOf(db, ids),
    tag: (id, tags) => attempt(() => tagClipping(db, { id, tags, now: clock() })),
    fileTheRest: (signal) => alone(() => fileTheRest(db, signal)),
    filingProgress: () => filingProgress(db),
    count: () => countClippings(db),
    countAbout: async (id) => {
      const counted = await attempt(() => countAbout(db, id));
      return counted.ok ? counted.value : null;
    },
    trash: (id) => attempt(() => trashClipping(db, id, clock())),
    restore: async (id) => {
      const done = await attempt(() => restoreClipping(db, id, clock()));
      if (done.ok && done.value === 'moved') onPutBack();
      return done;
    },
    trashMany: (ids) => trashMany(db, ids, { now: clock() }),
    restoreMany: (ids) => toldOf(restoreMany(db, ids, { now: clock() }), onPutBack),
    purgeTrash: () => purgeTrash(db, clock()),
    keepProgress: (id, progress) => keepProgress(db, { id, progress, now: clock() }),
    readProgress: (ids) => readProgress(db, ids),
    keepDraft: (article, mentions, { id = newId(), edits } = {}) =>
      keepDraft(db, { id, now: clock(), article, mentions, edits }),
    readDraft: async (id) => {
      const found = await attempt(() => readDraft(db, id));
      return found.ok ? found.value : null;
    },
    close: () => db.close({ disableAutoOpen: false }),
  };
}
