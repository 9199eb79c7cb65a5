// @vitest-environment jsdom
// A headline and the site's name in one title: by whatever sign they are joined, and wherever else the headline is told.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const HEADLINE = 'Quay to close for eleven weeks';
const PROSE = `<p>${'Prose. '.repeat(60)}</p>`;
const titleOf = (head: string, body = '') =>
  readMetadata(
    new DOMParser().parseFromString(
      `<html><head>${head}</head><body>${body}${PROSE}</body></html>`,
      'text/html',
    ),
    'https://www.baycourier.example/a',
  ).title;
const title = (text: string) => `<title>${text}</title>`;
const og = (text: string) => `<meta property="og:title" content="${text}">`;
const linked = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2024-01-01', ...facts })}</script>`;
const SITE = '<meta property="og:site_name" content="Bay Courier">';

const SPACED = '- – — ― − | ‖ ∣ » › ⟩ &gt; « ‹ &lt; • · ・ :: : ~ / // _ * ⋆ ★ ◆ ▷ ➤ @ \\ --'.split(' ');

describe.each([...SPACED.map((sign) => ` ${sign} `), '|', '｜', ' ｜ ', ': '])('joined by "%s"', (sign) => {
  const behind = `${HEADLINE}${sign}Bay Courier`;
  it.each([
    ['behind the headline', title(behind) + SITE, ''],
    [
      'behind it, told by the link to the front page',
      title(behind),
      '<header><a href="/">Bay Courier</a></header>',
    ],
    ['behind it in a heading, too', og(behind) + SITE, `<h1>${behind}</h1>`],
    ['behind it, the heading a lesser one', title(behind) + SITE, `<h2>${HEADLINE}</h2>`],
    ['in front of it', title(`Bay Courier${sign}${HEADLINE}`) + SITE, ''],
  ])('%s', (_where, head, body) => {
    expect(titleOf(head, body)).toBe(HEADLINE);
  });
});

it.each([
  ['behind a comma', `${HEADLINE}, Bay Courier`],
  ['behind a line below', `${HEADLINE}_Bay Courier`],
  ['behind a wide dash', `${HEADLINE}－Bay Courier`],
  ['in brackets', `${HEADLINE} (Bay Courier)`],
  ['in square brackets', `${HEADLINE} [Bay Courier]`],
  ['before a label', `${HEADLINE} | Bay Courier | News`],
  ['before a place', `${HEADLINE} – Bay Courier – Kestrel Bay`],
  ['behind its sections', `${HEADLINE} | Harbour | News | Bay Courier`],
  ['before its sections', `Bay Courier » Harbour » ${HEADLINE}`],
])('the site’s name %s', (_where, written) => {
  expect(titleOf(title(written) + SITE)).toBe(HEADLINE);
});

it.each([
  [
    'a phrase behind the headline’s bar',
    'Time to go | Why teachers leave | Bay Courier',
    'Time to go | Why teachers leave',
  ],
  ['a comparison with a name', 'Why a bay &gt; a courier', 'Why a bay > a courier'],
  ['a word of the name behind a sign of counting', 'Two harbours * one bay', 'Two harbours * one bay'],
  ['a question behind a colon', 'The quay: who pays? | Bay Courier', 'The quay: who pays?'],
  ['the name within a sentence', 'Readers ask the Bay Courier', 'Readers ask the Bay Courier'],
  ['other words in brackets', `${HEADLINE} (and more)`, `${HEADLINE} (and more)`],
])('stays: %s', (_why, written, expected) => {
  expect(titleOf(title(written) + SITE)).toBe(expected);
});

