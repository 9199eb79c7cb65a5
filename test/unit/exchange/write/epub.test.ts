import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeEpub } from '@/lib/exchange/write/epub/epub';
import type {
  ExportContext,
  ExportedClipping,
  ExportedPictures,
} from '@/lib/exchange/write/exported-clipping';
import type { EntityId } from '@/lib/gazetteer/model/types';
import {
  aBody,
  aContext,
  aName,
  anExported,
  anExportedQuote,
  bytesOf,
  inTurn,
  keptPictures,
  PIXELS,
} from '../../../exchange-builders';

/** Of Debian's package `epubcheck`; it runs on Java. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

/** What real articles are made of, and what nobody ought to write. */
const ODD = [
  '<h1>Again</h1><h4>d</h4><p lang="fr">a <b>b</b> <q>c</q> <bdo dir="rtl">x</bdo> <abbr title="t">a</abbr><sub>1</sub></p>',
  '<blockquote><p>q</p><cite>c</cite></blockquote><pre><code>a\n  b</code></pre><p><s>x</s><u>y</u><mark>z</mark></p>',
  '<figure><img data-remote-src="https://x.example/a b.jpg" alt="&quot;x&quot;"><figcaption>c <a href="https://x.example/?a=1&amp;b=ü">l</a></figcaption></figure>',
  '<table><caption>c</caption><colgroup><col></colgroup><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td rowspan="2"><ul><li>x</li></ul></td></tr></tbody></table>',
  '<table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>',
  '<details open><summary>s <h3>h</h3></summary><p>d</p></details><dl><dt>t</dt><dd>d</dd></dl><dl><dd>no</dd></dl>',
  '<ol start="0" reversed><li value="2">a<ol><li>b</li></ol></li></ol><ul>text</ul><li>alone</li>',
  '<p><a data-to-place="3">3</a><a data-to-place="4">4</a><a href="#lost">l</a><a href="/lost">m</a></p><p>a<br>b</p><hr data-place="3"><math><mi data-place="4">x</mi></math>',
  '<math><mtable><mtr><mtd>a</mtd><mtd><mrow>b <mi>c</mi></mrow></mtd></mtr></mtable> for <mi>d</mi></math>',
  '<p><a data-to-place="1">*</a></p><ul><li data-place="1">note <a href="mailto:a@x.example">m</a></li></ul>',
  '<math display="block"><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><msqrt><mn>4</mn></msqrt></math>',
  '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby><time datetime="nonsense">May</time><data value="1">one</data>',
  '<section><header><h2>h</h2></header><main><article><aside>a</aside></article></main><footer>f</footer></section>',
  '<span><div>b<p>p</p><ul><li>l</li></ul><table><tr><td>t</td></tr></table></div></span><del><p>gone</p></del>',
].join('');

const EVERYTHING: Partial<ExportedClipping> = {
  title: 'Who "leads" <now> & then? \u0001 ]]> --- =cmd',
  tags: ['a&b', 'c'],
  note: 'One\ntwo <b>',
  quotes: [anExportedQuote({ note: 'mine' })],
  names: [aName(), aName({ id: 'NZ' as EntityId, kind: 'country', name: 'New Zealand', about: [] })],
  url: 'https://x.example/a b?c=[1]|2%zz',
  body: aBody(ODD),
  published: null,
};

const at = (name: string) => `https://x.example/${name}`;
const shown = (name: string, alt = '') => `<img data-remote-src="${at(name)}" alt="${alt}">`;
const PICTURED = [
  `<p>a ${shown('a.png', 'A &quot;dog&quot;')} b</p><figure>${shown('b.jpg')}<figcaption>c</figcaption></figure>`,
  `<ul><li>${shown('c.gif')}</li></ul><table><tr><td>${shown('same.png')}</td></tr></table>`,
  `<a href="https://x.example/"><p>${shown('a.png')}</p></a>${shown('d.webp', 'New')}${shown('gone.png', 'Gone')}`,
  shown('damaged.png', 'Damaged'),
].join('');
const KEPT = keptPictures({
  [at('a.png')]: PIXELS.png,
  [at('same.png')]: PIXELS.png,
  [at('b.jpg')]: PIXELS.jpeg,
  [at('c.gif')]: PIXELS.gif,
  [at('d.webp')]: PIXELS.webp,
  [at('damaged.png')]: PIXELS.png.subarray(4),
});

const BOOKS: Readonly<
  Record<string, readonly [clippings: readonly ExportedClipping[], context: Partial<ExportContext>]>
> = {
  'one article': [[anExported(EVERYTHING)], { isSingle: true }],
  'several, in groups and languages': [
    [
      anExported({
        ...EVERYTHING,
        group: 'Ghana',
      }),
      anExported({ group: 'Ghana', lang: 'xx_broken', siteName: null, byline: null, url: '' }),
      anExported({ group: 'Japan', lang: 'ja', title: '日本の首相 🇯🇵'.repeat(40) }),
      anExported({ lang: null, body: null, title: '\u0002', link: 'not-read-yet' }),
    ],
    {},
  ],
  'articles from right to left': [
    ['العنوان', '‏עברית'].map((title) =>
      anExported({ title, lang: 'ar', dir: 'rtl', body: aBody('<p>نص</p>') }),
    ),
    { words: { ...aContext().words, lang: 'ar', dir: 'rtl' } },
  ],
  nothing: [[], {}],
  pictures: [
    [anExported({ body: aBody(PICTURED) }), anExported({ body: aBody(PICTURED), title: 'Another' })],
    { pictures: KEPT },
  ],
};

