// What we export comes back: JSON, CSV, Markdown and bookmarks, written and read again, say what each of them can hold.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import { writeBookmarks } from '@/lib/exchange/write/bookmarks';
import { writeCsv } from '@/lib/exchange/write/csv';
import type { ExportedClipping } from '@/lib/exchange/write/exported-clipping';
import { writeJson } from '@/lib/exchange/write/json';
import { writeMarkdown } from '@/lib/exchange/write/markdown';
import { seededRandom } from '@/scripts/exchange/break-file';
import {
  aBody,
  aContext,
  aName,
  anExported,
  anExportedQuote,
  bytesOf,
  inTurn,
  textOf,
} from '../../exchange-builders';
import { bareRow, read } from '../../import-files';

const TITLES = [
  'Plain',
  'a, "b"; c',
  '=1+1',
  "'=quoted",
  'Ünï — 日本 🇺🇳',
  '# not a heading',
  'a: b',
  '---',
  "it's <b>",
];
const NOTES = ['', 'One line', 'Two\nlines', '- a list\n- of *two*', '## A heading', '@somebody'];
const QUOTES = ['A text', 'with *stars* and [brackets]', 'two\nlines', '1. not a list'];
const TAGS = ['asia', 'trade', 'océan', 'a_b'];

/** A clipping with oddities that the seed chooses. */
function oddClipping(seed: number): ExportedClipping {
  const random = seededRandom(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const maybe = <T>(value: T): T | null => (random() < 0.5 ? value : null);
  const isLink = random() < 0.2;
  return anExported({
    url: `https://news.example/${seed}?q=${seed}&r=a_(b)`,
    title: `${one(TITLES)} ${seed}`,
    byline: maybe('Jane Doe'),
    siteName: maybe('News'),
    lang: maybe('en'),
    section: maybe('World'),
    readAt: maybe('2024-06-01T08:00:00.000Z'),
    starredAt: maybe('2024-06-02T08:00:00.000Z'),
    archivedAt: maybe('2024-06-03T08:00:00.000Z'),
    tags: TAGS.filter(() => random() < 0.4),
    note: one(NOTES),
    quotes:
      isLink || random() < 0.5
        ? []
        : [
            anExportedQuote({
              quote: { exact: one(QUOTES), prefix: 'x ', suffix: ' y' },
              colour: 'blue',
              note: one(['', 'mine', 'two\nlines', 'two\n\nparagraphs']),
            }),
          ],
    names: random() < 0.5 ? [] : [aName()],
    link: isLink ? 'not-read-yet' : null,
    body: isLink ? null : aBody('<p>A text.</p>\n<ul><li>one</li><li>two</li></ul>'),
  });
}

const clippings = Array.from({ length: 40 }, (_, seed) => oddClipping(seed));

const known = <T extends object>(members: T) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));

/** What every format but bookmarks holds of a clipping. */
const factsOf = (clipping: ExportedClipping): ImportedRow =>
  bareRow({
    url: clipping.url,
    title: clipping.title,
    published: clipping.published?.first as NonNullable<ImportedRow['published']>,
    addedAt: clipping.savedAt,
    note: clipping.note || null,
    tags: clipping.tags,
    status: {
      isRead: clipping.readAt !== null,
      ...(clipping.starredAt === null ? {} : { isStarred: true }),
      ...(clipping.archivedAt === null ? {} : { isArchived: true }),
    },
    ...known({
      byline: clipping.byline,
      siteName: clipping.siteName,
      lang: clipping.lang,
      readAt: clipping.readAt,
      starredAt: clipping.starredAt,
      archivedAt: clipping.archivedAt,
      canonicalUrl: clipping.canonicalUrl,
    }),
  });

const sectionOf = ({ section }: ExportedClipping) => known({ section });
const notes = (note: string) => (note === '' ? {} : { note });

describe('written and read again', () => {
  it('JSON: everything', async () => {
    const { format, rows, bad } = await read(await bytesOf(writeJson(inTurn(clippings), aContext())));
    expect([format, bad]).toEqual(['sidelight', []]);
    expect(rows).toEqual(
      clippings.map((clipping) => ({
        ...factsOf(clipping),
        ...sectionOf(clipping),
        ...known({ html: clipping.body?.html, text: clipping.body?.text }),
        quotes: clipping.quotes.map(({ quote, colour, note, createdAt }) => ({
          text: quote.exact,
          before: quote.prefix,
          after: quote.suffix,
          colour,
          createdAt,
          ...notes(note),
        })),
      })),
    );
  });

  it('CSV: everything but texts and quotes', async () => {
    const { format, rows, bad } = await read(await bytesOf(writeCsv(inTurn(clippings))));
    expect([format, bad]).toEqual(['sidelight', []]);
    // A cell that begins with an apostrophe in front of what would run cannot be told from one that was kept from running.
    const guarded = (title: string) => title.replace(/^'=/, '=');
    expect(rows).toEqual(
      clippings.map((clipping) => ({
        ...factsOf(clipping),
        ...sectionOf(clipping),
        title: guarded(clipping.title),
      })),
    );
  });

  it('Markdown: text, notes and quotes, none of which is taken for another', async () => {
    for (const clipping of clippings) {
      const text = await textOf(writeMarkdown(inTurn([clipping]), aContext({ isSingle: true })));
      const html = '<p>A text.</p>\n<ul><li>one</li><li>two</li></ul>';
      expect(await read(text)).toEqual({
        format: 'markdown',
        bad: [],
        rows: [
          {
            ...factsOf(clipping),
            ...(clipping.body ? { html } : {}),
            quotes: clipping.quotes.map(({ quote, note }) => ({ text: quote.exact, ...notes(note) })),
          },
        ],
      });
    }
  });

  it('Markdown in an archive: its notes on people are none of its articles', async () => {
    const { format, rows, bad } = await read(await bytesOf(writeMarkdown(inTurn(clippings), aContext())));
    expect([format, rows.length, bad]).toEqual(['markdown', clippings.length, []]);
    expect(new Set(rows.map(({ url }) => url))).toEqual(new Set(clippings.map(({ url }) => url)));
  });

  it('bookmarks: address, title, days, tags, note, and what was done with it', async () => {
    const { format, rows, bad } = await read(await bytesOf(writeBookmarks(inTurn(clippings), aContext())));
    expect([format, bad]).toEqual(['bookmarks', []]);
    expect(
      rows.map(({ url, title, addedAt, readAt, tags, note, status }) => ({
        ...{ url, title, addedAt, readAt, tags, note, status },
      })),
    ).toEqual(
      clippings.map((clipping) => {
        const { url, title, addedAt, readAt, tags, note, status } = factsOf(clipping);
        return { url, title, addedAt, readAt, tags, note, status };
      }),
    );
  });
});
