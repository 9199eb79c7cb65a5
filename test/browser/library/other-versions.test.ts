// A library that a newer Sidelight has made, or that another page holds in an older version, in Chromium's own IndexedDB: refused by name, untouched, and there again afterwards.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryDb } from '@/lib/library/db';
import { openLibrary } from '@/lib/library/repository';
import { storageErrorOf } from '@/lib/library/storage-error';
import { at, NOTHING } from '../../cases/library/use-library';

/** Of a version that no Sidelight will have for long. */
const NEWER = 10_000;
const names: string[] = [];

/** Opens a database as somebody else would, who does not let go of it when asked. */
async function held(name: string, version?: number, make?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => make?.(request.result);
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('It cannot be opened'));
  });
}

function aName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

/** Versions and tables as the browser has them. */
async function asStored(name: string): Promise<unknown> {
  const db = await held(name);
  const stored = { version: db.version, tables: [...db.objectStoreNames] };
  db.close();
  return stored;
}

const deleted = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('It cannot be deleted'));
  });

afterEach(() => {
  vi.useRealTimers();
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

describe('a library of a newer version', () => {
  it('is not touched: saves are refused by name, reads fail, and its tables are as they were', async () => {
    const name = aName();
    const made = await held(name, NEWER, (db) => {
      db.createObjectStore('items', { keyPath: 'id' });
      db.createObjectStore('something-new', { keyPath: 'id' });
    });
    made.close();
    const before = await asStored(name);
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    const refused = { ok: false, error: { kind: 'storage-newer' } };
    expect(await library.save(at('a'), NOTHING)).toEqual(refused);
    expect(await library.save(at('a'), NOTHING), 'and again').toEqual(refused);
    expect(await library.isSaved(at('a'))).toBe(false);
    const reading = library.list({ after: null, limit: 5 }).catch((cause: unknown) => storageErrorOf(cause));
    expect(await reading).toEqual({ kind: 'storage-newer' });
    db.close();
    expect(await asStored(name)).toEqual(before);
  });
});

/** Holds the library as the first version made it. */
const heldInFirstVersion = (name: string) =>
  held(name, 10, (db) => {
    const items = db.createObjectStore('items', { keyPath: 'id' });
    items.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
    for (const table of ['bodies', 'drafts']) db.createObjectStore(table, { keyPath: 'id' });
  });

/** A library whose upgrade takes longer than anybody who holds it is waited for. */
class SlowlyUpgraded extends LibraryDb {
  constructor(name: string, takesMs: number) {
    super(name);
    this.version(10).upgrade(async (transaction) => {
      const end = performance.now() + takesMs;
      while (performance.now() < end) await transaction.table('items').count();
    });
  }
}

describe('a library whose older version another page holds', () => {
  const refused = { ok: false, error: { kind: 'storage-unavailable' } };

  it('is refused after a while, and there as soon as the page lets go', async () => {
    const name = aName();
    const holder = await heldInFirstVersion(name);
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    expect(await library.save(at('a'), NOTHING)).toEqual(refused);
    expect(await library.save(at('a'), NOTHING), 'and again').toEqual(refused);
    holder.close();
    await expect.poll(async () => (await library.save(at('a'), NOTHING)).ok).toBe(true);
    expect(await library.count()).toBe(1);
    (await held(name, NEWER)).close(); // nothing that was given up holds it
    db.close();
  });

  it('is there where the page lets go before anybody asks again', async () => {
    const name = aName();
    const holder = await heldInFirstVersion(name);
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    expect(await library.save(at('a'), NOTHING)).toEqual(refused);
    holder.close();
    (await held(name)).close(); // what was given up has had its turn by then
    expect(await library.save(at('a'), NOTHING)).toMatchObject({ ok: true });
    db.close();
  });

  it('is not given up once the page has let go, however long it takes to be brought up to date', async () => {
    const name = aName();
    const holder = await heldInFirstVersion(name);
    const db = new SlowlyUpgraded(name, 4000);
    db.on('blocked', () => holder.close());
    expect(await openLibrary({ db }).save(at('a'), NOTHING)).toMatchObject({ ok: true });
    db.close();
  });

  it('is waited for anew where it is held a second time, however long ago the first was', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const name = aName();
    const first = await heldInFirstVersion(name);
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    db.on('blocked', () => first.close());
    expect(await library.save(at('a'), NOTHING)).toMatchObject({ ok: true });
    db.close({ disableAutoOpen: false });
    await deleted(name);
    vi.advanceTimersByTime(2000);
    const second = await heldInFirstVersion(name);
    const isBlocked = new Promise<void>((resolve) => db.on('blocked', () => resolve()));
    const saving = library.save(at('a'), NOTHING);
    await isBlocked;
    vi.advanceTimersByTime(2000);
    second.close();
    expect(await saving).toMatchObject({ ok: true });
    db.close();
  });

  it('lets go of it when another page of ours is newer, and says so until it is opened anew', async () => {
    const name = aName();
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    expect((await library.save(at('a'), NOTHING)).ok).toBe(true);
    (await held(name, NEWER)).close();
    expect(await library.save(at('b'), NOTHING)).toEqual({ ok: false, error: { kind: 'storage-newer' } });
    db.close();
  });
});
