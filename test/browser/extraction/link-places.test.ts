// Notes of an article lead to their place and back, although no id of the page is kept.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extraction/extract-article';
import { sanitizeElement, sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import { aNewsPage, aParagraph } from '../../news-page';

const PAGE = 'https://news.example/world/a-story?page=1';

/** `data-to-place → text of the element that bears this place`, for each link that leads inside. */
function ways(root: Element): string[] {
  return [...root.querySelectorAll('a[data-to-place]')].map((link) => {
    const target = root.querySelector(`[data-place="${link.getAttribute('data-to-place')}"]`);
    return `${link.textContent} → ${target?.textContent}`;
  });
}

function cleaned(html: string): Element {
  const root = document.createElement('div');
  root.innerHTML = html;
  return sanitizeHtml(sanitizeElement(root, PAGE), document);
}

describe('a link inside the article', () => {
  it.each<[string, string, string[]]>([
    [
      'to a note and back',
      '<p id="r">A<a href="#n">1</a></p><p id="n">B<a href="#r">up</a></p>',
      ['1 → Bup', 'up → A1'],
    ],
    ['that was made absolute', `<p><a href="${PAGE}#n">1</a></p><p id="n">B</p>`, ['1 → B']],
    ['to an anchor of the old kind', '<p><a href="#n">1</a></p><p><a name="n">B</a></p>', ['1 → B']],
    ['with an encoded name', '<p><a href="#n%C3%B6">1</a></p><p id="nö">B</p>', ['1 → B']],
    ['to a block that becomes another', '<p><a href="#n">1</a></p><center id="n">B</center>', ['1 → B']],
    ['twice to one note', '<p><a href="#n">1</a><a href="#n">2</a></p><p id="n">B</p>', ['1 → B', '2 → B']],
    ['to the first of two of a name', '<a href="#n">1</a><p id="n">B</p><p id="n">C</p>', ['1 → B']],
    ['to what is not in it', '<p><a href="#gone">1</a></p><p id="n">B</p>', []],
    ['to another page’s note', '<p><a href="/other#n">1</a></p><p id="n">B</p>', []],
    [
      'with numbers that mean nothing',
      '<p><a href="/x" data-to-place="x y">1</a></p><p data-place="-1">B</p>',
      [],
    ],
  ])('%s', (_why, html, expected) => {
    expect(ways(cleaned(html))).toEqual(expected);
  });

  it('stays where it leads when the article is cleaned again', () => {
    const once = cleaned('<p><a href="#n">1</a></p><p id="n">B</p>');
    expect(ways(sanitizeHtml(sanitizeElement(once, 'https://other.example/'), document))).toEqual(['1 → B']);
  });

  it('keeps its address on the web, for whoever exports the article', () => {
    const link = cleaned('<p><a href="#n">1</a></p><p id="n">B</p>').querySelector('a');
    expect(link?.getAttribute('href')).toBe(`${PAGE}#n`);
  });

  it('leaves no id behind', () => {
    const root = cleaned('<center id="a">x</center><p id="n"><a id="b" href="#n">1</a></p>');
    expect(root.querySelector('[id], [name]')).toBeNull();
  });
});

it.each([
  ['an id', '<p id="n">The note.</p>'],
  ['an anchor of the old kind', '<p><a name="n">The note.</a></p>'],
])('a note leads to its place in what was found in a page, by %s', (_why, note) => {
  const body = `${aParagraph(1)}<p>The ferry was late.<a href="#n">1</a></p>${aParagraph(2)}${aParagraph(3)}${note}`;
  const page = new DOMParser().parseFromString(aNewsPage({ body }), 'text/html');
  const extracted = extractArticle(page, PAGE);
  const html = extracted.ok ? extracted.value.article.html : '';
  const shown = sanitizeHtml(html, document);
  expect(ways(shown)).toEqual(['1 → The note.']);
  expect(shown.querySelectorAll('[href]').length, 'what is no link becomes none').toBe(1);
});
