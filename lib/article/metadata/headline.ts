// Finds the element of the live page that shows the headline, so that names in it can be marked too.
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

/** The first element whose text is `title`; null if the page shows it nowhere. */
export const findHeadline = (page: Document, title: string): Element | null =>
  findHeadlines(page, title)[0] ?? null;
