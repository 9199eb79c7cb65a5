// Tables of Pocket, Instapaper, Readwise, Raindrop and of nobody in particular: every column where it belongs.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import {
  archiveOf,
  bareRow,
  INSTAPAPER_HEAD,
  POCKET_HEAD,
  POCKET_HEAD_WITH_CURSOR,
  pocketRow,
  pocketTable,
  RAINDROP_HEAD,
  READWISE_HEAD,
  read,
  tableOf,
} from '../../import-files';

const URL_ = 'https://news.example/a-story';
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

const ROWS: readonly [why: string, format: string, table: string, row: ImportedRow][] = [
  [
    'Pocket: tags between bars, archived is read',
    'pocket',
    tableOf(POCKET_HEAD, [pocketRow({ tags: 'world|middle east', status: 'archive' })]),
    bareRow({
      title: 'A story',
      addedAt: at(1_700_000_000),
      tags: ['world', 'middle east'],
      status: { isRead: true, isArchived: true },
    }),
  ],
  [
    'Pocket with a cursor between its columns; the address in the place of a title is none',
    'pocket',
    tableOf(POCKET_HEAD_WITH_CURSOR, [[URL_, URL_, '1700000000', 'abc', '', 'unread']]),
    bareRow({ addedAt: at(1_700_000_000), status: { isRead: false } }),
  ],
  [
    'Instapaper: a folder of the reader’s own is a tag, tags are a list, a selection is a quote',
    'instapaper',
    tableOf(`${INSTAPAPER_HEAD},Tags`, [
      [URL_, 'A story', 'the words', 'To keep', '1700000000', '["asia","trade, new"]'],
    ]),
    bareRow({
      title: 'A story',
      addedAt: at(1_700_000_000),
      tags: ['To keep', 'asia', 'trade, new'],
      quotes: [{ text: 'the words' }],
    }),
  ],
  ...(
    [
      ['Unread', { isRead: false }],
      ['Archive', { isRead: true, isArchived: true }],
      ['Starred', { isStarred: true }],
    ] as const
  ).map(([folder, status]): (typeof ROWS)[number] => [
    `Instapaper: ${folder} is a state`,
    'instapaper',
    tableOf(INSTAPAPER_HEAD, [[URL_, 'A story', '', folder, '1700000000']]),
    bareRow({ title: 'A story', addedAt: at(1_700_000_000), status }),
  ]),
  [
    'Readwise: tags as Python prints them, a moment with an offset, progress in the note',
    'readwise',
    tableOf(READWISE_HEAD, [
      ['A story', URL_, '01h', "['asia', \"it's\"]", '2022-11-06 04:33:50+02:00', '0.43', 'later', 'True'],
    ]),
    bareRow({
      title: 'A story',
      addedAt: '2022-11-06T02:33:50.000Z',
      tags: ['asia', "it's"],
      status: { isRead: false },
      note: 'Reading progress: 43 %\nLocation: later',
    }),
  ],
  [
    'Readwise: read to its end, and archived',
    'readwise',
    tableOf(READWISE_HEAD, [['A story', URL_, '01h', '[]', '', '1', 'archive', 'True']]),
    bareRow({ title: 'A story', status: { isRead: true, isArchived: true } }),
  ],
  [
    'Raindrop: folders and tags, note, excerpt, cover, highlights with their notes, favourite',
    'raindrop',
    tableOf(RAINDROP_HEAD, [
      [
        '7',
        'A story',
        'My note',
        'An excerpt',
        URL_,
        'News / Asia',
        'trade, new',
        '2024-03-01T10:00:00.000Z',
        'https://news.example/c.jpg',
        'First words\nNote: mine\nSecond words',
        'true',
      ],
    ]),
    bareRow({
      title: 'A story',
      note: 'My note',
      excerpt: 'An excerpt',
      addedAt: '2024-03-01T10:00:00.000Z',
      imageUrl: 'https://news.example/c.jpg',
      tags: ['News', 'Asia', 'trade', 'new'],
      status: { isStarred: true },
      quotes: [{ text: 'First words', note: 'mine' }, { text: 'Second words' }],
    }),
  ],
  [
    'a table of nobody that we know: columns by their usual names, others in the note',
    'table',
    tableOf('Name,Link,Labels,Created,Rating', [['A story', URL_, 'a; b', '2024-03-01', '5']]),
    bareRow({ title: 'A story', tags: ['a', 'b'], addedAt: '2024-03-01T00:00:00.000Z', note: 'Rating: 5' }),
  ],
];

describe('each column has its place', () => {
  it.each(ROWS)('%s', async (_why, format, table, row) => {
    expect(await read(table)).toEqual({ format, rows: [row], bad: [] });
  });
});

describe('a table is known by its columns, however it is written', () => {
  const row = bareRow({ title: 'A story', addedAt: at(1_700_000_000), status: { isRead: false } });
  const plain = tableOf(POCKET_HEAD, [pocketRow()]);
  it.each<[why: string, table: string]>([
    ['columns in another order', tableOf('status,tags,time_added,url,title', [[...pocketRow()].reverse()])],
    [
      'names in capitals and quotation marks',
      plain.replace(POCKET_HEAD, '"Title","URL","Time_Added","Tags","Status"'),
    ],
    ['semicolons, as a table program saves it', plain.replaceAll(',', ';')],
    ['tabs', plain.replaceAll(',', '\t')],
    ['empty lines before and between', `\n\n${plain.replace('\n', '\n\n')}\n`],
    ['commas behind the last column', plain.replaceAll('\n', ',\n')],
    ['cells that are missing at the end', `${POCKET_HEAD},more,and more\n${pocketRow().join(',')}`],
  ])('%s', async (_why, table) => {
    expect(await read(table)).toEqual({ format: 'pocket', rows: [row], bad: [] });
  });
});

it('Pocket’s archive: all its parts, and the passages that lie apart', async () => {
  const passages = [
    {
      url: 'https://news.example/story/0?page=0',
      title: 'x',
      highlights: [{ quote: 'words', created_at: 1_700_000_000 }],
    },
    { url: 'https://news.example/only-marked', title: 'Only marked', highlights: [{ quote: 'more words' }] },
  ];
  const file = archiveOf({
    'part_000000.csv': pocketTable(20),
    'part_000001.csv': tableOf(POCKET_HEAD_WITH_CURSOR, [['Last', URL_, '1700000000', '', 'a|b', 'unread']]),
    'annotations/part_000000.json': JSON.stringify(passages),
    'collections/x.txt': 'nothing',
  });
  const { format, rows, bad } = await read(file);
  expect([format, rows.length, bad]).toEqual(['pocket', 22, []]);
  expect(rows[0]?.quotes).toEqual([{ text: 'words', createdAt: at(1_700_000_000) }]);
  expect(rows[20]?.title).toBe('Last');
  expect(rows[21]).toEqual(
    bareRow({
      url: 'https://news.example/only-marked',
      title: 'Only marked',
      quotes: [{ text: 'more words' }],
    }),
  );
});