/** On a busy machine it needs a minute for what takes seconds elsewhere. */
const JAVA_TAKES_MS = 240_000;
/** Java needs seconds for each book: the one that has everything is checked with it. */
const CHECKED: readonly string[] = ['several, in groups and languages', 'pictures'];

describe.each(Object.entries(BOOKS))('a book of %s', (of, [clippings, context]) => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const { DOMParser } = new JSDOM('').window;
  const parsed = (name: string) => new DOMParser().parseFromString(text(name), 'application/xhtml+xml'); // throws nothing: an error is an element
  beforeAll(async () => {
    bytes = await bytesOf(writeEpub(inTurn(clippings), aContext(context)));
    files = unzipSync(bytes);
  });

  it('begins with what it is, as it is', () => {
    expect(Buffer.from(bytes).toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(text('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
  });

  it('lists each of its files, and reads the chapters in order', () => {
    const book = parsed('EPUB/package.opf');
    const items = [...book.querySelectorAll('manifest > item')];
    const listed = items.map((each) => `EPUB/${each.getAttribute('href')}`);
    const others = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect([...listed, ...others].sort()).toEqual(Object.keys(files).sort());
    const ids = items.map((each) => each.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const spine = [...book.querySelectorAll('spine > itemref')].map((each) => each.getAttribute('idref'));
    expect(spine).toEqual(['cover', 'nav', ...clippings.map((_, at) => `a${at + 1}`)]);
  });

  it('is XML that is well formed, with ids that are unique and links that lead somewhere', () => {
    for (const name of Object.keys(files).filter((each) => /xhtml$/.test(each))) {
      const page = parsed(name);
      expect(page.querySelector('parsererror')?.textContent ?? null, name).toBeNull();
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const link of page.querySelectorAll('a[href^="#"]')) {
        expect(ids).toContain(link.getAttribute('href')?.slice(1));
      }
    }
  });

  it.skipIf(!existsSync(EPUBCHECK) || !CHECKED.includes(of))(
    'passes epubcheck without an error or a warning (apt-get install epubcheck)',
    () => {
      const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'book.epub');
      writeFileSync(file, bytes);
      const said = execFileSync('java', ['-jar', EPUBCHECK, file], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(said).toMatch(/No errors or warnings detected/);
    },
    JAVA_TAKES_MS,
  );
});

it('a book from right to left turns its pages so', async () => {
  const [clippings, context] = BOOKS['articles from right to left'] ?? [[], {}];
  const files = unzipSync(await bytesOf(writeEpub(inTurn(clippings), aContext(context))));
  expect(Buffer.from(files['EPUB/package.opf'] ?? []).toString()).toContain(
    'page-progression-direction="rtl"',
  );
});

describe('pictures that are kept', () => {
  const book = async (over: Partial<ExportedPictures> = {}) => {
    const [clippings, context] = BOOKS['pictures'] ?? [[], {}];
    const pictures = { ...KEPT, ...over };
    return unzipSync(await bytesOf(writeEpub(inTurn(clippings), aContext({ ...context, pictures }))));
  };
  const chapter = (files: Record<string, Uint8Array>, file = 'a1.xhtml') =>
    new JSDOM(Buffer.from(files[`EPUB/${file}`] ?? []).toString()).window.document;

  it('are in the book once each, however many articles show them', async () => {
    const files = await book();
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('EPUB/pictures/'));
    expect(pictures.map(([name]) => name)).toEqual([
      'EPUB/pictures/1.png',
      'EPUB/pictures/2.jpg',
      'EPUB/pictures/3.gif',
    ]);
    expect(Buffer.from(pictures[0]?.[1] ?? [])).toEqual(Buffer.from(PIXELS.png));
    for (const file of ['a1.xhtml', 'a2.xhtml'])
      expect(
        [...chapter(files, file).querySelectorAll('img')].map((each) => [each.getAttribute('src'), each.alt]),
      ).toEqual([
        ['pictures/1.png', 'A "dog"'],
        ['pictures/2.jpg', ''],
        ['pictures/3.gif', ''],
        ['pictures/1.png', ''],
        ['pictures/1.png', ''],
      ]);
  });

  it.each([
    ['of a kind that not every reader shows', 'd.webp', 'New'],
    ['not kept', 'gone.png', 'Gone'],
    ['damaged', 'damaged.png', 'Damaged'],
  ])('one that is %s is a link, with its words', async (_why, name, said) => {
    const link = chapter(await book()).querySelector(`.picture a[href="${at(name)}"]`);
    expect(link?.textContent).toBe(said);
  });

  it('of another kind are in it as one that every reader shows, where they can be made so', async () => {
    const files = await book({
      forBooks: () => Promise.resolve({ type: 'image/jpeg', bytes: PIXELS.jpeg }),
    });
    expect(Buffer.from(files['EPUB/pictures/4.jpg'] ?? [])).toEqual(Buffer.from(PIXELS.jpeg));
    expect(chapter(files).querySelector('img[alt="New"]')?.getAttribute('src')).toBe('pictures/4.jpg');
  });

  it('are read one at a time, and each no more often than once', async () => {
    const read: string[] = [];
    await book({
      read: (id) => {
        read.push(id);
        return KEPT.read(id);
      },
    });
    expect(read).toEqual([...new Set(read)]);
  });
});
