// The headings of a page as a reader sees them: headline, lesser headings, names of the site; and the way to the live one.
import { collapseSpace } from '../../../core/span';
import { Pace, type Steps } from '../../../core/steps';
import { unescapedTwice } from '../declared-text';
import { NODES_A_HEADING, shortText, spacedText } from '../page-parts';

/** UTF-16 code units of a heading; what is longer is a text that was set as one. */
const LONGEST_HEADING = 300;
/** The same of a site's name. */
const LONGEST_NAME = 60;
/** What is left of a heading without its kicker must still be one. */
export const SHORTEST_HEADLINE = 8;
/** UTF-16 code units of a heading that are read at least: it may be set with marks that a title lacks. */
const LEAST_READ = 100;
/** Elements of one kind that are looked at. */
const MOST_ELEMENTS = 300;

const HEADINGS = 'h1, h2, h3, [role="heading"], [itemprop~="headline"]';
/** What sites call a headline that is no heading by its element; and headings that are one only where nothing else is. */
const CALLED_HEADLINE =
  '[itemprop~="headline"], [class*="headline" i], [class*="entry-title" i], [class*="post-title" i], [class*="article-title" i], [class*="story-title" i], [class*="page-title" i], h4';
/** Lines over or under the headline proper that some sites put inside the heading. */
const KICKER =
  '[class*="kicker" i], [class*="overline" i], [class*="topline" i], [class*="eyebrow" i], [class*="supertitle" i], [class*="roofline" i], [class*="spitzmarke" i], [class*="subtitle" i], [class*="subline" i], [class*="subhead" i], [class*="visually-hidden" i], [class*="sr-only" i], [class*="element-invisible" i], [class*="screen-reader" i], [class*="editsection" i], [class*="comment-count" i], a[href*="#comment" i], small, button';
/** Links to the heading itself, beside its words. */
const PERMALINK =
  'a[href^="#"], a[class*="permalink" i], a[class*="headerlink" i], a[class*="anchor" i], [aria-hidden="true"]';
