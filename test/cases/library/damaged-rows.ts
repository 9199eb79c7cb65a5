// Damaged is not deleted: what can be read of a row is read, what cannot is named, and in every backup as it is stored.
import { deflateSync, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import type { ClippingPart } from '@/lib/library/stored-rows';
import { aMention, anArticle, aRemoval } from '../../builders';
import { backedUp } from './use-library';

const START = Date.parse('2024-05-01T08:00:00Z');
const TEXT = 'Japan and Norway met.';
const JAPAN = aMention({ id: 'JP', start: 0, end: 5 });
const NORWAY = aMention({ id: 'NO', start: 10, end: 16 });
const BLOCK = aRemoval({ text: 'Share' });

type Row = Record<string, unknown>;
const bodyWith = (part: Row) => ({ table: 'bodies', part });
const itemWith = (part: Row) => ({ table: 'items', part });

interface DamageCase {
  readonly table: string;
  readonly part: Row;
}

let db: LibraryDb;
let library: Library;
let now: number;

async function save(path: string): Promise<string> {
  const article = anArticle({
    url: `https://news.example/${path}`,
    title: path,
    text: TEXT,
    removals: [BLOCK, BLOCK],
  });
  const saved = await library.save(article, { title: [], text: [JAPAN, NORWAY] });
  if (!saved.ok) throw new Error(saved.error.kind);
  now += 1000;
  return saved.value.id;
}

/** Changes a row behind the library's back, as a fault or another version would. */
const damage = async (id: string, { table, part }: DamageCase) => {
  const row: Row = { ...(await db.table<Row>(table).get(id)), ...part };
  await db.table(table).put(row);
};

async function allTitles(limit = 50): Promise<string[]> {
  const titles: string[] = [];
  let after = null;
  do {
    const page: Awaited<ReturnType<Library['list']>> = await library.list({ after, limit });
    titles.push(...page.items.map(({ title }) => title));
    after = page.end;
  } while (after);
  return titles;
}

export function damagedRowCases(): void {
  beforeEach(() => {
    now = START;
    db = new LibraryDb(`test-${crypto.randomUUID()}`);
    library = openLibrary({ db, clock: () => new Date(now) });
  });
  afterEach(() => db.delete());

  const whole = { text: TEXT, html: '<p>A text.</p>' };
  const names = (...text: unknown[]) => ({ mentions: { title: [], text } });
  it.each<[string, DamageCase, ClippingPart[], { item?: object; body?: object }]>([
    // why this row exists   what is wrong    what is said to be damaged    what is there all the same
    [
      'a mention without an end',
      bodyWith(names({ ...JAPAN, end: undefined }, NORWAY)),
      ['names'],
      { body: { ...whole, ...names(NORWAY) } },
    ],
    [
      'a mention past the end of the text',
      bodyWith(names(JAPAN, { ...NORWAY, end: 999 })),
      ['names'],
      { body: { ...whole, ...names(JAPAN) } },
    ],
    [
      'a mention of a kind that a newer version knows',
      bodyWith(names({ ...JAPAN, type: 'river' }, NORWAY)),
      ['names'],
      { body: names(NORWAY) },
    ],
    ['mentions that are no list', bodyWith({ mentions: 'JP' }), ['names'], { body: names() }],
    [
      'HTML that is no string',
      bodyWith({ html: 7, text: 'One & <two>\nThree' }),
      ['layout'],
      { body: { html: '<p>One &#38; &#60;two&#62;</p><p>Three</p>', text: 'One & <two>\nThree' } },
    ],
    ['text that is no string', bodyWith({ text: null }), ['text', 'names'], { body: { html: whole.html } }],
    [
      'one removed block of two: the other keeps its index, by which edits name it',
      bodyWith({ removals: [{ ...BLOCK, place: -1 }, BLOCK] }),
      ['removals'],
      { body: { removals: [{ text: '', html: '' }, BLOCK] } },
    ],
    ['removed blocks that are no list', bodyWith({ removals: {} }), ['removals'], { body: { removals: [] } }],
    [
      'edits',
      bodyWith({ edits: { putBack: [-1] } }),
      ['edits'],
      { body: { edits: { putBack: [], removed: [] } } },
    ],
    [
      'no title, so that the address stands in',
      itemWith({ title: null }),
      ['title'],
      { item: { title: 'https://news.example/story' } },
    ],
    [
      'an address that runs, so that the canonical one stands in',
      itemWith({ url: 'javascript:alert(1)' }),
      ['address'],
      { item: { url: 'https://news.example/story', title: 'story' } },
    ],
    [
      'dates that are none',
      itemWith({ published: { written: 'x', days: { first: '2024-02-30', last: 'now' } } }),
      ['date'],
      { item: { published: null, title: 'story' } },
    ],
    [
      'days in the wrong order',
      itemWith({ published: { written: 'x', days: { first: '2024-02-02', last: '2024-02-01' } } }),
      ['date'],
      { item: { published: null } },
    ],
    [
      'a kind of text that a newer version knows',
      itemWith({ form: 'podcast' }),
      ['details'],
      { item: { form: 'text', siteName: 'News' } },
    ],
    [
      'countries that are no list',
      itemWith({ countries: 'JP' }),
      ['listing'],
      { item: { countries: [], entities: ['JP', 'NO'] } },
    ],
    ['a day of saving that is none', itemWith({ savedAt: 'yesterday' }), ['listing'], { body: whole }],
    ['a time of saving that no index holds', itemWith({ savedAt: null }), ['listing'], { body: whole }],
  ])(
    '%s: the rest is read, listed, searched, and all of it in the backup as it is stored',
    async (_why, fault, parts, rest) => {
      const id = await save('story');
      await save('other');
      await damage(id, fault);
      const read = await library.read(id);
      expect(read?.damaged).toEqual(parts);
      expect(read).toMatchObject(rest);
      const page = await library.list({ after: null, limit: 50 });
      expect(page.items.map((item) => item.id)).toContain(id);
      expect(page.damaged.has(id)).toBe(fault.table === 'items');
      expect((await library.search({ query: 'story', after: null, limit: 5 })).items).toHaveLength(1);
      const lines = await backedUp(db);
      expect(lines).toHaveLength(2);
      const stored = { [fault.table === 'items' ? 'item' : 'body']: JSON.parse(JSON.stringify(fault.part)) };
      expect(lines).toContainEqual(expect.objectContaining({ item: expect.objectContaining({ id }) }));
      expect(lines.find(({ item }) => item?.['id'] === id)).toMatchObject(stored);
    },
  );

  describe('of which no text is left', () => {
    it.each<[string, (id: string) => Promise<unknown>]>([
      ['a missing body', (id) => db.bodies.delete(id)],
      ['a body with neither text nor HTML', (id) => damage(id, bodyWith({ html: 1, text: 2 }))],
      ['a body whose packing is cut', (id) => damage(id, bodyWith({ packed: new Uint8Array([1, 2]) }))],
      ['a body packed to nothing', (id) => damage(id, bodyWith({ packed: new Uint8Array() }))],
      ['a body packed by no way that is known', (id) => damage(id, bodyWith({ packed: 'text' }))],
      ['a text that is packed apart, and cut', (id) => damage(id, bodyWith({ words: new Uint8Array([1]) }))],
      [
        'a body that is packed, and is a list',
        (id) => damage(id, bodyWith({ packed: deflateSync(strToU8('[]')).slice() })),
      ],
    ])('%s is said to be damaged, listed, and in the backup as it is', async (_why, spoil) => {
      const id = await save('story');
      await spoil(id);
      expect(await library.find(id)).toEqual({ at: 'damaged' });
      expect(await allTitles()).toEqual(['story']);
      expect(await backedUp(db)).toMatchObject([{ item: { id, title: 'story' } }]);
    });

    it('a body that cannot be unpacked is not lost to the next save: it stays beside, and is in the backup', async () => {
      const id = await save('story');
      const packed = new Uint8Array([1, 2, 3]);
      await damage(id, bodyWith({ packed }));
      expect(await save('story')).toBe(id);
      expect(await library.read(id)).toMatchObject({ body: { text: TEXT } });
      expect(await backedUp(db)).toMatchObject([
        { body: { text: TEXT }, versions: [{ body: { id, packed: 'data:;base64,AQID' } }] },
      ]);
    });

    it('a row of the list of which only the id is left is listed, and can be deleted and put back', async () => {
      const id = await save('story');
      await db.table('items').put({ id, state: 'kept' });
      const page = await library.list({ after: null, limit: 50 });
      expect(page.items).toMatchObject([{ id, title: '', url: '' }]);
      expect(page.damaged).toEqual(new Set([id]));
      expect(await library.count()).toBe(1);
      await library.trash(id);
      expect(await library.find(id)).toEqual({ at: 'trash' });
      await library.restore(id);
      expect(await library.read(id)).toMatchObject({ body: { text: TEXT } });
    });
  });

  it('a body without a row in the list is read, and in the backup, too', async () => {
    const id = await save('story');
    await db.items.delete(id);
    expect(await library.read(id)).toMatchObject({ item: { id, title: '' }, body: { text: TEXT } });
    expect(await backedUp(db)).toMatchObject([{ item: null, body: { text: TEXT } }]);
  });

  it('130 damaged rows hide no good one behind them', async () => {
    await save('good');
    for (let n = 0; n < 130; n++) await damage(await save(`bad ${n}`), itemWith({ title: 7, url: 8 }));
    const titles = await allTitles(50);
    expect(titles).toHaveLength(131);
    expect(titles.at(-1)).toBe('good');
  });

  it('130 rows that no index holds stand behind the good ones', async () => {
    await save('good');
    for (let n = 0; n < 130; n++) await damage(await save(`bad ${n}`), itemWith({ state: undefined }));
    const titles = await allTitles(50);
    expect(titles).toHaveLength(131);
    expect(titles[0]).toBe('good');
    expect(await library.count()).toBe(131);
  });

  it('tells what is in the trash from what is damaged and what is nowhere', async () => {
    const id = await save('story');
    await library.trash(id);
    expect(await library.find(id)).toEqual({ at: 'trash' });
    expect(await library.find('no such id')).toEqual({ at: 'nowhere' });
  });

  it('a row that JSON has no words for is in the backup all the same', async () => {
    const id = await save('story');
    const loop: Row = { big: 12n, seen: new Map([['a', 1]]) };
    loop['self'] = loop;
    await damage(id, bodyWith({ removals: loop }));
    const removals = { big: '12n', seen: [['a', 1]], self: '[circular]' };
    expect(await backedUp(db)).toMatchObject([{ body: { removals } }]);
  });

  it('a former text that cannot be read is in the backup as it is stored', async () => {
    const id = await save('story');
    const former = {
      id: 'former',
      clippingId: id,
      replacedAt: new Date(now).toISOString(),
      item: {},
      body: 7,
    };
    await db.table('versions').put(former);
    expect(await library.versions(id)).toEqual([]);
    expect(await backedUp(db)).toMatchObject([{ versions: [{ id: 'former', body: 7 }] }]);
  });
}
