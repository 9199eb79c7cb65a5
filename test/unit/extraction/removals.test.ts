// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { mostTelling, namingSelector } from '@/lib/extraction/removals';
import type { SiteRule } from '@/lib/extraction/site-rule';
import { aParagraph } from '../../news-page';

const SITE = 'news.example';
const PROSE = [1, 2, 3, 4, 5, 6].map(aParagraph);

function read(body: string, siteRules: readonly SiteRule[] = []) {
  const page = new DOMParser().parseFromString(
    `<html><head><title>Ministers meet</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const extracted = extractArticle(page, `https://${SITE}/a-story`, { siteRules });
  if (!extracted.ok) throw new Error(extracted.error.kind);
  return { removals: extracted.value.removals(), text: extracted.value.article.text };
}

const withBlock = (block: string) =>
  `<article><h1>Ministers meet</h1>${PROSE.slice(0, 3).join('')}${block}${PROSE.slice(3).join('')}</article>`;

describe('the list of removals', () => {
  it('keeps the words of links that stand side by side apart', () => {
    const { removals } = read(`<nav><a href="/a">Home</a><a href="/b">World</a></nav>${withBlock('')}`);
    expect(removals.map(({ text }) => text)).toContain('Home World');
  });

  it('shortens what is long, and keeps no markup of what is longer than an article’s part', () => {
    const { removals } = read(`<nav><a href="/chad">${'Chad '.repeat(9000)}</a></nav>${withBlock('')}`);
    const [menu] = removals;
    expect(menu?.text.length).toBeLessThanOrEqual(200);
    expect(menu?.html).toBe('');
  });

  it('says between which words a block stood, what it was made of, and how to find its like', () => {
    const { removals, text } = read(
      withBlock('<div class="inline-newsletter"><p onclick="x()">The day in <b>five</b> minutes.</p></div>'),
    );
    const [box] = removals.filter(({ rule }) => rule === 'newsletter-box');
    const fourth = text.split('\n').slice(-3)[0] ?? '';
    expect(box).toEqual({
      rule: 'newsletter-box',
      text: 'The day in five minutes.',
      html: '<div><p>The day in <b>five</b> minutes.</p></div>',
      place: text.indexOf(fourth),
      inside: true,
      selector: 'div.inline-newsletter',
    });
  });

  it('tells what stood outside of the article', () => {
    const { removals } = read(`<nav>Home</nav>${withBlock('')}`);
    expect(removals.map(({ inside, place }) => ({ inside, place }))).toEqual([{ inside: false, place: 0 }]);
  });
});

describe('where a page has more clutter than can be kept', () => {
  const share = (text: string, inside = false) => ({ text, inside });
  it.each([
    ['all of it, if it is not more', [share('a'), share('b')], 2, ['a', 'b']],
    [
      'what is long goes before what is short, in the page’s order',
      [share('ccc'), share('a'), share('bb')],
      2,
      ['ccc', 'bb'],
    ],
    [
      'what stood inside the article goes before all else',
      [share('a', true), share('bb'), share('ccc')],
      2,
      ['a', 'ccc'],
    ],
  ])('%s', (_why, entries, most, kept) => {
    expect(mostTelling(entries, most).map(({ text }) => text)).toEqual(kept);
  });
});

describe('rules of the reader’s', () => {
  const BOX = '<div class="inline-newsletter"><p>The day in five minutes.</p></div>';
  const NOTE = '<p>The Harbour News is printed on paper.</p>';
  const rule = (over: Partial<SiteRule>): SiteRule => ({
    site: SITE,
    action: 'keep',
    selector: null,
    text: null,
    ...over,
  });

  it.each<[string, SiteRule, boolean]>([
    ['kept by its name', rule({ selector: 'div.inline-newsletter' }), true],
    ['kept by its words', rule({ text: 'The day in five minutes.' }), true],
    ['another name', rule({ selector: 'div.outline-newsletter' }), false],
    ['no selector at all', rule({ selector: 'div[' }), false],
  ])('a block of clutter: %s', (_why, keep, isKept) => {
    expect(read(withBlock(BOX), [keep]).text.includes('five minutes')).toBe(isKept);
  });

  it('keeps a block whole, its form and its label included', () => {
    const box = '<div class="inline-newsletter"><p>The day in five minutes.</p><p>Advertisement</p></div>';
    expect(read(withBlock(box), [rule({ selector: 'div.inline-newsletter' })]).text).toContain(
      'five minutes.\nAdvertisement',
    );
  });

  it('removes a block that no rule of ours knows, by its words, and says whose rule it was', () => {
    const remove = rule({ action: 'remove', text: 'The Harbour News is printed on paper.' });
    expect(read(withBlock(NOTE)).text).toContain('printed on paper');
    const { text, removals } = read(withBlock(NOTE), [remove]);
    expect(text).not.toContain('printed on paper');
    expect(removals.map((removal) => removal.rule)).toContain('your-rule');
  });

  it('never removes the article itself', () => {
    const remove = rule({ action: 'remove', selector: 'article' });
    expect(read(withBlock(''), [remove]).text).toContain(PROSE[0]?.replace(/<[^>]+>/g, '').slice(0, 30));
  });
});

it.each([
  ['a lasting id', '<div id="newsletter">', 'div#newsletter'],
  ['classes where the id has figures', '<div id="box-12345" class="promo-box wide">', 'div.promo-box.wide'],
  ['no names that a build made', '<div class="css-1x2y3z">', null],
  ['nothing', '<p>', null],
])('names a block by %s', (_why, markup, selector) => {
  const element = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
  expect(element && namingSelector(element)).toBe(selector);
});