const PERMALINK_WORDS =
  /^(?:[^\p{L}\p{N}]*|(?:direct |anchor |perma)?link(?: (?:to|for) .*)?|copy link|#\d*|section|anchor)$/iu;
const PERMALINK_SIGNS = /\s*[¶🔗⚓]\s*|\s+[#§]\s*$/gu;

const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A title without the signs by which documentation and blogs link to their own headings. */
export const withoutPermalink = (title: string): string => title.replace(PERMALINK_SIGNS, ' ').trim();

/** Whether `part` of a heading that says `whole` is none of its words: a sign between two of them is. */
function isBeside(part: Element, whole: string): boolean {
  if (part.matches(KICKER)) return true;
  const text = collapseSpace(part.textContent);
  return PERMALINK_WORDS.test(text) && (whole.startsWith(text) || whole.endsWith(text));
}

/** What the heading says, without kicker, subtitle and links to itself where something is left. */
export function headlineOf(heading: Element): string {
  const written = collapseSpace(spacedText(heading));
  const whole = withoutPermalink(unescapedTwice(written));
  if (!heading.querySelector(`${KICKER}, ${PERMALINK}`)) return whole;
  const copy = heading.cloneNode(true);
  if (!(copy instanceof Element)) return whole;
  for (const part of copy.querySelectorAll(`${KICKER}, ${PERMALINK}`))
    if (isBeside(part, written)) part.remove();
  const rest = withoutPermalink(unescapedTwice(collapseSpace(spacedText(copy))));
  return rest.length >= SHORTEST_HEADLINE || fold(rest) === fold(whole) ? rest : whole;
}

export interface Headings {
  /** Of the first level. */
  readonly headlines: readonly string[];
  /** Of lower levels, or only called so; `isCalled` where class or microdata say that it is the headline. */
  readonly lesser: readonly { readonly text: string; readonly isCalled: boolean }[];
  /** What leads to the front page is the site's name. */
  readonly siteNames: readonly string[];
}

const FRONT_PAGE = /^(?:https?:\/\/[^/]+)?\/?$/;
/** What links to the front page say beside its name. */
const NO_SITE_NAME =
  /^(?:home|start(?:seite)?|front page|accueil|inicio|início|back(?: to.*)?|zurück.*|logo)$/i;

/** A heading all of which is a link to the site's front page, as on every page of a blog. */
function leadsHome(heading: Element): boolean {
  const whole = collapseSpace(heading.textContent);
  return [...heading.querySelectorAll('a[href]')].some(
    (link) => FRONT_PAGE.test(link.getAttribute('href') ?? '') && collapseSpace(link.textContent) === whole,
  );
}

const isOfPageFrame = (element: Element) => element.closest('nav, footer, aside') !== null;

/** Names by which links to the front page call the site. */
function namesOfHome(page: Document): string[] {
  const links = [...page.querySelectorAll('a[href="/"], a[rel~="home"]')].slice(0, MOST_ELEMENTS);
  const names = links.map((link) => shortText(link, LONGEST_NAME) ?? '');
  return [...new Set(names)].filter((name) => fold(name) !== '' && !NO_SITE_NAME.test(name));
}

/** What `page` shows as headings, outside menus, footers and asides. */
export function* readHeadings(page: Document): Steps<Headings> {
  const headlines: string[] = [];
  const lesser: Headings['lesser'][number][] = [];
  const siteNames = namesOfHome(page);
  const pace = new Pace();
  for (const heading of page.querySelectorAll('h1')) {
    if (pace.isDue(NODES_A_HEADING)) yield 'ours';
    if (shortText(heading, LONGEST_HEADING) === null || isOfPageFrame(heading)) continue;
    const text = headlineOf(heading);
    if (text !== '') (leadsHome(heading) ? siteNames : headlines).push(text);
  }
  const others = [...page.querySelectorAll(`h2, h3, [role="heading"], ${CALLED_HEADLINE}`)].slice(
    0,
    MOST_ELEMENTS,
  );
  for (const heading of others) {
    if (pace.isDue(NODES_A_HEADING)) yield 'ours';
    if (heading.localName === 'h1' || shortText(heading, LONGEST_HEADING) === null) continue;
    const text = isOfPageFrame(heading) || leadsHome(heading) ? '' : headlineOf(heading);
    if (text !== '')
      lesser.push({ text, isCalled: heading.localName !== 'h4' && heading.matches(CALLED_HEADLINE) });
  }
  return { headlines, lesser, siteNames };
}

/** Elements whose text is `title`, in the page's order: sites repeat a headline in bars that appear on scrolling. */
export function* findHeadlines(page: Document, title: string): Steps<readonly Element[]> {
  const wanted = fold(title);
  if (wanted === '') return [];
  const longest = 2 * title.length + LEAST_READ;
  const pace = new Pace();
  const found: Element[] = [];
  for (const selector of [HEADINGS, CALLED_HEADLINE]) {
    const headings: Iterable<Element> = Document.prototype.querySelectorAll.call(page, selector);
    for (const heading of headings) {
      if (pace.isDue(NODES_A_HEADING)) yield 'ours';
      const text = shortText(heading, longest);
      if (text !== null && (fold(text) === wanted || fold(headlineOf(heading)) === wanted))
        found.push(heading);
    }
    if (found.length > 0) return found;
  }
  return found;
}

/**
 * The way from `headline`, as long as it is whole, to the page's own element: the heading around its first text; null
 * if that is gone. Readability gives headings another name and moves what is in them.
 */
export function wayToHeadline(
  headline: Element,
  liveText: (node: Text) => Text | null,
): () => Element | null {
  const selector = headline.matches(HEADINGS) ? HEADINGS : CALLED_HEADLINE;
  const first = headline.ownerDocument.createTreeWalker(headline, NodeFilter.SHOW_TEXT).nextNode();
  return () => {
    const parent = first instanceof Text ? liveText(first)?.parentElement : null;
    return parent ? Element.prototype.closest.call(parent, selector) : null;
  };
}
