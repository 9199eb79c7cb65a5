// Rows that tell of one story: what each says otherwise is kept, once, and all of it is taken back, in whatever slices they come.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import type { SafeHtml } from '@/lib/extraction/types';
import { anArticle } from '../../builders';
import { aFile, START, story, useImports } from './use-imports';

const NOTHING = { title: [], text: [] };
const URL_ = 'https://news.example/ships';
const TEXT = 'Ministers said: “Grain is late.” Ships wait. Then they said again: ships wait. It’s over.';
/** More rows than come in together. */
const BETWEEN = Array.from({ length: 60 }, (_, at) => story(`other-${at}`));
const day = (text: string) => text as NonNullable<ImportedRow['published']>;

type Rows = readonly Partial<ImportedRow>[];

export function meetingCases(): void {
  const given = useImports();
  const ships = (over: Partial<ImportedRow>) => story('ships', { title: 'Ships', ...over });
  const said = async () => (await given.said())[URL_];
  const itemOf = async () => given.db.items.where('canonicalUrl').equals(URL_).first();

  async function saved(over: Parameters<typeof anArticle>[0] = {}): Promise<string> {
    given.now = START - 60_000;
    const html = `<p>${TEXT}</p>` as SafeHtml;
    const article = anArticle({ url: URL_, title: 'Ours', text: TEXT, html, byline: 'A. Writer', ...over });
    const kept = await given.library.save(article, NOTHING);
    if (!kept.ok) throw new Error(kept.error.kind);
    given.now = START;
    return kept.value.id;
  }

  const DIFFERING: readonly (readonly [why: string, rows: Rows, kept: Record<string, unknown>])[] = [
    ['another title', [{}, { title: 'Grain' }], { title: 'Ships', note: 'Title: Grain' }],
    ['the same title in other signs', [{}, { title: ' SHIPS  | The Paper' }], { title: 'Ships', note: '' }],
    ['a title where the first has none', [{ title: null }, { title: 'Grain' }], { title: 'Grain', note: '' }],
    ['another author', [{ byline: 'A' }, { byline: 'B' }], { note: 'Author: B' }],
    [
      'the title of the row without a text',
      [{ title: 'Harbours', byline: 'A' }, { text: TEXT }],
      { title: 'Ships', text: TEXT, note: 'Title: Harbours' },
    ],
    [
      'a note that is a part of another',
      [{ note: 'Of art and trade' }, { note: 'art' }],
      { note: 'Of art and trade\n\nart' },
    ],
    ['a note of which a part is there', [{ note: 'A\n\nB' }, { note: 'A\n\nC' }], { note: 'A\n\nB\n\nC' }],
    ['a note that is there', [{ note: 'A\n\nB' }, { note: 'B' }], { note: 'A\n\nB' }],
    [
      'a day that it was published',
      [{ published: day('2024-01-02') }, { published: day('2024-02-03') }],
      { note: 'Published: 2024-02-03' },
    ],
    ['tags', [{ tags: ['a'] }, { tags: ['b'] }], { tags: ['a', 'b'] }],
  ];
  describe('a second row of a story is kept where it differs', () => {
    it.each(DIFFERING)('%s, in one slice', async (_why, rows, kept) => {
      await given.take(aFile(rows.map(ships)));
      expect(await said()).toMatchObject(kept);
    });
    it.each(DIFFERING)('%s, in two', async (_why, [first = {}, ...rest], kept) => {
      await given.take(aFile([ships(first), ...BETWEEN, ...rest.map(ships)]));
      expect(await said()).toMatchObject(kept);
      const before = await said();
      await given.take(aFile([ships(first), ...BETWEEN, ...rest.map(ships)]));
      expect(await said()).toEqual(before);
    });
    it.each([
      ['in one slice', [{ byline: 'B' }, {}]],
      ['in two', [{}, { byline: 'B' }]],
    ] as const)('an author whom one row knows alone is the author, %s', async (_why, [one, two]) => {
      await given.take(aFile([ships(one), ...(_why === 'in two' ? BETWEEN : []), ships(two)]));
      expect([(await itemOf())?.byline, await said()]).toMatchObject(['B', { note: '' }]);
    });
  });

  describe('beside a clipping of the library', () => {
    it('what the file says otherwise stands in the note; what the library does not know has its place', async () => {
      await saved({ siteName: null });
      const before = await given.said();
      await given.take(aFile([ships({ title: 'Theirs', byline: 'B', siteName: 'Paper' })]));
      expect(await said()).toMatchObject({ title: 'Ours', note: 'Title: Theirs\n\nAuthor: B' });
      expect((await itemOf())?.siteName).toBe('Paper');
      await given.takeBack();
      expect([await given.said(), (await itemOf())?.siteName]).toEqual([before, null]);
    });

    it.each<[why: string, text: string]>([
      ['quotation marks of another form', '"Grain is late."'],
      ['an apostrophe of another form', "It's over."],
      ['spaces of another kind', 'Ships\n wait.'],
      ['words that stand at two places', 'hips wait.'],
      ['words that stand nowhere', 'No such words'],
    ])('a quote does not double when the file comes again: %s', async (_why, text) => {
      await saved();
      const file = aFile([ships({ quotes: [{ text }, { text }] })]);
      await given.take(file);
      const quotes = await given.db.quotes.count();
      const again = await given.take(file);
      expect([quotes, await given.db.quotes.count(), again.counts.merged]).toEqual([1, 1, 0]);
    });

    it('the same words at two places are two quotes, again and again', async () => {
      await saved({ text: 'One: ships wait. Two: ships wait.' });
      const quotes = [
        { text: 'ships wait', before: 'One: ' },
        { text: 'ships wait', before: 'Two: ' },
      ];
      await given.take(aFile([ships({ quotes })]));
      await given.take(aFile([ships({ quotes })]));
      expect(await given.db.quotes.count()).toBe(2);
    });

    it('a note on a quote that is there stands below its own, and is taken back', async () => {
      await saved();
      await given.take(aFile([ships({ quotes: [{ text: 'Ships wait', note: 'Of mine' }] })]));
      const before = await given.said();
      const rows = await given.db.quotes.toArray();
      await given.take(aFile([ships({ quotes: [{ text: 'Ships wait', note: 'mine' }] })]));
      expect(await said()).toMatchObject({ quotes: [['Ships wait', 'Of mine\n\nmine', 'yellow']] });
      await given.takeBack();
      expect([await given.said(), await given.db.quotes.toArray()]).toEqual([before, rows]);
    });
  });

  describe('an import whose slices met is taken back', () => {
    it.each<[why: string, rows: Rows]>([
      ['a tag', [{}, { tags: ['b'] }]],
      ['a note and a state', [{ note: 'A' }, { note: 'B', status: { isRead: true } }]],
      ['a text', [{}, { text: TEXT, quotes: [{ text: 'Ships wait' }] }]],
      [
        'a quote with another note',
        [{ quotes: [{ text: 'x', note: 'a' }] }, { quotes: [{ text: 'x', note: 'b' }] }],
      ],
      ['an author', [{}, { byline: 'B', title: 'Grain' }]],
    ])('%s: nothing stays', async (_why, [one = {}, two = {}]) => {
      await given.take(aFile([ships(one), ...BETWEEN, ships(two)]));
      expect(await given.takeBack()).toBe(0);
      expect(await given.sizes()).toEqual(
        Object.fromEntries(Object.keys(await given.sizes()).map((name) => [name, 0])),
      );
      expect(await given.counted()).toEqual({});
    });

    it('of a clipping that the library had, both are taken back', async () => {
      await saved();
      const [before, sizes] = [await given.said(), await given.sizes()];
      await given.take(
        aFile([ships({ note: 'A', tags: ['a'] }), ...BETWEEN, ships({ note: 'B', tags: ['b'] })]),
      );
      expect(await said()).toMatchObject({ note: 'A\n\nTitle: Ships\n\nB', tags: ['a', 'b'] });
      expect(await given.takeBack()).toBe(0);
      expect([await given.said(), await given.sizes()]).toEqual([before, sizes]);
    });

    it('what the reader has changed since stays, as the import has made it', async () => {
      await given.take(aFile([ships({}), ...BETWEEN, ships({ note: 'B' })]));
      const id = (await itemOf())!.id;
      await given.library.tag(id, ['mine']);
      expect(await given.takeBack()).toBe(1);
      expect(await said()).toMatchObject({ tags: ['mine'], note: 'B' });
    });

    it.each<[why: string, note: string, left: string]>([
      ['behind it', 'N\n\nmine', 'mine'],
      ['in its line', 'N and more', 'N and more'],
      ['in the middle of a word', 'No, not this', 'No, not this'],
    ])('a note that the reader has gone on with keeps what is theirs: %s', async (_why, note, left) => {
      const id = await saved({ title: 'Ships' });
      await given.take(aFile([ships({ note: 'N' })]));
      await given.db.notes.put({ id, text: note, changedAt: new Date(given.now).toISOString() });
      await given.takeBack();
      expect(await said()).toMatchObject({ note: left });
    });
  });
}
