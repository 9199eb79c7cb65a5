// Finds who wrote an article, as the names of people.
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';

const META = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'article:author_name',
  'twitter:data1',
];
const MARKUP = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '.byline a',
  '.p-author',
  '.author-name',
  '[class*="author-name" i]',
  '[class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author" i] a',
  '.author',
  '[class*="author" i]',
];
const LEAD =
  /^(?:by|von|par|por|di|door|av|od|text|autor(?:in)?|author|written by|posted by|reported by|story by|words by|reviewed by|redaktion)\b\s*:?\s*/i;
const TAIL = /\s*(?:[|•·–—(].*|,?\s+(?:updated|published|posted|on)\b.*|\d.*)$/i;
const BETWEEN = /\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|en|i|with)\s)\s*/i;
const ADDRESS = /https?:\S+|www\.\S+/gi;
const NO_NAME =
  /@|^(?:admin|administrator|editor|guest|user|author|redaktion|staff|webmaster|none|null|undefined)$/i;
/** UTF-16 code units of one name; what is longer is a sentence. */
const LONGEST_NAME = 60;
const MOST_AUTHORS = 12;

const collapse = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** `By Jane Doe and John Roe, 3 May` → `Jane Doe`, `John Roe`. */
export function namesIn(written: string): string[] {
  const bare = collapse(written.replace(ADDRESS, '')).replace(LEAD, '').replace(TAIL, '');
  return bare
    .split(BETWEEN)
    .map((name) => name.replace(LEAD, '').trim())
    .filter(
      (name) => name.length > 1 && name.length <= LONGEST_NAME && !NO_NAME.test(name) && /\p{L}/u.test(name),
    );
}

function namesInMarkup(page: Document): string[] {
  for (const selector of MARKUP) {
    const elements = [...page.querySelectorAll(selector)].filter(
      (element) => !element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i]'),
    );
    const container = elements[0]?.parentElement;
    const names = elements
      .filter(
        (element) =>
          element.parentElement === container && collapse(element.textContent).length <= 2 * LONGEST_NAME,
      )
      .flatMap((element) => namesIn(element.textContent ?? ''));
    if (names.length > 0) return names;
  }
  return [];
}

interface Sources {
  readonly page: Document;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
}

/** Names joined by commas; JSON-LD before meta tags before markup. The site itself is nobody. */
export function findByline({ page, tags, linkedData, siteName }: Sources): string | null {
  const isSite = (name: string) => name.toLowerCase() === siteName?.toLowerCase();
  const candidates = [
    () => (linkedData?.authors ?? []).flatMap(namesIn),
    ...META.map((key) => () => firstOf(tags, [key]).flatMap(namesIn)),
    () => namesInMarkup(page),
  ];
  for (const candidate of candidates) {
    const names = [...new Set(candidate().filter((name) => !isSite(name)))];
    if (names.length > 0 && names.length <= MOST_AUTHORS) return names.join(', ');
  }
  return null;
}
