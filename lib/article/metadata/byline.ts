// Finds who wrote an article, as the names of people.
import { collapseSpace } from '../../text/collapse-space';
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';
import { parseDate } from './parse-date';
import { spacedText } from './spaced-text';

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
  '[class*="autor" i] a',
  '[class*="autor" i]',
  '[class*="writer" i]',
  ':is(a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autoren/" i], a[href*="/auteur/" i])',
];
const LEAD =
  /^(?:by|von|par|por|di|door|av|od|text|autor(?:in)?|authors?|(?:this (?:post|article|story) was )?written by|posted by|reported by|story by|words by|reviewed by|erstellt von|(?:zum profil|(?:zeige )?alle (?:beiträge|artikel)|alles) von|(?:view )?(?:all )?(?:posts|articles|stories) by|(?:view )?(?:the )?profile of|more (?:from|by)|ein(?:e?n?) \p{L}+ von|interview|redaktion)(?![\p{L}\p{N}])\s*:?\s*/iu;
const TAIL = /\s*(?:[|•·–—(].*|,?\s+(?:updated|published|posted|on)\b.*|\d.*)$/i;
const BETWEEN = /\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|en|i|with)\s)\s*/i;
/** A line feed without other white space about it: what `spacedText` puts between glued words. */
const GLUED = /(?<=\S)\n(?=\S)/;
const ADDRESS = /https?:\S+|www\.\S+/gi;
const NO_NAME =
  /@|^(?:admin|administrator|editor|guest|user|author|redaktion|staff|webmaster|none|null|undefined|no author|alle artikel|all posts|kontakt|contact|profile?|reviews)$/i;
/** UTF-16 code units of one name; what is longer is a sentence. */
const LONGEST_NAME = 60;
const MOST_AUTHORS = 12;

/** Login names: `jane.doe` may be spelled out elsewhere on the page. */
const LOGIN = /^[a-z0-9][a-z0-9._-]*$/;
/** What stands beside a name in a byline. */
const JOB =
  /(?:^|\s)(?:editor|director|head of|manager|correspondent|reporter|contributor|staff writer|senior writer|founder|ceo|redakteur(?:in)?|chefredakteur(?:in)?|community development)(?=$|\s)/i;
/** A line around the headline that names its author. */
const AUTHOR_LINE =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Tt]ext|[Aa]utor(?:in)?|[Aa]uthor|(?:[Ww]ritten|[Pp]osted|[Ww]ords) by)(?::\s*|\s+)\p{Lu}(?!.*[.!?]$)/u;
const LONGEST_AUTHOR_LINE = 90;

/** `By Jane Doe and John Roe, 3 May` → `Jane Doe`, `John Roe`. */
export function namesIn(written: string): string[] {
  const names = written
    .replace(ADDRESS, '')
    .split(GLUED)
    .filter((line) => !parseDate(line.trim()))
    .flatMap((line) => collapseSpace(line).replace(LEAD, '').replace(TAIL, '').split(BETWEEN))
    .map((name) => name.replace(LEAD, '').trim())
    .filter(
      (name) => name.length > 1 && name.length <= LONGEST_NAME && !NO_NAME.test(name) && /\p{L}/u.test(name),
    );
  const people = names.filter((name) => !JOB.test(name));
  return people.length > 0 ? people : names;
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
          element.parentElement === container &&
          collapseSpace(element.textContent).length <= 2 * LONGEST_NAME,
      )
      .flatMap((element) => namesIn(spacedText(element)));
    if (names.length > 0) return names;
  }
  return [];
}

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
  /** What stands around the headline, nearest first. */
  readonly lines: readonly string[];
}

const namesInLines = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => line.length <= LONGEST_AUTHOR_LINE && AUTHOR_LINE.test(line))
    .map(namesIn)
    .find((names) => names.length > 0) ?? [];

/** `The Harbour News`, `theharbournews.example`: one name. */
const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const joined = (names: readonly string[]): string | null =>
  names.length > 0 && names.length <= MOST_AUTHORS ? names.join(', ') : null;

/**
 * Names joined by commas; JSON-LD before meta tags before markup before lines around the headline.
 *
 * A login name gives way to a name. The site itself is the author only where it says so and nobody else is named.
 */
export function findByline({ page, url, tags, linkedData, siteName, lines }: Sources): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = [siteName ?? '', host, host.split('.').at(-2) ?? ''].map(letters).filter((name) => name !== '');
  const isSite = (name: string) => own.includes(letters(name));
  const declared = [
    () => (linkedData?.authors ?? []).flatMap(namesIn),
    ...META.map((key) => () => firstOf(tags, [key]).flatMap(namesIn)),
  ];
  const shown = [() => namesInMarkup(page), () => namesInLines(lines)];
  let login: string | null = null;
  let site: string | null = null;
  for (const candidate of [...declared, ...shown]) {
    const all = [...new Set(candidate())];
    const names = all.filter((name) => !isSite(name));
    const byline = joined(names);
    if (byline && !names.every((name) => LOGIN.test(name))) return byline;
    login ??= byline;
    if (names.length === 0 && declared.includes(candidate)) site ??= all[0] ?? null;
  }
  return login ?? site;
}
