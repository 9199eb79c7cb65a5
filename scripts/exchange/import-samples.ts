// A good file of each kind that is imported, some rows long: what the fuzzer breaks, and what it is held against unbroken.
import { strToU8, zipSync } from 'fflate';
import type { ImportFormat } from '../../lib/exchange/imported-row';

/** A file as it would be chosen, and what reading it gives. */
export interface ImportSample {
  readonly name: string;
  readonly format: ImportFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rows: number;
}

const ROWS = 8;
const each = <T>(make: (at: number) => T): T[] => Array.from({ length: ROWS }, (_, at) => make(at));
const url = (at: number) => `https://news.example/story/${at}?a=${at}&b=ü`;
const title = (at: number) =>
  ['Plain', 'With, comma', 'With ""quotes""', 'Zwei\nZeilen', '日本 🇺🇳'][at % 5] ?? '';
const moment = (at: number) => new Date(1_600_000_000_000 + at * 86_400_000).toISOString();

const table = (head: string, row: (at: number) => readonly string[]): string =>
  [
    head,
    ...each((at) =>
      row(at)
        .map((cell) => `"${cell}"`)
        .join(','),
    ),
  ].join('\r\n');

const pocket = table('title,url,time_added,tags,status', (at) => [
  title(at),
  url(at),
  String(1_600_000_000 + at),
  'world|trade',
  at % 2 ? 'archive' : 'unread',
]);
const TABLES: readonly (readonly [ImportFormat, string])[] = [
  ['pocket', pocket],
  [
    'instapaper',
    table('URL,Title,Selection,Folder,Timestamp,Tags', (at) => [
      url(at),
      title(at),
      'words',
      'Mine',
      '1600000000',
      '[""a""]',
    ]),
  ],
  [
    'readwise',
    table('Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen', (at) => [
      title(at),
      url(at),
      `0${at}`,
      "['a', 'b']",
      '2022-11-06 04:33:50+00:00',
      '0.4',
      'later',
      'True',
    ]),
  ],
  [
    'raindrop',
    table('id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite', (at) => [
      String(at),
      title(at),
      'a note',
      'an excerpt',
      url(at),
      'A / B',
      'c, d',
      moment(at),
      url(at),
      'one\nNote: two',
      'true',
    ]),
  ],
  [
    'table',
    table('Name,Link,Labels,Created,Rating', (at) => [title(at), url(at), 'a; b', '3 March 2024', '5']),
  ],
];

const wallabag = each((at) => ({
  url: url(at),
  title: title(at),
  content: '<p>Words &amp; more</p>',
  is_archived: at % 2,
  is_starred: 0,
  tags: ['a', { label: 'b' }],
  created_at: moment(at),
  annotations: [{ quote: 'Words', text: 'mine' }],
}));
const omnivore = each((at) => ({
  slug: `s${at}`,
  title: title(at),
  url: url(at),
  labels: ['a'],
  savedAt: moment(at),
  state: 'Archived',
  readingProgress: 50,
}));
const karakeep = {
  bookmarks: each((at) => ({
    createdAt: 1_600_000_000 + at,
    title: title(at),
    tags: ['a'],
    lists: ['l'],
    content: { type: 'link', url: url(at) },
    note: 'a note',
  })),
  lists: [{ id: 'l', name: 'List' }],
};
const linkwarden = {
  pinnedLinks: [{ id: 1 }],
  collections: [
    {
      name: 'One',
      links: each((id) => ({
        id,
        name: title(id),
        url: url(id),
        tags: [{ name: 'a' }],
        createdAt: moment(id),
      })),
    },
  ],
  highlights: [{ linkId: 1, text: 'words', color: 'yellow' }],
};
const JSONS: readonly (readonly [ImportFormat, unknown])[] = [
  ['wallabag', wallabag],
  ['karakeep', karakeep],
  ['linkwarden', linkwarden],
];

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p><DT><H3>World</H3><DL><p>\n${each(
  (at) =>
    `<DT><A HREF="${url(at)}" ADD_DATE="${1_600_000_000 + at}" TAGS="a,b">${title(at)}</A>\n<DD>About it`,
).join('\n')}\n</DL><p></DL><p>`;
const pocketList = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>${each(
  (at) => `<li><a href="${url(at)}" time_added="1600000000" tags="a,b">${title(at)}</a></li>`,
).join('')}</ul></body></html>`;
const addresses = each((at) => [url(at), `- [${at % 2 ? 'x' : ' '}] [Story ${at}](${url(at)})`][at % 2]).join(
  '\n',
);
const note = `---\ntitle: "A \\"story\\""\nsource: ${url(1)}\nauthor:\n  - "[[Jane Doe]]"\npublished: 2024-03-01\ndescription: >-\n  What\n  it is\ntags: [a, "b, c"]\n---\n# Head\n\nWords **bold** and ==passage== [a](${url(2)}).\n\n- one\n  - two\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`js\ncode\n\`\`\`\n`;
const page = `<!DOCTYPE html>\n<!--\n Page saved with SingleFile\n url: ${url(3)}\n saved date: Mon Nov 10 2025 10:00:00 GMT+0100\n-->\n<html><head><meta charset="utf-8"><title>A story</title><link rel="canonical" href="${url(3)}"></head><body><p>Words</p></body></html>`;
const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nDate: Mon, 10 Nov 2025 09:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n\r\n----x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><head><title>caf=C3=A9</title></head><body>Wor=\r\nds</body></html>\r\n----x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----x--\r\n`;

const zip = (files: Readonly<Record<string, string>>) =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
const encode = (content: string | Uint8Array<ArrayBuffer>) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const sample = (
  name: string,
  format: ImportFormat,
  content: string | Uint8Array<ArrayBuffer>,
): ImportSample => ({
  name,
  format,
  bytes: encode(content),
  rows: ROWS,
});

/** One file of each kind. */
export const importSamples = (): readonly ImportSample[] => [
  ...TABLES.map(([format, text]) => sample(`${format} table`, format, text)),
  ...JSONS.map(([format, json]) => sample(`${format} JSON`, format, JSON.stringify(json))),
  sample(
    'pocket archive',
    'pocket',
    zip({
      'part_000000.csv': pocket,
      'annotations/part_000000.json': JSON.stringify([{ url: url(0), highlights: [{ quote: 'words' }] }]),
    }),
  ),
  sample(
    'omnivore archive',
    'omnivore',
    zip({
      'metadata_0_to_20.json': JSON.stringify(omnivore),
      'content/s0.html': '<p>Words</p>',
      'highlights/s0.md': '> words\n\nmine',
    }),
  ),
  sample('pocket list', 'pocket', pocketList),
  sample('bookmarks', 'bookmarks', bookmarks),
  sample('addresses', 'addresses', addresses),
  { ...sample('note', 'markdown', note), rows: 1 },
  { ...sample('notes in an archive', 'markdown', zip({ 'a.md': note, 'b.md': note })), rows: 2 },
  { ...sample('HTML page', 'saved-page', page), rows: 1 },
  { ...sample('MHTML page', 'saved-page', mhtml), rows: 1 },
];
