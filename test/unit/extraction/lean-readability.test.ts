// @vitest-environment jsdom
// Readability with some of its methods replaced: that they are still its methods, and find what the originals find.
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { LeanReadability, READABILITY_OPTIONS } from '@/lib/extraction/content/lean-readability';
import { aParagraph } from '../../news-page';

const REPLACED = Object.getOwnPropertyNames(LeanReadability.prototype).filter(
  (name) => name !== 'constructor',
);

it.each(REPLACED)('%s is a method that Readability calls; another version may have renamed it', (name) => {
  expect(Reflect.get(Readability.prototype, name)).toBeTypeOf('function');
});

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');
const pageOf = (body: string) =>
  new DOMParser().parseFromString(`<title>Ministers meet</title><body>${body}</body>`, 'text/html');
const textOf = (parsed: { content?: Node | null | undefined } | null) =>
  parsed?.content?.textContent?.replace(/\s+/g, ' ').trim();

/** Elements of all sorts, to ask each method about every one of them. */
const SORTS = `
  <div></div><div> <br> </div><div><hr><br></div><div><div><br></div></div><h2> </h2><section><img src="/a.jpg"></section>
  <div><br>word</div><div><span> </span></div><div><p> </p><br></div><div><b><i>deep</i></b></div>
  <p hidden>One</p><p style="display: none">Two</p><p style="visibility: hidden">Three</p><p style="color: red">Red</p>
  <p aria-hidden="true">Four</p><p aria-hidden="true" class="a fallback-image">Five</p><p aria-hidden="false">Six</p>
  <p class="byline">${'By everybody. '.repeat(9)}</p><p rel="author">Jane Doe</p><p itemprop="author name">John Roe</p>
  <p class="byline"> </p><p class="by-line">Joan Poe</p><p id="dateline">Oslo</p><p class="sun">Jim</p>
  <a href="/x"><div>A block in a link</div></a><a href="/x"><i>One</i> two</a><ins><p>new</p></ins><ins><b>new</b></ins><del><b>old</b></del>
  <form><span><i><div>deep</div></i></span></form>
  <div>Loose, and <a href="#note">to a note</a>, then <a href="/x">away  with  space</a> <a>nowhere</a>.</div>
  <div><a href="/x"> </a></div><ul><li>one, two, three</li><li>four</li></ul><div><span>a</span><p>b</p></div>`;
const ASKED_OF_ELEMENTS = [
  '_isElementWithoutContent',
  '_hasChildBlockElement',
  '_isPhrasingContent',
  '_getCharCount',
  '_getLinkDensity',
  '_isProbablyVisible',
];
const ask = (reader: object, method: string, ...about: unknown[]): unknown => {
  const asked: unknown = Reflect.get(reader, method);
  const answer: unknown =
    typeof asked === 'function' ? Reflect.apply(asked, reader, about) : 'no such method';
  return typeof answer === 'number' ? answer : Boolean(answer); // an empty text is a no as well
};

it.each([...ASKED_OF_ELEMENTS, '_isValidByline'])(
  '%s answers as the published one, element by element',
  (method) => {
    const page = pageOf(SORTS);
    const [lean, published] = [new LeanReadability(page), new Readability(page)];
    const answers = (reader: object) =>
      [...page.body.querySelectorAll('*')].map((element) => [
        element.outerHTML,
        ask(
          reader,
          method,
          element,
          method === '_isValidByline' ? `${element.className} ${element.id}` : undefined,
        ),
      ]);
    const expected = answers(published);
    expect(answers(lean)).toEqual(expected);
    expect(new Set(expected.map(([, answer]) => answer)).size).toBeGreaterThan(1);
  },
);

it.each<[why: string, body: string]>([
  ['plain paragraphs', `<article>${PROSE}</article>`],
  ['everything at once', `<article>${SORTS}${PROSE}</article>`],
  ['text that is short, so that it searches again', '<div class="sidebar"><p>A note, and no more.</p></div>'],
  ['nothing', ''],
])('finds what the published one finds in %s', (_why, body) => {
  const published = new Readability<Node>(pageOf(body), READABILITY_OPTIONS);
  expect(textOf(new LeanReadability(pageOf(body)).parse())).toBe(textOf(published.parse()));
});
