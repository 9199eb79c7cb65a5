// A backup file and a library → what restoring it would do, and, when the reader has agreed, doing it: a few clippings at a time.
import { ok, type Result } from '../../core/result';
import { isSameStory, storyKey } from '../../extraction/story-key';
import type { LibraryDb } from '../db';
import { dropUnusedPictures } from '../pictures/picture-tables';
import type { ItemRow } from '../schema/rows';
import { indexClippings, type SearchedClipping } from '../search/search-tables';
import { attempt, type SaveError } from '../storage-error';
import type { BackupFileError } from './backup-file';
import { type ClippingBundle, parseBundle, type RawRow } from './clipping-bundle';
import { type MergeKind, mergeBundles } from './merge-bundles';
import { type PictureLine, restorePicture } from './picture-lines';
import { type BackupLine, readBackup } from './read-backup';
import { BUNDLED_TABLES, rawBundle } from './stored-bundles';
import type { LongWork } from './write-backup';
import { RESTORED_TABLES, writeBundle } from './write-bundle';
import { quiteNew, writeNewBundles } from './write-new-bundles';

/** Clippings that are compared, or written, in one transaction; those that are written make one segment of the index. */
const SLICE = 16;

/** How many clippings of a file come to what; `new`: the library has no such story. */
export type RestoreCounts = Readonly<Record<MergeKind | 'new', number>>;

/** What restoring a file would do; to be shown to the reader, and handed to `restoreBackup`. */
export interface RestorePlan {
  /** ISO 8601 instant, UTC, at which the file was made. */
  readonly madeAt: string;
  readonly counts: RestoreCounts;
  /** Clippings that are in the library's trash and stay there, because they were deleted after the file was made. */
  readonly inTrash: number;
  /** Clippings of which not everything can be read: they come in as far as they can. */
  readonly partly: number;
  /** Clippings that cannot be taken in. */
  readonly unreadable: number;
  /** Ids of the file's clippings: two of one story in it stay two. */
  readonly ids: ReadonlySet<string>;
}

/** What has been done, and whether all of it. */
export interface Restored {
  readonly counts: RestoreCounts;
  /** False: it was stopped; what came in so far is whole, and the same file brings the rest. */
  readonly isComplete: boolean;
}

const NOTHING: RestoreCounts = { new: 0, same: 0, changed: 0, conflicting: 0 };

