// A file of each format, read by our own readers, into a real IndexedDB: what the library has of it, field by field.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleMaker } from '@/entrypoints/import/article-maker';
import { readFile } from '@/lib/exchange/read/read-file';
import { LibraryDb } from '@/lib/library/db';
import { type Imports, openImports } from '@/lib/library/importing/imports';
import { readMargins } from '@/lib/library/quotes/quote-tables';
import { openLibrary } from '@/lib/library/repository';
import {
  archiveOf,
  fileOf,
  INSTAPAPER_HEAD,
  POCKET_HEAD,
  POCKET_HEAD_WITH_CURSOR,
  RAINDROP_HEAD,
  READWISE_HEAD,
  tableOf,
} from '../../import-files';

const URL_ = 'https://news.example/a-story-of-ships';
const NOW = '2026-11-30T08:00:00.000Z';
const ADDED = '2023-11-14T22:13:20.000Z';
const WORDS = 'Ministers met in the harbour. They spoke of grain, and of ships.';
const HTML = `<p>${WORDS}</p><img src="/p.jpg"><script>bad()</script>`;

let db: LibraryDb;
let imports: Imports;
beforeEach(() => {
  db = new LibraryDb(`test-${crypto.randomUUID()}`);
  imports = openImports({
    db,
    clock: () => new Date(NOW),
    maker: articleMaker(),
    read: ({ file }) => readFile(file),
  });
});
afterEach(() => db.delete());

const { signal } = new AbortController();

/** All that the library says of its one clipping. */
async function imported(file: Blob): Promise<unknown> {
  const files = [{ name: 'a', file }];
  const plan = await imports.plan(files, { signal, onRows: () => undefined });
  const begun = await imports.begin(files, plan);
  if (!begun.ok) throw new Error(begun.error.kind);
  const run = await imports.run({ signal, onProgress: () => undefined });
  if (!run.ok) throw new Error(run.error.kind);
  const [item] = await db.items.toArray();
  if (!item) return plan.files;
  const { id, title, byline, savedAt, published, link } = item;
  const library = openLibrary({ db });
  const [margins, body] = [await readMargins(db, [id]), await library.read(id)];
  const status = (await library.readStatus([id])).get(id);
  const { quotes = [], note = '' } = margins[0] ?? {};
  return {
    ...{ title, byline, savedAt, day: published?.days.first ?? null, text: body?.body.text, note },
    link: link?.reason ?? null,
    tags: await library.readTags(id),
    is: Object.entries(status ?? {}).flatMap(([part, is]) => (is ? [part] : [])),
    quotes: quotes.map((quote) => [quote.quote.exact, quote.note, quote.colour, quote.position.length > 0]),
  };
}

const LINK = {
  ...{ title: 'A story', byline: null, savedAt: ADDED, day: null, text: '', note: '' },
  ...{ link: 'not-read-yet', tags: ['asia', 'trade'], is: [], quotes: [] },
};
const TEXT = { text: WORDS, link: null };
const SECONDS = '1700000000';

