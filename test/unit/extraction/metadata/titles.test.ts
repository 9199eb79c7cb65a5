// @vitest-environment jsdom
// What is part of a headline, and what is not: the site's name, tags and escapes look like it, and it like them.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

interface Written {
  /** In HTML, as all of these. */
  readonly title?: string;
  readonly og?: string;
  readonly h1?: string;
  /** A string of JSON-LD, before it is written as JSON. */
  readonly headline?: string;
  readonly site?: string;
  readonly url?: string;
}

function titleOf({
  title = '',
  og,
  h1,
  headline,
  site,
  url = 'https://www.news.example/a',
}: Written): string {
  const head = [
    `<title>${title}</title>`,
    og && `<meta property="og:title" content="${og}">`,
    site && `<meta property="og:site_name" content="${site}">`,
    headline &&
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: '2024-05-01' })}</script>`,
  ];
  const html = `<html><head>${head.filter(Boolean).join('')}</head><body>${h1 ? `<h1>${h1}</h1>` : ''}</body></html>`;
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'), url).title;
}

const SLATE = { site: 'Slate', url: 'https://slate.com/a' };
const TIME = { site: 'TIME', url: 'https://time.com/a' };
const GUARDIAN = { site: 'The Guardian', url: 'https://www.theguardian.com/a' };
const INDEPENDENT = { site: 'The Independent', url: 'https://www.independent.co.uk/a' };

describe('the site’s name in a headline', () => {
  it.each<[why: string, written: Written, expected: string]>([
    [
      'a word of the headline’s first part',
      {
        ...SLATE,
        title: 'Clean slate – Labour’s plan for the North | Slate',
        og: 'Clean slate – Labour’s plan for the North',
      },
      'Clean slate – Labour’s plan for the North',
    ],
    [
      'the same, from the title alone',
      { ...SLATE, title: 'Clean slate – Labour’s plan for the North | Slate' },
      'Clean slate – Labour’s plan for the North',
    ],
    [
      'the same, in the heading',
      { ...SLATE, title: 'x', h1: 'Clean slate – Labour’s plan', og: 'Clean slate – Labour’s plan' },
      'Clean slate – Labour’s plan',
    ],
    [
      'all of the first part, with the name at the end too',
      {
        ...SLATE,
        title: 'Slate – what the quarry left | Slate',
        h1: 'Slate – what the quarry left',
        og: 'Slate – what the quarry left',
      },
      'Slate – what the quarry left',
    ],
    [
      'in the last part, as a heading shows it',
      { ...SLATE, title: 'Who leaves first – a clean slate', h1: 'Who leaves first – a clean slate' },
      'Who leaves first – a clean slate',
    ],
    [
      'a name that has become a word',
      { ...SLATE, title: 'Labour begins with a clean-slate' },
      'Labour begins with a clean-slate',
    ],
    [
      'a longer phrase that begins with it',
      { ...TIME, title: 'Time to go | Why teachers leave | TIME' },
      'Time to go | Why teachers leave',
    ],
    [
      'a firm’s name',
      { ...TIME, title: 'Time Inc. – a history in covers' },
      'Time Inc. – a history in covers',
    ],
    [
      'a country’s quality',
      { ...INDEPENDENT, title: 'Independent Scotland – what would change?' },
      'Independent Scotland – what would change?',
    ],
    [
      'another noun behind it',
      { ...GUARDIAN, title: 'The Guardian angel – a life in the mountains' },
      'The Guardian angel – a life in the mountains',
    ],
    [
      'a part of the site’s name',
      { site: 'Harbour Times', title: 'Hard Times - how the port lives' },
      'Hard Times - how the port lives',
    ],
  ])('is of the story: %s', (_why, written, expected) => {
    expect(titleOf(written)).toBe(expected);
  });

  it.each<[why: string, written: Written]>([
    ['at the end', { ...SLATE, title: 'Ministers meet on the island | Slate' }],
    ['at the end, with its kind', { ...SLATE, title: 'Ministers meet on the island - Slate Magazine' }],
    ['at the end, with its section', { ...GUARDIAN, title: 'Ministers meet on the island | Guardian Sport' }],
    ['at the end, without its article', { ...GUARDIAN, title: 'Ministers meet on the island | Guardian' }],
    ['in front', { ...GUARDIAN, title: 'The Guardian - Ministers meet on the island' }],
    [
      'in front, with its section',
      { ...GUARDIAN, title: 'Guardian Politics – Ministers meet on the island' },
    ],
    ['in front, as the address has it', { site: '', title: 'news.example | Ministers meet on the island' }],
    [
      'behind a section',
      {
        ...GUARDIAN,
        title: 'Ministers meet on the island | World news | The Guardian',
        h1: 'Ministers meet on the island',
      },
    ],
    ['glued', { ...GUARDIAN, title: 'Ministers meet on the island-The Guardian' }],
    [
      'in the heading too',
      {
        ...GUARDIAN,
        title: 'Ministers meet on the island',
        h1: 'The Guardian – Ministers meet on the island',
      },
    ],
  ])('is cut: %s', (_why, written) => {
    expect(titleOf(written)).toBe('Ministers meet on the island');
  });
});

describe('signs and tags', () => {
  const LESS = 'Why 3 &lt; 5 and 7 &gt; 2';
  it.each<[why: string, written: Written, expected: string]>([
    ['less and greater', { title: LESS }, 'Why 3 < 5 and 7 > 2'],
    ['less and greater in a meta tag', { og: LESS }, 'Why 3 < 5 and 7 > 2'],
    ['less and greater in JSON-LD', { headline: 'Why 3 < 5 and 7 > 2' }, 'Why 3 < 5 and 7 > 2'],
    ['the same, escaped in JSON-LD', { headline: LESS }, 'Why 3 < 5 and 7 > 2'],
    ['without blanks', { title: 'If a&lt;b and c&gt;d, who wins?' }, 'If a<b and c>d, who wins?'],
    [
      'a heart and arrows',
      { title: 'Why we &lt;3 the sea -&gt; and always will' },
      'Why we <3 the sea -> and always will',
    ],
    [
      'a tag that the headline speaks of',
      { title: 'What the &lt;b&gt; tag is for' },
      'What the <b> tag is for',
    ],
    [
      'an escape that the headline speaks of',
      { title: 'What &amp;lt;b&amp;gt; means' },
      'What &lt;b&gt; means',
    ],
    ['an escape that a meta tag speaks of', { og: 'How &amp;lt; is read' }, 'How &lt; is read'],
    ['an escape that JSON-LD speaks of', { headline: 'How &amp;lt; is read' }, 'How &lt; is read'],
    ['an escape of an escape in JSON-LD', { headline: 'On &amp;amp; off' }, 'On &amp; off'],
  ])('stay: %s', (_why, written, expected) => {
    expect(titleOf(written)).toBe(expected);
  });

  it.each<[why: string, written: Written, expected: string]>([
    [
      'tags in a meta tag',
      { og: 'The &lt;em class=&quot;x&quot;&gt;Titanic&lt;/em&gt; sinks' },
      'The Titanic sinks',
    ],
    ['tags in JSON-LD', { headline: 'The <i>Titanic</i> sinks' }, 'The Titanic sinks'],
    ['nested tags', { headline: 'The <b><i>Titanic</i></b> sinks' }, 'The Titanic sinks'],
    ['a line break', { headline: 'The Titanic<br />sinks' }, 'The Titanic sinks'],
    ['an apostrophe that was escaped twice', { og: 'Labour&amp;#8217;s plan' }, 'Labour’s plan'],
    ['an ampersand that was escaped twice', { title: 'Bread &amp;amp; butter' }, 'Bread & butter'],
    ['escapes in JSON-LD', { headline: 'Bread &amp; butter&#8217;s price' }, 'Bread & butter’s price'],
  ])('go: %s', (_why, written, expected) => {
    expect(titleOf(written)).toBe(expected);
  });
});

const pageTitle = (html: string, url = 'https://www.news.example/a') =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), url).title;

describe('links of a heading to itself', () => {
  const HEADLINE = 'Quay to close for eleven weeks';
  it.each([
    ['a pilcrow', '<a class="headerlink" href="#quay" title="Permalink">¶</a>', ' ¶'],
    ['a number sign', '<a class="anchor" href="#quay">#</a>', ' #'],
    ['a section sign', '<a href="#quay">§</a>', ''],
    ['a chain', '<a href="#quay" aria-hidden="true">🔗</a>', ' 🔗'],
    ['in words', '<a class="anchor" href="#quay">Link to this heading</a>', ''],
    ['in words of its own', '<a href="#quay">Direct link to Quay to close</a>', ''],
    ['a button', '<button>Copy link</button>', ''],
    ['a hidden sign', '<span aria-hidden="true">»</span>', ''],
  ])('%s', (_why, link, inTitle) => {
    const page = `<title>${HEADLINE}${inTitle}</title><h1 id="quay">${HEADLINE} ${link}</h1><p>Prose.</p>`;
    expect(pageTitle(page)).toBe(HEADLINE);
    expect(pageTitle(`<title>${HEADLINE}${inTitle}</title><p>Prose.</p>`)).toBe(HEADLINE);
  });

  it.each([
    ['a language', 'Why we left C# for good and went to F#'],
    ['a place in a list', 'Harbour rises to #1'],
    ['a law', '§ 218 before the court'],
  ])('signs of the headline stay: %s', (_why, headline) => {
    expect(pageTitle(`<title>${headline}</title><h1>${headline}</h1>`)).toBe(headline);
  });
});

describe('a headline that is no <h1>', () => {
  const HEADLINE = 'Spring rolls in at the bay';
  const home = '<header><a href="/" class="logo">Bay Notes</a></header>';
  it.each([
    [
      '<h3> behind the site’s name and a colon',
      'Bay Notes: Spring rolls in at the bay',
      `<h3>${HEADLINE}</h3>`,
    ],
    ['<h2> before a name that is told nowhere', `${HEADLINE} | The Harbour Blog`, `<h2>${HEADLINE}</h2>`],
    ['a div with a class', `${HEADLINE} · Harbour`, `<div class="entry-title">${HEADLINE}</div>`],
    ['microdata', `${HEADLINE} — Harbour`, `<div itemprop="headline">${HEADLINE}</div>`],
    [
      'beside a heading that links to the front page',
      'Bay Notes: Spring rolls in at the bay',
      `<h1><a href="/"></a><a href="/">Bay Notes</a></h1><h2>${HEADLINE}</h2>`,
    ],
    [
      'cut short in a broken declaration',
      HEADLINE,
      `<meta property="og:title" content="Spring rolls in"><h2>${HEADLINE}</h2>`,
    ],
  ])('%s', (_why, title, body) => {
    expect(pageTitle(`<title>${title}</title>${home}${body}<p>Prose.</p>`)).toBe(HEADLINE);
  });

  it.each([
    ['a name in Chinese, glued', '北岸码头将关闭十一周_港口_海湾日报', '北岸码头将关闭十一周'],
    ['a name in Japanese, behind a wide bar', '北の岸壁が十一週間閉鎖へ｜湾日報', '北の岸壁が十一週間閉鎖へ'],
  ])('%s', (_why, title, headline) => {
    expect(pageTitle(`<title>${title}</title><h2>${headline}</h2>`)).toBe(headline);
  });

  it.each([
    ['the site’s name as a heading', 'Clean slate – Harbour Blog', '<h2>Harbour Blog</h2>'],
    [
      'a part behind the story’s own colon',
      'Spring rolls in: what the bay lost',
      '<h2>What the bay lost</h2>',
    ],
    ['a part before it', 'Spring rolls in: what the bay lost', '<h2>Spring rolls in</h2>'],
  ])('the title stays whole beside %s', (_why, title, body) => {
    expect(pageTitle(`<title>${title}</title>${body}`)).toBe(title);
  });

  it('the name behind the headline goes from a heading, too, where it is declared once more', () => {
    const title = 'Best exhibitions of 2025 – Artlyst';
    const page = `<meta property="og:site_name" content="Artlyst"><title>${title} - Artlyst</title><h1>${title}</h1>`;
    expect(pageTitle(page)).toBe('Best exhibitions of 2025');
  });

  it.each([
    ['an apostrophe', 'Labour&amp;#8217;s plan', 'Labour’s plan'],
    ['a quotation mark', '&amp;quot;Never&amp;quot; again', '"Never" again'],
    ['a named mark', 'Labour&amp;rsquo;s plan', 'Labour’s plan'],
  ])('escaped twice in JSON-LD: %s', (_why, headline, expected) => {
    expect(titleOf({ headline })).toBe(expected);
  });
});
