// What becomes of each part of a row: in an empty library, and beside what the library has, which stands.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import type { SafeHtml } from '@/lib/extraction/types';
import { anArticle } from '../../builders';
import { aFile, aRow, bad, PLAIN_MAKER, START, story, useImports } from './use-imports';

const NOTHING = { title: [], text: [] };
const NOW = new Date(START).toISOString();
const LONG_AGO = '2015-03-02T07:00:00.000Z';
const TEXT = 'Ministers met in the harbour. They spoke of grain, and of ships. Nobody signed.';
const NONE = { readAt: null, starredAt: null, archivedAt: null };

export function takingInCases(): void {
  const given = useImports();

  describe('a row that is new comes in', () => {
    it.each<[why: string, row: Partial<ImportedRow>, kept: Record<string, unknown>]>([
      [
        'an address alone',
        { title: null },
        { title: 'https://news.example/a-story', savedAt: NOW, text: '' },
      ],
      ['with the day on which it was added', { addedAt: LONG_AGO }, { savedAt: LONG_AGO }],
      ['but not with one that has not come', { addedAt: '2031-01-01T00:00:00.000Z' }, { savedAt: NOW }],
      ['unread', {}, NONE],
      [
        'read, starred and archived',
        { status: { isRead: true, isStarred: true, isArchived: true } },
        { readAt: NOW, starredAt: NOW, archivedAt: NOW },
      ],
      ['read when the file says', { status: { isRead: true }, readAt: LONG_AGO }, { readAt: LONG_AGO }],
      [
        'with its tags, as ours are written',
        { tags: ['World News', '#world  news', 'Grain'] },
        { tags: ['grain', 'world news'] },
      ],
      [
        'with what is said of a text that it has not',
        { note: 'N', excerpt: 'Ships are late.' },
        { note: 'N\n\nShips are late.' },
      ],
      [
        'with what is said of a text that does not say it',
        { text: TEXT, excerpt: 'Ships are late.' },
        { note: 'Ships are late.' },
      ],
      [
        'not with what its text says',
        { text: TEXT, excerpt: 'Ministers met in  the harbour…' },
        { note: '' },
      ],
      [
        'read, where the file says when',
        { readAt: LONG_AGO, status: { isRead: true } },
        { readAt: LONG_AGO },
      ],
      ['with its note', { note: 'Series: Ports' }, { note: 'Series: Ports' }],
      [
        'with its text, a paragraph a line',
        { text: 'One < two.\n\nThree.' },
        { text: 'One &#60; two.  Three.', wordCount: 4 },
      ],
      [
        'with its text, where its HTML says nothing',
        { html: '<p> </p>', text: 'Three four' },
        { text: 'Three four' },
      ],
      ['with its HTML before its text', { html: '<p>One two</p>', text: 'Three' }, { text: 'One two' }],
      [
        'with a quote of its text',
        { text: TEXT, quotes: [{ text: 'of  grain,\nand of ships', note: 'Why?', colour: 'green' }] },
        { quotes: [['of grain, and of ships', 'Why?', 'green']] },
      ],
      [
        'with a quote that waits for its text',
        { quotes: [{ text: 'Nowhere' }] },
        { quotes: [['Nowhere', '', 'yellow']] },
      ],
      [
        'without what only tells who sent the reader',
        { url: 'https://news.example/a-story?utm_source=pocket' },
        { title: 'A story' },
      ],
    ])('%s', async (_why, row, kept) => {
      const record = await given.take(aFile([aRow(row)]));
      expect(record).toMatchObject({ state: 'done', counts: { new: 1, failed: 0 } });
      expect(await given.said()).toMatchObject({ 'https://news.example/a-story': kept });
    });
  });

  describe('beside a clipping of the library', () => {
    const LIBRARY = '2024-05-01T08:00:00.000Z';
    it.each<[why: string, row: Partial<ImportedRow>, kept: Record<string, unknown>]>([
      [
        'title and text stand',
        { title: 'Another', html: '<p>Another text that is a little longer.</p>' },
        { title: 'Ours', text: TEXT },
      ],
      [
        'what it is known by in a library of ours is the same story',
        {
          url: 'https://news.example/live?p=7',
          canonicalUrl: 'https://news.example/a-story-of-ships',
          title: 'Ours',
          tags: ['x'],
        },
        { tags: ['ours', 'x'] },
      ],
      [
        'since when it is starred and put away is kept',
        {
          status: { isStarred: true, isArchived: true },
          starredAt: LONG_AGO,
          archivedAt: '2099-01-01T00:00:00.000Z',
        },
        { starredAt: LONG_AGO, archivedAt: NOW },
      ],
      ['an earlier day stands', { addedAt: LONG_AGO }, { savedAt: LONG_AGO }],
      ['a later day does not', { addedAt: '2026-01-01T00:00:00.000Z' }, { savedAt: LIBRARY }],
      [
        'star and archive are added',
        { status: { isStarred: true, isArchived: true } },
        { starredAt: NOW, archivedAt: NOW },
      ],
      ['what is read stays read', { status: { isRead: false, isStarred: false } }, { readAt: LIBRARY }],
      ['tags are united', { tags: ['Ships', 'Ours'] }, { tags: ['ours', 'ships'] }],
      ['a note stands below', { title: null, note: 'Theirs' }, { note: 'Mine\n\nTheirs' }],
      ['a note that is there is not written again', { title: null, note: 'Mine' }, { note: 'Mine' }],
      [
        'a quote is added once',
        { quotes: [{ text: 'They spoke of grain' }, { text: 'Nobody signed.' }] },
        {
          quotes: [
            ['Nobody signed.', '', 'yellow'],
            ['They spoke of grain', 'Hm', 'blue'],
          ],
        },
      ],
      [
        'an address for phones is the same story',
        { url: 'https://m.news.example/amp/a-story-of-ships?fbclid=1', tags: ['x'] },
        { tags: ['ours', 'x'] },
      ],
    ])('%s', async (_why, row, kept) => {
      given.now = Date.parse(LIBRARY);
      const url = 'https://news.example/a-story-of-ships';
      const html = `<p>${TEXT}</p>` as SafeHtml;
      const saved = await given.library.save(anArticle({ url, title: 'Ours', text: TEXT, html }), NOTHING);
      if (!saved.ok) throw new Error(saved.error.kind);
      const { id } = saved.value;
      await given.library.tag(id, ['ours']);
      await given.library.setStatus([{ id, status: { read: true } }]);
      const at = LIBRARY;
      await given.db.notes.put({ id, text: 'Mine', changedAt: at });
      await given.db.quotes.put({
        ...{
          id: 'q',
          clippingId: id,
          createdAt: at,
          changedAt: at,
          colour: 'blue',
          note: 'Hm',
          isOnly: true,
        },
        quote: { exact: 'They spoke of grain', prefix: '', suffix: '' },
        position: { start: 0, end: 1, length: 1 },
      });
      given.now = START;
      await given.take(aFile([aRow({ url, ...row })]));
      expect(await given.said()).toMatchObject({ [url]: kept });
      expect(await given.sizes()).toMatchObject({ items: 1, bodies: 1, documents: 1 });
    });
  });

  it('what the library has in its trash stays there, and is told', async () => {
    const saved = await given.library.save(anArticle(), NOTHING);
    if (!saved.ok) throw new Error(saved.error.kind);
    await given.library.trash(saved.value.id);
    const record = await given.take(aFile([aRow({ tags: ['x'] }), story('b')]));
    expect(record.counts).toMatchObject({ new: 1, trashed: 1 });
    expect((await given.imports.failed(10)).rows).toEqual([
      { file: 'saved.csv', at: 1, reason: 'in-trash', shown: 'https://news.example/a-story' },
    ]);
  });

  it('rows of one story in several files become one clipping', async () => {
    const [a, b] = [story('a', { tags: ['one'] }), story('a', { tags: ['two'], status: { isRead: true } })];
    const record = await given.take(aFile([a, b, story('b')]), aFile([story('a', { note: 'N' })], 'b.csv'));
    expect(record.counts).toEqual({ new: 2, merged: 2, same: 0, trashed: 0, failed: 0 });
    expect(await given.said()).toMatchObject({
      'https://news.example/a': { tags: ['one', 'two'], readAt: NOW, note: 'N' },
    });
  });

  it('rows that come in without a part of them are told, and counted', async () => {
    const tags = Array.from({ length: 120 }, (_, at) => `t${at}`);
    const rows = [
      story('a', { tags }),
      story('b', { note: 'n'.repeat(60_000) }),
      { ok: true as const, at: 3, row: story('c'), lacks: ['part-missing' as const] },
      story('b', { note: 'm'.repeat(60_000) }),
      story('d', { tags: ['x'.repeat(70)] }),
      story('e', { tags: ['y'.repeat(60)] }),
    ];
    const record = await given.take(aFile(rows));
    expect(record.counts).toMatchObject({ new: 5, merged: 1, failed: 0, partly: 4 });
    expect((await given.imports.failed(10)).rows.map(({ at, reason }) => [at, reason])).toEqual([
      [1, 'cut'],
      [4, 'cut'],
      [3, 'part-missing'],
      [5, 'cut'],
    ]);
  });

  it('bad rows are told with their file and number, and the good ones come in', async () => {
    const record = await given.take(aFile([story('a'), bad(2), story('c')]), aFile([bad(1)], 'b.csv'));
    expect(record.counts).toMatchObject({ new: 2, failed: 2 });
    expect((await given.imports.failed(10)).rows.map(({ file, at }) => [file, at])).toEqual([
      ['saved.csv', 2],
      ['b.csv', 1],
    ]);
    expect(await given.imports.failed(1)).toMatchObject({ rows: [{ at: 2 }], more: 1 });
  });

  it('an address without a text is a link, until a file has its text', async () => {
    const linkOf = async () => (await given.db.items.toCollection().first())?.link;
    await given.take(aFile([aRow({ title: null, quotes: [{ text: 'of grain, and of ships' }] })]));
    expect(await linkOf()).toEqual({ reason: 'not-read-yet', at: NOW });
    expect((await given.library.search({ query: 'is:link', after: null, limit: 9 })).items.length).toBe(1);
    const { counts } = await given.take(aFile([aRow({ html: `<p>${TEXT}</p>`, byline: 'Somebody' })]));
    expect(counts).toMatchObject({ new: 0, merged: 1 });
    expect(await linkOf()).toBeUndefined();
    expect(Object.values(await given.said())).toMatchObject([
      { title: 'A story', text: TEXT, savedAt: NOW, quotes: [['of grain, and of ships', '', 'yellow']] },
    ]);
    await given.takeBack();
    expect(await linkOf()).toEqual({ reason: 'not-read-yet', at: NOW });
    expect(Object.values(await given.said())).toMatchObject([
      { title: 'https://news.example/a-story', text: '' },
    ]);
    expect((await given.library.search({ query: 'is:link', after: null, limit: 9 })).items.length).toBe(1);
    expect((await given.library.search({ query: 'harbour ', after: null, limit: 9 })).items).toEqual([]);
  });

  it('a whole page is read as if it had been visited, and kept as what it is if it is no article', async () => {
    const page = anArticle({ canonicalUrl: 'https://news.example/told', text: TEXT });
    await given.db.delete();
    given.begin({ ...PLAIN_MAKER, extract: async (html) => (html === 'article' ? page : null) });
    const whole = (path: string, html: string) => story(path, { html, isWholePage: true, tags: ['t'] });
    await given.take(
      aFile([whole('a-story', 'article'), whole('b', 'shop'), story('told', { tags: ['u'] })]),
    );
    expect(await given.said()).toMatchObject({
      'https://news.example/told': { text: TEXT, tags: ['t', 'u'] },
      'https://news.example/b': { text: '', tags: ['t'] },
    });
    expect(
      (await given.db.items.where('canonicalUrl').equals('https://news.example/b').first())?.link,
    ).toMatchObject({ reason: 'not-an-article' });
  });

  it('what came in is listed, counted, tagged and found', async () => {
    const row = { text: TEXT, tags: ['ships'], status: { isStarred: true } };
    await given.take(aFile([story('a', row), story('b', { note: 'harbourless' })]));
    expect(await given.counted()).toEqual({ kept: 2, inbox: 2, unread: 2, starred: 1, 'tag:ships': 1 });
    const found = async (query: string) => {
      const page = await given.library.search({ query, after: null, limit: 9 });
      return page.items.map(({ title }) => title);
    };
    expect(await found('harbour ')).toEqual(['a']);
    expect(await found('tag:ships')).toEqual(['a']);
    expect(await found('harbourless ')).toEqual(['b']);
    expect(await found('has:note')).toEqual(['b']);
  });
}
