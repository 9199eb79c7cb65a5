// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText, captionText } from '@/lib/core/block-text';

function parse(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

it.each([
  ['white space collapses', '<p>One \n\t two</p>', 'One two'],
  ['blocks are lines', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['names of two blocks do not run together', '<h2>Japan</h2>China', 'Japan\nChina'],
  ['inline elements join', '<p>Ja<b>cin</b>da <i>Ardern</i></p>', 'Jacinda Ardern'],
  ['space inside an inline element counts once', '<p>one <b> two</b></p>', 'one two'],
  ['a line break is a line', '<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
  ['blocks in blocks leave one line between', '<div><div><p>One</p></div></div><p>Two</p>', 'One\nTwo'],
  ['text around a block inside a paragraph', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
  [
    'cells and list items are lines',
    '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
    'a\nb\nc\nd',
  ],
  ['lines of preformatted text stay lines', '<pre>one  two\n\n  three</pre>', 'one two\nthree'],
  ['a no-break space is a space', '<p>Jacinda&nbsp;Ardern</p>', 'Jacinda Ardern'],
  [
    'readings above ruby text are left out',
    '<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>で</p>',
    '東京で',
  ],
  ['right to left text keeps its order', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם'],
  [
    'captions belong to their picture',
    '<p>One</p><figure><img alt="x"><figcaption>A hall</figcaption></figure><p>two</p>',
    'One\ntwo',
  ],
  [
    'code of the page is no text',
    '<p>a<script>var x</script><style>p{}</style>b</p><template>c</template>',
    'ab',
  ],
  ['surrogate pairs stay whole', '<p>a 😀 b</p>', 'a 😀 b'],
  ['nothing', ' <p> </p><br>\n', ''],
])('%s', (_why, html, text) => {
  expect(blockText(parse(html)).text).toBe(text);
});

it.each([
  [
    'each is a line',
    '<p>One</p><figure><figcaption>A hall</figcaption></figure><figure><figcaption>A quay</figcaption></figure>',
    'A hall\nA quay',
  ],
  [
    'parts of one are lines of their own',
    '<figure><figcaption><p>A hall</p><p>Photo: A. Moe</p></figcaption></figure>',
    'A hall\nPhoto: A. Moe',
  ],
  [
    'what is silent elsewhere is silent in them',
    '<figcaption>A hall<button>Enlarge</button></figcaption>',
    'A hall',
  ],
  [
    'one in another is said once',
    '<figcaption>A hall <figcaption>and a quay</figcaption></figcaption>',
    'A hall',
  ],
  ['one that says nothing', '<figcaption> </figcaption><p>One</p>', ''],
])('captions: %s', (_why, html, text) => {
  const said = captionText(parse(html));
  expect(said.text).toBe(text);
  const told = said.runs.map(({ start, length, node, nodeOffset }) => [
    said.text.slice(start, start + length),
    node.data.slice(nodeOffset, nodeOffset + length),
  ]);
  for (const [written, there] of told) expect(written).toBe(there);
});

describe('runs', () => {
  const PAGES = [
    '<p>One  two <b>three</b>\n four</p><p>five<br>six</p>',
    '<pre>a\n b</pre>tail',
    '<ul><li>Über <em>den</em> Wolken</li> <li>東京 😀 x</li></ul>',
    'a<!-- b -->c<span> </span>d',
  ];

  it.each(PAGES)('point at the same characters: %s', (html) => {
    const { text, runs } = blockText(parse(html));
    for (const { start, length, node, nodeOffset } of runs) {
      const there = node.data.slice(nodeOffset, nodeOffset + length).replace(/\s/g, ' ');
      expect(there).toBe(text.slice(start, start + length));
    }
  });

  it.each(PAGES)('cover all but the line ends, in order: %s', (html) => {
    const { text, runs } = blockText(parse(html));
    const covered = new Set(runs.flatMap(({ start, length }) => Array.from({ length }, (_, i) => start + i)));
    const bare = [...text.matchAll(/[\s\S]/g)]
      .filter(({ index }) => !covered.has(index))
      .map(([unit]) => unit);
    expect(bare.every((unit) => unit === '\n')).toBe(true);
    expect(
      runs.every(({ start }, i) => start >= (runs[i - 1]?.start ?? -1) + (runs[i - 1]?.length ?? 0)),
    ).toBe(true);
  });

  it('is one run where text and node agree', () => {
    expect(blockText(parse('<p>One two three</p>')).runs).toHaveLength(1);
  });
});

it('reads nesting that recursion would not survive', () => {
  const root = document.createElement('div');
  let inner: Element = root;
  for (let depth = 0; depth < 3000; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.append('deep');
  expect(blockText(root).text).toBe('deep');
});
