// A library and its imports for each test, files that are rows, and all that the library says afterwards, without ids.
import { afterEach, beforeEach } from 'vitest';
import type { ImportedRow, ReadRow } from '@/lib/exchange/imported-row';
import type { SafeHtml } from '@/lib/extraction/types';
import { LibraryDb } from '@/lib/library/db';
import type { ArticleMaker } from '@/lib/library/importing/imported-article';
import { type ImportRecord, type Imports, openImports } from '@/lib/library/importing/imports';
import { readMargins } from '@/lib/library/quotes/quote-tables';
import { type Library, openLibrary } from '@/lib/library/repository';

export const START = Date.parse('2026-11-30T08:00:00Z');

export const aRow = (over: Partial<ImportedRow> = {}): ImportedRow => ({
  url: 'https://news.example/a-story',
  title: 'A story',
  status: {},
  tags: [],
  note: null,
  quotes: [],
  ...over,
});

/** A row of the story at that path. */
export const story = (path: string, over: Partial<ImportedRow> = {}): ImportedRow =>
  aRow({ url: `https://news.example/${path}`, title: path, ...over });

export const good = (row: ImportedRow, at: number): ReadRow => ({ ok: true, at, row });
export const bad = (at: number): ReadRow => ({ ok: false, at, reason: 'no-address', shown: 'nothing' });

/** Tags are taken away, and nobody is named. */
export const PLAIN_MAKER: ArticleMaker = {
  readable: async (html) => ({ html: html as SafeHtml, text: html.replace(/<[^>]*>/g, ' ').trim() }),
  extract: async () => null,
  link: async () => ({ title: [], text: [] }),
};

const work = (signal = new AbortController().signal) => ({ signal, onProgress: () => undefined });

/** A file in JSON, a row each. */
export const aFile = (rows: readonly (ImportedRow | ReadRow)[], name = 'saved.csv') => ({
  name,
  file: new Blob([JSON.stringify(rows.map((row, at) => ('at' in row ? row : good(row, at + 1))))]),
});

async function* each(rows: readonly ReadRow[]): AsyncGenerator<ReadRow> {
  yield* rows;
}

/** What a test of imports has in hand. */
export class GivenImports {
  now = START;
  /** Name of a file that cannot be read now. */
  unreadable: string | null = null;
  db!: LibraryDb;
  library!: Library;
  imports!: Imports;

  begin(maker: ArticleMaker = PLAIN_MAKER): void {
    this.now = START;
    this.db = new LibraryDb(`test-${crypto.randomUUID()}`);
    const clock = () => new Date(this.now);
    this.library = openLibrary({ db: this.db, clock });
    this.imports = openImports({
      db: this.db,
      clock,
      maker,
      read: async ({ name, file }) =>
        name === this.unreadable
          ? { ok: false, error: 'unreadable' }
          : { ok: true, value: { format: 'table', rows: each(JSON.parse(await file.text())) } },
    });
  }

  /** Begins an import without running it. */
  async start(...files: readonly ReturnType<typeof aFile>[]): Promise<void> {
    const plan = await this.imports.plan(files, {
      signal: new AbortController().signal,
      onRows: () => undefined,
    });
    const begun = await this.imports.begin(files, plan);
    if (!begun.ok) throw new Error(begun.error.kind);
  }

  /** Goes on with it; it is stopped when so many rows are done. */
  async goOn(stopAfter = Number.POSITIVE_INFINITY): Promise<ImportRecord> {
    const life = new AbortController();
    const run = await this.imports.run({
      signal: life.signal,
      onProgress: ({ done }) => {
        if (done >= stopAfter) life.abort();
      },
    });
    if (!run.ok) throw new Error(run.error.kind);
    return run.value;
  }

  /** Imports files to their ends; a minute passes. */
  async take(...files: readonly ReturnType<typeof aFile>[]): Promise<ImportRecord> {
    await this.start(...files);
    const record = await this.goOn();
    this.now += 60_000;
    return record;
  }

  async takeBack(): Promise<number> {
    const taken = await this.imports.takeBack(work());
    if (!taken.ok) throw new Error(taken.error.kind);
    return taken.value;
  }

  /** All that the library says of its clippings, by their addresses; no ids, and no instants but those of the reader. */
  async said(): Promise<Record<string, unknown>> {
    const items = await this.db.items.toArray();
    const margins = await readMargins(
      this.db,
      items.map(({ id }) => id),
    );
    const tags = await this.library.readTagsOf(items.map(({ id }) => id));
    const all = items.map(async ({ id, canonicalUrl, title, savedAt, state, wordCount }, at) => {
      const status = await this.db.states.get(id);
      const { quotes = [], note = '' } = margins[at] ?? {};
      const body = await this.library.read(id);
      const quoted = quotes.map((quote) => [quote.quote.exact, quote.note, quote.colour]).sort();
      const { readAt, starredAt, archivedAt } = status ?? {};
      const what = { title, savedAt, state, wordCount, text: body?.body.text, note, quotes: quoted };
      const known = [...(tags.get(id) ?? [])].sort();
      return [canonicalUrl, { ...what, tags: known, readAt, starredAt, archivedAt }] as const;
    });
    return Object.fromEntries((await Promise.all(all)).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Whether lists, tags and words find what they should, and nothing else is left in any table. */
  async counted(): Promise<Record<string, number>> {
    const rows = await this.db.counters.toArray();
    return Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
  }

  /** Rows in each table that holds what readers have. */
  async sizes(): Promise<Record<string, number>> {
    const names = ['items', 'bodies', 'states', 'tags', 'quotes', 'notes', 'versions', 'documents'];
    const counts = await Promise.all(names.map((name) => this.db.table(name).count()));
    return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? 0]));
  }
}

/** Imports into a library that is a new one for each test of the `describe`. */
export function useImports(): GivenImports {
  const given = new GivenImports();
  beforeEach(() => given.begin());
  afterEach(() => given.db.delete());
  return given;
}
