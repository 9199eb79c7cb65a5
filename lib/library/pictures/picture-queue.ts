// Which clippings' pictures are still to be fetched, and when: noting, what is due, how a try ended, and that a note is no longer the one it was.
import { liveQuery } from 'dexie';
import { readQueueRow } from './picture-shape';
import type { LeftOut, PictureQueueRow, PictureTables } from './picture-tables';

/** A clipping is tried so often when some of its pictures do not come. */
const MOST_TRIES = 3;
/** Between two tries of a clipping, in ms: a site that is down is down for longer than minutes. */
const BETWEEN_TRIES_MS = 60 * 60 * 1000;

/** A note of a clipping: which of those that were made one after another. */
export type PictureNote = Pick<PictureQueueRow, 'id' | 'noted'>;

/** ISO 8601 instant, UTC, at which what was tried at `now` is tried again. */
export const nextTryAfter = (now: Date): string => new Date(now.getTime() + BETWEEN_TRIES_MS).toISOString();

const isWaiting = ({ notBefore }: PictureQueueRow): boolean => notBefore !== null;
const isDue = (row: PictureQueueRow, now: Date): boolean =>
  isWaiting(row) && (row.notBefore ?? '') <= now.toISOString();

async function allRows(db: PictureTables): Promise<PictureQueueRow[]> {
  const rows: unknown[] = await db.pictureQueue.toArray();
  return rows.flatMap((row) => readQueueRow(row) ?? []);
}

/** What is due at `now`: what was tried less often first, and of those what waits longest. */
export async function dueNotes(db: PictureTables, now: Date): Promise<PictureQueueRow[]> {
  const key = ({ tries, notBefore = '' }: PictureQueueRow) => `${tries} ${notBefore}`;
  return (await allRows(db)).filter((row) => isDue(row, now)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** ISO 8601 instant, UTC, at which something is due next, `''` at once; null: nothing is noted any more. */
export async function nextDue(db: PictureTables): Promise<string | null> {
  const instants = (await allRows(db)).filter(isWaiting).map(({ notBefore }) => notBefore ?? '');
  return instants.sort()[0] ?? null;
}

/** Whether the note stands: its clipping was neither let go of nor noted anew. Inside any transaction on `pictureQueue`. */
export async function isNoted(db: PictureTables, { id, noted }: PictureNote): Promise<boolean> {
  const row = await db.pictureQueue.get(id);
  return row !== undefined && readQueueRow(row)?.noted === noted;
}

/** Aborts when the note does not stand any more, whoever saw to it in whatever page, or with `signal`. */
export function whileNoted(db: PictureTables, note: PictureNote, signal: AbortSignal): AbortSignal {
  if (signal.aborted) return signal;
  const gone = new AbortController();
  const noted = liveQuery(() => isNoted(db, note)).subscribe({
    next: (stands) => stands || gone.abort(),
    error: () => gone.abort(), // a queue that cannot be read lets nothing be written either
  });
  signal.addEventListener('abort', () => noted.unsubscribe(), { once: true });
  return AbortSignal.any([gone.signal, signal]);
}

/** Writes down what becomes of a note, if it still stands. */
function settle(db: PictureTables, note: PictureNote, after: PictureQueueRow | null): Promise<void> {
  return db.transaction('rw', db.pictureQueue, async () => {
    if (!(await isNoted(db, note))) return;
    if (after) await db.pictureQueue.put(after);
    else await db.pictureQueue.delete(note.id);
  });
}

/** A try has come to its end: what did not come is tried again, as long as there are tries; what is left out stays written. */
export function settleTry(
  db: PictureTables,
  { id, noted, tries }: PictureQueueRow,
  { leftOut, now }: { readonly leftOut: LeftOut; readonly now: Date },
): Promise<void> {
  const note = { id, noted, tries: tries + 1, leftOut };
  const isAgain = leftOut.unreachable !== undefined && note.tries < MOST_TRIES;
  if (isAgain) return settle(db, note, { ...note, notBefore: nextTryAfter(now) });
  return settle(db, note, Object.keys(leftOut).length > 0 ? { ...note, notBefore: null } : null);
}

/** A try was ended by something else: a full disk, or no network, ends nobody knows when; a mistake of ours is not made for ever. */
export function settleStopped(
  db: PictureTables,
  row: PictureQueueRow,
  { stoppedBy, now }: { readonly stoppedBy: string; readonly now: Date },
): Promise<void> {
  const tries = stoppedBy === 'fault' ? row.tries + 1 : row.tries;
  const notBefore = tries < MOST_TRIES && stoppedBy !== 'trash' ? nextTryAfter(now) : null;
  return settle(db, row, { ...row, tries, notBefore, stoppedBy });
}

/** Notes those anew that lay in the trash when they were due, and do not any more; `isKept` looks at their clippings. */
export async function noteRestored(
  db: PictureTables,
  isKept: (ids: string[]) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const inTrash = (await allRows(db)).filter((row) => !isWaiting(row) && row.stoppedBy === 'trash');
  if (inTrash.length === 0) return;
  const kept = await isKept(inTrash.map(({ id }) => id));
  for (const row of inTrash.filter(({ id }) => kept.has(id)))
    await settle(db, row, { ...row, notBefore: undefined, stoppedBy: undefined });
}

/** What is to come, what is not, and why. */
export interface QueueSummary {
  /** Clippings of which some may still come. */
  readonly waiting: number;
  /** Of those, some wait for room on the disk. */
  readonly isDiskFull: boolean;
  /** Clippings of which some were given up, because something went wrong in Sidelight. */
  readonly givenUp: number;
  /** Pictures; what may still come is not counted. */
  readonly leftOut: LeftOut;
}

/** Whether its sites were asked as often as they are; what was ended by something else, the bin or a mistake of ours, was not. */
const isAskedOut = (row: PictureQueueRow): boolean => !isWaiting(row) && row.stoppedBy === undefined;

/** What the notes of all clippings say together. */
export async function queueSummary(db: PictureTables): Promise<QueueSummary> {
  const [rows, sums] = [await allRows(db), new Map<string, number>()];
  for (const row of rows)
    for (const [why, count = 0] of Object.entries(row.leftOut ?? {}))
      if (why !== 'unreachable' || isAskedOut(row)) sums.set(why, (sums.get(why) ?? 0) + count);
  return {
    waiting: rows.filter(isWaiting).length,
    isDiskFull: rows.some((row) => isWaiting(row) && row.stoppedBy === 'storage-full'),
    givenUp: rows.filter((row) => !isWaiting(row) && row.stoppedBy === 'fault').length,
    leftOut: Object.fromEntries(sums),
  };
}
