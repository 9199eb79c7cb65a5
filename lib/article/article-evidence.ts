// Tells an article from a front page, a list of headlines or an empty shell.
import type { TextTable } from './clutter/measure-text';

/** UTF-16 code units of text without links: a short agency report has this much, a teaser has less. */
const LEAST_TEXT = 250;
/** The same, where the page itself says that it is an article. */
const LEAST_DECLARED_TEXT = 100;
/** Share of links above which a text is a list of other pages. */
const MOST_LINKED = 0.6;
/** The same for a page that lies at the root of its site. */
const MOST_LINKED_AT_ROOT = 0.2;
/** Headings that are links, as front pages have them for every story. */
const MOST_LINKED_HEADINGS = 6;

interface Evidence {
  /** `measureText` of what was found. */
  readonly table: TextTable;
  readonly url: string;
  readonly declaresArticle: boolean;
}

const isFrontPage = (url: string) =>
  URL.canParse(url) &&
  /^\/(?:index\.\w+|home\/?)?$/.test(new URL(url).pathname) &&
  new URL(url).search === '';

/** Judges what was found before anything else is done with it. */
export function readsLikeArticle({ table, url, declaresArticle }: Evidence): boolean {
  const length = table.lengths[0]!;
  const linked = table.linked[0]!;
  if (length - linked < (declaresArticle ? LEAST_DECLARED_TEXT : LEAST_TEXT)) return false;
  if (declaresArticle && !isFrontPage(url)) return true;
  const density = linked / length;
  if (density > (isFrontPage(url) ? MOST_LINKED_AT_ROOT : MOST_LINKED)) return false;
  const teasers = table.elements[0]!.querySelectorAll(':is(h2, h3, h4) a[href]').length;
  return teasers <= MOST_LINKED_HEADINGS || density < MOST_LINKED_AT_ROOT;
}

/** Headlines of other pages by which a page that is no article is a front page. */
const FEWEST_STORIES = 8;

/** Whether a page that is no article shows the way to many. */
export function listsStories(page: Document, url: string): boolean {
  const headlines = Document.prototype.querySelectorAll.call(
    page,
    ':is(h1, h2, h3, h4) a[href], a[href] :is(h2, h3, h4)',
  );
  return headlines.length >= FEWEST_STORIES || (isFrontPage(url) && headlines.length > 0);
}
