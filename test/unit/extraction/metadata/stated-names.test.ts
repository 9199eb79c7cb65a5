// @vitest-environment jsdom
// Authors whom a page states for machines: a name is one name, however much it looks like two.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';
import { aNewsPage } from '../../../news-page';

const bylineOf = (head: string) =>
  readMetadata(new DOMParser().parseFromString(aNewsPage({ head }), 'text/html'), 'https://news.example/a')
    .byline;
const stated = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
const tags = (...names: readonly string[]) =>
  names.map((name) => `<meta name="author" content="${name}">`).join('');

describe.each([
  ['JSON-LD', (name: string) => stated({ '@type': 'Person', name })],
  ['JSON-LD, as a string', (name: string) => stated(name)],
  ['a meta tag', (name: string) => tags(name)],
])('in %s', (_where, written) => {
  it.each([
    ['a particle in front', 'Von Hayes'],
    ['a particle in front, in small letters', 'von der Leyen'],
    ['another particle', 'Di Stéfano'],
    ['a Swedish first name', 'Par Larsson'],
    ['a Spanish "and"', 'José Ortega y Gasset'],
    ['a Catalan "and"', 'Josep Puig i Cadafalch'],
    ['a Portuguese "and"', 'Ana Costa e Silva'],
    ['a title behind a comma', 'Martin Luther King, Jr.'],
    ['a degree behind a comma', 'Jane Doe, Ph.D.'],
    ['particles within', 'Ana de la Reguera'],
    ['a firm', 'Kim and Sons Ltd'],
    ['an authority', 'Department of Health and Human Services'],
    ['a surname that is a word', 'Anneke Last'],
    ['a surname that is another', 'Thi On Nguyen'],
    ['two surnames with a dash', 'Anna Smith–Jones'],
    ['two with one surname', 'Ben and Jerry Smith'],
    ['one word', 'Cher'],
  ])('one name: %s', (_why, name) => {
    expect(bylineOf(written(name))).toBe(name);
  });

  it.each([
    ['commas and an "and"', 'Jane Doe, John Roe and Ana Berg', 'Jane Doe, John Roe, Ana Berg'],
    ['full names on both sides', 'Jane Doe and John Roe', 'Jane Doe, John Roe'],
    ['full names in Spanish', 'Ana López y Juan Pérez', 'Ana López, Juan Pérez'],
    ['semicolons', 'Jane Doe; John Roe', 'Jane Doe, John Roe'],
    ['an ampersand', 'Jane Doe & John Roe', 'Jane Doe, John Roe'],
    ['a list with a title in it', 'Martin Luther King, Jr., Jane Doe', 'Martin Luther King, Jr., Jane Doe'],
    ['a word before', 'By Jane Doe', 'Jane Doe'],
    ['a German word before', 'von Max Müller', 'Max Müller'],
    ['the site behind', 'Jane Doe | The Example', 'Jane Doe'],
    ['a place in brackets', 'Jane Doe (Tokyo)', 'Jane Doe'],
    ['a job behind', 'Jane Doe, political editor', 'Jane Doe'],
  ])('clearly more: %s', (_why, name, expected) => {
    expect(bylineOf(written(name.replace('&', _where === 'a meta tag' ? '&amp;' : '&')))).toBe(expected);
  });
});

it('one name a tag', () => {
  expect(bylineOf(tags('José Ortega y Gasset', 'Von Hayes'))).toBe('José Ortega y Gasset, Von Hayes');
});
