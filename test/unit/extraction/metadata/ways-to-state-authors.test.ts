// @vitest-environment jsdom
// In which forms pages state an author for machines: JSON-LD in lists, references and parts; meta tags of many systems.
import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extraction/metadata/read-metadata';
import { aNewsPage, aParagraph } from '../../../news-page';

const bylineOf = (head: string, lineBelow = '') =>
  readMetadata(
    new DOMParser().parseFromString(aNewsPage({ head, body: lineBelow + aParagraph(1) }), 'text/html'),
    'https://news.example/a',
  ).byline;
const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const stated = (author: unknown) => bylineOf(script({ '@type': 'NewsArticle', author }));
const ANNA = { '@type': 'Person', '@id': '#anna', name: 'Anna Lind' };

describe('JSON-LD', () => {
  it.each<[why: string, author: unknown, expected: string | null]>([
    ['a string', 'Anna Lind', 'Anna Lind'],
    ['a list of strings', ['Anna Lind', 'Per Holm'], 'Anna Lind, Per Holm'],
    ['a list in a list', [['Anna Lind']], 'Anna Lind'],
    ['a list that is called so', { '@list': [ANNA, { name: 'Per Holm' }] }, 'Anna Lind, Per Holm'],
    [
      'one object with two names',
      { '@type': 'Person', name: ['Anna Lind', 'Per Holm'] },
      'Anna Lind, Per Holm',
    ],
    ['a name in its parts', { '@type': 'Person', givenName: 'Anna', familyName: 'Lind' }, 'Anna Lind'],
    ['a value', { '@type': 'Person', name: { '@value': 'Anna Lind' } }, 'Anna Lind'],
    ['the last name first', { '@type': 'Person', name: 'Lind, Anna' }, 'Anna Lind'],
    ['a station behind', 'Anna Lind, Per Holm, CNN', 'Anna Lind, Per Holm'],
    ['a place behind two', 'Anna Lind and Per Holm in Tokyo', 'Anna Lind, Per Holm'],
    ['an address', { '@type': 'Person', name: 'https://www.news.example/anna' }, null],
    ['an object that was written as a string', '[object Object]', null],
  ])('%s', (_why, author, expected) => {
    expect(stated(author)).toBe(expected);
  });

  const ARTICLE = { '@type': 'NewsArticle', author: { '@id': '#anna' } };
  it.each<[where: string, scripts: readonly unknown[]]>([
    ['another script', [ARTICLE, ANNA]],
    ['a graph in a graph', [{ '@graph': [{ '@type': 'WebSite', '@graph': [ANNA] }, ARTICLE] }]],
    ['the author of another object', [{ '@graph': [{ '@type': 'WebPage', author: ANNA }, ARTICLE] }]],
    ['the publisher', [{ ...ARTICLE, publisher: { ...ANNA, '@type': 'Organization' } }]],
  ])('a reference to %s', (_where, scripts) => {
    expect(bylineOf(scripts.map(script).join(''))).toBe('Anna Lind');
  });

  it.each([[[]], ['']])('the creator where the author is %j', (author) => {
    expect(bylineOf(script({ '@type': 'NewsArticle', author, creator: ['Anna Lind'] }))).toBe('Anna Lind');
  });
});

describe('meta tags', () => {
  it.each([
    'author',
    'article:author',
    'og:author',
    'DC.Creator',
    'dc:creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'byline',
    'authors',
    'article.author',
    'cXenseParse:author',
    'bt:author',
    'vr:author',
  ])('%s', (key) => {
    expect(bylineOf(`<meta name="${key}" content="By Anna Lind">`)).toBe('Anna Lind');
  });

  it('names of a bibliography, a tag each', () => {
    const tags = ['Lind, Anna', 'Holm, Per E.'].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    expect(bylineOf(tags.join(''))).toBe('Anna Lind, Per E. Holm');
  });

  it('the publisher as the author gives way to whom the page shows', () => {
    const head =
      '<meta name="author" content="Harbour Media"><meta property="article:author" content="Anna Lind">';
    expect(bylineOf(head, '<p>Anna Lind</p>')).toBe('Anna Lind');
  });

  it.each([
    ['an administrator', 'Site Admin', 'Site Admin'],
    ['a post', 'Marketing Coordinator', 'Marketing Coordinator'],
  ])('%s is named where nobody else is', (_who, name, alone) => {
    const head = `<meta name="author" content="${name}">`;
    expect(bylineOf(head)).toBe(alone);
    expect(bylineOf(head, '<p>By Anna Lind</p>')).toBe('Anna Lind');
  });
});
