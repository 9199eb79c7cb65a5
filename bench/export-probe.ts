// Exports a library inside the page of exports, as the page does, and tells how long it took, the longest task and the size of the file.
import { writeExport } from '../entrypoints/export/use-export';
import type { ExportFormat } from '../lib/exchange/write/export-kinds';
import { openArchive } from '../lib/library/archive/open-archive';
import { LibraryDb } from '../lib/library/db';
import { openExports } from '../lib/library/exporting/open-exports';
import { openPictures } from '../lib/library/pictures/open-pictures';
import { openLibrary } from '../lib/library/repository';
import { type TaskCost, timeTask } from './longest-task';

export { fill } from './library-probe';

const NAME = 'library-bench';

/** Writes all of the library in a format; bytes of the file. */
export async function exportAll(format: ExportFormat): Promise<TaskCost & { readonly size: number }> {
  const db = new LibraryDb(NAME);
  const doors = {
    library: openLibrary({ db }),
    archive: openArchive({ db }),
    exports: openExports({ db }),
    pictures: openPictures({ db }),
  };
  const { signal } = new AbortController();
  let size = 0;
  const cost = await timeTask(async () => {
    const { work, file } = await writeExport(doors, [{ of: 'all' }, format], {
      signal,
      onWork: () => undefined,
    });
    if (!file) throw new Error(`It ended as ${work.at}`);
    size = file.size;
  });
  db.close();
  return { ...cost, size };
}
