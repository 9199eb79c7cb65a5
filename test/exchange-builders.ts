// Clippings on their way out, with boring defaults; a test names only the fields it is about.
import { JSDOM } from 'jsdom';
import type {
  ExportContext,
  ExportedClipping,
  ExportedName,
  ExportedPictures,
  ExportedQuote,
  ExportPieces,
} from '@/lib/exchange/write/exported-clipping';
import type { SafeHtml } from '@/lib/extraction/types';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { pictureTypeOf } from '@/lib/library/pictures/picture-kind';
import { day } from './gazetteer-builders';

const page = new JSDOM('').window.document;

/** A tree of `html`, as the sanitiser would leave it. */
export function aBody(html: string): NonNullable<ExportedClipping['body']> {
  const root = page.createElement('div');
  root.innerHTML = html;
  return { root, html: html as SafeHtml, text: root.textContent ?? '' };
}

export const anExported = (over: Partial<ExportedClipping> = {}): ExportedClipping => ({
  id: '00000000-0000-4000-8000-000000000001',
  url: 'https://news.example/a-story',
  canonicalUrl: 'https://news.example/a-story',
  title: 'A story',
  byline: 'Ada Writer',
  siteName: 'News',
  lang: 'en',
  dir: 'ltr',
  section: null,
  published: { first: day('2022-04-21'), last: day('2022-04-21') },
  savedAt: '2024-05-01T08:00:00.000Z',
  readAt: null,
  starredAt: null,
  archivedAt: null,
  tags: [],
  note: '',
  quotes: [],
  names: [],
  wordCount: 2,
  link: null,
  body: aBody('<p>A text.</p>'),
  group: null,
  ...over,
});

export const aName = (over: Partial<ExportedName> = {}): ExportedName => ({
  id: 'nz-jacinda-ardern' as EntityId,
  kind: 'person',
  name: 'Jacinda Ardern',
  count: 1,
  onDay: 'Prime Minister of New Zealand',
  about: ['Prime Minister of New Zealand', 'left on 25 January 2023'],
  wikidata: 'Q4100',
  ...over,
});

export const anExportedQuote = (over: Partial<ExportedQuote> = {}): ExportedQuote => ({
  id: '00000000-0000-4000-8000-00000000000a',
  quote: { exact: 'A text', prefix: '', suffix: '.' },
  position: { start: 0, end: 6, length: 7 },
  isOnly: true,
  colour: 'yellow',
  note: '',
  createdAt: '2024-05-01T09:00:00.000Z',
  changedAt: '2024-05-01T09:00:00.000Z',
  ...over,
});

export const aContext = (over: Partial<ExportContext> = {}): ExportContext => ({
  id: '00000000-0000-4000-8000-0000000000ff',
  title: 'Everything',
  madeAt: '2026-11-30T10:00:00.000Z',
  isSingle: false,
  pictures: keptPictures({}),
  words: {
    lang: 'en',
    dir: 'ltr',
    brand: 'Sidelight',
    people: 'Leaders',
    countries: 'Countries',
    organisations: 'International bodies',
    quotes: 'Quotes',
    note: 'Note on this article',
    contents: 'Contents',
    original: 'Open original',
    picture: 'Picture',
    noText: 'The text of this link has not been read.',
    publishedOn: ({ first }) => `Published on ${first}.`,
    onDays: ({ first, last }) => (first === last ? first : `${first} – ${last}`),
    onInstant: (instant) => instant.slice(0, 10),
    savedOn: (instant) => `Saved on ${instant.slice(0, 10)}.`,
  },
  ...over,
});

const decoded = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

/** Real pictures of one pixel, by their kinds. */
export const PIXELS = {
  png: decoded(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  jpeg: decoded(
    '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdABmX/9k=',
  ),
  gif: decoded('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'),
  webp: decoded('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA='),
} as const;

/** A library that keeps these pictures with every clipping, by their addresses, and can make none into another kind. */
export function keptPictures(
  byAddress: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  over: Partial<ExportedPictures> = {},
): ExportedPictures {
  const all = [...new Set(Object.values(byAddress))];
  const idOf = (bytes: Uint8Array<ArrayBuffer>) => String(all.indexOf(bytes)).padStart(64, '0');
  const uses = Object.entries(byAddress).map(([address, bytes]) => [address, idOf(bytes)] as const);
  return {
    addressesOf: () => Promise.resolve(new Map(uses)),
    read: (id) => {
      const bytes = all[Number(id)];
      const type = bytes && pictureTypeOf(bytes);
      return Promise.resolve(type ? { type, bytes } : null);
    },
    forBooks: () => Promise.resolve(null),
    ...over,
  };
}

/** Clippings as writers are given them, one by one. */
export async function* inTurn(clippings: readonly ExportedClipping[]): AsyncGenerator<ExportedClipping> {
  for (const clipping of clippings) yield await Promise.resolve(clipping);
}

/** What a writer wrote, as bytes. */
export async function bytesOf(pieces: ExportPieces): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return Buffer.concat(all);
}

/** What a writer wrote, as a text. */
export const textOf = async (pieces: ExportPieces): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(pieces));
