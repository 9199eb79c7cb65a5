// Writes and restores a backup inside a page of the extension, and tells how long it took and the longest task of it.
import { forgetSpareFiles, packedFile } from '../entrypoints/backup/packed-file';
import { openBackups } from '../lib/library/backup/backups';
import { LibraryDb } from '../lib/library/db';
import { type TaskCost, timeTask } from './longest-task';

export { fill } from './library-probe';

const NAME = 'library-bench';

/** What a work cost, and bytes of the file. */
export interface Cost extends TaskCost {
  readonly size: number;
}

let file: Blob | undefined;

const work = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

async function timed(task: () => Promise<number>): Promise<Cost> {
  let size = 0;
  const cost = await timeTask(async () => {
    size = await task();
  });
  return { ...cost, size };
}

/** Writes all of the library into a file on the disk. */
export const write = (): Promise<Cost> =>
  timed(async () => {
    await forgetSpareFiles();
    file = await packedFile(openBackups({ db: new LibraryDb(NAME) }).bytes(work()));
    return file.size;
  });

/** Looks into that file for a library that is empty, or that is the same. */
export const plan = (): Promise<Cost> =>
  timed(async () => {
    const planned = await openBackups({ db: new LibraryDb(NAME) }).plan(file ?? new Blob(), work());
    if (!planned.ok) throw new Error(planned.error.kind);
    return file?.size ?? 0;
  });

/** Restores that file into an empty library. */
export const restore = (): Promise<Cost> =>
  timed(async () => {
    const backups = openBackups({ db: new LibraryDb(`${NAME}-restored`) });
    const planned = await backups.plan(file ?? new Blob(), work());
    if (!planned.ok) throw new Error(planned.error.kind);
    const restored = await backups.restore(file ?? new Blob(), planned.value, work());
    if (!restored.ok) throw new Error(restored.error.kind);
    return file?.size ?? 0;
  });