describe('a page that declares its site instead of its story', () => {
  const OG_SITE = og('Bay Courier') + SITE;
  it.each([
    ['the story in the heading', OG_SITE + title('Bay Courier'), `<h1>${HEADLINE}</h1>`],
    [
      'the site in a heading, too',
      OG_SITE + title('Bay Courier'),
      `<h1>Bay Courier</h1><h1>${HEADLINE}</h1>`,
    ],
    ['nothing but a lesser heading', title('Bay Courier'), `<article><h2>${HEADLINE}</h2></article>`],
    [
      'what is called a headline',
      title('Bay Courier'),
      `<h2>More</h2><p class="entry-title">${HEADLINE}</p>`,
    ],
    [
      'a section as the heading',
      title('Bay Courier'),
      `<h1>Opinion</h1><h2 class="headline">${HEADLINE}</h2><h2>More</h2>`,
    ],
    ['the story in another tag', `${OG_SITE}<meta name="twitter:title" content="${HEADLINE}">`, ''],
    ['the story in the title', `${OG_SITE}${title(`${HEADLINE} | Bay Courier`)}`, ''],
    ['the site in JSON-LD', `${linked({ headline: 'Bay Courier' })}${SITE}${og(HEADLINE)}`, ''],
  ])('%s', (_why, head, body) => {
    expect(titleOf(head, body)).toBe(HEADLINE);
  });

  it('and shows no story is called by its name', () => {
    expect(titleOf(OG_SITE + title('Bay Courier'))).toBe('Bay Courier');
  });
});

describe('a title that its system has cut', () => {
  const CUT = 'Quay to close for…';
  it.each([
    ['whole in a heading', linked({ headline: CUT }), `<h1>${HEADLINE}</h1>`],
    ['cut by three stops', linked({ headline: 'Quay to close for ...' }), `<h1>${HEADLINE}</h1>`],
    ['whole in a lesser heading', linked({ headline: CUT }), `<h2>${HEADLINE}</h2>`],
    ['whole in a tag', linked({ headline: CUT }) + og(HEADLINE), ''],
    [
      'whole in the title',
      `${og('Quay to close for elev…')}${title(`${HEADLINE} | Bay Courier`)}${SITE}`,
      '',
    ],
  ])('%s', (_where, head, body) => {
    expect(titleOf(head, body)).toBe(HEADLINE);
  });

  it('nowhere whole, it stays', () => {
    expect(titleOf(linked({ headline: CUT }) + og('Other story'))).toBe(CUT);
  });

  it('the headline’s own dots stay', () => {
    expect(titleOf(og('Wait for it…') + title('Wait for it… | Bay Courier') + SITE)).toBe('Wait for it…');
  });
});

describe('how headings are set', () => {
  it.each([
    ['in capitals', og(HEADLINE), `<h1>${HEADLINE.toUpperCase()}</h1>`],
    ['with a count of comments', title(HEADLINE), `<h1>${HEADLINE} <a href="#comments">12</a></h1>`],
    [
      'with a button to edit',
      title(HEADLINE),
      `<h1>${HEADLINE}<span class="mw-editsection">[edit]</span></h1>`,
    ],
    ['as a heading of the fourth level', title(`${HEADLINE} » Harbour`), `<h4>${HEADLINE}</h4>`],
    ['by its role', title(`${HEADLINE} _ Harbour`), `<div role="heading">${HEADLINE}</div>`],
    ['with a badge', og(HEADLINE), `<h1><span class="label">Live</span>${HEADLINE}</h1>`],
    ['behind a kicker with a colon', title(HEADLINE), `<h1><span>Harbour: </span>${HEADLINE}</h1>`],
    [
      'before one that is hidden',
      title(HEADLINE),
      `<h1 class="sr-only">Bay Courier</h1><h1>${HEADLINE}</h1>`,
    ],
    ['declared in a list', linked({ headline: [HEADLINE] }), ''],
  ])('%s', (_how, head, body) => {
    expect(titleOf(head, body)).toBe(HEADLINE);
  });

  it.each([
    ['an apostrophe in a tag', og('Labour&amp;amp;#8217;s quay'), '', 'Labour’s quay'],
    [
      'a heading that shows its escape',
      title('Fish &amp;#038; chips'),
      '<h1>Fish &amp;#038; chips</h1>',
      'Fish & chips',
    ],
    [
      'capitals that are the headline’s own',
      og('NATO and the EU'),
      '<h1>NATO and the EU</h1>',
      'NATO and the EU',
    ],
    ['capitals everywhere', og('QUAY CLOSED'), '<h1>QUAY CLOSED</h1>', 'QUAY CLOSED'],
  ])('%s', (_how, head, body, expected) => {
    expect(titleOf(head, body)).toBe(expected);
  });
});
