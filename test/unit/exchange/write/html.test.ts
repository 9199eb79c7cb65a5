// Clippings as one page that needs nothing else: what is in it, its pictures, and how its articles are told apart.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '@/lib/exchange/write/html';
import { PictureRoom, withPicturesWithin } from '@/lib/exchange/write/markup/kept-pictures';
import {
  aBody,
  aContext,
  aName,
  anExported,
  anExportedQuote,
  inTurn,
  keptPictures,
  PIXELS,
  textOf,
} from '../../../exchange-builders';

describe('an HTML file', () => {
  it('is one page of several articles, whose notes are told apart', async () => {
    const body = aBody('<p><a data-to-place="1">1</a></p><p data-place="1">note</p>');
    const clippings = [
      anExported({ body, group: 'Ghana' }),
      anExported({ title: '<script>alert(1)</script>', body }),
    ];
    const html = await textOf(writeHtml(inTurn(clippings), aContext()));
    const { document } = new JSDOM(html).window;
    expect([...document.querySelectorAll('h1')].map((each) => each.textContent)).toEqual([
      'Everything',
      'A story',
      '<script>alert(1)</script>',
    ]);
    expect(document.querySelector('.group')?.textContent).toBe('Ghana');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    expect(document.querySelectorAll('script, img, iframe, [src]')).toHaveLength(0);
  });

  it('has note, quotes, and who is named', async () => {
    const clipping = anExported({
      note: 'a\n<b>',
      quotes: [anExportedQuote({ note: 'mine' })],
      names: [aName()],
    });
    const html = await textOf(writeHtml(inTurn([clipping]), aContext({ isSingle: true })));
    for (const part of [
      'a<br/>&lt;b&gt;',
      '<p dir="auto">A text</p>',
      'mine',
      'left on 25 January 2023',
      '<title>A story</title>',
    ])
      expect(html).toContain(part);
  });

  it('has the pictures that are kept within it, and the others as links', async () => {
    const at = (name: string) => `https://x.example/${name}`;
    const shown = (name: string) => `<img data-remote-src="${at(name)}" alt="${name}">`;
    const body = aBody(
      `<p>${['a.png', 'b.webp', 'a.png', 'gone.png', 'damaged.png'].map(shown).join(' and ')}</p>`,
    );
    const pictures = keptPictures({
      [at('a.png')]: PIXELS.png,
      [at('b.webp')]: PIXELS.webp,
      [at('damaged.png')]: PIXELS.png.subarray(4),
    });
    const context = aContext({ isSingle: true, pictures });
    const html = await textOf(writeHtml(inTurn([anExported({ body })]), context));
    const { document } = new JSDOM(html).window;
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    expect([...document.querySelectorAll('img')].map(({ src, alt }) => [src, alt])).toEqual([
      [`data:image/png;base64,${base64(PIXELS.png)}`, 'a.png'],
      [`data:image/webp;base64,${base64(PIXELS.webp)}`, 'b.webp'],
      [`data:image/png;base64,${base64(PIXELS.png)}`, 'a.png'],
    ]);
    expect([...document.querySelectorAll('.picture a')].map((link) => link.textContent)).toEqual([
      'gone.png',
      'damaged.png',
    ]);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain('img-src data:');
    expect(html).not.toContain(context.id);
  });

  it.each([
    ['room for both', PIXELS.png.length + PIXELS.gif.length, [true, true]],
    ['room for the first', PIXELS.png.length + PIXELS.gif.length - 1, [true, false]],
    ['room for the second, which is smaller', PIXELS.png.length - 1, [false, true]],
  ])('a file has so much room for pictures, others are links: %s', async (_why, bytes, within) => {
    const addresses = ['https://x.example/1.png', 'https://x.example/2.gif'];
    const body = aBody(addresses.map((each) => `<img data-remote-src="${each}">`).join(''));
    const pictures = keptPictures({ [addresses[0]!]: PIXELS.png, [addresses[1]!]: PIXELS.gif });
    const asked: boolean[] = [];
    const written = withPicturesWithin(
      anExported({ body }),
      { ...aContext({ pictures }), room: new PictureRoom(bytes) },
      (pictureAt) => {
        asked.push(...addresses.map((each) => pictureAt(each) !== null));
        return 'written';
      },
    );
    expect([await textOf(written), asked]).toEqual(['written', within]);
  });

  it('a picture that goes while the file is written leaves its words', async () => {
    const address = 'https://x.example/a.png';
    const kept = keptPictures({ [address]: PIXELS.png });
    let isThere = true;
    const read: typeof kept.read = async (id) => {
      const picture = isThere ? await kept.read(id) : null;
      isThere = false;
      return picture;
    };
    const body = aBody(`<img data-remote-src="${address}" alt="A dog">`);
    const context = aContext({ pictures: { ...kept, read } });
    const html = await textOf(writeHtml(inTurn([anExported({ body })]), context));
    expect(html).toContain('<img src="data:," alt="A dog"/>');
  });

  it('of nothing is a page all the same', async () => {
    expect(await textOf(writeHtml(inTurn([]), aContext()))).toContain('<title>Everything</title>');
  });
});
