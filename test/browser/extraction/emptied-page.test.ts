// Pages whose root is called like clutter, hidden or half gone: their article is read, or they are refused with a reason.
import { describe, expect, it } from 'vitest';
import { LeanReadability } from '@/lib/extraction/content/lean-readability';
import { extractArticle, extractInSlices } from '@/lib/extraction/extract-article';
import { copyPage, keepNodesOverInnerHtml } from '@/lib/extraction/page/page-copy';
import { aNewsPage, aParagraph } from '../../news-page';

const URL_OF_PAGE = 'https://news.example/world/a-story';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const STORY = [1, 2, 3, 4].map((n) => aParagraph(n).replace(/<\/?p>/g, ''));

/** A page with these attributes on its root and its body. */
function called(root: string, body: string, html = aNewsPage()): Document {
  return parse(
    html.replace('<html lang="en">', `<html lang="en" ${root}>`).replace('<body>', `<body ${body}>`),
  );
}

const NAMES =
  'header menu popup sidebar banner footer comment social share sponsor related modal skyscraper'.split(' ');
const ROOTS: readonly (readonly [why: string, root: string, body: string])[] = [
  ...NAMES.map((name) => [`the root has the class ${name}`, `class="js has-${name}"`, ''] as const),
  ['the root has an id that sounds like clutter', 'id="site-header"', ''],
  ['the body has a class that sounds like clutter', '', 'class="menu popup banner"'],
  ['the root is hidden until a script runs', 'hidden', ''],
  ['the body is hidden until a script runs', '', 'hidden'],
  ['the root is hidden by its own style', 'style="visibility: hidden"', ''],
  ['the body is hidden by its own style', '', 'style="display: none"'],
  ['a dialog over the page has hidden the body from screen readers', '', 'aria-hidden="true"'],
  ['the body is called a dialog', '', 'role="dialog" aria-modal="true"'],
  ['the body is called a menu', '', 'role="menu"'],
  ['the root is called the author', 'itemprop="author" rel="author" class="byline"', ''],
];

describe.each(ROOTS)('%s', (_why, root, body) => {
  it('is read all the same', () => {
    const result = extractArticle(called(root, body), URL_OF_PAGE);
    expect(result.ok && result.value.article.text).toBe(STORY.join('\n'));
  });

  it('is refused with a reason where it is no article', () => {
    const notice = '<!doctype html><html lang="en"><body><p>The library is closed.</p></body></html>';
    const result = extractArticle(called(root, body, notice), URL_OF_PAGE);
    expect(result.ok ? 'an article' : result.error.kind).toBe('not-an-article');
  });
});

it.each<[why: string, empty: (page: Document) => void, text: string | null]>([
  ['a script has taken the head away', (page) => page.head.remove(), STORY.join('\n')],
  ['a script has taken the body away', (page) => page.body.remove(), null],
  ['a script has taken everything away', (page) => page.documentElement.remove(), null],
  [
    'a script has put frames in the place of the body',
    (page) => page.body.replaceWith(page.createElement('frameset')),
    null,
  ],
  [
    'a script has put another body in front',
    (page) => page.body.before(page.createElement('body')),
    STORY.join('\n'),
  ],
  [
    'a script has put another root in its place',
    (page) => page.documentElement.replaceWith(page.createElement('div')),
    null,
  ],
  [
    'a script has put the text behind the body',
    (page) => page.documentElement.append(...page.body.childNodes),
    STORY.join('\n'),
  ],
])('answers where %s', (_why, empty, text) => {
  const page = parse(aNewsPage());
  empty(page);
  const result = extractArticle(page, URL_OF_PAGE);
  expect(result.ok ? result.value.article.text : null).toBe(text);
});

it.each<[why: string, empty: (page: Document) => void]>([
  ['loses its body', (page) => page.body?.remove()],
  ['loses its root', (page) => page.documentElement?.remove()],
  ['gets another body', (page) => page.body?.replaceWith(page.createElement('body'))],
  ['gets frames', (page) => page.body?.replaceWith(page.createElement('frameset'))],
  ['is written anew', (page) => page.documentElement?.replaceChildren()],
])('reads on while the page %s between two steps', async (_why, empty) => {
  const page = parse(aNewsPage());
  let clock = 0;
  const result = await extractInSlices(page, URL_OF_PAGE, {
    signal: new AbortController().signal,
    now: () => (clock += 100),
    pause: () => Promise.resolve(empty(page)),
  });
  expect(result.ok && result.value.article.text).toBe(STORY.join('\n'));
  expect(result.ok && result.value.isIntact()).toBe(false);
});

it.each<[why: string, remove: (copy: Document) => void]>([
  ['the body', (copy) => copy.body.remove()],
  ['the root', (copy) => copy.documentElement.remove()],
  ['everything in the root', (copy) => copy.documentElement.replaceChildren()],
  ['everything in the body', (copy) => copy.body.replaceChildren()],
])('puts a copy back as it was, whatever was taken out of it: %s', (_why, remove) => {
  const copy = copyPage(parse(aNewsPage()));
  const before = copy.document.body.textContent;
  const putBack = keepNodesOverInnerHtml(copy);
  new LeanReadability(copy.document).parse();
  if (copy.document.body) remove(copy.document);
  putBack();
  expect(copy.document.body.textContent).toBe(before);
});
