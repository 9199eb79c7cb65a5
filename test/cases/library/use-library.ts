// A library of its own for each test, on a clock that the test moves; wherever its database lives.
import { afterEach, beforeEach } from 'vitest';
import { openBackups } from '@/lib/library/backup/backups';
import type { FoundArticle } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import { anArticle } from '../../builders';

export const NOTHING = { title: [], text: [] };
export const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2024-05-01T08:00:00Z');

export const at = (path: string, over: Partial<FoundArticle> = {}) =>
  anArticle({ url: `https://news.example/${path}`, ...over });

/** What a test of the library has in hand. */
export class GivenLibrary {
  now = START;
  db!: LibraryDb;
  library!: Library;

  begin(): void {
    this.now = START;
    this.db = new LibraryDb(`test-${crypto.randomUUID()}`);
    this.library = openLibrary({ db: this.db, clock: () => new Date(this.now) });
  }

  /** Saves and returns the id; a second passes after each save, as it would for a reader. */
  async save(article: FoundArticle): Promise<string> {
    const saved = await this.library.save(article, NOTHING);
    if (!saved.ok) throw new Error(saved.error.kind);
    this.now += 1000;
    return saved.value.id;
  }

  async titles(query?: string): Promise<string[]> {
    const request = { after: null, limit: 50 };
    const page = await (query === undefined
      ? this.library.list(request)
      : this.library.search({ ...request, query }));
    return page.items.map(({ title }) => title);
  }
}

/** A library that is a new one for each test of the `describe`. */
export function useLibrary(): GivenLibrary {
  const given = new GivenLibrary();
  beforeEach(() => given.begin());
  afterEach(() => given.db.delete());
  return given;
}

type Raw = Readonly<Record<string, unknown>>;

/** A line of a backup, as it is written. */
interface BackupLine {
  readonly item: Raw | null;
  readonly body: Raw | null;
  readonly versions: readonly Raw[];
  readonly beside?: Readonly<Record<string, readonly unknown[]>>;
}

/** What a backup of `db` says of each clipping. */
export async function backedUp(db: LibraryDb): Promise<readonly BackupLine[]> {
  const work = { signal: new AbortController().signal, onProgress: () => undefined };
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for await (const each of openBackups({ db }).bytes(work)) bytes.push(each);
  const lines = (await new Blob(bytes).text()).trimEnd().split('\n');
  return lines.slice(1, -1).map((line) => JSON.parse(line));
}
