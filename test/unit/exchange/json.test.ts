// JSON of wallabag, Karakeep and Linkwarden, and Omnivore's archive: every field where it belongs; cut files give their whole items.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import { archiveOf, bareRow, read } from '../../import-files';

const URL_ = 'https://news.example/a-story';

const WALLABAG = {
  id: 7,
  url: URL_,
  title: 'A story',
  content: '<p>Words</p>',
  is_archived: 1,
  is_starred: 0,
  tags: ['asia', 'trade'],
  created_at: '2016-09-08T11:55:58+0200',
  updated_at: '2016-09-09T11:55:58+0200',
  archived_at: '2016-09-10T00:00:00+0200',
  published_at: '2016-09-07T23:30:00+0200',
  published_by: ['Jane Doe', 'John Roe'],
  language: 'en',
  reading_time: 3,
  domain_name: 'news.example',
  preview_picture: 'https://news.example/p.jpg',
  origin_url: 'https://agg.example/7',
  annotations: [{ text: 'mine', quote: 'Words', ranges: [], created_at: '2016-09-09T10:00:00+0000' }],
};
const KARAKEEP = {
  bookmarks: [
    {
      createdAt: 1_700_000_000,
      title: 'A story',
      tags: ['asia'],
      lists: ['l1'],
      content: { type: 'link', url: URL_ },
      note: 'My note',
      summary: 'It says so.',
      archived: true,
    },
    { createdAt: 1, title: 'A text', tags: [], content: { type: 'text', text: 'words' }, note: null },
  ],
  lists: [
    { id: 'l1', name: 'To keep', description: null, icon: '📌', type: 'manual', query: null, parentId: null },
  ],
};
const LINKWARDEN = {
  id: 1,
  username: 'reader',
  pinnedLinks: [{ id: 5 }],
  collections: [
    {
      id: 3,
      name: 'World',
      links: [
        {
          id: 5,
          name: 'A story',
          url: URL_,
          description: 'An excerpt',
          tags: [{ id: 1, name: 'asia' }],
          createdAt: '2024-03-01T10:00:00.000Z',
          textContent: 'Words',
        },
      ],
    },
    { id: 4, name: 'Empty', links: [] },
  ],
  highlights: [
    { linkId: 5, text: 'Words', comment: 'mine', color: 'purple', createdAt: '2024-03-02T10:00:00.000Z' },
  ],
};

const ROWS: readonly [why: string, format: string, json: unknown, row: ImportedRow, bad: string[]][] = [
  [
    'wallabag: text, tags, authors, states, annotations, the picture, where it was found',
    'wallabag',
    [WALLABAG],
    bareRow({
      title: 'A story',
      html: '<p>Words</p>',
      byline: 'Jane Doe, John Roe',
      lang: 'en',
      published: '2016-09-07' as NonNullable<ImportedRow['published']>,
      imageUrl: 'https://news.example/p.jpg',
      addedAt: '2016-09-08T09:55:58.000Z',
      readAt: '2016-09-09T22:00:00.000Z',
      archivedAt: '2016-09-09T22:00:00.000Z',
      status: { isRead: true, isArchived: true },
      tags: ['asia', 'trade'],
      note: 'Found at: https://agg.example/7',
      quotes: [{ text: 'Words', note: 'mine', createdAt: '2016-09-09T10:00:00.000Z' }],
    }),
    [],
  ],
  [
    'Karakeep: lists by their names, which stand behind the bookmarks; a text without an address is told',
    'karakeep',
    KARAKEEP,
    bareRow({
      title: 'A story',
      addedAt: new Date(1_700_000_000_000).toISOString(),
      status: { isArchived: true },
      tags: ['To keep', 'asia'],
      note: 'My note\n\nSummary: It says so.',
    }),
    ['2 no-address'],
  ],
  [
    'Linkwarden: collections are tags, pinned is starred, passages by their link',
    'linkwarden',
    LINKWARDEN,
    bareRow({
      title: 'A story',
      text: 'Words',
      excerpt: 'An excerpt',
      addedAt: '2024-03-01T10:00:00.000Z',
      status: { isStarred: true },
      tags: ['World', 'asia'],
      quotes: [{ text: 'Words', note: 'mine', colour: 'pink', createdAt: '2024-03-02T10:00:00.000Z' }],
    }),
    [],
  ],
];

describe('each field has its place', () => {
  it.each(ROWS)('%s', async (_why, format, json, row, bad) => {
    expect(await read(JSON.stringify(json))).toEqual({ format, rows: [row], bad });
    expect(await read(JSON.stringify(json, null, 2))).toEqual({ format, rows: [row], bad });
  });
});

