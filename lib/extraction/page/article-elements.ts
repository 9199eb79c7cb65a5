// An element that a page sets as an article → the address that it says is its own; the page is only asked.
import { attribute, closest, first } from '../../core/dom/native-dom';

/** What is known of the first article of a page when others are looked for. */
export interface FirstArticle {
  /** Whether a text of the page belongs to it. */
  readonly isRead: (text: Text) => boolean;
  readonly address: string;
  /** Element of the page that shows its headline; null: none does. */
  readonly headline: Element | null;
}

export interface NextArticle {
  readonly element: Element;
  /** Its own address, on the page's own site. */
  readonly url: string;
}

/** What pages set as an article, entries of live blogs among them. */
export const ARTICLES = 'article, [role="article"], [itemtype*="Article"]';
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
/** The address that `element`, set as an article under `headline`, says is its own, on the page's own site; null: none. */
export function ownAddressOf(element: Element, headline: Element | null, page: Document): string | null {
  const inHeadline = headline && (first(headline, 'a[href]') ?? closest(headline, 'a[href]'));
  const link = inHeadline ?? first(element, PERMALINK);
  const written = [
    ...ADDRESSED_BY.map((name) => attribute(element, name)),
    link && attribute(link, 'href'),
  ].find((address) => address !== null && address !== '');
  const base = page.location.href;
  if (!written || !URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  return url.origin === page.location.origin ? url.href : null;
}
