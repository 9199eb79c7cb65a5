// Pictures that a real library keeps leave it in a book and in a web page, as pictures that a browser can show.
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportedClipping, exportWords } from '@/entrypoints/export/clipping-to-export';
import { exportedPictures, pictureForBooks } from '@/entrypoints/export/exported-pictures';
import { err, ok } from '@/lib/core/result';
import { writeEpub } from '@/lib/exchange/write/epub/epub';
import type { ExportContext, ExportedClipping, ExportPieces } from '@/lib/exchange/write/exported-clipping';
import { writeHtml } from '@/lib/exchange/write/html';
import type { SafeHtml } from '@/lib/extraction/types';
import { openExports } from '@/lib/library/exporting/open-exports';
import type { FetchBytes } from '@/lib/library/pictures/keep-pictures';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { pictureTypeOf } from '@/lib/library/pictures/picture-kind';
import { at, useLibrary } from '../../cases/library/use-library';
import { aGazetteer, day } from '../../gazetteer-builders';
import { englishWords } from '../../words';

const NAMES = ['a.png', 'b.webp', 'gone.png'] as const;
const address = (name: string) => `https://pictures.example/${name}`;
const TELLING = { words: englishWords, gazetteer: aGazetteer(), today: day('2024-05-02') };

/** A picture as the browser itself writes it. */
async function painted(type: 'image/png' | 'image/webp'): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

async function bytesOf(pieces: ExportPieces): Promise<Uint8Array<ArrayBuffer>> {
  const all: BlobPart[] = [];
  for await (const piece of pieces) all.push(typeof piece === 'string' ? piece : new Uint8Array(piece));
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

async function sizeOf(source: string): Promise<readonly [width: number, height: number]> {
  const image = Object.assign(new Image(), { src: source });
  await image.decode();
  return [image.naturalWidth, image.naturalHeight];
}

describe('pictures that are kept with a clipping', () => {
  const given = useLibrary();
  let context: ExportContext;

  beforeEach(async () => {
    const images = NAMES.map((name) => `<img alt="The ${name}" data-remote-src="${address(name)}">`);
    const id = await given.save(at('a', { html: `<p>A text. ${images.join(' ')}</p>` as SafeHtml }));
    const pictures = openPictures({ db: given.db });
    await pictures.queue(id);
    const bytes = new Map([
      [address('a.png'), await painted('image/png')],
      [address('b.webp'), await painted('image/webp')],
    ]);
    const fetch: FetchBytes = (wanted) => {
      const found = bytes.get(wanted);
      return Promise.resolve(found ? ok(found) : err({ kind: 'unreachable' }));
    };
    await pictures.work(fetch, new AbortController().signal);
    context = {
      id: '00000000-0000-4000-8000-0000000000ff',
      title: 'Everything',
      madeAt: '2026-11-30T10:00:00.000Z',
      isSingle: false,
      words: exportWords(englishWords),
      pictures: exportedPictures(pictures),
    };
  });

  async function* all(): AsyncGenerator<ExportedClipping> {
    const { items } = await given.library.list({ after: null, limit: 50 });
    for await (const each of openExports({ db: given.db }).clippings(items.map(({ id }) => id)))
      if (each.kind === 'kept') yield exportedClipping(each.clipping, TELLING);
  }

  it('are within a web page, and shown by a browser', async () => {
    const html = new TextDecoder().decode(await bytesOf(writeHtml(all(), context)));
    const page = new DOMParser().parseFromString(html, 'text/html');
    const images = [...page.querySelectorAll('img')];
    expect(images.map(({ alt }) => alt)).toEqual(['The a.png', 'The b.webp']);
    for (const { src } of images) expect(await sizeOf(src)).toEqual([40, 20]);
    expect(page.querySelector(`.picture a[href="${address('gone.png')}"]`)?.textContent).toBe('The gone.png');
  });

  it('are files of a book, each of a kind that every reader shows', async () => {
    const files = unzipSync(await bytesOf(writeEpub(all(), context)));
    const book = new TextDecoder().decode(files['EPUB/package.opf']);
    for (const [file, type] of [
      ['pictures/1.png', 'image/png'],
      ['pictures/2.jpg', 'image/jpeg'],
    ] as const) {
      const bytes = new Uint8Array(files[`EPUB/${file}`] ?? []);
      expect(pictureTypeOf(bytes)).toBe(type);
      expect(await sizeOf(URL.createObjectURL(new Blob([bytes], { type })))).toEqual([40, 20]);
      expect(book).toContain(`href="${file}" media-type="${type}"`);
    }
  });

  it('that are damaged on the disk are links in both', async () => {
    for (const row of await given.db.pictures.toArray())
      await given.db.pictures.put({ ...row, bytes: row.bytes.slice(4) });
    const html = new TextDecoder().decode(await bytesOf(writeHtml(all(), context)));
    expect(html).not.toContain('<img');
    expect(html.match(/class="picture"/g)).toHaveLength(NAMES.length);
    const files = unzipSync(await bytesOf(writeEpub(all(), context)));
    expect(Object.keys(files).filter((name) => name.includes('pictures/'))).toEqual([]);
  });

  it('that cannot be drawn are none for a book', async () => {
    const start = (await painted('image/webp')).slice(0, 20);
    expect(await pictureForBooks({ type: 'image/webp', bytes: start })).toBeNull();
  });
});
