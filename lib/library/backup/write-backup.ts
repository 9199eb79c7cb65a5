// The library as the lines of a backup file, one after another: however large it is, a few clippings are in memory at a time.
import type { LibraryDb } from '../db';
import { rawJson } from '../stored-json';
import { endLine, headLine, LineSum } from './backup-file';
import { BUNDLED_TABLES, rawBundle } from './clipping-bundle';

/** Clippings that are read in one transaction: between two the page may paint and answer. */
const SLICE = 8;

/** How far a backup or a restore has come; `of` is about how far it has to go. */
export interface HowFar {
  readonly done: number;
  readonly of: number;
}

/** What holds while a long work is done. */
export interface LongWork {
  readonly signal: AbortSignal;
  readonly onProgress: (howFar: HowFar) => void;
}

/** Ids of clippings that follow `last`, and of bodies whose row in the list is lost, in order. */
async function idsAfter(db: LibraryDb, last: string): Promise<string[]> {
  const [items, bodies] = await Promise.all(
    [db.items, db.bodies].map((table) => table.where('id').above(last).limit(SLICE).primaryKeys()),
  );
  return [...new Set([...(items ?? []), ...(bodies ?? [])])].sort().slice(0, SLICE);
}

/** Each clipping as it is in the database when its turn comes, by the order of ids. */
async function* slicesOf(db: LibraryDb): AsyncGenerator<readonly string[]> {
  for (let last = ''; ; ) {
    const { ids, lines } = await db.transaction('r', BUNDLED_TABLES, async () => {
      const next = await idsAfter(db, last);
      const bundles = await Promise.all(next.map((id) => rawBundle(db, id)));
      return { ids: next, lines: bundles };
    });
    yield lines.map(rawJson);
    if (ids.length < SLICE) return;
    last = ids.at(-1)!;
  }
}

/**
 * The bytes of a backup, not compressed; `now` is written in its first line. Ends early, without its last line, when the
 * signal aborts. Rejects when the database cannot be read.
 */
export async function* backupBytes(
  db: LibraryDb,
  now: Date,
  { signal, onProgress }: LongWork,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const [encoder, sum] = [new TextEncoder(), new LineSum()];
  const of = await db.items.count();
  const line = async (text: string) => {
    const bytes = encoder.encode(`${text}\n`);
    await sum.add(bytes);
    return bytes;
  };
  yield await line(headLine({ madeAt: now.toISOString(), clippings: of }));
  let clippings = 0;
  for await (const lines of slicesOf(db)) {
    if (signal.aborted) return;
    for (const each of lines) yield await line(each);
    clippings += lines.length;
    onProgress({ done: clippings, of });
  }
  yield encoder.encode(`${endLine({ clippings, sum: sum.value })}\n`);
}
