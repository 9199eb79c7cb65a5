// Bookmarks, lists of addresses, notes in Markdown and saved pages: what each says of an article, and what the file is called.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import { archiveOf, bareRow, read } from '../../import-files';

const URL_ = 'https://news.example/a-story';
const at = (seconds: number) => new Date(seconds * 1000).toISOString();
const day = (text: string) => text as NonNullable<ImportedRow['published']>;
const NETSCAPE =
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n';

const CHROME = `${NETSCAPE}<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichenleiste</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1600000000">World &amp; trade</H3>
        <DL><p>
            <DT><A HREF="https://news.example/a?x=1&amp;y=2" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">First &quot;story&quot;</A>
            <DT><A HREF="https://news.example/b" ADD_DATE="1700000001">Second</A>
        </DL><p>
        <DT><A HREF="javascript:void(0)">A bookmarklet</A>
    </DL><p>
    <DT><A HREF="https://news.example/c" ADD_DATE="0">Third</A>
</DL><p>`;
const FIREFOX = `${NETSCAPE}<DL><p>
    <DT><A HREF="place:sort=8" ADD_DATE="1600000000">Most visited</A>
    <DT><A HREF="${URL_}" ADD_DATE="1700000000" TAGS="asia,trade" SHORTCUTURL="as">A story</A>
    <DD>What it is
about
</DL>`;
const PINBOARD = `${NETSCAPE}<DL><p><DT><A HREF="${URL_}" ADD_DATE="1700000000" PRIVATE="1" TOREAD="1" TAGS="asia,trade">A story</A>
<DD>An extended description
<DT><A HREF="https://b.example/" ADD_DATE="1700000000" PRIVATE="0" TOREAD="0" TAGS="">B</A>
</DL></p>`;
const POCKET = `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul><li><a href="${URL_}" time_added="1700000000" tags="asia,trade">A story</a></li></ul>
<h1>Read Archive</h1><ul><li><a href="https://b.example/" time_added="1700000001" tags="">https://b.example/</a></li></ul></body></html>`;
const INSTAPAPER = `<!DOCTYPE html><html><head><title>Instapaper: Export</title></head><body>
<h1>Unread</h1><ol><li><a href="${URL_}">A story</a></li></ol><h1>Mine</h1><ol><li><a href="https://b.example/">B</a></li></ol></body></html>`;

const LISTS: readonly [
  why: string,
  format: string,
  text: string,
  rows: Partial<ImportedRow>[],
  bad: string[],
][] = [
  [
    'Chrome: folders are tags, its own are none; a bookmarklet is told',
    'bookmarks',
    CHROME,
    [
      {
        url: 'https://news.example/a?x=1&y=2',
        title: 'First "story"',
        addedAt: at(1_700_000_000),
        tags: ['World & trade'],
      },
      { url: 'https://news.example/b', title: 'Second', addedAt: at(1_700_000_001), tags: ['World & trade'] },
      { url: 'https://news.example/c', title: 'Third' },
    ],
    ['3 not-of-the-web'],
  ],
  [
    'Firefox: tags, description, keyword; its own places are passed over',
    'bookmarks',
    FIREFOX,
    [
      {
        title: 'A story',
        addedAt: at(1_700_000_000),
        tags: ['asia', 'trade'],
        note: 'What it is\nabout\n\nKeyword: as',
      },
    ],
    [],
  ],
  [
    'Pinboard: to read, and read',
    'bookmarks',
    PINBOARD,
    [
      {
        title: 'A story',
        addedAt: at(1_700_000_000),
        tags: ['asia', 'trade'],
        note: 'An extended description',
        status: { isRead: false },
      },
      { url: 'https://b.example/', title: 'B', addedAt: at(1_700_000_000), status: { isRead: true } },
    ],
    [],
  ],
  [
    'Pocket’s old list: headings are states',
    'pocket',
    POCKET,
    [
      { title: 'A story', addedAt: at(1_700_000_000), tags: ['asia', 'trade'], status: { isRead: false } },
      { url: 'https://b.example/', addedAt: at(1_700_000_001), status: { isRead: true, isArchived: true } },
    ],
    [],
  ],
  [
    'Instapaper’s list: other headings are folders',
    'instapaper',
    INSTAPAPER,
    [
      { title: 'A story', status: { isRead: false } },
      { url: 'https://b.example/', title: 'B', tags: ['Mine'] },
    ],
    [],
  ],
  [
    'what stands between links is the note of the one before it; pictures are none',
    'addresses',
    [
      `- [A story](${URL_}) — great piece on grain`,
      'Compare [B](https://b.example/b) with [C](https://c.example/c), which is longer; then https://d.example/d.',
      'My list: [E](https://e.example/e) and [F](https://f.example/f)',
      '[![A ship](https://pics.example/ship)](https://g.example/g)',
      '![A ship](https://pics.example/ship.png)',
      'Look![H](https://h.example/h)',
    ].join('\n'),
    [
      { title: 'A story', note: 'great piece on grain' },
      { url: 'https://b.example/b', title: 'B', note: 'Compare with' },
      { url: 'https://c.example/c', title: 'C', note: 'which is longer; then' },
      { url: 'https://d.example/d' },
      { url: 'https://e.example/e', title: 'E', note: 'My list' },
      { url: 'https://f.example/f', title: 'F' },
      { url: 'https://g.example/g', title: 'A ship' },
      { url: 'https://h.example/h', title: 'H', note: 'Look!' },
    ],
    ['8 no-address'],
  ],
  [
    'bookmarks whose descriptions have markup: their lines stay lines',
    'bookmarks',
    `${NETSCAPE}<DL><p><DT><A HREF="${URL_}">A story</A><DD>One<br>two<ul><li>three</li><li>four</li></ul>\n</DL>`,
    [{ title: 'A story', note: 'One\ntwo\nthree\nfour' }],
    [],
  ],
  [
    'addresses, one a line, in every way in which people write them',
    'addresses',
    [
      'To read:',
      URL_,
      '- [x] https://news.example/b The second',
      '2. [Third \\[one\\]](https://news.example/c_(d) "title")',
      'See https://news.example/e, and (https://news.example/f_(g)).',
      '<https://news.example/h>',
      'news.example/i',
      'javascript:alert(1)',
      '',
    ].join('\n'),
    [
      {},
      { url: 'https://news.example/b', title: 'The second', status: { isRead: true } },
      { url: 'https://news.example/c_(d)', title: 'Third [one]' },
      { url: 'https://news.example/e' },
      { url: 'https://news.example/f_(g)' },
      { url: 'https://news.example/h' },
      { url: 'https://news.example/i' },
    ],
    ['1 no-address', '9 not-of-the-web'],
  ],
];