it.each<[format: string, file: Blob, kept: unknown]>([
  [
    'Pocket',
    archiveOf({
      'part_000000.csv': tableOf(POCKET_HEAD, [['A story', URL_, SECONDS, 'asia|trade', 'archive']]),
    }),
    { ...LINK, is: ['read', 'archived'] },
  ],
  [
    'Pocket with a cursor',
    fileOf(tableOf(POCKET_HEAD_WITH_CURSOR, [['A story', URL_, SECONDS, 'x', 'asia|trade', 'unread']])),
    { ...LINK, note: expect.any(String) },
  ],
  [
    'Instapaper',
    fileOf(tableOf(INSTAPAPER_HEAD, [[URL_, 'A story', 'Words that I chose', 'Starred', SECONDS]])),
    { ...LINK, tags: [], is: ['starred'], quotes: [['Words that I chose', '', 'yellow', false]] },
  ],
  [
    'Readwise Reader',
    fileOf(
      tableOf(READWISE_HEAD, [
        ['A story', URL_, '1', "['asia', 'trade']", '2023-11-14 22:13:20+00:00', '1', 'archive', 'True'],
      ]),
    ),
    { ...LINK, is: expect.arrayContaining(['archived']), note: expect.any(String) },
  ],
  [
    'Raindrop',
    fileOf(
      tableOf(RAINDROP_HEAD, [
        [
          '1',
          'A story',
          'Mine',
          'About ships',
          URL_,
          'Asia',
          'trade',
          ADDED,
          '',
          'Highlight: of grain',
          'true',
        ],
      ]),
    ),
    {
      ...LINK,
      is: ['starred'],
      note: expect.stringMatching(/^Mine[\s\S]*About ships/),
      quotes: [['of grain', '', 'yellow', false]],
    },
  ],
  [
    'wallabag',
    fileOf(
      JSON.stringify([
        {
          is_archived: 1,
          is_starred: 1,
          tags: ['asia', 'trade'],
          id: 1,
          title: 'A story',
          url: URL_,
          content: HTML,
          created_at: '2023-11-14T22:13:20+00:00',
          published_at: '2023-11-13T00:00:00+00:00',
          published_by: ['Jane Doe'],
          annotations: [{ text: 'Why?', quote: 'They spoke of grain' }],
        },
      ]),
    ),
    {
      ...LINK,
      ...TEXT,
      byline: 'Jane Doe',
      day: '2023-11-13',
      is: expect.arrayContaining(['starred']),
      note: expect.any(String),
      quotes: [['They spoke of grain', 'Why?', 'yellow', true]],
    },
  ],
  [
    'bookmarks',
    fileOf(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>B</TITLE><H1>B</H1><DL><p><DT><H3>Asia</H3><DL><p><DT><A HREF="${URL_}" ADD_DATE="${SECONDS}" TAGS="trade" TOREAD="1">A story</A><DD>Mine</DL><p></DL>`,
    ),
    { ...LINK, note: 'Mine' },
  ],
  ['a list of addresses', fileOf(`- [A story](${URL_})\n`), { ...LINK, savedAt: NOW, tags: [] }],
  [
    'Markdown',
    fileOf(
      `---\ntitle: "A story"\nsource: "${URL_}"\nauthor:\n  - "[[Jane Doe]]"\npublished: 2023-11-13\ncreated: 2023-11-14\ntags:\n  - "asia"\n  - "trade"\n---\n${WORDS}\n`,
    ),
    {
      ...LINK,
      ...TEXT,
      byline: 'Jane Doe',
      day: '2023-11-13',
      savedAt: expect.stringMatching(/^2023-11-1/),
      note: expect.any(String),
    },
  ],
])('%s', async (_format, file, kept) => {
  expect(await imported(file)).toEqual(kept);
});

const PAGE = `<!doctype html><html lang="en"><head><title>A story | News</title><link rel="canonical" href="${URL_}">
<meta property="og:title" content="A story"><meta property="article:published_time" content="2023-11-13T08:00:00Z"></head>
<body><nav>Menu</nav><article><h1>A story</h1>${`<p>${`${WORDS} `.repeat(6)}</p>`.repeat(5)}</article><script>bad()</script></body></html>`;

it.each<[what: string, page: string]>([
  ['a saved page', PAGE],
  [
    'MHTML',
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${URL_}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n----b--\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: ${URL_}\r\n\r\n${PAGE}\r\n----b----\r\n`,
  ],
])('%s is read as if it had been visited', async (_what, page) => {
  expect(await imported(fileOf(page))).toMatchObject({
    ...{ title: 'A story', day: '2023-11-13', link: null },
    text: expect.stringMatching(/^(?!.*Menu)Ministers met/),
  });
});

it('a backup of ours is told, and left to restoring', async () => {
  const head = JSON.stringify({ format: 'sidelight-backup', version: 2, madeAt: NOW });
  expect(await imported(fileOf(`${head}\n`))).toEqual([{ name: 'a', format: 'backup', rows: 0 }]);
});
