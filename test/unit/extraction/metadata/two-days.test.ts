// @vitest-environment jsdom
// Pages that declare one day and show another, or two that cannot both be: which is the article's, and when none is.
import { expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const URL_OF_STORY = 'https://www.news.example/harbour/quay-to-close';
const HEADLINE = '<h1>Quay to close for eleven weeks</h1>';

interface Declared {
  readonly published?: string;
  readonly modified?: string;
}

/** A page with its days in JSON-LD, and `line` below its headline; `[day, source]`. */
function dayOf(lang: string, { published, modified }: Declared, line: string, head = '') {
  const facts = {
    '@type': 'NewsArticle',
    headline: 'Quay to close for eleven weeks',
    datePublished: published,
    dateModified: modified,
  };
  const script = `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;
  const html = `<html lang="${lang}"><head>${head}${script}</head><body>${HEADLINE}<p>${line}</p></body>`;
  const found = readMetadata(new DOMParser().parseFromString(html, 'text/html'), URL_OF_STORY);
  return [found.published?.days.first ?? null, found.evidence.published];
}

const BOTH = { published: '2019-05-02T08:00:00+02:00', modified: '2021-08-12T09:30:00+02:00' };

it.each([
  ['called so', 'en-GB', BOTH, 'Updated 12 August 2021', '2021-08-12', 'update'],
  ['called so in German', 'de', BOTH, 'Aktualisiert am 12. August 2021', '2021-08-12', 'update'],
  ['called so in French', 'fr', BOTH, 'Mis à jour le 12 août 2021', '2021-08-12', 'update'],
  ['called so in Spanish', 'es', BOTH, 'Actualizado el 12 de agosto de 2021', '2021-08-12', 'update'],
  ['not called anything', 'en-GB', BOTH, 'By Jane Doe | 12 August 2021', '2021-08-12', 'update'],
  ['an earlier update than the declared one', 'en-GB', BOTH, 'Updated 3 June 2021', '2021-06-03', 'update'],
  [
    'beside an hour of the publication that no reader sees',
    'en-GB',
    BOTH,
    'Updated <meta itemprop="datePublished" content="2019-05-02T08:00"><time itemprop="dateModified" datetime="2021-08-12T09:30:00+02:00">12 August 2021</time>',
    '2021-08-12',
    'update',
  ],
  [
    'beside the publication',
    'en-GB',
    BOTH,
    'Published 2 May 2019, updated 12 August 2021',
    '2019-05-02',
    'json-ld',
  ],
  ['a day that is neither', 'en-GB', BOTH, '3 June 2021', '2019-05-02', 'json-ld'],
  [
    'within three days',
    'en-GB',
    { published: '2021-08-10T08:00:00+02:00', modified: '2021-08-12T09:30:00+02:00' },
    'Updated 12 August 2021',
    '2021-08-10',
    'json-ld',
  ],
  [
    'where no update is declared',
    'en-GB',
    { published: '2019-05-02T08:00:00+02:00' },
    'Updated 12 August 2021',
    '2019-05-02',
    'json-ld',
  ],
  ['in an order that is not sure', 'en-GB', BOTH, 'Updated 12/08/2021', '2019-05-02', 'json-ld'],
])('the page shows its update alone: %s', (_why, lang, declared, line, day, source) => {
  expect(dayOf(lang, declared, line)).toEqual([day, source]);
});

it('what only meta tags declare stays, whatever update is shown', () => {
  const tags =
    '<meta property="article:published_time" content="2019-05-02T08:00:00+02:00"><meta property="article:modified_time" content="2021-08-12T09:30:00+02:00">';
  expect(dayOf('en-GB', {}, 'Updated 12 August 2021', tags)).toEqual(['2019-05-02', 'meta']);
});

const PROSE = `<p>${'It was said that the harbour would be open again. '.repeat(10)}</p>`;

const TODAY = '2025-11-29T12:28:31-05:00';
const MADE = { published: TODAY, modified: TODAY };

it.each([
  [
    'a tag names an earlier day',
    MADE,
    '',
    '<meta property="article:published_time" content="2025-08-08">',
    '2025-08-08',
    'meta',
  ],
  [
    'a time for publication does',
    MADE,
    `${PROSE}${PROSE}${PROSE}<div>Published <time pubdate datetime="2025-08-13">13 August</time></div>`,
    '',
    '2025-08-13',
    'markup',
  ],
  [
    'a tag names the day before',
    MADE,
    '',
    '<meta property="article:published_time" content="2025-11-28">',
    '2025-11-29',
    'json-ld',
  ],
  ['nothing else is named', MADE, '', '', '2025-11-29', 'json-ld'],
  [
    'another hour of the update',
    { published: TODAY, modified: '2025-11-29T13:00:00-05:00' },
    '',
    '<meta property="article:published_time" content="2025-08-08">',
    '2025-11-29',
    'json-ld',
  ],
])('one moment for publication and update: %s', (_why, declared, line, head, day, source) => {
  expect(dayOf('en-US', declared, line, head)).toEqual([day, source]);
});

it.each([
  ['in words', { published: 'Jun 12, 2025', modified: 'Jun 10, 2025' }, '', null, null],
  ['in numbers', { published: '2025-06-12', modified: '2025-06-10' }, '', null, null],
  [
    'and a day is shown',
    { published: 'Aug 21, 2025', modified: 'Aug 20, 2025' },
    '26 April 2023',
    '2023-04-26',
    'text',
  ],
  [
    'with its hour, as what is kept for later',
    { published: '2022-12-25T11:00:02Z', modified: '2022-12-07T09:10:52Z' },
    '',
    '2022-12-25',
    'json-ld',
  ],
  ['on one day', { published: '2025-06-12', modified: '2025-06-12' }, '', '2025-06-12', 'json-ld'],
])('a publication behind its update: %s', (_why, declared, line, day, source) => {
  expect(dayOf('en-US', declared, line)).toEqual([day, source]);
});

it.each([
  [
    'a time far from the headline',
    '<footer class="meta"><time datetime="1984-06-03">3 June 1984</time></footer>',
    null,
  ],
  ['microdata', '<i itemprop="datePublished" content="1987-03-12"></i>', null],
  ['a line that is called a date', '<div class="date-box">Published 4 May 1989</div>', null],
  [
    'since then',
    '<footer class="meta"><time datetime="1996-06-03">3 June 1996</time></footer>',
    '1996-06-03',
  ],
])('a day before there were pages, where nothing nearer tells: %s', (_why, below, day) => {
  expect(dayOf('en-GB', {}, `${PROSE}${PROSE}${PROSE}${below}`)[0]).toBe(day);
});
