// Tells entries of a live blog, which have addresses of their own too, from articles that a page has put below its first; the page is only asked.
import { all, closest, first, holds, isMatched, parentOf, textOf } from '../../core/dom/native-dom';
import { proseTexts } from '../../core/dom/shown-prose';
import { isSameStory } from '../story-key';
import { ARTICLES, type FirstArticle, type NextArticle, ownAddressOf } from './article-elements';

/** What a page tells of the entries of its article. */
export interface EntrySigns {
  /** Where the first article was read. */
  readonly address: string;
  /** Addresses that the page declares to be those of its updates. */
  readonly declared: readonly string[];
  /** What is set as an article and was read as a part of the first. */
  readonly entries: readonly Element[];
  /** The last text of the page that was read. */
  readonly last: Text | null;
}

const UPDATE = '[itemprop~="liveBlogUpdate"]';
const LINKED_DATA = 'script[type="application/ld+json"]';
/** Where JSON-LD lists the entries of a live blog. */
const UPDATES_KEY = 'liveBlogUpdate';
/** UTF-16 code units; what is longer is left alone. */
const LONGEST_LINKED_DATA = 500_000;
/** Headings that an entry may have. */
const HEADINGS = 'h1, h2, h3, h4';
/** Lists within lists that are looked through. */
const DEEPEST = 6;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // sites write what is no JSON; it declares nothing
  }
}

/** Addresses in `value`, of JSON-LD, as far as it stands in a list of updates. */
function* addressesIn(value: unknown, isUpdate: boolean, depth = 0): Generator<string> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const isAddress = isUpdate && (key === 'url' || key === '@id') && typeof inner === 'string';
    if (isAddress) yield inner;
    yield* addressesIn(inner, isUpdate || key === UPDATES_KEY, depth + 1);
  }
}

function declaredUpdates(page: Document): readonly string[] {
  const written = [...all(page, LINKED_DATA)].map((script) => textOf(script) ?? '');
  const declaring = written.filter(
    (text) => text.length <= LONGEST_LINKED_DATA && text.includes(UPDATES_KEY),
  );
  const base = page.location.href;
  return declaring
    .flatMap((text) => [...addressesIn(parseJson(text), false)])
    .filter((address) => URL.canParse(address, base))
    .map((address) => new URL(address, base).href);
}

/** Looks through `page` once for all of its articles. */
export function entrySigns(page: Document, { isRead, address, headline }: FirstArticle): EntrySigns {
  const addressed: Element[] = [];
  const unaddressed: Element[] = [];
  let last: Text | null = null;
  for (const element of all(page, ARTICLES)) {
    const around = parentOf(element);
    const isInner = around !== null && closest(around, ARTICLES) !== null;
    const read = isInner ? [] : [...proseTexts(element)].filter(isRead);
    last = read.at(-1) ?? last;
    if (read.length === 0 || (headline && holds(element, headline))) continue;
    const own = ownAddressOf(element, first(element, HEADINGS), page);
    if (own === null) unaddressed.push(element);
    else if (!isSameStory(own, address)) addressed.push(element);
  }
  // One without an address may as well be the first article itself, under a headline that stands above it.
  const entries = unaddressed.length > 1 ? [...addressed, ...unaddressed] : addressed;
  return { address, declared: declaredUpdates(page), entries, last };
}

const isBefore = (element: Element, text: Text): boolean =>
  (Node.prototype.compareDocumentPosition.call(element, text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** `/live/talks/entry-1` is a part of `/live/talks`. */
function isBelow(url: string, address: string): boolean {
  const [own, page] = [new URL(url).pathname, new URL(address).pathname.replace(/\.html?$|\/+$/, '')];
  return page !== '' && own.startsWith(`${page}/`);
}

const headingOf = (element: Element) => first(element, HEADINGS)?.localName;

/** Both stand in one list, each alone or in a box of its own, and begin alike. */
function isBeside(one: Element, other: Element): boolean {
  const [a, b] = [parentOf(one), parentOf(other)];
  const isOneList =
    a === b || (a !== null && b !== null && a.localName === b.localName && parentOf(a) === parentOf(b));
  return isOneList && one.localName === other.localName && headingOf(one) === headingOf(other);
}

/**
 * Whether an article is an entry of the first one. A next article comes below the first and is set like it, not like what
 * stands in it; its address is no part of the first one's, and is not declared to be an update's.
 */
export function isEntry(
  { element, url }: NextArticle,
  { address, declared, entries, last }: EntrySigns,
): boolean {
  return (
    isMatched(element, UPDATE) ||
    isBelow(url, address) ||
    declared.some((update) => isSameStory(update, url)) ||
    (last !== null && isBefore(element, last)) ||
    entries.some((entry) => isBeside(entry, element))
  );
}
