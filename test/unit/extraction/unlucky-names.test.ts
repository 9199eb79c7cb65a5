// @vitest-environment jsdom
// Names that say what a text is about, not what a part of the page is for, cost an article nothing; the page keeps them.
import { expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { aNewsPage, aParagraph } from '../../news-page';

const PROSE = [1, 2, 3, 4, 5].map(aParagraph).join('');

it.each([
  ['heading ids of their own words', '<h2 id="what-social-media-say">What media say</h2>', 'What media say'],
  ['a related heading', '<h2 id="a-related-cost">A related cost</h2>', 'A related cost'],
  ['a sidebar of the road', '<h2 id="sidebar-and-footer">Sidebar and footer</h2>', 'Sidebar and footer'],
  ['German words', '<h2 id="kommentar-social-media">Das Netz dazu</h2>', 'Das Netz dazu'],
  ['a drop cap', '<p><span class="header-font">K</span>ESTREL BAY is closed for weeks.</p>', 'KESTREL BAY'],
  ['a stressed word', '<p>They call it <b class="remark">noise</b> in the harbour.</p>', 'call it noise in'],
])('mislead Readability no longer: %s', (_why, markup, text) => {
  const body = `${PROSE}${markup}${PROSE}`;
  const page = new DOMParser().parseFromString(aNewsPage({ body }), 'text/html');
  const extracted = extractArticle(page, 'https://news.example/story');
  expect(extracted.ok && extracted.value.article.text).toContain(text);
  expect(page.documentElement.outerHTML).not.toContain('data-sidelight');
});
