// A library that a newer Sidelight has made, or that another page holds in an older version, in Chromium's own IndexedDB: refused by name, untouched, and there again afterwards.
import { afterEach, describe, expect, it } from 'vitest';
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

afterEach(() => {
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

describe('a library whose older version another page holds', () => {
  it('is refused after a while, and there as soon as the page lets go', async () => {
    const name = aName();
    const holder = await held(name, 10, (db) => {
      const items = db.createObjectStore('items', { keyPath: 'id' });
      items.createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
      for (const table of ['bodies', 'drafts']) db.createObjectStore(table, { keyPath: 'id' });
    });
    const db = new LibraryDb(name);
    const library = openLibrary({ db });
    const refused = { ok: false, error: { kind: 'storage-unavailable' } };
    expect(await library.save(at('a'), NOTHING)).toEqual(refused);
    expect(await library.save(at('a'), NOTHING), 'and again').toEqual(refused);
    holder.close();
    await expect.poll(async () => (await library.save(at('a'), NOTHING)).ok).toBe(true);
    expect(await library.count()).toBe(1);
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
