// Links: addresses that are kept before anybody has read their pages, and filled in by the article when it is saved.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Links, openLinks } from '@/lib/library/links/open-links';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { aMention, anArticle } from '../../builders';
import { at, backedUp, useLibrary } from './use-library';

const HERE = 'https://news.example/a-long-quay';

export function linkCases(): void {
  const given = useLibrary();
  let links: Links;
  beforeEach(() => {
    links = openLinks({ db: given.db, clock: () => new Date(given.now) });
  });

  /** Keeps a link and gives its id; a second passes, as after a save. */
  async function keep(over: Partial<Parameters<Links['save']>[0]> = {}): Promise<string> {
    const kept = await links.save({ url: HERE, reason: 'not-read-yet', ...over });
    if (!kept.ok) throw new Error(kept.error.kind);
    given.now += 1000;
    return kept.value.id;
  }
  const itemOf = async (id: string) => (await given.library.read(id))?.item;
  const noteOf = async (id: string) => (await openQuotes({ db: given.db }).read(id)).note;
  const found = async (query: string) => (await given.titles(query)).join();

  it('is a clipping without a text, in its lists, counted, with its reason', async () => {
    const id = await keep({ title: ' A long\n quay ', reason: 'not-a-page' });
    expect(await given.library.read(id)).toMatchObject({
      item: {
        title: 'A long quay',
        url: HERE,
        wordCount: 0,
        link: { reason: 'not-a-page', at: '2024-05-01T08:00:00.000Z' },
      },
      body: { html: '', text: '' },
      damaged: [],
    });
    expect(await given.library.counts()).toMatchObject({ kept: 1, inbox: 1, unread: 1 });
    expect(await given.titles()).toEqual(['A long quay']);
    expect([await links.count(), (await links.list({ after: null, limit: 9 })).items[0]?.id]).toEqual([
      1,
      id,
    ]);
  });

  it.each([
    ['no title', undefined],
    ['a title of spaces', ' \n '],
  ])('with %s bears its address', async (_why, title) => {
    expect((await itemOf(await keep({ title })))?.title).toBe(HERE);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a page of the browser', 'chrome://settings/'],
    ['no address', 'news.example'],
    ['nothing', ''],
    ['one longer than any', `https://news.example/${'a'.repeat(100_001)}`],
  ])('%s is not kept', async (_why, url) => {
    expect(await links.save({ url, reason: 'failed' })).toEqual({
      ok: false,
      error: { kind: 'no-address' },
    });
    expect(await given.library.count()).toBe(0);
  });

  it.each([
    ['its title', 'grain ', 'Grain ships'],
    ['words of its address', 'kyiv ', 'Grain ships'],
    ['words of its address that stand together', '"kishida in kyiv"', 'Grain ships'],
    ['words that are written as escapes', 'zürich ', 'Grain ships'],
    ['its site', 'site:news.example is:link', 'Grain ships'],
    ['what it is', 'is:link', 'Grain ships'],
    ['what it is, in other words', 'IS:Links', 'Grain ships'],
    ['what it is not', '-is:link', 'Read'],
    ['its note', 'later ', 'Grain ships'],
    ['its tag', 'tag:sea', 'Grain ships'],
    ['its host’s name, which is a site and no word', 'news ', 'Read'],
  ])('is found by %s', async (_why, query, expected) => {
    const url = 'https://news.example/2024/kishida-in-kyiv/z%C3%BCrich?part=%ff';
    await keep({ url, title: 'Grain ships', tags: ['sea'], note: 'For later' });
    await given.save(at('b', { title: 'Read' }));
    expect(await found(query)).toBe(expected);
  });

  it('goes into the trash and comes back, as any clipping', async () => {
    const id = await keep();
    await given.library.trash(id);
    expect([await links.count(), await found('is:link')]).toEqual([0, '']);
    await given.library.restore(id);
    expect([await links.count(), await found('is:link')]).toEqual([1, HERE]);
  });

  describe('of an address that is kept already', () => {
    it.each([
      ['the same', HERE],
      ['for phones', 'https://m.news.example/a-long-quay'],
      ['with who sent the reader', `${HERE}?utm_source=mail`],
      ['with a place in the text', `${HERE}#comments`],
    ])('%s: one link, with the newer reason', async (_why, url) => {
      const id = await keep({ title: 'One', savedAt: '2020-01-01T00:00:00.000Z' });
      expect(await links.save({ url, reason: 'offline' })).toEqual({
        ok: true,
        value: { id, did: 'known', hasText: false },
      });
      expect(await itemOf(id)).toMatchObject({
        title: 'One',
        url: HERE,
        savedAt: '2020-01-01T00:00:00.000Z',
        link: { reason: 'offline' },
      });
      expect(await given.library.count()).toBe(1);
    });

    it('a text stays as it is, and gets what the reader gives', async () => {
      const id = await given.save(anArticle({ url: HERE, title: 'One' }));
      await given.library.tag(id, ['old']);
      const before = await itemOf(id);
      const kept = await links.save({
        url: HERE,
        title: 'Another',
        reason: 'not-read-yet',
        tags: ['new'],
        status: { starred: true },
        note: 'Why?',
      });
      expect(kept).toEqual({ ok: true, value: { id, did: 'known', hasText: true } });
      expect(await itemOf(id)).toEqual(before);
      expect((await given.library.read(id))?.body.text).toBe('A text.');
      expect(await given.library.readTags(id)).toEqual(['new', 'old']);
      expect((await given.library.readStatus([id])).get(id)?.starred).toBe(true);
      expect([await noteOf(id), await links.count()]).toEqual(['Why?', 0]);
    });

    it.each([
      ['another', 'Mine', 'Theirs', 'Mine\n\nTheirs'],
      ['the same', 'Mine', ' Mine ', 'Mine'],
      ['a line of it', 'Mine\nand more', 'Mine', 'Mine\nand more'],
      ['none', 'Mine', '', 'Mine'],
      ['one that is a part of its words', 'Of art', 'art', 'Of art\n\nart'],
      ['what of another is not there', 'A\n\nB', 'B\n\nC', 'A\n\nB\n\nC'],
    ])('a note stays, and %s stands below it', async (_why, first, second, expected) => {
      const id = await keep({ note: first });
      await keep({ note: second });
      expect(await noteOf(id)).toBe(expected);
    });

    it('a clipping in the trash comes back, with its text, to the top', async () => {
      const id = await given.save(anArticle({ url: HERE, title: 'One' }));
      await given.save(at('b', { title: 'Two' }));
      await given.library.trash(id);
      expect(await links.save({ url: HERE, reason: 'not-read-yet' })).toEqual({
        ok: true,
        value: { id, did: 'saved', hasText: true },
      });
      expect(await given.titles()).toEqual(['One', 'Two']);
      expect((await given.library.read(id))?.body.text).toBe('A text.');
    });
  });

  describe('when its article is saved', () => {
    const story = anArticle({ url: HERE, title: 'The long quay', text: 'Japan built it.' });
    const mentions = { title: [], text: [aMention({ id: 'JP', start: 0, end: 5 })] };

    it('is filled in: it keeps its id, its place and all that the reader said', async () => {
      const id = await keep({ tags: ['sea'], status: { starred: true }, note: 'Mine' });
      await given.save(at('b', { title: 'Newer' }));
      expect(await given.library.isSaved(story)).toBe(false);
      expect(await given.library.save(story, mentions)).toEqual({ ok: true, value: { id, did: 'saved' } });
      const clipping = await given.library.read(id);
      expect(clipping?.item.link).toBeUndefined();
      expect(clipping).toMatchObject({
        item: { title: 'The long quay', savedAt: '2024-05-01T08:00:00.000Z', entities: ['JP'] },
        body: { text: 'Japan built it.', mentions },
      });
      expect(await given.library.versions(id)).toEqual([]);
      expect(await given.library.readTags(id)).toEqual(['sea']);
      expect((await given.library.readStatus([id])).get(id)).toMatchObject({ starred: true, read: false });
      expect([await noteOf(id), await links.count(), await found('is:link'), await found('built ')]).toEqual([
        'Mine',
        0,
        '',
        'The long quay',
      ]);
      expect(await given.library.isSaved(story)).toBe(true);
    });

    it.each([
      ['another address of the story', `${HERE}/amp`, 1],
      ['a story of another address', 'https://news.example/b', 2],
      ['another site that declares its address', 'https://other.example/x', 2],
    ])('%s', async (_why, url, clippings) => {
      await keep({ title: 'The long quay' });
      await given.save({ ...story, url, canonicalUrl: HERE, title: 'Its own title' });
      expect(await given.library.count()).toBe(clippings);
      expect(await links.count()).toBe(clippings - 1);
    });

    it('by a page that declares another address of its site, it is filled in, and known by that from then on', async () => {
      const id = await keep();
      const declaring = { ...story, canonicalUrl: 'https://news.example/world/the-long-quay' };
      expect(await links.find(declaring)).toMatchObject({ id });
      expect(await given.save(declaring)).toBe(id);
      expect(await given.save({ ...declaring, url: declaring.canonicalUrl })).toBe(id);
      expect([await given.library.count(), await links.count()]).toEqual([1, 0]);
    });

    it('comes out of the trash as if it were saved then, without a version', async () => {
      const id = await keep();
      await given.library.trash(id);
      expect(await given.save(story)).toBe(id);
      expect((await itemOf(id))?.savedAt).toBe('2024-05-01T08:00:01.000Z');
      expect(await given.library.versions(id)).toEqual([]);
    });

    it('is told apart from what has a text', async () => {
      const id = await keep();
      expect(await links.find(story)).toMatchObject({ id, url: HERE, link: { reason: 'not-read-yet' } });
      await given.save(story);
      expect(await links.find(story)).toBeNull();
    });
  });

  it('of which the reason cannot be read is a link all the same', async () => {
    const id = await keep({ title: 'One' });
    await given.db.items.update(id, { link: { reason: 'purple' } } as never);
    expect(await given.library.read(id)).toMatchObject({
      item: { title: 'One', link: { reason: 'not-read-yet' } },
      damaged: ['listing'],
    });
  });

  it('is in every backup', async () => {
    await keep({ title: 'One', reason: 'offline' });
    expect(await backedUp(given.db)).toMatchObject([
      { item: { title: 'One', link: { reason: 'offline' } }, body: { text: '' } },
    ]);
  });
}