const OMNIVORE = {
  id: 'x',
  slug: 'a-story-18f',
  title: 'A story',
  description: 'An excerpt',
  author: 'Jane Doe',
  url: URL_,
  state: 'Archived',
  readingProgress: 43,
  thumbnail: 'https://news.example/p.jpg',
  labels: ['asia'],
  savedAt: '2023-01-05T10:00:00.000Z',
  updatedAt: '2023-01-05T10:00:00.000Z',
  publishedAt: '2023-01-04T00:00:00.000Z',
};
const HIGHLIGHTS =
  'About all of it\n\n\n\n> First words\n> \n> second paragraph \n\n#good #new\n\nmine\n\n> More words ';

it('Omnivore: metadata, the text and the passages of an article lie in three files', async () => {
  const file = archiveOf({
    '../metadata_0_to_20.json': JSON.stringify([
      OMNIVORE,
      { ...OMNIVORE, slug: 'other', url: 'https://o.example/', labels: [{ name: 'x' }] },
    ]),
    'metadata_20_to_21.json': JSON.stringify([
      { ...OMNIVORE, slug: 'third', state: 'Active', readingProgress: 100 },
    ]),
    'content/a-story-18f.html': '<div><p>Words</p></div>',
    'highlights/a-story-18f.md': HIGHLIGHTS,
  });
  const { format, rows, bad } = await read(file);
  expect([format, rows.length, bad]).toEqual(['omnivore', 3, []]);
  expect(rows[0]).toEqual(
    bareRow({
      title: 'A story',
      html: '<div><p>Words</p></div>',
      byline: 'Jane Doe',
      excerpt: 'An excerpt',
      imageUrl: 'https://news.example/p.jpg',
      published: '2023-01-04' as NonNullable<ImportedRow['published']>,
      addedAt: '2023-01-05T10:00:00.000Z',
      status: { isRead: false, isArchived: true },
      tags: ['asia'],
      note: 'About all of it\n\nReading progress: 43 %',
      quotes: [
        { text: 'First words\n\nsecond paragraph', note: '#good #new\n\nmine' },
        { text: 'More words' },
      ],
    }),
  );
  expect(rows[1]).toMatchObject({ url: 'https://o.example/', tags: ['x'], quotes: [] });
  expect(rows[2]).toMatchObject({ status: { isRead: true } });
});

it('a collection of Linkwarden that is cut, or has a broken link, gives its other links', async () => {
  const [first] = LINKWARDEN.collections;
  const links = [0, 1, 2].map((id) => ({ ...first?.links[0], id, url: `${URL_}/${id}` }));
  const json = JSON.stringify({ ...LINKWARDEN, highlights: [], collections: [{ ...first, links }] });
  const cut = await read(json.slice(0, json.indexOf('/2')));
  expect([cut.format, cut.rows.length, cut.bad]).toEqual(['linkwarden', 2, ['3 damaged']]);
  const broken = await read(json.replace(`"${URL_}/1"`, `${URL_}/1`));
  expect([broken.rows.map((row) => row.tags[0]), broken.bad]).toEqual([['World', 'World'], ['2 damaged']]);
});

describe('a JSON file that is damaged gives the items that are whole', () => {
  const many = JSON.stringify(Array.from({ length: 5 }, (_, at) => ({ ...WALLABAG, url: `${URL_}/${at}` })));
  it.each<[why: string, json: string, rows: number, bad: string[]]>([
    ['cut inside an item', many.slice(0, -100), 4, ['5 damaged']],
    ['cut behind a comma', many.slice(0, many.lastIndexOf('{')), 4, ['5 damaged']],
    ['an item that is none', many.replace('"is_starred":0', '"is_starred":'), 4, ['1 damaged']],
    ['a number in the place of an item', many.replace('[{', '[7,{'), 5, ['1 no-address']],
    ['a comma that is missing', many.replace('},{"id"', '}{"id"'), 5, []],
    ['a comma too many', many.replace('},{"id"', '},,{"id"'), 5, []],
    ['brackets and quotation marks in texts', many.replaceAll('A story', 'A \\"[{story\\\\'), 5, []],
  ])('%s', async (_why, json, rows, bad) => {
    const got = await read(json);
    expect({ format: got.format, rows: got.rows.length, bad: got.bad }).toEqual({
      format: 'wallabag',
      rows,
      bad,
    });
  });
});
