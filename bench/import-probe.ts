// Imports a Pocket table of so many rows inside the page of imports, and tells how long it took and the longest task of it.
import { articleMaker } from '../entrypoints/import/article-maker';
import { readFile } from '../lib/exchange/read/read-file';
import { LibraryDb } from '../lib/library/db';
import { openImports } from '../lib/library/importing/imports';
import { timeTask } from './longest-task';

/** Milliseconds: of looking into the file, of taking it in, and of the longest task of both. */
export interface ImportCost {
  readonly planned: number;
  readonly taken: number;
  readonly longest: number;
  readonly clippings: number;
}

const NAMES = ['Angela Merkel', 'Shinzo Abe', 'Kenya', 'the harbour', 'Norway and Japan'];

function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const title = `"Story ${at} of ${NAMES[at % NAMES.length]}, and what came of it"`;
    const tags = at % 3 ? 'world|trade' : '';
    const status = at % 2 ? 'unread' : 'archive';
    return `${title},https://paper-${at % 200}.example/story-of-ships-${at},${1_400_000_000 + at * 900},${tags},${status}`;
  });
  return ['title,url,time_added,tags,status', ...lines].join('\n');
}

/** Looks into a file of `rows` rows, and takes it in, in a library that is empty. */
export async function importRows(rows: number): Promise<ImportCost> {
  const db = new LibraryDb(`import-bench-${rows}`);
  const imports = openImports({ db, maker: articleMaker(), read: ({ file }) => readFile(file) });
  const files = [{ name: 'part_000000.csv', file: new Blob([table(rows)]) }];
  const { signal } = new AbortController();
  let [planned, taken] = [0, 0];
  const { longest } = await timeTask(async () => {
    const begun = performance.now();
    const plan = await imports.plan(files, { signal, onRows: () => undefined });
    planned = performance.now() - begun;
    const record = await imports.begin(files, plan);
    if (!record.ok) throw new Error(record.error.kind);
    const run = await imports.run({ signal, onProgress: () => undefined });
    if (!run.ok) throw new Error(run.error.kind);
    taken = performance.now() - begun - planned;
  });
  return { planned, taken, longest, clippings: await db.items.count() };
}
