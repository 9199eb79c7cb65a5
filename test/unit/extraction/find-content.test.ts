// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle, extractionSteps } from '@/lib/extraction/extract-article';
import { aParagraph } from '../../news-page';

const CHAPTERS = [1, 2, 3, 4].map((n) => aParagraph(n) + aParagraph(n + 4));
const page = (body: string) =>
  new DOMParser().parseFromString(`<title>Ministers meet</title><body>${body}</body>`, 'text/html');

function read(document: Document, chosen?: Element | null): string | null {
  const extracted = extractArticle(document, 'https://news.example/story', chosen ? { chosen } : {});
  return extracted.ok ? extracted.value.article.text : null;
}

const firstWords = (markup: string) => markup.replace(/<[^>]+>/g, '').slice(0, 40);

describe('where Readability finds a fragment', () => {
  it.each([
    [
      'chapters in boxes of a declared article',
      `<article>${CHAPTERS.map((c) => `<div><div>${c}</div></div>`).join('')}</article>`,
    ],
    [
      'text in boxes without a single paragraph',
      `<article>${CHAPTERS.map((c) => `<div>${firstWords(c)}${c.replace(/<[^>]+>/g, '')}</div>`).join('')}</article>`,
    ],
  ])('the whole is taken: %s', (_why, body) => {
    const text = read(page(body));
    for (const chapter of CHAPTERS) expect(text).toContain(firstWords(chapter));
  });
});

describe('where what the markup declares says more than Readability found', () => {
  const SHORT = [
    'The ferry is late.',
    'It was to leave at nine.',
    'The harbour said so.',
    'Nobody knows when it sails.',
  ]
    .map((line) => `<p>${line} ${'So it is, they say. '.repeat(3)}</p>`)
    .join('');
  it.each([
    [
      'a short report is not given up for the caption beside it',
      `<h1>Ministers meet</h1><article class="lead-media"><img src="/a.jpg"><p>${'The harbour at dawn, with the ferry that did not leave at nine, as seen from the town hall on the hill. '.repeat(3)}</p></article><div class="text">${SHORT}</div>`,
      'Nobody knows when it sails.',
    ],
  ])('%s', (_why, body, kept) => {
    const text = read(page(body)) ?? '';
    expect(text).toContain(kept);
  });
});

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const wordsOfDay = (day: string) =>
  `On ${day} the ministers met at the harbour again, and spoke of fish, of dikes and of the weather. When ${day} was over, they had agreed on a paragraph, and nobody could say on which one.`;
const STATED = DAYS.map(wordsOfDay).join(' ');
const stating = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ministers meet', articleBody: text })}</script>`;
/** Days in boxes that are called banners, below a short introduction; the markup calls nothing an article. */
const IN_BANNERS = `<div><div>${aParagraph(1)}${aParagraph(2)}${aParagraph(3)}</div>${DAYS.map((day) => `<div class="banner"><p>${wordsOfDay(day)}</p></div>`).join('')}</div>`;

describe('where the page states its article’s text for machines', () => {
  it.each<[why: string, stated: string, isWhole: boolean]>([
    ['it decides that a fragment is one', STATED, true],
    ['a summary decides nothing', 'Ministers meet. They spoke.', false],
  ])('%s', (_why, stated, isWhole) => {
    const text = read(page(stating(stated) + IN_BANNERS)) ?? '';
    expect(DAYS.every((day) => text.includes(`On ${day}`))).toBe(isWhole);
  });

  it('a text that must be paid for does not bring in what stands around its beginning', () => {
    const offers = [1, 2, 3].map(
      (n) =>
        `<div class="banner"><p>Offer ${n}: the paper lies at your door on every morning of the week, and all that was ever printed is yours.</p></div>`,
    );
    const shown = `<div><div><p>${DAYS.slice(0, 3).map(wordsOfDay).join('</p><p>')}</p></div>${offers.join('')}</div>`;
    const paid = `${STATED} ${STATED.replaceAll('the ministers', 'two ministers')}`;
    expect(read(page(stating(paid) + shown))).toBe(DAYS.slice(0, 3).map(wordsOfDay).join('\n'));
  });

  it('another text than the page shows does not change what was found', () => {
    const other = Array.from({ length: 9 }, (_, n) => `This is the sentence ${n} of something else.`).join(
      ' ',
    );
    const body = `<article>${CHAPTERS.join('')}</article>`;
    expect(read(page(stating(other) + body))).toBe(read(page(body)));
  });
});

