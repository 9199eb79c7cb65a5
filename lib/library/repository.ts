// The library's one door: everything that reads or writes clippings goes through it.
import type { LinkedArticle } from '../linking/types';
import { type Clock, systemClock } from '../shared/clock';
import type { Result } from '../shared/result';
import type { FoundArticle } from './clipping';
import { clippingOf, type EditedLayer } from './clipping-of';
import { LibraryDb } from './db';
import { keepDraft, readDraft } from './draft';
import { type Edited, editClipping, editDraft } from './edit-clipping';
import { exportLibrary, type ShowEdits } from './export-library';
import { countClippings, type ListPage, listClippings, type PageRequest } from './list-clippings';
import { keepProgress, type Progress, readProgress } from './progress';
import { readClipping, type StoredClipping } from './read-clipping';
import { type ArticleIdentity, isSaved, type Saved, saveClipping } from './save-clipping';
import { searchTitles, type TitleSearch } from './search-titles';
import type { SaveError } from './storage-error';
import type { StoredDraft } from './stored-rows';
import { purgeTrash, restoreClipping, trashClipping } from './trash-clipping';

export type { Saved } from './save-clipping';
export type { SaveError } from './storage-error';

/** Reads reject when storage is unavailable; writes that a reader asks for answer with a `Result`. */
export interface Library {
  /** `layer`: the reader's edits, and the text that they make; none: as it was extracted. */
  save(
    article: FoundArticle,
    mentions: LinkedArticle,
    layer?: EditedLayer,
  ): Promise<Result<Saved, SaveError>>;
  edit(id: string, edited: Edited): Promise<Result<void, SaveError>>;
  editDraft(id: string, edited: Edited): Promise<Result<void, SaveError>>;
  isSaved(article: ArticleIdentity): Promise<boolean>;
  read(id: string): Promise<StoredClipping | null>;
  list(request: PageRequest): Promise<ListPage>;
  search(request: TitleSearch): Promise<ListPage>;
  count(): Promise<number>;
  /** Into the trash, from where `restore` brings it back for 30 days. */
  trash(id: string): Promise<void>;
  restore(id: string): Promise<boolean>;
  purgeTrash(): Promise<void>;
  exportAll(showEdits: ShowEdits): Promise<Blob>;
  /** Remembers how far a clipping has been read. */
  keepProgress(id: string, progress: Progress): Promise<Result<string, SaveError>>;
  /** Of each of `ids` that has been read at all. */
  readProgress(ids: readonly string[]): Promise<ReadonlyMap<string, Progress>>;
  /** The value is the draft's id. */
  keepDraft(article: FoundArticle, mentions: LinkedArticle): Promise<Result<string, SaveError>>;
  readDraft(id: string): Promise<StoredDraft | null>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

export interface LibraryDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openLibrary({
  db = new LibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<LibraryDeps> = {}): Library {
  const stamp = () => ({ id: newId(), now: clock() });
  return {
    save: (article, mentions, layer) =>
      saveClipping(db, clippingOf(article, mentions, { ...stamp(), layer })),
    edit: (id, edited) => editClipping(db, id, edited),
    editDraft: (id, edited) => editDraft(db, id, edited),
    isSaved: (article) => isSaved(db, article),
    read: (id) => readClipping(db, id),
    list: (request) => listClippings(db, request),
    search: (request) => searchTitles(db, request),
    count: () => countClippings(db),
    trash: (id) => trashClipping(db, id, clock()),
    restore: (id) => restoreClipping(db, id),
    purgeTrash: () => purgeTrash(db, clock()),
    exportAll: (showEdits) => exportLibrary(db, clock(), showEdits),
    keepProgress: (id, progress) => keepProgress(db, { id, progress, now: clock() }),
    readProgress: (ids) => readProgress(db, ids),
    keepDraft: (article, mentions) => keepDraft(db, { ...stamp(), article, mentions }),
    readDraft: (id) => readDraft(db, id),
    close: () => db.close({ disableAutoOpen: false }),
  };
}
