// A file → what the readers make of it, held to what they promise: no throw, an end, and rows that keep the shape, in order.
import { FILE_FAULTS, importedRowShape, LONGEST_SHOWN, ROW_FAULTS } from '../../lib/exchange/imported-row';
import { readFile } from '../../lib/exchange/read/read-file';

/** What came of a file, and what is wrong with how it was read; `null`: nothing. */
export interface Checked {
  readonly outcome: string;
  readonly good: number;
  readonly bad: number;
  readonly wrong: string | null;
}

/** Rows that a file gives at most, for each of its bytes: each has a sign that begins it. An archive unpacks to more. */
const MOST_FOR_A_BYTE = 50;

async function walk(file: Blob): Promise<Checked> {
  const reading = await readFile(file);
  const none = { good: 0, bad: 0 };
  if (!reading.ok) {
    const wrong = FILE_FAULTS.includes(reading.error) ? null : `no such fault: ${reading.error}`;
    return { outcome: reading.error, ...none, wrong };
  }
  let [good, bad, last] = [0, 0, 0];
  const outcome = reading.value.format;
  const because = (wrong: string): Checked => ({ outcome, good, bad, wrong });
  for await (const read of reading.value.rows) {
    if (read.at !== last + 1) return because(`row ${read.at} behind row ${last}`);
    last = read.at;
    if (last > (file.size + 1) * MOST_FOR_A_BYTE) return because('more rows than the file can hold');
    if (read.ok) {
      const kept = importedRowShape.safeParse(read.row);
      if (!kept.success) return because(`row ${read.at}: ${kept.error.message}`);
      good++;
    } else {
      const isNamed = ROW_FAULTS.includes(read.reason) && read.shown.length <= LONGEST_SHOWN;
      if (!isNamed) return because(`row ${read.at}: no such fault, or too much is shown`);
      bad++;
    }
  }
  return { outcome, good, bad, wrong: null };
}

/** Reads all of `bytes`. What is thrown is told as what is wrong: readers throw nothing. */
export async function checkReading(bytes: Uint8Array<ArrayBuffer>): Promise<Checked> {
  try {
    return await walk(new Blob([bytes]));
  } catch (cause) {
    const thrown = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { outcome: 'thrown', good: 0, bad: 0, wrong: thrown };
  }
}
