// Pages that attack: nothing of theirs survives in an article, and nothing of ours breaks.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import { aNewsPage, aParagraph } from '../../news-page';

const URL_OF_PAGE = 'https://news.example/world/a-story';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const around = (markup: string) =>
  aNewsPage({ body: `${aParagraph(1)}${markup}${aParagraph(2)}${aParagraph(3)}` });

function articleOf(html: string) {
  const result = extractArticle(parse(html), URL_OF_PAGE);
  if (!result.ok) throw new Error(`Not an article: ${result.error.kind}`);
  return result.value.article;
}

const ALARM = 'window.alarm = true';

describe.each([
  ['script', `<script>${ALARM}</script>`],
  [
    'an event handler',
    `<p onclick="${ALARM}" onmouseover="${ALARM}">Over here there is something to see.</p>`,
  ],
  ['a picture that fails', `<img src="x" onerror="${ALARM}" alt="a">`],
  ['script in SVG', `<svg><script>${ALARM}</script><a href="javascript:${ALARM}"><text>t</text></a></svg>`],
  [
    'an SVG that loads',
    `<svg onload="${ALARM}"><animate onbegin="${ALARM}" attributeName="x" dur="1s"/></svg>`,
  ],
  ['a javascript: link', `<p>Read <a href="javascript:${ALARM}">all of the statement</a> now.</p>`],
  [
    'a javascript: link in disguise',
    `<p>Read <a href=" java\nscript:${ALARM}">all of the statement</a> now.</p>`,
  ],
  ['a data: link', `<p>Read <a href="data:text/html,<script>${ALARM}</script>">all of it</a> now.</p>`],
  [
    'a form that posts away',
    '<form action="https://evil.example/" method="post"><p>Your opinion counts, say it.</p><button formaction="https://evil.example/b">Go</button></form>',
  ],
  ['a frame', `<iframe src="https://evil.example/" srcdoc="<script>${ALARM}</script>"></iframe>`],
  [
    'an object and an embed',
    '<object data="https://evil.example/x.swf"></object><embed src="https://evil.example/y">',
  ],
  [
    'style that loads',
    '<style>@import "https://evil.example/x.css"</style><p style="background:url(https://evil.example/y)">A word in colour.</p>',
  ],
  [
    'a base, a refresh',
    '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  ],
  [
    'markup that mutates in MathML',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${ALARM}&gt;">`,
  ],
  ['markup that mutates in SVG', `<svg></p><style><a id="</style><img src=1 onerror=${ALARM}>">`],
  [
    'markup that mutates in noscript',
    `<noscript><p title="</noscript><img src=x onerror=${ALARM}>"></p></noscript>`,
  ],
  ['a template', `<template><img src=x onerror="${ALARM}"></template>`],
  [
    'names that would clobber ours',
    '<p id="body" name="location" class="card">A paragraph with a borrowed name.</p>',
  ],
  [
    'an element made up by the page',
    `<x-evil onclick="${ALARM}"><p>Text inside of an element made up.</p></x-evil>`,
  ],
  ['a picture that counts', '<img src="https://evil.example/p.gif" width="1" height="1">'],
  [
    'a picture in many sizes',
    '<picture><source srcset="https://evil.example/a.webp"><img srcset="https://evil.example/b.png 2x" src="https://evil.example/c.png" alt="A hall"></picture>',
  ],
])('%s', (_why, markup) => {
  const show = () => sanitizeHtml(articleOf(around(markup)).html, document);

  it('leaves nothing that runs, posts or loads', () => {
    const shown = show();
    const banned =
      'script, style, form, input, button, iframe, object, embed, svg, base, meta, link, template, [src], [srcset], [id], [name], [class], [style], [formaction]';
    expect(shown.querySelector(banned)).toBeNull();
    const attributes = [...shown.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    for (const link of shown.querySelectorAll('[href]'))
      expect(link.getAttribute('href')).toMatch(/^(?:https?|mailto):/);
  });

  it('does nothing when shown', async () => {
    const shown = show();
    document.body.append(shown);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect('alarm' in window).toBe(false);
    shown.remove();
  });

  it('keeps the paragraphs', () => {
    expect(show().querySelectorAll('p').length).toBeGreaterThanOrEqual(3);
  });
});

it('takes a title as text, whatever is in it', () => {
  const article = articleOf(aNewsPage({ title: `Ministers &lt;img src=x onerror="${ALARM}"&gt; meet` }));
  expect(article.title).toContain('Ministers');
  expect(article.html).not.toContain('onerror');
});

it.each([
  ['who sent the reader', '/b?utm_source=letter&id=7&fbclid=x', 'https://news.example/b?id=7'],
  ['nothing but that', 'https://other.example/c?utm_medium=mail', 'https://other.example/c'],
  ['what is shown', '/d?page=2&q=a%20b', 'https://news.example/d?page=2&q=a%20b'],
])('a link tells %s: only what is shown is kept', (_why, href, kept) => {
  const { html } = articleOf(around(`<p>The text of <a href="${href}">the treaty</a> is long.</p>`));
  const links = sanitizeHtml(html, document).querySelectorAll('a');
  expect([...links].map((link) => link.href)).toEqual([kept]);
});

it('resolves relative addresses against the page, not against ours', () => {
  const { html } = articleOf(around('<p>Read the <a href="../statement#two">statement</a> there.</p>'));
  expect(html).toContain('href="https://news.example/statement#two"');
});

describe.each([
  ['a form that calls itself body', '<form name="body"><input name="childNodes"></form>'],
  [
    'pictures named after what documents can do',
    '<img name="getElementById"><img name="querySelectorAll"><img name="createTreeWalker"><img name="cloneNode"><img name="documentElement"><img name="createElement">',
  ],
  [
    'a form whose fields are named after what elements have',
    '<form><input name="parentNode"><input name="firstElementChild"><input name="attributes"><input name="tagName"><input name="remove"><input name="style"><input name="className"><input name="textContent">Two words.</form>',
  ],
  [
    'frames named after documents',
    '<iframe name="body"></iframe><object id="head"></object><embed name="title">',
  ],
])('%s', (_why, markup) => {
  it('does not mislead the extraction', () => {
    expect(articleOf(around(markup)).text).toContain('The ministers of both countries');
  });
});

it('finds what the reader chose in a form whose fields are named after what forms have', () => {
  const page = parse(
    around(
      '<form><input name="parentNode"><input name="childNodes"><input name="previousSibling"><div id="chosen"><p>Sea</p><p>Land</p></div></form>',
    ),
  );
  const result = extractArticle(page, URL_OF_PAGE, { chosen: page.querySelector('#chosen')! });
  expect(result.ok && result.value.article.text).toBe('Sea\nLand');
});

function nested(depth: number): Document {
  const page = parse(aNewsPage());
  let inner: Element = page.body;
  for (let level = 0; level < depth; level++) inner = inner.appendChild(page.createElement('div'));
  inner.append('deep');
  return page;
}

it.each([
  ['nesting of 10,000', () => nested(10_000), 'too-large'],
  [
    'a million elements',
    () => {
      const page = parse('');
      for (let i = 0; i < 1000; i++) {
        const part = page.createElement('p');
        part.innerHTML = '<b></b>'.repeat(1000);
        page.body.append(part);
      }
      return page;
    },
    'too-large',
  ],
  [
    'no body',
    () => {
      const page = parse('');
      page.body.remove();
      return page;
    },
    'not-an-article',
  ],
  [
    'no element at all',
    () => {
      const page = parse('');
      page.documentElement.remove();
      return page;
    },
    'not-an-article',
  ],
  [
    'frames only',
    () => parse('<frameset cols="*,*"><frame src="a"><frame src="b"></frameset>'),
    'not-an-article',
  ],
  ['an empty page', () => parse(''), 'not-an-article'],
  ['another kind of document', () => new DOMParser().parseFromString('<a/>', 'application/xml'), 'not-html'],
  [
    'a front page',
    () =>
      parse(
        `<main>${Array.from({ length: 30 }, (_, i) => `<section><h2><a href="/${i}">Story number ${i} with a long headline</a></h2><p><a href="/${i}">A teaser of the story that says a little about it, number ${i}.</a></p></section>`).join('')}</main>`,
      ),
    'front-page',
  ],
])('answers to %s', (_why, page, kind) => {
  const result = extractArticle(page(), URL_OF_PAGE);
  expect(result.ok ? 'an article' : result.error.kind).toBe(kind);
});

it('reads a long text', () => {
  const page = parse(aNewsPage({ body: Array.from({ length: 20_000 }, (_, i) => aParagraph(i)).join('') }));
  expect(extractArticle(page, URL_OF_PAGE).ok).toBe(true);
});
