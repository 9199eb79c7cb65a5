// Saving an article once, again, twice at the same moment, and on a disk that says no.
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { LibraryDb } from '@/lib/library/db';
import { openLibrary } from '@/lib/library/repository';
import { aMention, anArticle } from '../../builders';
import { at, NOTHING, useLibrary } from './use-library';

export function savingCases(): void {
  const given = useLibrary();
  const fail = (error: Error) => {
    given.db.bodies.hook('creating', () => {
      throw error;
    });
  };

  it('keeps the item and its body', async () => {
    const mentions = { title: [], text: [aMention({ id: 'NZ' })] };
    const saved = await given.library.save(at('a', { title: 'One' }), mentions);
    const id = saved.ok ? saved.value.id : '';
    const clipping = await given.library.read(id);
    expect(clipping?.item).toMatchObject({
      id,
      title: 'One',
      savedAt: '2024-05-01T08:00:00.000Z',
      wordCount: 2,
    });
    expect(clipping?.body).toMatchObject({ id, text: 'A text.', mentions });
  });

  it('updates an article that is there, in its old place', async () => {
    const id = await given.save(at('a', { title: 'Before' }));
    await given.save(at('b', { title: 'Newer' }));
    const again = await given.library.save(at('a', { title: 'After', text: 'Other words now.' }), NOTHING);
    expect(again).toEqual({ ok: true, value: { id, did: 'updated' } });
    expect(await given.titles()).toEqual(['Newer', 'After']);
    expect((await given.library.read(id))?.item.updatedAt).toBe('2024-05-01T08:00:02.000Z');
    expect((await given.library.read(id))?.body.text).toBe('Other words now.');
  });

  it('answers a request that is sent again as before, and does nothing more', async () => {
    const kept = await given.save(at('a', { title: 'Before' }));
    const [first, later] = [crypto.randomUUID(), crypto.randomUUID()];
    const update = (id: string) =>
      given.library.save(at('a', { title: 'After', text: 'Other words.' }), NOTHING, { id });
    const updated = { ok: true, value: { id: kept, did: 'updated' } };
    expect([await update(first), await update(first)]).toEqual([updated, updated]);
    expect(await given.db.versions.count()).toBe(1);
    expect(await update(later)).toEqual({ ok: true, value: { id: kept, did: 'unchanged' } });
  });

  it('knows what kind of text it was, as it is saved again too', async () => {
    const id = await given.save(at('a', { form: 'stub' }));
    expect((await given.library.read(id))?.item.form).toBe('stub');
    await given.save(at('a', { form: 'text' })); // by a subscriber who has logged in since
    expect((await given.library.read(id))?.item.form).toBe('text');
  });

  it('says nothing of the kind of a text that an earlier version saved, and still opens it', async () => {
    const id = await given.save(at('a', { title: 'Earlier' }));
    await given.db.items.toCollection().modify((row) => Reflect.deleteProperty(row, 'form'));
    expect((await given.library.read(id))?.item.form).toBe('text');
    expect(await given.titles()).toEqual(['Earlier']);
  });

  it('makes one clipping of two saves at the same moment', async () => {
    const other = openLibrary({ db: new LibraryDb(given.db.name), clock: () => new Date(given.now) });
    const saves = await Promise.all([given.library, other].map((tab) => tab.save(at('a'), NOTHING)));
    other.close();
    expect(await given.library.count()).toBe(1);
    expect(await given.db.bodies.count()).toBe(1);
    expect(saves.map((saved) => saved.ok && saved.value.did).toSorted()).toEqual(['saved', 'unchanged']);
  });

  it.each([
    ['the same story at another of its addresses', 'a?from=feed', 'One', true],
    ['a story whose title was changed', 'a', 'One, updated', true],
    ['a story whose title was changed, with who sent the reader', 'a?utm_source=mail', 'One, updated', true],
    ['a story whose title was changed, at a place in its text', 'a#comments', 'One, updated', true],
    ['another story by its number', 'a?id=2', 'Two', false],
    ['another story by its route', 'a#/story/2', 'Two', false],
    ['the next story, which still bears the last one’s address', 'b', 'Two', false],
  ])('knows again %s', async (_why, path, title, known) => {
    const canonicalUrl = 'https://news.example/a';
    const first = await given.save(at('a', { title: 'One', canonicalUrl }));
    const next = at(path, { title, canonicalUrl });
    expect(await given.library.isSaved(next)).toBe(known);
    expect((await given.save(next)) === first).toBe(known);
    expect(await given.library.count()).toBe(known ? 1 : 2);
    expect(await given.library.isSaved(next)).toBe(true);
  });

  it.each([
    ['for phones', 'https://m.news.example/a-long-quay?id=1', true],
    ['without TLS, with a slash at its end', 'http://news.example/a-long-quay/?id=1', true],
    ['in AMP', 'https://news.example/a-long-quay/amp?id=1', true],
    ['with who sent the reader', 'https://news.example/a-long-quay?ncid=rss&id=1&taid=66f0#comments', true],
    ['of another number', 'https://news.example/a-long-quay?id=2', false],
    ['of another number, in AMP', 'https://news.example/a-long-quay/amp?id=2', false],
  ])('finds a story again at its address %s', async (_how, url, known) => {
    const first = await given.save(anArticle({ url: 'https://news.example/a-long-quay?id=1', title: 'One' }));
    const next = anArticle({ url, canonicalUrl: url, title: 'One' });
    expect(await given.library.isSaved(next)).toBe(known);
    expect((await given.save(next)) === first).toBe(known);
    expect(await given.library.count()).toBe(known ? 1 : 2);
  });

  it('brings the kept one of two clippings of a story up to date, where another of its addresses is in the trash', async () => {
    const kept = await given.save(at('a-long-quay', { title: 'One' }));
    const url = 'https://m.news.example/a-long-quay';
    await given.db.items.add({
      ...(await given.db.items.get(kept))!,
      id: 'old',
      canonicalUrl: url,
      state: 'trashed',
    });
    expect(await given.save(anArticle({ url, title: 'One' }))).toBe(kept);
  });

  it.each([
    ['another site', 'https://other.example/x', true],
    ['a site whose name only ends alike', 'https://badnews.example/x', true],
    ['another server on the same machine', 'https://news.example:8443/x', true],
    ['a page on the reader’s disk', 'file:///home/reader/a.html', true],
    ['the site’s mobile edition', 'https://m.news.example/a', false],
  ])('keeps a clipping from %s that declares its address and its title', async (_who, url, isOther) => {
    const kept = await given.save(at('a', { title: 'One' }));
    const claim = anArticle({ url, canonicalUrl: 'https://news.example/a', title: 'One' });
    expect(await given.library.isSaved(claim)).toBe(!isOther);
    expect((await given.save(claim)) === kept).toBe(!isOther);
    expect((await given.library.read(kept))?.item.url).toBe(isOther ? 'https://news.example/a' : url);
    expect(await given.library.isSaved(claim)).toBe(true);
    expect(await given.library.count()).toBe(isOther ? 2 : 1);
  });

  it('is on the disk before it is said to be saved', async () => {
    const seen: unknown[] = [];
    given.db.bodies.hook('creating', (_key, _row, transaction) => {
      seen.push(Reflect.get(transaction, 'chromeTransactionDurability'));
    });
    await given.save(at('a'));
    expect(seen).toEqual(['strict']);
  });

  it('takes an article out of the trash, to the top of the list', async () => {
    const id = await given.save(at('a', { title: 'Old' }));
    await given.save(at('b', { title: 'New' }));
    await given.library.trash(id);
    expect(await given.library.isSaved(at('a', { title: 'Old' }))).toBe(false);
    expect(await given.library.save(at('a', { title: 'Old' }), NOTHING)).toMatchObject({
      value: { id, did: 'saved' },
    });
    expect(await given.titles()).toEqual(['Old', 'New']);
  });

  it.each([
    ['full storage', () => new Dexie.QuotaExceededError(), 'storage-full'],
    [
      'full storage that aborted the transaction',
      () => new Dexie.AbortError('Aborted', new Dexie.QuotaExceededError()),
      'storage-full',
    ],
    [
      'a full disk, as Chromium says it of a long text',
      () => new DOMException('Failed to write blobs (NO_SPACE)', 'UnknownError'),
      'storage-full',
    ],
    [
      'a full disk, as Chromium says it when the last room is gone',
      () => new Dexie.AbortError('Aborted', new DOMException('Failed to write blobs (IOError)', 'DataError')),
      'storage-full',
    ],
    [
      'a full disk, as Firefox says it',
      () => new DOMException('NS_ERROR_FILE_NO_DEVICE_SPACE', 'UnknownError'),
      'storage-full',
    ],
    [
      'a disk that fails for a reason that nobody tells',
      () => new DOMException('Internal error committing transaction.', 'UnknownError'),
      'storage-unavailable',
    ],
    ['a database that was closed', () => new Dexie.DatabaseClosedError(), 'storage-unavailable'],
  ])('names %s, and keeps nothing by half', async (_why, error, kind) => {
    fail(error());
    expect(await given.library.save(at('a'), NOTHING)).toEqual({ ok: false, error: { kind } });
    expect(await given.db.items.count()).toBe(0);
  });

  it('throws what is a bug, and keeps nothing by half', async () => {
    fail(new TypeError('a bug'));
    await expect(given.library.save(at('a'), NOTHING)).rejects.toThrow('a bug');
    expect(await given.db.items.count()).toBe(0);
  });

  it('keeps nothing by half when it is killed between the two tables', async () => {
    given.db.bodies.hook('creating', (_key, _row, transaction) => transaction.abort());
    await expect(given.library.save(at('a'), NOTHING)).rejects.toThrow();
    expect([await given.db.items.count(), await given.db.bodies.count()]).toEqual([0, 0]);
  });
}
