// Pages that are large in one way each, as markup: a body with a short story and one shape repeated until it has so many nodes.
const PROSE = 'The ministers met on the island and spoke of the cable, of ferries and of fish. '.repeat(2);
const STORY = `<h1>Ministers meet</h1>${`<p>${PROSE}</p>`.repeat(8)}`;

/** Names a shape and builds the markup of a body with about `nodes` elements and texts. */
type Shape = readonly [name: string, build: (nodes: number) => string];

/** `part`, of `size` nodes, repeated inside `before` and `after`. */
const repeated =
  (part: string, size: number, [before, after]: readonly [string, string] = ['', '']) =>
  (nodes: number): string =>
    `<article>${STORY}${before}${part.repeat(Math.floor(nodes / size))}${after}</article>`;

const nestedTo =
  (depth: number, tag: string, text: string) =>
  (nodes: number): string => {
    const chain = `<${tag}>`.repeat(depth) + text + `</${tag.split(' ')[0]}>`.repeat(depth);
    return `<article>${STORY}${chain.repeat(Math.floor(nodes / (depth + 1)))}</article>`;
  };

/** Parsers nest no deeper than 512. */
const DEEP = 400;

export const SHAPES: readonly Shape[] = [
  ['flat spans', repeated('<span>one </span>', 2, ['<section>', '</section>'])],
  ['flat spans that say "Photo"', repeated('<span>Photo: Ann Poe</span>', 2, ['<section>', '</section>'])],
  ['empty spans', repeated('<span></span>', 1, ['<section>', '</section>'])],
  ['boxes', repeated('<div>Labels</div>', 2)],
  ['boxes named share', repeated('<div class="share">Share</div>', 2)],
  ['figures', repeated('<figure><img src="/a.jpg"><p class="caption">A hall</p></figure>', 4)],
  ['forms', repeated('<form><input name="a"><p>Search here</p></form>', 4)],
  ['list items', repeated('<li><a href="/1">Another story today</a></li>', 3, ['<ul>', '</ul>'])],
  ['lists', repeated('<ul><li>One</li><li>Two</li></ul>', 5)],
  ['rows of a table', repeated('<tr><td>12</td><td>kg</td></tr>', 5, ['<table><tbody>', '</tbody></table>'])],
  ['tables', repeated('<table><tbody><tr><td>12</td></tr></tbody></table>', 5)],
  ['deep boxes', nestedTo(DEEP, 'div', 'Advertisement')],
  ['deep spans', nestedTo(DEEP, 'span', 'Advertisement')],
  ['deep lists', nestedTo(DEEP / 2, 'ul><li', 'One')],
  ['deep figures', nestedTo(DEEP, 'figure', 'A hall')],
  ['links', repeated('<a href="/story?utm_source=a#b">one </a>', 2, ['<p>', '</p>'])],
  ['links to notes', repeated('<a href="#n" id="m">1</a>', 2, ['<p>', '</p>'])],
  ['paragraphs', repeated(`<p>${PROSE}</p>`, 2)],
  ['paragraphs that say "Read more"', repeated('<p>Read more <a href="/1">Fish again</a></p>', 4)],
  ['lines cut by br', repeated('one line of verse<br>', 2, ['<p>', '</p>'])],
  ['pairs of br', repeated('one line of verse<br><br>', 3, ['<div>', '</div>'])],
  ['related headings', repeated('<div>Related stories:</div>', 2)],
  [
    'articles',
    repeated(
      `<article><h2><a href="/1">Another story with a headline</a></h2><p>${'It goes on. '.repeat(4)}…</p></article>`,
      6,
    ),
  ],
  ['cards', repeated('<div><h3><a href="/1">Another story with a headline</a></h3></div>', 4)],
  [
    'stories in full',
    repeated(`<article><h1>Another story</h1><time>3 May</time><p>${PROSE}</p></article>`, 7),
  ],
  ['first headings in one box', repeated('<h1>Another story</h1>', 2, ['<section>', '</section>'])],
  ['sentences', repeated('<p>The ministers met on the island at nine and left at ten.</p>', 2)],
  [
    'links of one paragraph in a box',
    repeated('<a href="/1">The ministers met. </a>', 2, ['<div><p>', '</p></div>']),
  ],
  ['buttons that fold out', repeated('<div><button aria-expanded="false">Why is it so?</button></div>', 3)],
  [
    'buttons beside each other',
    repeated('<button aria-expanded="false">Why is it so?</button>', 2, ['<section>', '</section>']),
  ],
  ['hidden parts in each other', nestedTo(DEEP, 'div hidden', `<p>${PROSE}</p>`)],
  ['links to one note', repeated('<a href="#note1">1</a>', 2, ['<ul><li id="note1">', '</li></ul>'])],
  ['words in a list', repeated('<li>Print</li><li>Radio</li>', 4, ['<ul>', '</ul>'])],
  ['headings of nothing', repeated('<h2>Share</h2><h3>Share</h3>', 4)],
  ['headings', repeated('<h2>Ministers</h2>', 2)],
  ['addresses and dates', repeated('<span class="date">3 May 2021</span>', 2, ['<div>', '</div>'])],
  ['authors', repeated('<span class="author">Jane Doe</span>', 2, ['<div>', '</div>'])],
  ['words in ruby', repeated('<ruby>word<rt>w</rt></ruby>', 4, ['<p>', '</p>'])],
  ['texts in preformatted lines', repeated('<code>a = 1;\n</code>', 2, ['<pre>', '</pre>'])],
  ['pictures', repeated('<img src="/a.jpg" alt="a">', 1)],
  ['no article at all', (nodes) => '<i></i>'.repeat(nodes)],
];
