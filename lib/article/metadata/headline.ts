// Finds the element that shows the headline: dates and authors stand around it, and names in it are marked too.
import { shortText } from './short-text';

const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** UTF-16 code units of a heading that are read at least: it may be set with marks that a title lacks. */
const LEAST_READ = 100;
const HEADINGS = 'h1, h2, [role="heading"], [itemprop~="headline"]';

/** Elements whose text is `title`, in the page's order: sites repeat a headline in bars that appear on scrolling. */
export function findHeadlines(page: Document, title: string): readonly Element[] {
  const wanted = fold(title);
  if (wanted === '') return [];
  const headings: Iterable<Element> = Document.prototype.querySelectorAll.call(page, HEADINGS);
  const longest = 2 * title.length + LEAST_READ;
  return [...headings].filter((heading) => fold(shortText(heading, longest)) === wanted);
}

/**
 * The way from `headline`, as long as it is whole, to the page's own element: the heading around its first text; null
 * if that is gone. Readability gives headings another name and moves what is in them.
 */
export function wayToHeadline(
  headline: Element,
  liveText: (node: Text) => Text | null,
): () => Element | null {
  const first = headline.ownerDocument.createTreeWalker(headline, NodeFilter.SHOW_TEXT).nextNode();
  return () => {
    const parent = first instanceof Text ? liveText(first)?.parentElement : null;
    return parent ? Element.prototype.closest.call(parent, HEADINGS) : null;
  };
}
