// Finds the element that holds the article: Readability's finding, or what the page's markup declares.
import { Readability } from '@mozilla/readability';
import { measureText, proseIn, type TextTable } from './clutter/measure-text';
import type { Clutter } from './clutter/recognise-clutter';
import { removeClutter } from './clutter/remove-clutter';
import { RULES_FOR_PAGES } from './clutter-rules';
import { declaredContent, withoutForeignParts } from './declared-content';
import { keepNodesOverInnerHtml, type PageCopy } from './page-copy';
import type { SiteRule } from './site-rule';

/** Neither read nor shown; without them every later step has less to do. */
const NEVER_READ = 'script, style, template, link, svg';
/**
 * Readability has found a fragment if it has less than this share of the prose that the markup calls the article.
 *
 * Learned from guides and recipes whose sections are as many boxes: it keeps the one with the most commas.
 */
const FRAGMENT = 0.5;

export interface FoundContent {
  /** The copy in which `content` stands. */
  readonly copy: PageCopy;
  readonly content: Element;
  /** `measureText(content)`. */
  readonly table: TextTable;
  /** What was taken from the page before it was searched. */
  readonly clutter: readonly Clutter[];
}

export interface Search {
  /** Will be taken apart. */
  readonly copy: PageCopy;
  readonly freshCopy: () => PageCopy;
  readonly isArticle: (table: TextTable) => boolean;
  readonly siteRules: readonly SiteRule[];
}

/** A page without what would mislead anybody who looks for the article in it. */
interface Cleared {
  readonly page: Document;
  readonly table: TextTable;
  readonly clutter: readonly Clutter[];
}

function clearPage({ document: page }: PageCopy, siteRules: readonly SiteRule[]): Cleared {
  for (const element of page.querySelectorAll(NEVER_READ)) element.remove();
  for (const link of page.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  const table = measureText(page.body);
  const clutter = removeClutter({ root: page.body, rules: RULES_FOR_PAGES, siteRules, table });
  return { page, table, clutter };
}

/** Readability takes its copy apart, so this one needs another. */
function findDeclared({ freshCopy, siteRules }: Search): FoundContent | null {
  const copy = freshCopy();
  const cleared = clearPage(copy, siteRules);
  const declared = declaredContent(cleared);
  if (!declared) return null;
  const content = withoutForeignParts(declared.content);
  return { copy, content, table: measureText(content), clutter: cleared.clutter };
}

function readWithReadability(copy: PageCopy): Element | null {
  keepNodesOverInnerHtml(copy);
  const parsed = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    keepClasses: true,
  }).parse();
  return parsed?.content instanceof Element ? parsed.content : null;
}

/** Null where neither Readability nor the markup leads to something that reads like an article. */
export function findContent(search: Search): FoundContent | null {
  const { copy, isArticle, siteRules } = search;
  const cleared = clearPage(copy, siteRules);
  const declaredProse = declaredContent(cleared)?.prose ?? 0;
  const content = readWithReadability(copy);
  const table = content && measureText(content);
  const found =
    content && table && isArticle(table) ? { copy, content, table, clutter: cleared.clutter } : null;
  const isWhole = table !== null && proseIn(table, 0) >= declaredProse * FRAGMENT;
  if (isWhole || declaredProse === 0) return found;
  const declared = findDeclared(search);
  return declared && isArticle(declared.table) ? declared : found;
}
