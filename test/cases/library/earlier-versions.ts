// A library as each earlier version left it, with every kind of row that it knew, is opened by this one: nothing is lost.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { clippingOf } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { selectorsOf } from '@/lib/library/quotes/quote-selectors';
import { openLibrary } from '@/lib/library/repository';
import { aMention } from '../../builders';
import { EARLIER_STORES } from './earlier-stores';
import { at, useLibrary } from './use-library';

const SAVED = new Date('2024-05-01T08:00:00Z');
const EDITS = { putBack: [], removed: [{ start: 0, end: 3 }] };

/** Under what version 8 filed the two clippings. */
const filedAs = (isTrashed: boolean) =>
  isTrashed
    ? []
    : ['list:inbox', 'list:unread', 'list:starred', 'tag:grain', 'about:JP'].map((under) => [
        under,
        -SAVED.getTime(),
      ]);

/** Writes a library of one kept clipping, `a`, and one in the trash, `b`, as version `version` would have left it. */
async function writeAs(version: number, name: string): Promise<void> {
  const db = new Dexie(name);
  EARLIER_STORES.slice(0, version).forEach((stores, n) => void db.version(n + 1).stores(stores));
  const mentions = { title: [], text: [aMention({ id: 'JP', start: 0, end: 1 })] };
  for (const [id, state] of [
    ['a', 'kept'],
    ['b', 'trashed'],
  ] as const) {
    const article = at(id, { title: `Title ${id}`, text: 'One word of it, and others.' });
    const { item, body } = clippingOf(article, mentions, { id, now: SAVED });
    const isTrashed = state === 'trashed';
    const trash = isTrashed ? { deletedAt: SAVED.toISOString() } : {};
    const words =
      version < 6 ? { titleWords: ['title', id] } : version >= 8 ? { filed: filedAs(isTrashed) } : {};
    await db.table('items').add({ ...item, ...trash, ...words, state, storyKey: item.canonicalUrl });
    await db.table('bodies').add({ ...body, edits: EDITS });
    if (version >= 2)
      await db
        .table('progress')
        .add({ id, version: 1, offset: 1, length: 9, share: 0.5, readAt: item.savedAt });
    if (version >= 4)
      await db.table('versions').add({
        id: `former-${id}`,
        clippingId: id,
        replacedAt: SAVED.toISOString(),
        item: { ...item, state },
        body: { ...body, text: 'Another text of it.' },
      });
    if (version < 6) continue;
    const back = -SAVED.getTime();
    const [lists, place] = isTrashed ? [{}, {}] : [{ inbox: 1, unread: 1, starred: 1 }, { back }];
    const status = { readAt: null, starredAt: SAVED.toISOString(), archivedAt: null };
    await db.table('states').add({ id, back, isTrashed, ...status, ...lists });
    await db.table('tags').add({ id, tag: 'grain', ...place });
    if (!isTrashed && version < 8) await db.table('mentions').add({ entity: 'JP', back, id, count: 1 });
  }
  if (version >= 7) await db.table('notes').add({ id: 'a', text: 'A note.', changedAt: SAVED.toISOString() });
  if (version >= 6) {
    const counts = { kept: 1, inbox: 1, unread: 1, starred: 1, trash: 1, 'tag:grain': 1 };
    await db.table('counters').bulkAdd(Object.entries(counts).map(([key, count]) => ({ key, count })));
  }
  await db.table('drafts').add({ id: 'draft', keptAt: SAVED.toISOString(), article: at('draft'), mentions });
  db.close();
}

export function earlierVersionCases(): void {
  const given = useLibrary();
  const titles = (page: { readonly items: readonly { readonly title: string }[] }) =>
    page.items.map(({ title }) => title);

  describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a library of version %i', (version) => {
    const opened = async () => {
      const name = `test-${crypto.randomUUID()}`;
      await writeAs(version, name);
      await given.db.delete();
      given.db = new LibraryDb(name);
      return openLibrary({ db: given.db, clock: () => new Date(SAVED) });
    };

    it('has every clipping, edits and all, and what is in the trash can be put back', async () => {
      const library = await opened();
      const kept = await library.read('a');
      expect(kept).toMatchObject({ item: { title: 'Title a' }, body: { edits: EDITS }, damaged: [] });
      expect(await library.find('b')).toEqual({ at: 'trash' });
      expect(await library.restore('b')).toEqual({ ok: true, value: 'moved' });
      expect(await library.read('b')).toMatchObject({ item: { title: 'Title b' }, damaged: [] });
    });

    it('stands in lists and counters, under names and tags, and is found', async () => {
      const library = await opened();
      const list = (by: Parameters<typeof library.listFiled>[0]['by']) =>
        library.listFiled({ by, after: null, limit: 9 }).then(titles);
      expect(await list({ list: 'unread' })).toEqual(['Title a']);
      expect(await list({ entity: 'JP' as never })).toEqual(['Title a']);
      expect(await list({ list: 'starred' })).toEqual(version < 6 ? [] : ['Title a']);
      expect(await list({ tag: 'grain' })).toEqual(version < 6 ? [] : ['Title a']);
      expect(await library.counts()).toMatchObject({ kept: 1, inbox: 1, trash: 1 });
      await library.fileTheRest(new AbortController().signal);
      expect(await library.search({ query: 'title', after: null, limit: 9 }).then(titles)).toEqual([
        'Title a',
      ]);
      const noted = await library.search({ query: 'has:note', after: null, limit: 9 }).then(titles);
      expect(noted).toEqual(version < 7 ? [] : ['Title a']);
      await library.restore('b');
      expect(await library.counts()).toMatchObject({ kept: 2, inbox: 2, trash: 0 });
      expect(await list({ list: 'inbox' })).toEqual(['Title a', 'Title b']);
    });

    it('takes quotes, which are found', async () => {
      const library = await opened();
      const selectors = selectorsOf('One word of it, and others.', { start: 4, end: 8 });
      if (!selectors) throw new Error('Nothing is chosen');
      const quotes = openQuotes({ db: given.db });
      await quotes.add({ clippingId: 'a', selectors, colour: 'green', note: 'zucchini' });
      await library.fileTheRest(new AbortController().signal);
      const found = await library.search({ query: 'zucchini has:quote', after: null, limit: 9 });
      expect(titles(found)).toEqual(['Title a']);
    });

    it('has drafts, former texts, and how far each was read', async () => {
      const library = await opened();
      expect((await library.readDraft('draft'))?.article.url).toBe('https://news.example/draft');
      expect((await library.readProgress(['a', 'b'])).size).toBe(version < 2 ? 0 : 2);
      expect((await library.versions('a')).map(({ body }) => body.text)).toEqual(
        version < 4 ? [] : ['Another text of it.'],
      );
    });
  });
}
