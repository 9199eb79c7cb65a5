// Finds the article of a page: what it says, when it was published, and where every word of it stands.
import { err, ok, type Result } from '../shared/result';
import type { TextRun } from '../text/block-text';
import { readsLikeArticle } from './article-evidence';
import { removeClutter } from './clutter/remove-clutter';
import { CLUTTER_RULES } from './clutter-rules';
import { findContent } from './find-content';
import { markCaptions } from './mark-captions';
import { baseAddress } from './metadata/addresses';
import { findHeadline } from './metadata/headline';
import { readMetadata } from './metadata/read-metadata';
import { copyPage, type PageCopy } from './page-copy';
import { checkPageSize } from './page-size';
import { makeSafeArticle } from './safe-article';
import type { Article, NotAnArticle } from './types';

export interface Extraction {
  readonly article: Article;
  /** Where the article's text stands in a copy of the page; `liveText` leads from there to the page. */
  readonly runs: readonly TextRun[];
  /** The page's own text node; null if it has left the page or changed since. */
  liveText(node: Text): Text | null;
  /** Element of the page that shows the headline. */
  readonly headline: Element | null;
  /** Characters of the text that lead back to the page, of all that stand in a run. */
  readonly mapped: { readonly characters: number; readonly total: number };
}

/** An article in XHTML is as much a web page; what is SVG or XML otherwise has no text to read. */
const WEB_PAGES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Readability resolves addresses against its document's base, which must be the one that was checked. */
function setBase(page: Document, address: string): void {
  for (const declared of page.querySelectorAll('base')) declared.remove();
  const base = page.createElement('base');
  base.setAttribute('href', address);
  page.head.prepend(base);
}

const contentTypeOf = (page: Document): string =>
  String(Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(page));

/** Where a text leads back to the page, in characters. */
function countMapped(runs: readonly TextRun[], liveText: PageCopy['liveText']) {
  let characters = 0;
  let total = 0;
  for (const { node, length } of runs) {
    total += length;
    if (liveText(node)) characters += length;
  }
  return { characters, total };
}

/**
 * Reads the article of `page`, which stays as it is; `url` is the address it was read at. Expects a page whose
 * own code may change it: nothing is awaited, and the way back to its text nodes is checked when it is used.
 * Hostile pages get an answer or a "no", never an exception of ours.
 */
export function extractArticle(page: Document, url: string): Result<Extraction, NotAnArticle> {
  const contentType = contentTypeOf(page);
  if (!WEB_PAGES.includes(contentType)) return err({ kind: 'not-html', contentType });
  const size = checkPageSize(page);
  if (!size.ok) return size;

  const copy = copyPage(page);
  const { document: clone } = copy;
  if (!(clone.body instanceof HTMLBodyElement) || !clone.head) return err({ kind: 'not-an-article' });
  const base = baseAddress(clone, url);
  setBase(clone, base);
  const { declaresArticle, ...metadata } = readMetadata(clone, url);
  const freshCopy = () => {
    const fresh = copyPage(page);
    setBase(fresh.document, base);
    return fresh;
  };
  const isArticle = (content: Element) => readsLikeArticle({ content, url, declaresArticle });
  const found = findContent({ copy, freshCopy, isArticle });
  if (!found) return err({ kind: 'not-an-article' });

  const {
    content,
    copy: { liveText },
  } = found;
  markCaptions(content);
  const removals = [
    ...found.removals,
    ...removeClutter(
      content,
      CLUTTER_RULES.filter(({ stage }) => stage === 'article'),
    ),
  ];
  const { html, text, runs } = makeSafeArticle(content, base);
  return ok({
    article: { url, ...metadata, html, text, removals },
    runs,
    liveText,
    headline: findHeadline(page, metadata.title),
    mapped: countMapped(runs, liveText),
  });
}
