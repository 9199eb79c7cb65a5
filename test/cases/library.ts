// What the library must do, wherever its database lives: run on an in-memory one and on Chromium's own.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SafeHtml } from '@/lib/extraction/types';
import { clippingOf, type FoundArticle } from '@/lib/library/clipping';
import { LibraryDb } from '@/lib/library/db';
import { type Library, openLibrary } from '@/lib/library/repository';
import { aMention, anArticle, aRemoval } from '../builders';

const NOTHING = { title: [], text: [] };
/** Stands in for the page that applies edits. */
const SHOW_EDITS = () => ({ html: '<p>As edited.</p>', text: 'As edited.' });
const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2024-05-01T08:00:00Z');

let db: LibraryDb;
let library: Library;
let now: number;

const at = (path: string, over: Partial<FoundArticle> = {}) =>
  anArticle({ url: `https://news.example/${path}`, ...over });

/** Saves and returns the id; a second passes after each save, as it would for a reader. */
async function save(article: FoundArticle): Promise<string> {
  const saved = await library.save(article, NOTHING);
  if (!saved.ok) throw new Error(saved.error.kind);
  now += 1000;
  return saved.value.id;
}

async function titles(query?: string): Promise<string[]> {
  const request = { after: null, limit: 50 };
  const page =
    query === undefined ? await library.list(request) : await library.search({ ...request, query });
  return page.items.map(({ title }) => title);
}

const fail = (error: Error) => {
  db.bodies.hook('creating', () => {
    throw error;
  });
};

