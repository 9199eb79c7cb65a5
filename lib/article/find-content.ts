// Finds the element that holds the article: Readability's finding, or what the page's markup declares.
import { Readability } from '@mozilla/readability';
import { removeClutter } from './clutter/remove-clutter';
import { CLUTTER_RULES } from './clutter-rules';
import { declaredContent, proseLength, takeDeclared } from './declared-content';
import { keepNodesOverInnerHtml, type PageCopy } from './page-copy';
import type { Removal } from './types';

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
  readonly removals: readonly Removal[];
}

interface Search {
  /** Will be taken apart. */
  readonly copy: PageCopy;
  readonly freshCopy: () => PageCopy;
  readonly isArticle: (content: Element) => boolean;
}

/** Takes from a copy what would mislead anybody who looks for the article; returns what the reader may miss. */
function clearPage({ document: page }: PageCopy): readonly Removal[] {
  for (const element of page.querySelectorAll(NEVER_READ)) element.remove();
  for (const link of page.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  return removeClutter(
    page.body,
    CLUTTER_RULES.filter(({ stage }) => stage === 'page'),
  );
}

/** Readability takes its copy apart, so this one needs another. */
function findDeclared(copy: PageCopy): FoundContent | null {
  const removals = clearPage(copy);
  const declared = declaredContent(copy.document);
  return declared && { copy, content: takeDeclared(declared), removals };
}

/** Null where neither Readability nor the markup leads to something that reads like an article. */
export function findContent({ copy, freshCopy, isArticle }: Search): FoundContent | null {
  const removals = clearPage(copy);
  const declaredProse = declaredContent(copy.document)?.prose ?? 0;
  keepNodesOverInnerHtml(copy);
  const parsed = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    keepClasses: true,
  }).parse();
  const content = parsed?.content instanceof Element ? parsed.content : null;
  const found = content && isArticle(content) ? { copy, content, removals } : null;
  const isWhole = content !== null && proseLength(content) >= declaredProse * FRAGMENT;
  if (isWhole || declaredProse === 0) return found;
  const declared = findDeclared(freshCopy());
  return declared && isArticle(declared.content) ? declared : found;
}