describe('lists of links', () => {
  it.each(LISTS)('%s', async (_why, format, text, rows, bad) => {
    expect(await read(text)).toEqual({ format, rows: rows.map((row) => bareRow(row)), bad });
  });
});

const NOTE = `---
title: "A \\"story\\""
source: "${URL_}"
author:
  - "[[People/Jane Doe|Jane Doe]]"
  - "[[John Roe]]"
published: 2024-03-01
created: 2024-03-02
description: >-
  What it
  is about
tags: [clippings, "world, trade"]
rating: 5 # of five
read: true
---
# A "story"

First **words** and ==a passage==, with [a link](https://news.example/b).

- one
- two
`;

describe('notes in Markdown', () => {
  const row = bareRow({
    title: 'A "story"',
    byline: 'Jane Doe, John Roe',
    published: day('2024-03-01'),
    addedAt: '2024-03-02T00:00:00.000Z',
    excerpt: 'What it is about',
    tags: ['clippings', 'world, trade'],
    status: { isRead: true },
    note: 'rating: 5',
    quotes: [{ text: 'a passage' }],
    html: '<p>First <strong>words</strong> and <mark>a passage</mark>, with <a href="https://news.example/b">a link</a>.</p>\n<ul><li>one</li><li>two</li></ul>',
  });

  it('front matter of every kind that note programs write, and the article below it', async () => {
    expect(await read(NOTE)).toEqual({ format: 'markdown', rows: [row], bad: [] });
  });

  it('an archive of notes; those that come from no page are no lists of links', async () => {
    const file = archiveOf({
      'a.md': NOTE,
      'b.md': 'See https://news.example/x',
      '.obsidian/app.json': '{}',
    });
    expect(await read(file)).toEqual({ format: 'markdown', rows: [row], bad: [] });
  });
});

const PAGE = '<html><head><title>A &amp; story</title></head><body><p>Words</p></body></html>';
const page = (over: Partial<ImportedRow> = {}) => bareRow({ title: 'A & story', isWholePage: true, ...over });
const MHTML = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${URL_}`,
  'Date: Mon, 10 Nov 2025 09:00:00 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----B--x"',
  '',
  '',
  '------B--x',
  'Content-Type: text/css',
  '',
  'p { color: red }',
  '------B--x',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${URL_}#x`,
  '',
  '<html><head><title>A caf=C3=A9</title></head><body><p class=3D"x">Wor=',
  'ds</p></body></html>',
  '------B--x--',
  '',
].join('\r\n');

describe('saved pages', () => {
  it.each<[why: string, html: string, row: Partial<ImportedRow>]>([
    [
      'SingleFile says where and when',
      `<!DOCTYPE html> ${PAGE.replace('<head>', `<!--\n Page saved with SingleFile \n url: ${URL_} \n saved date: Mon Nov 10 2025 10:00:00 GMT+0100 (CET)\n--><head>`)}`,
      { addedAt: '2025-11-10T09:00:00.000Z' },
    ],
    ['the browser says where', `<!-- saved from url=(0028)${URL_} -->\n${PAGE}`, {}],
    [
      'the page says where it belongs',
      PAGE.replace('<head>', `<head><link href='${URL_}' rel='alternate canonical'>`),
      {},
    ],
    ['or where it is shared', PAGE.replace('<head>', `<head><meta content="${URL_}" property="og:url">`), {}],
  ])('HTML: %s', async (_why, html, row) => {
    expect(await read(html)).toEqual({ format: 'saved-page', rows: [page({ html, ...row })], bad: [] });
  });

  it('a page that does not say where it was is told', async () => {
    expect(await read(PAGE)).toEqual({ format: 'saved-page', rows: [], bad: ['1 no-address'] });
  });

  it('MHTML: the first part that is a page, decoded', async () => {
    const html = '<html><head><title>A café</title></head><body><p class="x">Words</p></body></html>\n';
    const row = page({ title: 'A café', html, addedAt: '2025-11-10T09:00:00.000Z' });
    expect(await read(MHTML)).toEqual({ format: 'saved-page', rows: [row], bad: [] });
  });
});