export function libraryCases(): void {
  beforeEach(() => {
    now = START;
    db = new LibraryDb(`test-${crypto.randomUUID()}`);
    library = openLibrary({ db, clock: () => new Date(now) });
  });
  afterEach(() => db.delete());

  describe('saving', () => {
    it('keeps the item and its body', async () => {
      const mentions = { title: [], text: [aMention({ id: 'NZ' })] };
      const saved = await library.save(at('a', { title: 'One' }), mentions);
      const id = saved.ok ? saved.value.id : '';
      const clipping = await library.read(id);
      expect(clipping?.item).toMatchObject({
        id,
        title: 'One',
        savedAt: '2024-05-01T08:00:00.000Z',
        wordCount: 2,
      });
      expect(clipping?.body).toMatchObject({ id, text: 'A text.', mentions });
    });

    it('updates an article that is there, in its old place', async () => {
      const id = await save(at('a', { title: 'Before' }));
      await save(at('b', { title: 'Newer' }));
      const again = await library.save(at('a', { title: 'After', text: 'Other words now.' }), NOTHING);
      expect(again).toEqual({ ok: true, value: { id, did: 'updated' } });
      expect(await titles()).toEqual(['Newer', 'After']);
      expect((await library.read(id))?.item.updatedAt).toBe('2024-05-01T08:00:02.000Z');
      expect((await library.read(id))?.body.text).toBe('Other words now.');
    });

    it('knows what kind of text it was, as it is saved again too', async () => {
      const id = await save(at('a', { form: 'stub' }));
      expect((await library.read(id))?.item.form).toBe('stub');
      await save(at('a', { form: 'text' })); // by a subscriber who has logged in since
      expect((await library.read(id))?.item.form).toBe('text');
    });

    it('says nothing of the kind of a text that an earlier version saved, and still opens it', async () => {
      const id = await save(at('a', { title: 'Earlier' }));
      await db.items.toCollection().modify((row) => Reflect.deleteProperty(row, 'form'));
      expect((await library.read(id))?.item.form).toBe('text');
      expect(await titles()).toEqual(['Earlier']);
    });

    it('makes one clipping of two saves at the same moment', async () => {
      const other = openLibrary({ db: new LibraryDb(db.name), clock: () => new Date(now) });
      const saves = await Promise.all([library, other].map((tab) => tab.save(at('a'), NOTHING)));
      other.close();
      expect(await library.count()).toBe(1);
      expect(await db.bodies.count()).toBe(1);
      expect(saves.map((saved) => saved.ok && saved.value.did).toSorted()).toEqual(['saved', 'unchanged']);
    });

    it.each([
      ['the same story at another of its addresses', 'a?from=feed', 'One', true],
      ['a story whose title was changed', 'a', 'One, updated', true],
      [
        'a story whose title was changed, with who sent the reader',
        'a?utm_source=mail',
        'One, updated',
        true,
      ],
      ['a story whose title was changed, at a place in its text', 'a#comments', 'One, updated', true],
      ['another story by its number', 'a?id=2', 'Two', false],
      ['another story by its route', 'a#/story/2', 'Two', false],
      ['the next story, which still bears the last one’s address', 'b', 'Two', false],
    ])('knows again %s', async (_why, path, title, known) => {
      const canonicalUrl = 'https://news.example/a';
      const first = await save(at('a', { title: 'One', canonicalUrl }));
      const next = at(path, { title, canonicalUrl });
      expect(await library.isSaved(next)).toBe(known);
      expect((await save(next)) === first).toBe(known);
      expect(await library.count()).toBe(known ? 1 : 2);
      expect(await library.isSaved(next)).toBe(true);
    });

    it.each([
      ['another site', 'https://other.example/x', true],
      ['a site whose name only ends alike', 'https://badnews.example/x', true],
      ['another server on the same machine', 'https://news.example:8443/x', true],
      ['a page on the reader’s disk', 'file:///home/reader/a.html', true],
      ['the site’s mobile edition', 'https://m.news.example/a', false],
    ])('keeps a clipping from %s that declares its address and its title', async (_who, url, isOther) => {
      const kept = await save(at('a', { title: 'One' }));
      const claim = anArticle({ url, canonicalUrl: 'https://news.example/a', title: 'One' });
      expect(await library.isSaved(claim)).toBe(!isOther);
      expect((await save(claim)) === kept).toBe(!isOther);
      expect((await library.read(kept))?.item.url).toBe(isOther ? 'https://news.example/a' : url);
      expect(await library.isSaved(claim)).toBe(true);
      expect(await library.count()).toBe(isOther ? 2 : 1);
    });

    it('is on the disk before it is said to be saved', async () => {
      const seen: unknown[] = [];
      db.bodies.hook('creating', (_key, _row, transaction) => {
        seen.push(Reflect.get(transaction, 'chromeTransactionDurability'));
      });
      await save(at('a'));
      expect(seen).toEqual(['strict']);
    });

    it('takes an article out of the trash, to the top of the list', async () => {
      const id = await save(at('a', { title: 'Old' }));
      await save(at('b', { title: 'New' }));
      await library.trash(id);
      expect(await library.isSaved(at('a', { title: 'Old' }))).toBe(false);
      expect(await library.save(at('a', { title: 'Old' }), NOTHING)).toMatchObject({
        value: { id, did: 'saved' },
      });
      expect(await titles()).toEqual(['Old', 'New']);
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
        () =>
          new Dexie.AbortError('Aborted', new DOMException('Failed to write blobs (IOError)', 'DataError')),
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
      expect(await library.save(at('a'), NOTHING)).toEqual({ ok: false, error: { kind } });
      expect(await db.items.count()).toBe(0);
    });

    it('throws what is a bug, and keeps nothing by half', async () => {
      fail(new TypeError('a bug'));
      await expect(library.save(at('a'), NOTHING)).rejects.toThrow('a bug');
      expect(await db.items.count()).toBe(0);
    });

    it('keeps nothing by half when it is killed between the two tables', async () => {
      db.bodies.hook('creating', (_key, _row, transaction) => transaction.abort());
      await expect(library.save(at('a'), NOTHING)).rejects.toThrow();
      expect([await db.items.count(), await db.bodies.count()]).toEqual([0, 0]);
    });
  });

  describe('a text in the place of another', () => {
    const LONG = 'A sentence of the story. '.repeat(108);
    const long = (over: Partial<FoundArticle> = {}) => at('a', { title: 'One', text: LONG, ...over });
    const offer = (text: string, over: Partial<FoundArticle> = {}) =>
      library.save(at('a', { title: 'One', text, ...over }), NOTHING);
    const textsOf = async (id: string) => (await library.versions(id)).map(({ body }) => body.text);

    it.each<[why: string, text: string, over: Partial<FoundArticle>, did: string]>([
      ['a stub of 447 characters', LONG.slice(0, 447), { form: 'stub' }, 'kept-longer'],
      ['a text that lost its second half, whatever its form', LONG.slice(0, 1350), {}, 'kept-longer'],
      ['nothing at all', '', {}, 'kept-longer'],
      ['a text a little shorter, behind a paywall', LONG.slice(0, 2600), { paywalled: true }, 'kept-longer'],
      ['a text a little shorter, as papers cut', LONG.slice(0, 2600), {}, 'updated'],
      ['a longer text', `${LONG}More.`, {}, 'updated'],
      ['a longer text behind a paywall: of a subscriber', `${LONG}More.`, { paywalled: true }, 'updated'],
      ['the same text', LONG, {}, 'unchanged'],
      ['the same text under another headline', LONG, { title: 'One, updated' }, 'updated'],
    ])('%s', async (_why, text, over, did) => {
      const id = await save(long());
      const before = await library.read(id);
      expect(await offer(text, over)).toMatchObject({ ok: true, value: { id, did } });
      const isKept = did === 'kept-longer';
      if (isKept) expect(await library.read(id)).toEqual(before);
      else expect((await library.read(id))?.body.text).toBe(text);
      expect(await textsOf(id)).toEqual(isKept || text === LONG ? [] : [LONG]);
    });

    it('tells both lengths, and gives way when the reader says so', async () => {
      const id = await save(long());
      const short = at('a', { title: 'Subscribe', text: LONG.slice(0, 447), form: 'stub' });
      expect(await library.save(short, NOTHING)).toEqual({
        ok: true,
        value: { id, did: 'kept-longer', kept: LONG.length, offered: 447 },
      });
      expect(await library.save(short, NOTHING, { replace: true })).toEqual({
        ok: true,
        value: { id, did: 'updated' },
      });
      expect(await textsOf(id)).toEqual([LONG]);
    });

    it('is put back with its title, its names and the reader’s edits; what it replaces is kept in turn', async () => {
      const id = await save(long({ removals: [aRemoval({ text: 'Box' })] }));
      const edits = { putBack: [0], removed: [{ start: 0, end: 9 }] };
      const mentions = { title: [], text: [aMention({ id: 'NO' })] };
      await library.edit(id, { edits, text: LONG, mentions });
      const before = await library.read(id);
      const stub = at('a', { title: 'Subscribe', text: 'Subscribe.', form: 'stub' });
      await library.save(stub, NOTHING, { replace: true });
      now += 1000;
      const [version] = await library.versions(id);
      expect(version).toMatchObject({ title: 'One', savedAt: '2024-05-01T08:00:00.000Z' });
      expect(await library.restoreVersion(version?.id ?? '')).toEqual({ ok: true, value: true });
      const restored = await library.read(id);
      expect(restored?.body).toEqual(before?.body);
      expect(restored?.item).toEqual({ ...before?.item, updatedAt: new Date(now).toISOString() });
      expect(await textsOf(id)).toEqual(['Subscribe.']);
      expect(await titles('one')).toEqual(['One']);
    });

    it('keeps five former texts, each once: the longest, and the newest of the others', async () => {
      const id = await save(long());
      for (const text of ['b', 'c', 'd', 'e', 'f', 'g', 'c', 'h']) {
        await library.save(at('a', { title: 'One', text }), NOTHING, { replace: true });
        now += 1000;
      }
      expect(await textsOf(id)).toEqual([LONG, 'c', 'g', 'f', 'e']);
    });

    it('is kept, too, where the clipping lay in the trash', async () => {
      const id = await save(long());
      await library.trash(id);
      expect(await offer('Subscribe.', { form: 'stub' })).toMatchObject({ value: { id, did: 'saved' } });
      expect(await textsOf(id)).toEqual([LONG]);
    });

    it('goes with its clipping, and cannot be put back then', async () => {
      const id = await save(long());
      await library.save(at('a', { title: 'One', text: 'b' }), NOTHING, { replace: true });
      const [version] = await library.versions(id);
      await library.trash(id);
      now += 31 * DAY_MS;
      await library.purgeTrash();
      expect(await db.versions.count()).toBe(0);
      expect(await library.restoreVersion(version?.id ?? '')).toEqual({ ok: true, value: false });
    });
  });

  describe('listing', () => {
    it('goes page by page, newest first, without gap or repetition, through equal instants too', async () => {
      for (const name of 'abcdefg') {
        await save(at(name, { title: name }));
        if (name > 'c') now -= 1000;
      }
      const seen: string[] = [];
      let after = null;
      do {
        const page: Awaited<ReturnType<Library['list']>> = await library.list({ after, limit: 2 });
        seen.push(...page.items.map(({ title }) => title));
        after = page.end;
      } while (after);
      expect(seen.toSorted().join('')).toBe('abcdefg');
      expect(seen.slice(-3)).toEqual(['c', 'b', 'a']);
    });
  });

  describe('searching', () => {
    it.each([
      // why this row exists              query           found, newest first
      ['a whole word', 'talks', ['Talks in Budapest', 'Orbán’s talks']],
      ['the beginning of a word', 'buda', ['Talks in Budapest']],
      ['words in any order', 'budapest talk', ['Talks in Budapest']],
      ['without accents', 'orban', ['Orbán’s talks']],
      ['in capitals', 'ORBÁN', ['Orbán’s talks']],
      ['not inside a word', 'pest', []],
      ['a script without spaces', '首相', ['岸田首相が会見']],
      ['the middle of a sentence without spaces', '会見', ['岸田首相が会見']],
      ['full width letters', 'ＢＵＤＡ', ['Talks in Budapest']],
      ['two words, one missing', 'talks paris', []],
      ['no word at all', '…', []],
    ])('%s', async (_why, query, expected) => {
      for (const title of ['Orbán’s talks', '岸田首相が会見', 'Talks in Budapest'])
        await save(at(title, { title }));
      expect(await titles(query)).toEqual(expected);
    });

    it.each([
      // title                          query            why
      ['Łódź votes', 'lodz', 'Polish ł'],
      ['Løkke resigns', 'lokke', 'Danish ø'],
      ['Jørgensen in Esbjerg', 'jorgensen esbjerg', 'twice'],
      ['Die Straße', 'strasse', 'ß is two letters'],
      ['Işık speaks', 'isik', 'dotless i'],
      ['IŞIK SPEAKS', 'ışık', 'dotless i in capitals'],
      ['İstanbul', 'istanbul', 'dotted capital'],
      ['Yıldırım', 'YILDIRIM', 'capitals without a dot'],
      ['Đukanović', 'dukanovic', 'đ'],
      ['Æthelred', 'aethelred', 'a ligature'],
      ['Aethelred', 'Æthelred', 'a ligature in the query'],
      ['Œuvres', 'oeuvres', 'another'],
      ['Þórður Guðmundsson', 'thordur gud', 'thorn and eth'],
      ['Ħal Għaxaq', 'hal ghaxaq', 'Maltese'],
      ['Ŋamŋa', 'namna', 'eng'],
      ['L’Élysée se tait', 'elysee', 'after an apostrophe'],
      ['L’Élysée se tait', "l'élysée", 'with another apostrophe'],
      ['O’Neill', 'oneill', 'without the apostrophe'],
      ['O’Neill', 'neill', 'the half of it'],
      ['ΟΔΟΣ', 'οδός', 'final sigma'],
    ])('%s is found by %s: %s', async (title, query) => {
      await save(at('a', { title }));
      expect(await titles(query)).toEqual([title]);
    });

    it('does not look into the trash', async () => {
      await library.trash(await save(at('a', { title: 'Talks' })));
      expect(await titles('talks')).toEqual([]);
    });

    it('pages through a rare word and a common one alike', async () => {
      const rows = Array.from({ length: 1200 }, (_, n) => ({ n, title: n % 400 ? 'Common' : 'Common rare' }));
      await db.transaction('rw', db.items, db.bodies, db.versions, async () => {
        for (const { n, title } of rows) await library.save(at(String(n), { title }), NOTHING);
      });
      for (const query of ['rare', 'common', 'common rare']) {
        const first = await library.search({ query, after: null, limit: 2 });
        const second = await library.search({ query, after: first.end, limit: 1 });
        const ids = [...first.items, ...second.items].map(({ id }) => id);
        expect(new Set(ids).size, query).toBe(3);
        expect(ids, query).toEqual(ids.toSorted().reverse());
      }
    });
  });

  describe('the trash', () => {
    it('gives back a clipping as it was', async () => {
      const id = await save(at('a', { title: 'One' }));
      await save(at('b', { title: 'Two' }));
      const before = await library.read(id);
      await library.trash(id);
      expect(await titles()).toEqual(['Two']);
      expect(await library.read(id)).toBeNull();
      expect(await library.restore(id)).toBe(true);
      expect(await titles()).toEqual(['Two', 'One']);
      expect(await library.read(id)).toEqual(before);
      expect(await db.items.where('deletedAt').above('').count()).toBe(0);
    });

    it('is emptied after 30 days, bodies included; what is kept stays', async () => {
      const [old, fresh] = [await save(at('a')), await save(at('b'))];
      await save(at('c', { title: 'Kept' }));
      await library.trash(old);
      now += 29 * DAY_MS;
      await library.trash(fresh);
      now += 2 * DAY_MS;
      await library.purgeTrash();
      expect(await library.restore(old)).toBe(false);
      expect(await db.bodies.count()).toBe(2);
      expect(await library.restore(fresh)).toBe(true);
    });
  });

  describe('progress', () => {
    const HALF = { offset: 3, length: 7, share: 0.5 };

    it('is kept for a clipping, and replaced', async () => {
      const [id, unread] = [await save(at('a')), await save(at('b'))];
      await library.keepProgress(id, { ...HALF, share: 0.1 });
      await library.keepProgress(id, HALF);
      expect(await library.readProgress([unread, id])).toEqual(new Map([[id, HALF]]));
    });

    it('leaves item and body as they are', async () => {
      const id = await save(at('a'));
      const before = await library.read(id);
      await library.keepProgress(id, HALF);
      expect(await library.read(id)).toEqual(before);
    });

    it('survives an update of the clipping and its stay in the trash', async () => {
      const id = await save(at('a'));
      await library.keepProgress(id, HALF);
      await save(at('a', { title: 'After' }));
      await library.trash(id);
      await library.restore(id);
      expect((await library.readProgress([id])).get(id)).toEqual(HALF);
    });

    it('goes with the clipping', async () => {
      const id = await save(at('a'));
      await library.keepProgress(id, HALF);
      await library.trash(id);
      now += 31 * DAY_MS;
      await library.purgeTrash();
      expect(await db.progress.count()).toBe(0);
    });

    it.each([
      ['of a later version', { version: 2 }],
      ['beyond the end', { share: 1.5 }],
      ['before the start', { offset: -1 }],
    ])('that is %s is no progress', async (_why, broken) => {
      const id = await save(at('a'));
      await library.keepProgress(id, HALF);
      await db.table('progress').update(id, broken);
      expect((await library.readProgress([id])).size).toBe(0);
    });
  });

  describe('drafts', () => {
    const keep = async () => {
      const kept = await library.keepDraft(at('a', { title: 'Draft' }), NOTHING);
      return kept.ok ? kept.value : '';
    };

    it('are there for the reader page, and not in the list', async () => {
      expect((await library.readDraft(await keep()))?.article.title).toBe('Draft');
      expect(await library.count()).toBe(0);
    });

    it('go after a day', async () => {
      const old = await keep();
      now += DAY_MS + 1;
      await keep();
      expect(await library.readDraft(old)).toBeNull();
    });

    it('go when there are more than 20, the oldest first', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 21; n++, now += 1000) ids.push(await keep());
      expect(await library.readDraft(ids[0] ?? '')).toBeNull();
      expect(await library.readDraft(ids[1] ?? '')).not.toBeNull();
    });
  });

  it('opens a library that the first version wrote, and goes on with it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const first = new Dexie(name);
    first.version(1).stores({
      items: 'id, &canonicalUrl, [state+savedAt+id], deletedAt, *entities, *titleWords',
      bodies: 'id',
      drafts: 'id, keptAt',
    });
    const { item, body } = clippingOf(at('a', { title: 'Old' }), NOTHING, { id: 'a', now: new Date(now) });
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
      const { item } = clippingOf(at(id, { title: `Łódź ${n}` }), NOTHING, { id, now: new Date(now) });
      return { ...item, state: 'kept', titleWords: ['łodz', String(n)] };
    });
    await before.table('items').bulkAdd(rows);
    before.close();
    const later = new LibraryDb(name);
    const opened = openLibrary({ db: later });
    const found = async (query: string) =>
      (await opened.search({ query, after: null, limit: 5 })).items.map(({ title }) => title);
    expect(await found('lodz 0')).toContain('Łódź 0');
    expect(await found('lodz 500')).toEqual(['Łódź 500']);
    await later.delete();
  });

  describe('edits', () => {
    const removals = [aRemoval({ text: 'Box' }), aRemoval({ text: 'Ad' })];
    const story = (over: Partial<FoundArticle> = {}) => at('edited', { removals, ...over });
    const edits = { putBack: [1], removed: [{ start: 0, end: 2 }] };
    const mentions = { title: [], text: [aMention({ id: 'NO' })] };
    const edit = (id: string) => library.edit(id, { edits, text: 'Two words', mentions });

    it('lie over the body, which stays as it was extracted; the list knows the edited text', async () => {
      const id = await save(story());
      expect((await library.read(id))?.body.edits).toEqual({ putBack: [], removed: [] });
      await edit(id);
      const kept = await library.read(id);
      expect(kept?.body).toMatchObject({ text: 'A text.', html: '<p>A text.</p>', edits, mentions });
      expect(kept?.item).toMatchObject({ wordCount: 2, countries: ['NO'] });
    });

    it('stay when the same article is saved again, names and all', async () => {
      const id = await save(story());
      await edit(id);
      await save(story());
      expect((await library.read(id))?.body).toMatchObject({ edits, mentions });
    });

    it('are carried over when the article reads otherwise; its names wait until it is opened', async () => {
      const id = await save(story());
      await edit(id);
      await save(
        story({
          html: '<p>New. A text.</p>' as SafeHtml,
          text: 'New. A text.',
          removals: [aRemoval({ text: 'Ad' })],
        }),
      );
      expect((await library.read(id))?.body).toMatchObject({
        text: 'New. A text.',
        edits: { putBack: [0], removed: [{ start: 5, end: 7 }] },
        mentions: { text: [] },
      });
    });

    it('of a draft are kept with it, and saved with it', async () => {
      const draft = await library.keepDraft(story(), NOTHING);
      if (!draft.ok) throw new Error(draft.error.kind);
      await library.editDraft(draft.value, { edits, text: 'Two words', mentions });
      expect(await library.readDraft(draft.value)).toMatchObject({
        edits,
        mentions,
        article: { text: 'A text.' },
      });
      const saved = await library.save(story(), mentions, { layer: { edits, text: 'Two words' } });
      if (!saved.ok) throw new Error(saved.error.kind);
      expect(await library.read(saved.value.id)).toMatchObject({ item: { wordCount: 2 }, body: { edits } });
    });

    it('are exported as they are shown, with what was extracted beside it', async () => {
      await edit(await save(story()));
      const file = JSON.parse(await (await library.exportAll(SHOW_EDITS)).file.text());
      expect(file.clippings[0].body).toMatchObject({
        text: 'As edited.',
        extracted: { text: 'A text.' },
        edits,
      });
    });

    it('are none on a row of an earlier version, which still opens', async () => {
      const id = await save(story());
      const row: Record<string, unknown> = { ...(await db.bodies.get(id)) };
      delete row['edits'];
      row['removals'] = [{ rule: 'ad', text: 'Ad' }];
      await db.table('bodies').put(row);
      expect((await library.read(id))?.body).toMatchObject({
        edits: { putBack: [], removed: [] },
        removals: [{ text: 'Ad', html: '' }],
      });
    });
  });

  it('exports every kept clipping with its body, across slices, as one JSON file', async () => {
    for (let n = 0; n < 45; n++) await save(at(String(n), { title: `No. ${n}`, text: `Text "${n}" — 文` }));
    await library.trash(await save(at('gone')));
    const file = JSON.parse(await (await library.exportAll(SHOW_EDITS)).file.text());
    expect(file).toMatchObject({
      format: 'sidelight-library',
      version: 1,
      exportedAt: new Date(now).toISOString(),
    });
    expect(file.clippings).toHaveLength(45);
    expect(file.clippings[0]).toMatchObject({ item: { title: 'No. 44' }, body: { text: 'Text "44" — 文' } });
  });

  it('exports an empty library as a file that can be read', async () => {
    expect(JSON.parse(await (await library.exportAll(SHOW_EDITS)).file.text())).toMatchObject({
      clippings: [],
    });
  });
}