class Counting {
  readonly #counts = { ...NOTHING };
  add(kind: keyof RestoreCounts, more = 1): void {
    this.#counts[kind] += more;
  }
  get counts(): RestoreCounts {
    return { ...this.#counts };
  }
}

/** The id under which the library has this clipping, or another of its story, as a save would find it; null: it has none. */
async function idInLibrary(
  db: LibraryDb,
  { id, canonicalUrl, url, title }: ItemRow,
  inFile: ReadonlySet<string>,
): Promise<{ readonly id: string; readonly isByStory: boolean } | null> {
  const [item, body, exact, rows] = await Promise.all([
    db.items.get(id),
    db.bodies.get(id),
    db.items.where('canonicalUrl').equals(canonicalUrl).first(),
    db.items.where('storyKey').equals(storyKey(canonicalUrl)).toArray(),
  ]);
  if (item || body) return { id, isByStory: false };
  if (exact) return { id: exact.id, isByStory: false };
  const same = rows.filter(
    (row) => !inFile.has(row.id) && (row.title === title || isSameStory(String(row.url), String(url))),
  );
  const found = same.find(({ state }) => state === 'kept') ?? same[0];
  return found ? { id: found.id, isByStory: true } : null;
}

/** What of the library cannot be read any more stays, as a version, where the file's clipping takes its place. */
function inPlaceOf(
  raw: RawRow,
  theirs: ClippingBundle,
  { id, versionId }: Record<'id' | 'versionId', string>,
) {
  const asRaw = (value: unknown): RawRow => ({ ...Object(value) });
  const version = {
    id: versionId,
    replacedAt: theirs.item.updatedAt,
    item: asRaw(raw['item']),
    body: asRaw(raw['body']),
  };
  return { ...theirs, item: { ...theirs.item, id }, versions: [...theirs.versions, version] };
}

/** What the file's clipping makes of the library's. */
interface Step {
  readonly before: ClippingBundle | null;
  readonly after: ClippingBundle;
  readonly kind: keyof RestoreCounts;
  /** Id of the library's clipping, where only the story is the same. */
  readonly byStory: string | null;
}

interface StepOptions {
  readonly inFile: ReadonlySet<string>;
  /** Gives a UUID for a version. */
  readonly newId: () => string;
}

/** Inside a transaction on `BUNDLED_TABLES`. */
async function stepOf(db: LibraryDb, theirs: ClippingBundle, { inFile, newId }: StepOptions): Promise<Step> {
  const found = await idInLibrary(db, theirs.item, inFile);
  if (!found) return { before: null, after: theirs, kind: 'new', byStory: null };
  const raw = await rawBundle(db, found.id);
  const before = parseBundle(raw)?.bundle ?? null;
  const byStory = found.isByStory ? found.id : null;
  if (before) {
    const { bundle, kind } = mergeBundles(before, theirs, newId);
    return { before, after: bundle, kind, byStory };
  }
  const after = inPlaceOf(raw, theirs, { id: found.id, versionId: newId() });
  return { before: null, after, kind: 'changed', byStory };
}

/** Collects a few lines of the file and hands them on together. */
function inSlices(handle: (slice: readonly ClippingBundle[]) => Promise<void>) {
  let waiting: ClippingBundle[] = [];
  const flush = async () => {
    const slice = waiting;
    waiting = [];
    if (slice.length > 0) await handle(slice);
  };
  const add = async (bundle: ClippingBundle) => {
    waiting.push(bundle);
    if (waiting.length === SLICE) await flush();
  };
  return { add, flush };
}

/** Reads the whole file, compares each clipping with the library, and changes nothing. */
export function planRestore(
  db: LibraryDb,
  file: Blob,
  { newId, ...work }: LongWork & { readonly newId: () => string },
): Promise<Result<RestorePlan, BackupFileError>> {
  const [ids, counting] = [new Set<string>(), new Counting()];
  const byStory: { readonly id: string; readonly kind: MergeKind | 'new' }[] = [];
  let [inTrash, partly, unreadable] = [0, 0, 0];
  const slices = inSlices((slice) =>
    db.transaction('r', BUNDLED_TABLES, async () => {
      const steps = await Promise.all(slice.map((theirs) => stepOf(db, theirs, { inFile: ids, newId })));
      for (const [at, step] of steps.entries()) {
        const theirs = slice[at]!;
        counting.add(step.kind);
        if (step.byStory) byStory.push({ id: step.byStory, kind: step.kind });
        if (theirs.item.state === 'kept' && step.after.item.state === 'trashed') inTrash++;
      }
    }),
  );
  const take = async (line: BackupLine) => {
    if (!line) unreadable++;
    else {
      if (!line.isWhole) partly++;
      ids.add(line.bundle.item.id);
      await slices.add(line.bundle);
    }
  };
  return readBackup(file, { take }, work).then(async (read) => {
    if (!read.ok) return read;
    await slices.flush();
    // The file itself turned out to have the library's clipping of that story, so this one is another.
    for (const { id, kind } of byStory)
      if (ids.has(id)) {
        counting.add(kind, -1);
        counting.add('new');
      }
    return ok({ madeAt: read.value.head.madeAt, counts: counting.counts, inTrash, partly, unreadable, ids });
  });
}

/** Whether no other of a slice has this one's id or address: what becomes of it does not depend on theirs. */
function isAlone({ item }: ClippingBundle, slice: readonly ClippingBundle[]): boolean {
  const alike = slice.filter(
    (other) => other.item.id === item.id || other.item.canonicalUrl === item.canonicalUrl,
  );
  return alike.length === 1;
}

/** Clippings of a slice that the library has as they are, or has never had and has now: nothing else is to be done. */
async function restoreTogether(
  db: LibraryDb,
  slice: readonly ClippingBundle[],
  options: StepOptions,
): Promise<Map<ClippingBundle, keyof RestoreCounts>> {
  const alone = slice.filter((each) => isAlone(each, slice));
  const steps = await Promise.all(alone.map((theirs) => stepOf(db, theirs, options)));
  const of = (kind: keyof RestoreCounts) => alone.filter((_, at) => steps[at]?.kind === kind);
  const added = await quiteNew(db, of('new'));
  await writeNewBundles(db, added);
  return new Map([
    ...of('same').map((each) => [each, 'same'] as const),
    ...added.map((each) => [each, 'new'] as const),
  ]);
}

/** Takes a slice of the file in; inside a transaction on `RESTORED_TABLES`. What becomes of each, in their order. */
async function restoreSlice(
  db: LibraryDb,
  slice: readonly ClippingBundle[],
  options: StepOptions,
): Promise<(keyof RestoreCounts)[]> {
  const kinds = await restoreTogether(db, slice, options);
  const words = new Map<string, SearchedClipping>();
  for (const theirs of slice) {
    if (kinds.has(theirs)) continue;
    const step = await stepOf(db, theirs, options);
    if (step.kind !== 'same') await writeBundle(db, { ...step, words });
    kinds.set(theirs, step.kind);
  }
  await indexClippings(db, [...words.values()]);
  return slice.map((theirs) => kinds.get(theirs)!);
}

/**
 * Merges the file into the library, as `plan` says it would. Each few clippings come in together or not at all, so that
 * the library is right whenever it is stopped; what came in before stays, and the same file brings the rest.
 */
export async function restoreBackup(
  db: LibraryDb,
  file: Blob,
  { plan, newId, ...work }: LongWork & { readonly plan: RestorePlan; readonly newId: () => string },
): Promise<Result<Restored, BackupFileError | SaveError>> {
  const counting = new Counting();
  const slices = inSlices(async (slice) => {
    const options = { inFile: plan.ids, newId };
    const kinds = await db.transaction('rw', RESTORED_TABLES, () => restoreSlice(db, slice, options));
    for (const kind of kinds) counting.add(kind);
  });
  const take = async (line: BackupLine) => {
    if (line) await slices.add(line.bundle);
  };
  const takePicture = async (line: PictureLine) => {
    await slices.flush(); // who shows it is known then
    await restorePicture(db, line);
  };
  const done = (isComplete: boolean) => ok({ counts: counting.counts, isComplete });
  const written = await attempt(async () => {
    try {
      const read = await readBackup(file, { take, takePicture }, work);
      if (!read.ok) return read;
      await slices.flush();
      await dropUnusedPictures(db);
      return done(true);
    } catch (cause) {
      if (work.signal.aborted) return done(false);
      throw cause;
    }
  });
  return written.ok ? written.value : written;
}
