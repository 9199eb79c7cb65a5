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
import { attempt, type SaveError } from './storage-error';
import type { StoredDraft } from './stored-rows';
import { purgeTrash, restoreClipping, trashClipping } from './trash-clipping';
import { readVersions, restoreVersion, type Version } from './versions';

export type { Saved } from './save-clipping';
export type { SaveError } from './storage-error';
export type { Version } from './versions';

export interface HowToSave {
  /** The reader's edits, and the text that they make; none: as it was extracted. */
  readonly layer?: EditedLayer;
  /** Also where the clipping has a longer text; false, unless it is given. */
  readonly replace?: boolean;
  /** UUID of a clipping that is new; one who asks again gives the same, and is told the same. */
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
  editDraft(id: string, edited: Edited): Promise<Result<void, SaveError>>;
  /** False, too, where storage cannot be read: nothing is known to be saved. */
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
  /** The value is the draft's id, a UUID: `id`, where it is given. */
  keepDraft(article: FoundArticle, mentions: LinkedArticle, id?: string): Promise<Result<string, SaveError>>;
  /** Null: there is no such draft, or storage cannot be read. */
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
    edit: (id, edited) => editClipping(db, id, edited),
    editDraft: (id, edited) => editDraft(db, id, edited),
    isSaved: async (article) => {
      const found = await attempt(() => isSaved(db, article));
      return found.ok && found.value;
    },
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
    keepDraft: (article, mentions, id = newId()) => keepDraft(db, { id, now: clock(), article, mentions }),
    readDraft: async (id) => {
      const found = await attempt(() => readDraft(db, id));
      return found.ok ? found.value : null;
    },
    close: () => db.close({ disableAutoOpen: false }),
  };
}
