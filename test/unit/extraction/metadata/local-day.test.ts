// @vitest-environment jsdom
// Moments declared in UTC: the day of the article is the day at the paper's own place, where page or address name it.
import { expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';

const DATED = 'https://www.news.example/2023/02/22/harbour/quay-to-close';
const UNDATED = 'https://www.news.example/harbour/quay-to-close';
const HEADLINE = '<h1>Quay to close for eleven weeks</h1>';

function dayOf(declared: string, line: string, url: string) {
  const facts = {
    '@type': 'NewsArticle',
    headline: 'Quay to close for eleven weeks',
    datePublished: declared,
  };
  const html = `<html lang="en-GB"><script type="application/ld+json">${JSON.stringify(facts)}</script>${HEADLINE}<p>${line}</p>`;
  const { published, evidence } = readMetadata(new DOMParser().parseFromString(html, 'text/html'), url);
  return [published?.days.first, evidence.published];
}

it.each([
  [
    'shown the evening before',
    '2023-02-23T03:30:00Z',
    'Feb. 22, 2023, 10:30 p.m. ET',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  [
    'shown the morning after',
    '2023-02-21T23:15:00Z',
    'Wednesday 22 February 2023 07:15',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  ['shown in numbers', '2023-02-21T22:15:00.000Z', '22/02/2023', UNDATED, '2023-02-22', 'text'],
  [
    'written with an offset of nothing',
    '2023-02-23T03:30:00+00:00',
    '22 February 2023',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  ['named by the address alone', '2023-02-23T03:30:00Z', '', DATED, '2023-02-22', 'address'],
  [
    'shown in the words of a time element',
    '2023-02-23T03:30:00Z',
    '<time datetime="2023-02-23T03:30:00Z">February 22, 2023</time>',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  [
    'shown as it is declared, against the address',
    '2023-02-23T03:30:00Z',
    '23 February 2023',
    DATED,
    '2023-02-23',
    'json-ld',
  ],
  [
    'declared at the paper’s place',
    '2023-02-23T03:30:00-05:00',
    '22 February 2023',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  ['declared without a time', '2023-02-23', '22 February 2023', UNDATED, '2023-02-22', 'text'],
  [
    'declared for the evening before, at the paper’s place',
    '2023-02-21T19:00:00+01:00',
    '22 février 2023',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  [
    'the day before, in the afternoon',
    '2023-02-23T15:30:00Z',
    '22 February 2023',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  [
    'the day before the afternoon, in the address alone',
    '2023-02-23T15:30:00Z',
    '',
    DATED,
    '2023-02-23',
    'json-ld',
  ],
  [
    'declared as a letter is dated',
    'Thu, 23 Feb 2023 03:30:00 GMT',
    '22 February 2023',
    UNDATED,
    '2023-02-22',
    'text',
  ],
  [
    'an update the day after',
    '2023-02-22T23:30:00Z',
    'Updated 23 February 2023',
    UNDATED,
    '2023-02-22',
    'json-ld',
  ],
])('%s', (_why, declared, line, url, day, source) => {
  expect(dayOf(declared, line, url)).toEqual([day, source]);
});

it.each([
  [
    'the title of an abbreviation',
    '<abbr class="published" title="2011-04-25T00:23:00-04:00">12:23 AM</abbr>',
    '2011-04-25',
  ],
  [
    'in the line of the author',
    'Posted by Will Harper at <abbr title="2011-04-25">noon</abbr>',
    '2011-04-25',
  ],
  ['an abbreviation that is one', '<abbr title="United Nations, 2011-04-25">UN</abbr>', undefined],
  ['the author’s line in words', 'by Katie Kimmel on November 15, 2021 · 12 comments', '2021-11-15'],
  ['behind bars', 'By Katie Kimmel | Nov 15, 2021 | 12 comments', '2021-11-15'],
])('shown alone: %s', (_why, line, day) => {
  const html = `<html lang="en">${HEADLINE}<p>${line}</p><p>${'Prose. '.repeat(60)}</p>`;
  expect(
    readMetadata(new DOMParser().parseFromString(html, 'text/html'), UNDATED).published?.days.first,
  ).toBe(day);
});
