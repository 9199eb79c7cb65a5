// Libraries that earlier versions wrote are opened, and gone on with.
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { clippingOf } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { openLibrary } from '@/lib/library/repository';
import { at, NOTHING, useLibrary } from './use-library';

export function upgradeCases(): void {
  const given = useLibrary();

  it('opens a library that the first version wrote, and goes on with it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const first = new Dexie(name);
    first.version(1).stores({
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    const { item, body } = clippingOf(at('a', { title: 'Old' }), NOTHING, {
      id: 'a',
      now: new Date(given.now),
    });
    await first.table('items').add({ ...item, state: 'kept', titleWords: ['old'] });
    await first.table('bodies').add(body);
    first.close();
    const later = new LibraryDb(name);
    const opened = openLibrary({ db: later });
    expect((await opened.read('a'))?.item.title).toBe('Old');
    await opened.keepProgress('a', { offset: 1, length: 7, share: 0.5 });
    expect((await opened.readProgress(['a'])).size).toBe(1);
    await later.delete();
  });

  it('knows again what an earlier version saved under addresses with who sent the reader, and loses none of it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const before = new Dexie(name);
    before.version(4).stores({
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
      bodies: 'id',
      drafts: 'id, keptAt',
      progress: 'id',
      versions: 'id, clippingId',
    });
    for (const [id, query] of [
      ['a', '?ncid=rss'],
      ['b', '?xtor=RSS-1'],
      ['c', '?id=2'],
    ] as const) {
      const article = at(`a-long-quay${query}`, { canonicalUrl: `https://news.example/a-long-quay${query}` });
      const { item, body } = clippingOf(article, NOTHING, { id, now: new Date(given.now) });
      await before.table('items').add({ ...item, state: 'kept', titleWords: [] });
      await before.table('bodies').add(body);
    }
    before.close();
    const later = new LibraryDb(name);
    const opened = openLibrary({ db: later });
    const saved = await opened.save(at('a-long-quay'), NOTHING);
    expect(saved.ok && ['a', 'b'].includes(saved.value.id)).toBe(true);
    expect(await opened.savedId(at('a-long-quay?id=2'))).toBe('c');
    expect(await opened.savedId(at('a-long-quay?id=3'))).toBeNull();
    expect(await opened.count()).toBe(3);
    await later.delete();
  });

  it('finds what an earlier version folded otherwise, all of more than a slice', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const before = new Dexie(name);
    before.version(1).stores({
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    before.version(2).stores({ progress: 'id' });
    const rows = Array.from({ length: 501 }, (_, n) => {
      const id = `row-${String(n).padStart(3, '0')}`;
      const { item } = clippingOf(at(id, { title: `Łódź ${n}` }), NOTHING, { id, now: new Date(given.now) });
      return { ...item, state: 'kept', titleWords: ['łodz', String(n)] };
    });
    await before.table('items').bulkAdd(rows);
    before.close();
    const later = new LibraryDb(name);
    const opened = openLibrary({ db: later });
    await opened.fileTheRest(new AbortController().signal);
    const found = async (query: string) =>
      (await opened.search({ query, after: null, limit: 5 })).items.map(({ title }) => title);
    expect(await found('lodz 0')).toContain('Łódź 0');
    expect(await found('lodz 500')).toEqual(['Łódź 500']);
    await later.delete();
  });
}
