// What the reader makes of a cleaned article, and that none of it moves an offset of the text.
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/core/block-text';
import { sanitizeElement, sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import { arrangeBody } from '@/lib/reader/arrange-body';
import { picturePlaces, showPicture } from '@/lib/reader/place-pictures';
import { heightOf, offsetAt, openAround, rangeOf, spansInside } from '@/lib/reader/scroll-position';

const WORDS = { back: 'Back to the text', unnamed: 'Picture' };
const PAGE = 'https://news.example/a-story';
const NOTES = `<p>It rose<sup id="r1"><a href="#n1">1</a></sup> and fell.<a href="#n2">[2]</a></p>
  <ol><li id="n1">See <i>A</i>. <a href="#r1">up</a></li><li id="n2"><p>See B.</p></li></ol>`;

function stored(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  return sanitizeHtml(sanitizeElement(page, PAGE), document);
}

function arranged(html: string) {
  const body = stored(html);
  document.body.replaceChildren(body);
  return { body, sections: arrangeBody(body, WORDS) };
}

it.each([
  ['notes', NOTES],
  ['tables', '<p>a</p><table><tr><td>b</td><td><table><tr><td>c</td></tr></table></td></tr></table><p>d</p>'],
  ['pictures', '<p>a <img src="/1" alt="One"> b <img src="/2" alt=""></p><figure><img src="/3"></figure>'],
  ['quotations', '<blockquote><p>a</p><p>— b</p></blockquote>'],
  ['headings', '<h2>a</h2><p>b</p><h3>c</h3>'],
])('leaves the text as it is: %s', (_why, html) => {
  const before = blockText(stored(html)).text;
  const { body } = arranged(html);
  expect(blockText(body).text).toBe(before);
  const once = body.innerHTML;
  arrangeBody(body, WORDS);
  expect(body.innerHTML).toBe(once);
});

it.each([
  ['a short paragraph', 'Four lines at the most. ', 10, true],
  ['a long one', 'Four lines at the most. ', 40, false],
])('keeps together on paper: %s', (_why, sentence, times, together) => {
  const { body } = arranged(`<p>${sentence.repeat(times)}</p>`);
  expect(body.querySelector('p')?.classList.contains('short')).toBe(together);
});

describe('notes', () => {
  it('lead from the mark to the note, in this page, and back', () => {
    const { body } = arranged(NOTES);
    const marks = [...body.querySelectorAll<HTMLAnchorElement>('.note-mark')];
    const notes = marks.map(({ hash }) => body.querySelector(hash));
    expect(notes.map((note) => note?.localName)).toEqual(['li', 'li']);
    const backs = notes.map((note) => note?.querySelector('a')?.hash ?? '');
    expect(backs.map((hash) => body.querySelector(hash)?.textContent)).toEqual(['1', '[2]']);
    expect(marks.every(({ target }) => target === '')).toBe(true);
    expect(body.querySelectorAll('.note-back')).toHaveLength(1);
  });

  it('are silent where they are marked', () => {
    const { body } = arranged(NOTES);
    const text = blockText(body);
    const said = spansInside(text, '.note-mark').map(({ start, end }) => text.text.slice(start, end));
    expect(said).toEqual(['1', '[2]']);
  });
});

describe('pictures', () => {
  const HTML = `<figure><img src="/1" alt="Two hands"></figure><figure><img src="/2" alt=""></figure><p>a<img src="/3" alt=""></p>`;

  it('are places that say what they show; an ornament says nothing', () => {
    const { body } = arranged(HTML);
    expect(body.querySelector('img')).toBeNull();
    expect(
      picturePlaces(body).map(({ placeholder, address }) => [
        placeholder.ariaLabel,
        placeholder.hidden,
        address,
      ]),
    ).toEqual([
      ['Two hands', false, 'https://news.example/1'],
      ['Picture', false, 'https://news.example/2'],
      ['Picture', true, 'https://news.example/3'],
    ]);
  });

  it('come in place of what stood for them, unless they are none', async () => {
    const { body } = arranged(HTML);
    const [first, second] = picturePlaces(body);
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d');
    const picture = URL.createObjectURL(await canvas.convertToBlob());
    const rubbish = URL.createObjectURL(new Blob(['<svg'], { type: 'image/png' }));
    await showPicture(first!, picture);
    await expect(showPicture(second!, rubbish)).rejects.toThrow();
    expect(body.querySelector('img')?.alt).toBe('Two hands');
    expect(picturePlaces(body)).toHaveLength(2);
  });
});

describe('sections', () => {
  it.each<[string, string, string[]]>([
    ['are the two highest ranks that occur', '<h3>a</h3><h4>b</h4><h1></h1>', ['1 a', '2 b']],
    ['leave out a third rank', '<h2>a</h2><h3>b</h3><h4>c</h4>', ['1 a', '2 b']],
    [
      'leave out what stands in boxes',
      '<h2>a</h2><aside><h3>b</h3></aside><blockquote><h2>c</h2></blockquote>',
      ['1 a'],
    ],
    ['leave out headings without words', '<h2> </h2><h2>a</h2>', ['1 a']],
  ])('%s', (_why, html, expected) => {
    const { body, sections } = arranged(html);
    expect(sections.map(({ depth, title }) => `${depth} ${title}`)).toEqual(expected);
    expect(sections.every(({ id, heading }) => body.querySelector(`#${id}`) === heading)).toBe(true);
  });
});

it.each<[string, string, number[]]>([
  [
    'columns of figures',
    '<tr><td>1998</td><td>3,870</td><td>–3.5 %</td></tr><tr><td>2007</td><td>n/a</td><td>€ 12</td></tr>',
    [1, 2, 1, 2],
  ],
  ['not a column with a word in it', '<tr><td>a</td><td>12</td></tr><tr><td>b</td><td>twelve</td></tr>', []],
  ['not the first column, which names the row', '<tr><td>1998</td><td>x</td></tr>', []],
  ['no table with joined cells', '<tr><td colspan="2">1</td><td>2</td></tr>', []],
])('sets figures below each other: %s', (_why, rows, expected) => {
  const { body } = arranged(`<table>${rows}</table>`);
  const cells = [...body.querySelectorAll<HTMLTableCellElement>('.number')];
  expect(cells.map(({ cellIndex }) => cellIndex)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['the line with a dash', '<p>So be it.</p><p>— Ann Lee, minister</p>', ['— Ann Lee, minister']],
  [
    'a post’s author and its link',
    '<p>So be it.</p>— Ann (@ann) <p>– <a href="/1">8 June</a></p>',
    ['– 8 June'],
  ],
  ['a footer', '<p>So be it.</p><footer>Ann Lee</footer>', ['Ann Lee']],
  ['not a quotation of one line', '<p>— So be it.</p>', []],
  ['not speech that goes on', `<p>So be it.</p><p>— ${'And so on. '.repeat(20)}</p>`, []],
])('tells who is quoted: %s', (_why, quote, expected) => {
  const { body } = arranged(`<blockquote>${quote}</blockquote>`);
  expect([...body.querySelectorAll('.attribution')].map(({ textContent }) => textContent)).toEqual(expected);
});

describe('a place in the text', () => {
  const LONG = Array.from(
    { length: 40 },
    (_, n) => `<p>Line ${n} of it.</p><figure><figcaption>c</figcaption></figure>`,
  ).join('');

  it('is found again by the height at which it stood', () => {
    const text = blockText(arranged(LONG).body);
    for (const line of [0, 7, 39]) {
      const offset = text.text.indexOf(`Line ${line} `);
      const height = heightOf(text, offset);
      expect(offsetAt(text, (height ?? 0) + 1)).toBe(offset);
    }
  });

  const HIDDEN = 'Words that nobody sees. '.repeat(30);
  it.each([
    ['a closed box', `<details><summary>More</summary><p>${HIDDEN}</p></details>`],
    [
      'a closed box in an open one',
      `<details open><summary>More</summary><details><summary>Still more</summary><p>${HIDDEN}</p></details></details>`,
    ],
    ['a box in a closed one', `<details><details open><p>${HIDDEN}</p></details></details>`],
    ['what a style hides', `<p style="display: none">${HIDDEN}</p>`],
    ['what is not drawn', `<div style="content-visibility: hidden"><p>${HIDDEN}</p></div>`],
    ['what cannot be seen', `<p style="visibility: hidden">${HIDDEN}</p>`],
    [
      'a collapsed row',
      `<table><tbody><tr style="visibility: collapse"><td>${HIDDEN}</td></tr></tbody></table>`,
    ],
    ['an empty line', '<p> <br> </p>'],
  ])('is found past %s', (_why, between) => {
    const lines = Array.from({ length: 12 }, (_, n) => `<p>Line ${n} of it.</p>${between}`).join('');
    const body = document.createElement('div');
    body.innerHTML = lines;
    document.body.replaceChildren(body);
    const read = blockText(body);
    for (const line of [0, 5, 11]) {
      const offset = read.text.indexOf(`Line ${line} `);
      const height = heightOf(read, offset);
      expect(offsetAt(read, (height ?? 0) + 1)).toBe(offset);
    }
  });

  it('is the next line where it lies in a closed box, and itself once that has been opened', () => {
    document.body.innerHTML = `<div><p>Before.</p><details><summary>More</summary><details><p>Deep words.</p></details></details><p>After.</p></div>`;
    const text = blockText(document.body.firstElementChild!);
    const offset = text.text.indexOf('Deep');
    expect(heightOf(text, offset)).toBe(heightOf(text, text.text.indexOf('After')));
    openAround(text, offset);
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
    expect(heightOf(text, offset)).toBeLessThan(heightOf(text, text.text.indexOf('After')) ?? 0);
  });

  it('is the end below everything', () => {
    const text = blockText(arranged(LONG).body);
    expect(offsetAt(text, 1e6)).toBe(text.text.length);
  });

  it('is a range of what is shown', () => {
    const text = blockText(arranged('<p>One <b>two</b> three.</p>').body);
    expect(rangeOf(text, { start: 2, end: 10 })?.toString()).toBe('e two th');
    document.body.replaceChildren();
    expect(rangeOf(text, { start: 2, end: 10 })).toBeNull();
  });
});
