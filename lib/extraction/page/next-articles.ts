// Finds the articles that a page has put below the one that was read: each with a headline and an address of its own; the page is only asked.
import { all, attribute, closest, first, parentOf, textOf } from '../../core/dom/native-dom';
import { isProse, proseLetters, proseTexts } from '../../core/dom/shown-prose';
import { isSameStory } from '../story-key';

export interface NextArticle {
  readonly element: Element;
  /** Its own address, on the page's own site. */
  readonly url: string;
}

const ARTICLES = 'article, [role="article"], [itemtype*="Article"]';
const HEADLINE = 'h1, h2';
const PARAGRAPHS = 'p';
/** Attributes in which sites write the address of an article that comes by scrolling. */
const ADDRESSED_BY = [
  'data-permalink',
  'data-url',
  'data-href',
  'data-canonical',
  'data-article-url',
  'itemid',
];
const PERMALINK = 'a[rel~="bookmark"][href], [itemprop="mainEntityOfPage"][href], [itemprop="url"][href]';
/** Letters of prose in paragraphs; what says less is a teaser. */
const LEAST_LETTERS = 600;
const LEAST_PARAGRAPHS = 3;
/** Articles that are read below the first. */
const MOST_NEXT = 4;

function addressOf(element: Element, headline: Element, page: Document): string | null {
  const link = first(headline, 'a[href]') ?? closest(headline, 'a[href]') ?? first(element, PERMALINK);
  const written = [
    ...ADDRESSED_BY.map((name) => attribute(element, name)),
    link && attribute(link, 'href'),
  ].find((address) => address !== null && address !== '');
  const base = page.location.href;
  if (!written || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return url.origin === page.location.origin ? url.href : null;
}

function isLongEnough(element: Element): boolean {
  const paragraphs = [...all(element, PARAGRAPHS)];
  const letters = paragraphs.reduce((sum, each) => sum + proseLetters(textOf(each) ?? ''), 0);
  return paragraphs.length >= LEAST_PARAGRAPHS && letters >= LEAST_LETTERS;
}

/** In document order; `isRead` says whether a text belongs to the article that was read, whose address is `address`. */
export function nextArticles(
  page: Document,
  { isRead, address }: { readonly isRead: (text: Text) => boolean; readonly address: string },
): readonly NextArticle[] {
  const found: NextArticle[] = [];
  for (const element of all(page, ARTICLES)) {
    if (found.length >= MOST_NEXT) break;
    const around = parentOf(element);
    const headline = first(element, HEADLINE);
    if (!headline || (around && closest(around, ARTICLES)) || !isProse(element)) continue;
    const url = addressOf(element, headline, page);
    if (!url || isSameStory(url, address) || found.some((other) => isSameStory(other.url, url))) continue;
    if (isLongEnough(element) && ![...proseTexts(element)].some(isRead)) found.push({ element, url });
  }
  return found;
}
