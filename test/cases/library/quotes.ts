// Quotes and notes: kept with their clipping wherever it goes, found by a search, changed as a whole or not at all.
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteFinder } from '@/lib/library/quotes/locate-quote';
import { openQuotes, type Quotes } from '@/lib/library/quotes/open-quotes';
import type { Quote } from '@/lib/library/quotes/quote-kinds';
import { selectorsOf } from '@/lib/library/quotes/quote-selectors';
import { at, backedUp, DAY_MS, useLibrary } from './use-library';

const TEXT = 'Ministers met in the harbour. They spoke of grain, and of ships. Nobody signed anything.';
const WORDS = 'They spoke of grain, and of ships.';

export function quoteCases(): void {
  const given = useLibrary();
  let quotes: Quotes;
  beforeEach(() => {
    quotes = openQuotes({ db: given.db, clock: () => new Date(given.now) });
  });

  const save = (path = 'a', text = TEXT) => given.save(at(path, { title: path, text }));
  const selectors = (words = WORDS, text = TEXT) => {
    const start = text.indexOf(words);
    return selectorsOf(text, { start, end: start + words.length })!;
  };
  const value = <T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T => {
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };
  const quote = async (clippingId: string, note = '', words = WORDS): Promise<Quote> => {
    const added = { clippingId, selectors: selectors(words), colour: 'yellow', note } as const;
    const kept = value(await quotes.add(added));
    if (!kept) throw new Error('Nothing was quoted');
    return kept;
  };
  const notesOf = async (id: string) => {
    const { note, quotes: all } = await quotes.read(id);
    return [note, ...all.map((each) => each.note)];
  };

  it('a quote is kept as it was made, and by itself', async () => {
    const [a, b] = [await save('a'), await save('b')];
    const kept = await quote(a, '*Why?*');
    expect(kept).toMatchObject({
      clippingId: a,
      createdAt: new Date(given.now).toISOString(),
      quote: { exact: WORDS },
      colour: 'yellow',
      note: '*Why?*',
    });
    expect(await quotes.read(a)).toEqual({ quotes: [kept], damaged: 0, note: '' });
    expect(await quotes.read(b)).toEqual({ quotes: [], damaged: 0, note: '' });
  });

  it('the same words at the same place are quoted once', async () => {
    const id = await save();
    const first = await quote(id, 'One');
    expect(await quote(id, 'Two')).toEqual(first);
    expect((await quotes.read(id)).quotes).toEqual([first]);
  });

  it.each<[why: string, deed: (clipping: string, id: string) => Promise<unknown>, notes: string[]]>([
    ['another note', (_, id) => quotes.change(id, { note: 'New' }), ['', 'New']],
    ['removed', (_, id) => quotes.remove(id), ['']],
    ['removed and put back', async (_, id) => quotes.putBack(value(await quotes.remove(id))!), ['', 'Old']],
    ['a note on all of it', (clipping) => quotes.setNote(clipping, 'All'), ['All', 'Old']],
    [
      'a note that is taken back',
      async (clipping) => {
        await quotes.setNote(clipping, 'All');
        await quotes.setNote(clipping, '');
      },
      ['', 'Old'],
    ],
    [
      'the trash and back',
      (clipping) => given.library.trash(clipping).then(() => given.library.restore(clipping)),
      ['', 'Old'],
    ],
    ['the trash and a new save', (clipping) => given.library.trash(clipping).then(() => save()), ['', 'Old']],
    [
      'a save under another of its addresses',
      () =>
        given.save(at('a?utm_source=x', { title: 'a', text: TEXT, canonicalUrl: 'https://news.example/a' })),
      ['', 'Old'],
    ],
    ['another text', () => save('a', `New. ${TEXT}`), ['', 'Old']],
  ])('after %s it is as expected', async (_why, deed, notes) => {
    const clipping = await save();
    const { id } = await quote(clipping, 'Old');
    await deed(clipping, id);
    expect(await notesOf(clipping)).toEqual(notes);
  });

  it('is carried over to another text, and found there; the text put back has it where it was', async () => {
    const id = await save();
    const kept = await quote(id);
    await save('a', `New and longer. ${TEXT}`);
    const now = (await given.library.read(id))?.body.text ?? '';
    expect(quoteFinder(now)(kept)).toEqual({ at: 'same', span: { start: 46, end: 80 } });
    const [version] = await given.library.versions(id);
    await given.library.restoreVersion(version?.id ?? '');
    expect((await quotes.read(id)).quotes).toEqual([kept]);
  });

  it('goes with its clipping for good', async () => {
    const id = await save();
    await quote(id);
    await quotes.setNote(id, 'All');
    await given.library.trash(id);
    given.now += 31 * DAY_MS;
    await given.library.purgeTrash();
    expect([await given.db.quotes.count(), await given.db.notes.count()]).toEqual([0, 0]);
    expect(
      value(await quotes.add({ clippingId: id, selectors: selectors(), colour: 'blue', note: '' })),
    ).toBeNull();
    expect(value(await quotes.setNote(id, 'x'))).toBeNull();
  });

  it('what is changed stands in the log of changes', async () => {
    const id = await save();
    const { id: quoteId } = await quote(id);
    await quotes.setNote(id, 'All');
    const fields = (await given.db.changes.toArray()).map(({ field }) => field);
    expect(fields.sort()).toEqual(['note', `quote:${quoteId}`]);
  });

  it('a row that cannot be read stays, is counted, and is in the backup as it is stored', async () => {
    const id = await save();
    const kept = await quote(id);
    const damaged = { ...kept, id: 'damaged', colour: 'purple' };
    await given.db.table('quotes').put(damaged);
    await quotes.setNote(id, 'All');
    expect(await quotes.read(id)).toEqual({ quotes: [kept], damaged: 1, note: 'All' });
    const [line] = await backedUp(given.db);
    expect(line?.beside).toMatchObject({ notes: [{ id, text: 'All' }] });
    for (const row of [kept, damaged]) expect(line?.beside?.['quotes']).toContainEqual(row);
  });

  it('an open page hears of it', async () => {
    const id = await save();
    const heard: number[] = [];
    const life = new AbortController();
    quotes.watch(id, { onChange: (margin) => heard.push(margin.quotes.length), signal: life.signal });
    await expect.poll(() => heard).toEqual([0]);
    await quote(id);
    await expect.poll(() => heard.at(-1)).toBe(1);
    life.abort();
  });

  describe('a search', () => {
    it.each<[why: string, query: string, expected: string[]]>([
      ['quotes', 'has:quote', ['noted', 'quoted']],
      ['notes, on quotes too', 'has:notes', ['all', 'noted']],
      ['no quotes', '-has:quote harbour ', ['all', 'plain']],
      ['quotes or a star', 'has:quote OR is:starred', ['noted', 'plain', 'quoted']],
      ['no notes or a star', '-has:note harbour ', ['plain', 'quoted']],
      ['a word of a quote’s note', 'zucchini ', ['noted']],
      ['a word of a note', 'aubergine ', ['all']],
      ['a phrase of a note', '"aubergine stew"', ['all']],
      ['a word of a note that was changed', 'carrot ', []],
    ])('finds %s', async (_why, query, expected) => {
      const ids = [];
      for (const path of ['plain', 'quoted', 'noted', 'all']) ids.push(await save(path));
      const [plain, quoted, noted, all] = ids as [string, string, string, string];
      await given.library.setStatus([{ id: plain, status: { starred: true } }]);
      await quote(quoted);
      const { id } = await quote(noted, 'carrot');
      await quotes.change(id, { note: 'zucchini' });
      await quotes.setNote(all, 'An aubergine stew');
      expect((await given.titles(query)).sort()).toEqual(expected);
      await given.db.housekeeping.clear();
      await given.library.fileTheRest(new AbortController().signal);
      expect((await given.titles(query)).sort()).toEqual(expected);
    });
  });
}
