// Libraries that earlier versions wrote are opened, and gone on with.
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { storyKey } from '@/lib/extraction/story-key';
import { clippingOf } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { selectorsOf } from '@/lib/library/quotes/quote';
import { openLibrary } from '@/lib/library/repository';
import { at, NOTHING, useLibrary } from './use-library';

/** What each version that was ever on main declared, in the order in which they came; nothing here is changed any more. */
const STORES: readonly (readonly [version: number, stores: Readonly<Record<string, string>>])[] = [
  [
    1,
    {
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
      bodies: 'id',
      drafts: 'id, keptAt',
    },
  ],
  [2, { progress: 'id' }],
  [3, {}],
  [4, { versions: 'id, clippingId' }],
  [5, { items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords, storyKey' }],
  [
    6,
    {
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, storyKey',
      states: 'id, [inbox+back+id], [unread+back+id], [starred+back+id], [archived+back+id]',
      tags: '[id+tag], [tag+back+id]',
      mentions: '[entity+back+id]',
      counters: 'key',
      changes: '[id+field], at',
      housekeeping: 'key',
      documents: '++doc, &id',
      segments: '++id, first',
      postings: '[segment+last]',
    },
  ],
];

/** A database as `version` had it. */
function databaseOf(name: string, version: number): Dexie {
  const db = new Dexie(name);
  for (const [each, stores] of STORES) if (each <= version) db.version(each).stores(stores);
  return db;
}

export function upgradeCases(): void {
  const given = useLibrary();

  it.each([1, 2, 3, 4, 5, 6])('keeps every row that version %i wrote, and takes quotes', async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    const before = databaseOf(name, version);
    const { item, body } = clippingOf(at('a', { title: 'Old' }), NOTHING, {
      id: 'a',
      now: new Date(given.now),
    });
    const back = -given.now;
    const state = {
      id: 'a',
      back,
      isTrashed: false,
      readAt: null,
      starredAt: item.savedAt,
      archivedAt: null,
    };
    const rows: Readonly<Record<string, readonly object[]>> = {
      items: [{ ...item, state: 'kept', titleWords: ['old'], storyKey: storyKey(item.canonicalUrl) }],
      bodies: [body],
      drafts: [{ id: 'd', keptAt: item.savedAt, article: at('d'), mentions: NOTHING }],
      progress: [{ id: 'a', version: 1, offset: 1, length: 7, share: 0.5, readAt: item.savedAt }],
      versions: [
        { id: 'v', clippingId: 'a', replacedAt: item.savedAt, item: { ...item, title: 'Older' }, body },
      ],
      states: [{ ...state, inbox: 1, unread: 1, starred: 1 }],
      tags: [{ id: 'a', tag: 'grain', back }],
      mentions: [{ entity: 'NO', back, id: 'a', count: 1 }],
      counters: [
        { key: 'kept', count: 1 },
        { key: 'tag:grain', count: 1 },
      ],
      changes: [{ id: 'a', field: 'starred', at: item.savedAt }],
      housekeeping: [{ key: 'of the test', value: 7 }],
    };
    for (const { name: table } of before.tables) await before.table(table).bulkAdd(rows[table] ?? []);
    before.close();
    const later = new LibraryDb(name);
    for (const { name: table } of before.tables) {
      const kept = await later.table(table).toArray();
      for (const row of rows[table] ?? []) expect(kept).toContainEqual(expect.objectContaining(row));
    }
    const quotes = openQuotes({ db: later });
    const selectors = selectorsOf(body.text, { start: 0, end: 6 });
    if (!selectors) throw new Error('Nothing is chosen');
    await quotes.add({ clippingId: 'a', selectors, colour: 'green', note: 'zucchini' });
    const opened = openLibrary({ db: later });
    await opened.fileTheRest(new AbortController().signal);
    const found = await opened.search({ query: 'zucchini has:quote', after: null, limit: 5 });
    expect(found.items.map(({ title }) => title)).toEqual(['Old']);
    await later.delete();
  });

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
