// Files that the first Sidelights exported, of each of their three versions, read back as rows: whatever of a clipping they hold, it is there again.
import { describe, expect, it } from 'vitest';
import { read } from '../../import-files';

/** As they were written: `item` is the row of the list, `body` what was kept of the article. */
const item = (path: string, over: object = {}) => ({
  id: '6f1c3c9e-7c3b-4f0e-9a51-0d6a4f7f9f01',
  url: `https://news.example/${path}?from=mail`,
  canonicalUrl: `https://news.example/${path}`,
  title: `The story ${path}`,
  byline: 'Ann Writer',
  siteName: 'News',
  lang: 'en',
  dir: 'ltr',
  published: { written: '2022-04-21T14:05:00Z', days: { first: '2022-04-21', last: '2022-04-21' } },
  savedAt: '2022-04-22T08:00:00.000Z',
  updatedAt: '2022-04-23T08:00:00.000Z',
  countries: ['JP'],
  entities: ['JP'],
  wordCount: 2,
  ...over,
});
const body = (text: string) => ({
  id: '6f1c3c9e-7c3b-4f0e-9a51-0d6a4f7f9f01',
  html: `<p>${text}</p>`,
  text,
  removals: [{ rule: 'share', text: 'Share' }],
  mentions: { title: [], text: [] },
});
const former = { replacedAt: '2022-04-23T08:00:00.000Z', item: item('a'), body: body('An older text.') };
const quote = {
  id: 'a-quote',
  clippingId: '6f1c3c9e-7c3b-4f0e-9a51-0d6a4f7f9f01',
  createdAt: '2022-04-24T08:00:00.000Z',
  changedAt: '2022-04-24T08:00:00.000Z',
  quote: { exact: 'A text', prefix: '', suffix: '.' },
  position: { start: 0, end: 6, length: 7 },
  colour: 'yellow',
  note: 'Look it up.',
};
const file = (version: number, clippings: readonly object[], more: object = {}) => ({
  ...{ format: 'sidelight-library', version, exportedAt: '2022-05-01T08:00:00.000Z' },
  ...{ clippings, ...more },
});

const STORY = {
  url: 'https://news.example/a?from=mail',
  title: 'The story a',
  byline: 'Ann Writer',
  siteName: 'News',
  lang: 'en',
};

describe('an export of the first Sidelights', () => {
  it.each<[why: string, exported: object, note: string | null, quotes: readonly object[]]>([
    ['of version 1', file(1, [{ item: item('a'), body: body('A text.') }]), null, []],
    [
      'of version 2, with former texts',
      file(2, [{ item: item('a'), body: body('A text.'), versions: [former] }], { damaged: [] }),
      ...(['Former texts: 1', []] as const),
    ],
    [
      'of version 2, with an article that was edited',
      file(2, [
        {
          item: item('a'),
          body: { ...body('A text.'), extracted: { html: '<p>All of it.</p>', text: 'All of it.' } },
          versions: [],
        },
      ]),
      ...([null, []] as const),
    ],
    [
      'of version 3, with quotes and a note',
      file(3, [{ item: item('a'), body: body('A text.'), versions: [], quotes: [quote], note: 'Mine.' }], {
        damaged: [],
      }),
      'Mine.',
      [{ text: 'A text', note: 'Look it up.' }],
    ],
    [
      'of version 3, with a damaged row besides, which says nothing that can be read',
      file(3, [{ item: item('a'), body: body('A text.'), versions: [], quotes: [], note: '' }], {
        damaged: [{ item: 7, body: null }],
      }),
      ...([null, []] as const),
    ],
  ])('%s is read', async (_why, exported, note, quotes) => {
    for (const space of [0, 2]) {
      const { format, rows, bad } = await read(JSON.stringify(exported, null, space));
      expect([format, rows.length, bad]).toEqual(['sidelight', 1, []]);
      expect(rows[0]).toMatchObject({ ...STORY, note, quotes });
      expect(JSON.stringify(rows[0])).toContain('A text.');
      expect(JSON.stringify(rows[0])).toContain('2022-04-21');
      expect(JSON.stringify(rows[0])).toContain('2022-04-22T08:00:00.000Z');
      expect(JSON.stringify(rows[0])).not.toMatch(/All of it|An older text/);
    }
  });

  it('has all of its clippings, in its order', async () => {
    const clippings = ['a', 'b', 'c'].map((path) => ({ item: item(path), body: body(`Text ${path}.`) }));
    const { rows } = await read(JSON.stringify(file(1, clippings)));
    expect(rows.map(({ title }) => title)).toEqual(['The story a', 'The story b', 'The story c']);
  });

  it('says of a clipping that is none that it cannot be read, and the others are read', async () => {
    const { rows, bad } = await read(
      JSON.stringify(
        file(3, [
          { item: null, body: null },
          { item: item('a'), body: body('A text.') },
        ]),
      ),
    );
    expect([rows.length, bad.length]).toEqual([1, 1]);
  });
});
