// @vitest-environment jsdom
// One page of each kind of text, as a CMS and as a builder of pages sets it: all of its lines, and nothing else.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { KINDS, type Kind, SCRIPTS, set } from './kinds-of-text';

/** As a CMS sets it: bars above, lists of other stories beside and below. */
const pageOf = ({ title, lang = 'en', body }: Kind) => `<!doctype html><html lang="${lang}"><head>
<title>${title} | The Lantern</title><meta property="og:type" content="article"></head><body class="single">
<header class="site-header"><a class="logo" href="/">The Lantern</a><nav><ul><li><a href="/news">News</a></li><li><a href="/isles">Isles</a></li></ul></nav></header>
<div class="layout"><main><article class="post"><h1>${title}</h1><div class="entry-content">${body}</div></article></main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Lighthouse gets a new lamp</a></li><li><a href="/2">Seals seen at the mole</a></li></ul></aside></div>
<footer class="site-footer"><p>© The Lantern</p></footer></body></html>`;

/** The same as a builder of pages sets it: boxes in boxes, nothing declared, controls between the blocks. */
const builtPageOf = ({ title, lang = 'en', body }: Kind) => `<!doctype html><html lang="${lang}"><head>
<title>${title} – The Lantern</title></head><body><div id="page"><div class="topbar"><a href="/">The Lantern</a><ul class="menu"><li><a href="/news">News</a></li></ul></div>
<div class="row"><div class="col-8"><div class="widget-title"><h1>${title}</h1></div><div class="meta"><span class="date">May 3, 2025</span> | <a href="/by/holm">Edda Holm</a></div>
<div class="share-buttons"><a href="#">Share</a><a href="#">Tweet</a></div><div class="text-widget"><div class="inner">${body}</div></div>
<div class="tags">Tags: <a href="/t/light">light</a></div></div>
<div class="col-4"><div class="box"><h4>Most read</h4><ul><li><a href="/1">Lighthouse gets a new lamp</a></li><li><a href="/2">Seals seen at the mole</a></li></ul></div></div></div>
<div class="bottom">© The Lantern</div></div></body></html>`;

function linesOf(kind: Kind, build = pageOf): readonly string[] {
  const page = new DOMParser().parseFromString(build(kind), 'text/html');
  const extracted = extractArticle(page, 'https://lantern.example/2025/05/story');
  if (!extracted.ok) throw new Error(extracted.error.kind);
  return extracted.value.article.text.split('\n');
}

describe('the same of pages that a builder makes', () => {
  it.each(KINDS)('%s', (_why, kind) => {
    expect(linesOf(kind, builtPageOf)).toEqual(kind.lines);
  });

  it.each(SCRIPTS)('a short report: %s', (_why, kind) => {
    expect(linesOf({ ...kind, body: set('div', kind.lines) }, builtPageOf)).toEqual(kind.lines);
  });
});

describe('every line, and no other', () => {
  it.each(KINDS)('%s', (_why, kind) => {
    expect(linesOf(kind)).toEqual(kind.lines);
  });

  it.each(SCRIPTS)('a short report: %s', (_why, kind) => {
    expect(linesOf({ ...kind, body: set('p', kind.lines) })).toEqual(kind.lines);
  });
});
