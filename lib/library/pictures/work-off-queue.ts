// The queue of pictures, worked off once: each clipping that is due, one after the other; what fails is put off, and nothing behind it waits.
import type { LibraryDb } from '../db';
import { attempt, storageErrorOf } from '../storage-error';
import { keepPicturesOf, type PictureWork } from './keep-pictures';
import {
  dueNotes,
  isNoted,
  nextDue,
  noteRestored,
  settleStopped,
  settleTry,
  whileNoted,
} from './picture-queue';
import type { PictureQueueRow } from './picture-tables';

/** One try of one clipping; the value says whether no site can be asked now. Rejects as storage does, and with mistakes of ours. */
async function tryOne(db: LibraryDb, row: PictureQueueRow, work: PictureWork): Promise<boolean> {
  const trying = new AbortController();
  const signal = AbortSignal.any([work.signal, trying.signal]);
  try {
    const ended = await keepPicturesOf(db, row, { ...work, signal: whileNoted(db, row, signal) });
    const now = work.now();
    if (typeof ended === 'string') await settleStopped(db, row, { stoppedBy: ended, now });
    else if (ended) await settleTry(db, row, { leftOut: ended, now });
    return ended === 'offline';
  } finally {
    trying.abort();
  }
}

/** Those of `ids` that lie in no trash. */
async function keptAmong(db: LibraryDb, ids: string[]): Promise<ReadonlySet<string>> {
  const rows = await db.items.bulkGet(ids);
  return new Set(rows.flatMap((row) => (row?.state === 'kept' ? row.id : [])));
}

/** Puts off what could not be tried to its end; on a disk that takes not even that, it stays due. */
async function putOff(db: LibraryDb, row: PictureQueueRow, stop: { stoppedBy: string; now: Date }) {
  await attempt(() => settleStopped(db, row, stop));
}

/**
 * Tries every clipping that is due, until `work.signal` aborts. The value: when something is due next, as `nextDue` says
 * it. Rejects where storage says no, which it would to all: the others come first the next time; and, when all have been
 * tried, with the first mistake of ours.
 */
export async function workOffQueue(db: LibraryDb, work: PictureWork): Promise<string | null> {
  const faults: unknown[] = [];
  let isOffline = false;
  await noteRestored(db, (ids) => keptAmong(db, ids));
  for (const row of await dueNotes(db, work.now())) {
    if (work.signal.aborted) break;
    if (!(await isNoted(db, row))) continue;
    try {
      // Of those behind one for which no site could be asked, nothing is read.
      if (isOffline) await settleStopped(db, row, { stoppedBy: 'offline', now: work.now() });
      else isOffline = await tryOne(db, row, work);
    } catch (cause) {
      const expected = storageErrorOf(cause);
      await putOff(db, row, { stoppedBy: expected?.kind ?? 'fault', now: work.now() });
      if (expected) throw cause;
      faults.push(cause);
    }
  }
  if (faults.length > 0) throw faults[0];
  return nextDue(db);
}
