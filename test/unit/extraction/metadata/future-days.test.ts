// @vitest-environment jsdom
// A day that has not come cannot be that of a publication: it is the day of what the page is about, or a mistake.
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { day } from '../../../builders';

const TEXT =
  '<p>The harbour board said on Monday that the old quay will be closed for eleven weeks from spring.</p>'.repeat(
    8,
  );

function daysOf(published: string, modified: string) {
  const facts = {
    '@type': 'NewsArticle',
    headline: 'Quay to close',
    datePublished: published,
    dateModified: modified,
  };
  const script = `<script type="application/ld+json">${JSON.stringify(facts)}</script>`;
  const html = `<html lang="en"><head>${script}</head><body><article><h1>Quay to close</h1>${TEXT}</article></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = extractArticle(page, 'https://news.example/quay', { today: day('2026-11-30') });
  if (!read.ok) throw new Error(read.error.kind);
  const { article } = read.value;
  return [
    article.published?.days.first ?? null,
    article.updated?.days.first ?? null,
    article.evidence.published,
  ];
}

it.each([
  ['today', '2026-11-30T08:00:00Z', '2026-11-30T09:00:00Z', ['2026-11-30', '2026-11-30', 'json-ld']],
  [
    'tomorrow, where it is tomorrow already',
    '2026-12-01T01:00:00+13:00',
    '2026-12-01T02:00:00+13:00',
    ['2026-12-01', '2026-12-01', 'json-ld'],
  ],
  ['the day after tomorrow', '2026-12-02', '2026-12-02', [null, null, null]],
  ['a century that is not ours', '2126-11-30', '2126-11-30', [null, null, null]],
  ['an update that is only planned', '2026-11-29', '2027-01-15', ['2026-11-29', null, 'json-ld']],
])('%s', (_why, published, modified, expected) => {
  expect(daysOf(published, modified)).toEqual(expected);
});
