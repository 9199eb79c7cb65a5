// Tells whether a page holds an article, and of what kind its text is (text, gallery, live blog, stub …).

import { lettersSaid } from '../core/span';
import { proseIn, type TextTable } from './clutter/measure-text';
import type { Clutter } from './clutter/recognise-clutter';
import type { ArticleForm } from './types';

/** UTF-16 code units; a longer text is more than a beginning. */
const LONGEST_STUB = 1500;
/** Entries with a time of their own. */
const FEWEST_ENTRIES = 4;
const FEWEST_PICTURES = 5;
/** UTF-16 code units of text for each picture; a report has more. */
const MOST_BESIDE_PICTURE = 200;
/** How much of a page's JSON-LD is looked at for the name of a type, in UTF-16 code units. */
const LONGEST_DATA = 200_000;

const LIVE_ADDRESS =
  /[/_-](?:live(?:-?blog|-?ticker|-?updates?|-?news)?|en-(?:vivo|directo?)|ao-vivo|diretta|direct|na-zywo|minuto-a-minuto)(?:[/_.-]|$)/i;
const GALLERY_ADDRESS =
  /[/_-](?:galler(?:y|ies)|galeri[ae]s?|fotostrecke|bildergalerie|slideshow|diaporama|photos?|pictures|fotos|fotogaleria)(?:[/_.-]|$)/i;
const PAYWALL_RULES = new Set(['paywall-box', 'paywall-line']);

/** What the page's data calls itself; asked of a copy that is still whole. */
export function declaredForm(page: Document): ArticleForm | null {
  if (page.querySelector('[itemtype$="/LiveBlogPosting"]')) return 'live-blog';
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const data = (script.textContent ?? '').slice(0, LONGEST_DATA);
    if (/"@type"\s*:\s*\[?\s*"LiveBlogPosting"/.test(data)) return 'live-blog';
    if (/"@type"\s*:\s*\[?\s*"(?:Image|Media)Gallery"/.test(data)) return 'gallery';
  }
  return null;
}

interface Seen {
  readonly declared: ArticleForm | null;
  readonly url: string;
  readonly text: string;
  /** Pictures and `<time>` elements in the article. */
  readonly pictures: number;
  readonly times: number;
  readonly clutter: readonly Clutter[];
  readonly paywalled: boolean | null;
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '');

function isGallery({ declared, url, text, pictures }: Seen): boolean {
  if (pictures < FEWEST_PICTURES || lettersSaid(text) > pictures * MOST_BESIDE_PICTURE) return false;
  return declared === 'gallery' || GALLERY_ADDRESS.test(pathOf(url));
}

/** A page's own word counts where what was found bears it out. */
export function articleFormOf(seen: Seen): ArticleForm {
  const { declared, url, text, times, clutter, paywalled } = seen;
  if (declared === 'live-blog') return 'live-blog';
  if (times >= FEWEST_ENTRIES && LIVE_ADDRESS.test(pathOf(url))) return 'live-blog';
  if (isGallery(seen)) return 'gallery';
  const isBehindPaywall = paywalled === true || clutter.some(({ rule }) => PAYWALL_RULES.has(rule));
  return isBehindPaywall && lettersSaid(text) < LONGEST_STUB ? 'stub' : 'text';
}

/** UTF-16 code units of text without links: a short agency report has this much, a teaser has less. */
const LEAST_TEXT = 250;
/** The same, where the page itself says that it is an article. */
const LEAST_DECLARED_TEXT = 100;
/** The same, where it stands under a headline with a day beside it; or in an `article` of its own, as true paragraphs. */
const LEAST_HEADED_TEXT = 150;
const LEAST_HEADED_PROSE = 160;
/** Share of links above which a text is a list of other pages. */
const MOST_LINKED = 0.6;
/** The same for a page that lies at the root of its site. */
const MOST_LINKED_AT_ROOT = 0.2;
/** Headings that are links, as front pages have them for every story. */
const MOST_LINKED_HEADINGS = 6;
/** Share of a heading's letters that is link; a heading with a note or “edit” behind it is none of another story. */
const LINKED_HEADING = 0.8;

interface ArticleEvidence {
  /** `measureText` of what was found. */
  readonly table: TextTable;
  readonly url: string;
  readonly declaresArticle: boolean;
  /** What is shown of it: a headline with a day, a headline in the page's only `article`, or neither. */
  readonly shown: 'dated' | 'set-apart' | 'neither';
}

/** What a page shows of an article before it is taken apart. */
export function shownAs(headline: Element | null, isDated: boolean): ArticleEvidence['shown'] {
  if (!headline) return 'neither';
  if (isDated) return 'dated';
  const article = headline.closest('article');
  const isOnly = article !== null && headline.ownerDocument.querySelectorAll('article').length === 1;
  return isOnly ? 'set-apart' : 'neither';
}

function leastText({ table, declaresArticle, shown }: ArticleEvidence): number {
  if (declaresArticle) return LEAST_DECLARED_TEXT;
  const isHeaded = shown === 'dated' || (shown === 'set-apart' && proseIn(table, 0) >= LEAST_HEADED_PROSE);
  return isHeaded ? LEAST_HEADED_TEXT : LEAST_TEXT;
}

const lengthOf = (element: Element | null) => (element?.textContent ?? '').trim().length;

const isFrontPage = (url: string) =>
  URL.canParse(url) &&
  /^\/(?:index\.\w+|home\/?)?$/.test(new URL(url).pathname) &&
  new URL(url).search === '';

function isWholeHeading(link: Element): boolean {
  const heading = link.closest('h2, h3, h4');
  return lengthOf(link) >= lengthOf(heading) * LINKED_HEADING;
}

/** Judges what was found before anything else is done with it. */
export function readsLikeArticle(evidence: ArticleEvidence): boolean {
  const { table, url, declaresArticle } = evidence;
  const length = table.lengths[0]!;
  const linked = table.linked[0]!;
  if (length - linked < leastText(evidence)) return false;
  if (declaresArticle && !isFrontPage(url)) return true;
  const density = linked / length;
  if (density > (isFrontPage(url) ? MOST_LINKED_AT_ROOT : MOST_LINKED)) return false;
  const links = [...table.elements[0]!.querySelectorAll(':is(h2, h3, h4) a[href]')];
  const teasers = links.filter(isWholeHeading).length;
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