describe('what is written for readers without scripts', () => {
  /** As a browser that runs scripts has it: one text. */
  function withNoScript(markup: string, body: string): Document {
    const document = page(`${body}<noscript></noscript>`);
    const noscript = document.querySelector('noscript');
    if (noscript) noscript.textContent = markup;
    return document;
  }
  const ARTICLE = `<article>${CHAPTERS.join('')}</article>`;

  it('is the article where the page shows none', () => {
    const text = read(withNoScript(ARTICLE, '<div id="app"></div>'));
    for (const chapter of CHAPTERS) expect(text).toContain(firstWords(chapter));
  });

  it('is read where scripts are off, and the browser has parsed it', () => {
    expect(read(page(`<noscript>${ARTICLE}</noscript>`))).toContain(firstWords(CHAPTERS[0] ?? ''));
  });

  it.each<[why: string, markup: string, body: string]>([
    ['beside an article that is shown', `<p>${'Turn your scripts on, please. '.repeat(20)}</p>`, ARTICLE],
    ['where it is a note', '<p>This site needs scripts.</p>', '<div id="app"></div>'],
    ['where it counts visits', '<img src="https://count.example/1.gif">', '<div id="app"></div>'],
    ['where it is too long to be one', `<p>${'word '.repeat(110_000)}</p>`, '<div id="app"></div>'],
  ])('is left alone %s', (_why, markup, body) => {
    const text = read(withNoScript(markup, body));
    if (body === ARTICLE) expect(text).toContain(firstWords(CHAPTERS[0] ?? ''));
    else expect(text).toBeNull();
    expect(text ?? '').not.toContain('scripts on');
  });

  it('cannot break what reads it: names of its forms', () => {
    const markup = `<form><input name="childNodes"><input name="parentNode"></form>${ARTICLE}`;
    expect(read(withNoScript(markup, ''))).toContain(firstWords(CHAPTERS[0] ?? ''));
  });
});

describe('the reader’s choice', () => {
  const body = `<div id="menu"><p>Sea</p><p>Land</p></div><article>${CHAPTERS.join('')}</article>`;

  it('is the article, however little there is in it', () => {
    const document = page(body);
    expect(read(document, document.getElementById('menu'))).toBe('Sea\nLand');
  });

  it.each(['comments', 'newsletter', 'related'])('is the article, if its box is called %s', (name) => {
    const document = page(
      `<div class="${name}"><div id="letter">${CHAPTERS[0]}</div></div><article>${CHAPTERS.join('')}</article>`,
    );
    expect(read(document, document.getElementById('letter'))).toContain(firstWords(CHAPTERS[0] ?? ''));
  });

  it('leads back to the page', () => {
    const document = page(body);
    const chosen = document.querySelector('article');
    const extracted = extractArticle(document, 'https://news.example/story', chosen ? { chosen } : {});
    if (!extracted.ok) throw new Error(extracted.error.kind);
    const { mapped } = extracted.value;
    expect(mapped().characters).toBe(mapped().total);
  });

  it('is what was chosen, though the page changes while it is read', () => {
    const document = page(body);
    const chosen = document.getElementById('menu');
    const steps = extractionSteps(document, 'https://news.example/story', chosen ? { chosen } : {});
    steps.next();
    document.body.prepend(document.createElement('div'));
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.ok && step.value.value.article.text).toBe('Sea\nLand');
  });

  it('is refused when it has left the page', () => {
    const document = page(body);
    const chosen = document.querySelector('article');
    chosen?.remove();
    expect(read(document, chosen)).toBeNull();
  });
});

it('leads to the page’s own headline, though Readability gives its copy another name', () => {
  const document = page(
    `<article><div><h1>They meet on the island</h1>${CHAPTERS.join('')}</div></article>
    <script type="application/ld+json">{ "@type": "NewsArticle", "headline": "They meet on the island" }</script>`,
  );
  document.title = 'Fish, dikes and the weather of this week'; // a short one, and it would drop the heading instead
  const extracted = extractArticle(document, 'https://news.example/story');
  expect(extracted.ok && extracted.value.headline).toBe(document.querySelector('h1'));
});
