// No room for a row, at each row of each write of the library, in Chromium's own IndexedDB: nothing is changed, it is said, and the same write succeeds when there is room.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storageErrorOf } from '@/lib/library/storage-error';
import { REFUSALS, refuseNthWrite } from '../../cases/library/faults/refuse-writes';
import {
  rowsOf,
  type Stocked,
  stockedLibrary,
  WRITES,
  type WriteRow,
} from '../../cases/library/faults/writes';

/** No write of so small a library has more; one that has is counted by mistake. */
const MOST_ROWS = 400;

const FULL = { ok: false, error: { kind: 'storage-full' } };

/** The first rows of each write are refused in every way, those that follow in one way each, in turn. */
const IN_EVERY_WAY = 2;
const WAYS = Object.keys(REFUSALS);
const waysAt = (nth: number): readonly string[] =>
  nth <= IN_EVERY_WAY ? WAYS : WAYS.filter((_, at) => at === nth % WAYS.length);

/** The answer of a write; of one that has none, what its failure is called by. */
const answerOf = async (writing: Promise<unknown>): Promise<unknown> =>
  writing.then(
    (answer) => answer ?? 'done',
    (cause: unknown) => {
      const error = storageErrorOf(cause);
      if (error) return { ok: false, error };
      throw cause;
    },
  );

describe('no room, thrown by the write, told by its request, or told by the transaction', () => {
  let given: Stocked;
  beforeEach(async () => {
    given = await stockedLibrary();
    vi.spyOn(console, 'trace').mockReturnValue(); // Dexie tells of each row that failed, on machines of developers
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await given.db.delete();
  });

  /** Runs the write while its `nth` row is refused; true: it has no such row, and is done. */
  async function isDoneWithout(nth: number, how: string, [, extent, run]: WriteRow): Promise<boolean> {
    const rows = await rowsOf(given.db, extent);
    const refusing = refuseNthWrite(nth, REFUSALS[how]!);
    const answer = await answerOf(run(given)).finally(refusing.stop);
    if (refusing.count < nth) {
      expect(answer).not.toMatchObject({ ok: false });
      return true;
    }
    const where = `row ${nth}, ${how}`;
    expect(answer, where).toEqual(FULL);
    expect(await rowsOf(given.db, extent), where).toEqual(rows);
    return false;
  }

  it.each(WRITES)('%s', async (...write) => {
    let nth = 1;
    for (let isDone = false; !isDone && nth <= MOST_ROWS; nth++)
      for (const how of waysAt(nth)) {
        isDone = await isDoneWithout(nth, how, write);
        if (isDone) break;
      }
    expect(nth).toBeGreaterThan(2);
    expect(nth).toBeLessThan(MOST_ROWS);
  });
});
