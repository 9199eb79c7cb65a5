// The library as the lines of a backup file, one after another: however large it is, a few clippings are in memory at a time.
import { nextTask } from '../../core/dom/run-in-slices';
import type { LibraryDb } from '../db';
import { rawJson } from '../stored-json';
import { endLine, headLine, LineSum } from './backup-file';
import { pictureLine, shownPictures } from './picture-lines';
import { BUNDLED_TABLES, bundlesAfter, plainBundle } from './stored-bundles';

/** Clippings that are read in the first transaction, and in any: as many as have about `SLICE_LENGTH`. */
const [FIRST_SLICE, LARGEST_SLICE] = [8, 64];
/** UTF-16 units of the lines that are read in one transaction: what is in memory at a time, packed. */
const SLICE_LENGTH = 1_000_000;
/** Work, in ms, after which the page has its turn: it paints and answers. */
const TURN_MS = 16;

/** How far a backup or a restore has come; `of` is about how far it has to go. */
export interface HowFar {
  readonly done: number;
  readonly of: number;
  /** Pictures are counted, which come behind the clippings of a backup. */
  readonly isOfPictures?: true;
}

/** What holds while a long work is done. */
export interface LongWork {
  readonly signal: AbortSignal;
  readonly onProgress: (howFar: HowFar) => void;
}

/** Gives the page its turn whenever so much time has gone since it had one; before that, `atTurn` is called. */
export function takingTurns(atTurn: () => void = () => undefined): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN_MS) return;
    atTurn();
    await nextTask();
    begun = performance.now();
  };
}

/** Each clipping as it was in the database when its slice was read, by the order of ids. */
async function* linesOf(db: LibraryDb): AsyncGenerator<string> {
  let [last, limit] = ['', FIRST_SLICE];
  for (;;) {
    const bundles = await db.transaction('r', BUNDLED_TABLES, () => bundlesAfter(db, last, limit));
    let length = 0;
    for (const bundle of bundles) {
      const line = rawJson(plainBundle(bundle));
      length += line.length;
      yield line;
    }
    if (bundles.length < limit) return;
    last = bundles.at(-1)!.id;
    // The next ones are about as long as these.
    const wanted = Math.ceil((limit * SLICE_LENGTH) / length);
    limit = Math.max(1, Math.min(LARGEST_SLICE, wanted));
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
  const [encoder, sum, of] = [new TextEncoder(), new LineSum(), await db.items.count()];
  let clippings = 0;
  let howFar: HowFar = { done: 0, of };
  const turn = takingTurns(() => onProgress(howFar));
  const line = async (text: string) => {
    const bytes = encoder.encode(`${text}\n`);
    await sum.add(bytes);
    return bytes;
  };
  yield await line(headLine({ madeAt: now.toISOString(), clippings: of }));
  for await (const text of linesOf(db)) {
    if (signal.aborted) return;
    yield await line(text);
    howFar = { done: ++clippings, of };
    await turn();
  }
  onProgress({ done: clippings, of });
  const pictures = await shownPictures(db);
  for (const [at, id] of pictures.entries()) {
    if (signal.aborted) return;
    const text = await pictureLine(db, id);
    if (text !== null) yield await line(text);
    howFar = { done: at + 1, of: pictures.length, isOfPictures: true };
    await turn();
  }
  onProgress(howFar);
  yield encoder.encode(`${endLine({ clippings, sum: await sum.value() })}\n`);
}
