// Finds the headline that the page shows, without the site's name and other tails.
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';

const META = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
  'headline',
  'title',
];
/** UTF-16 code units; what is longer is no headline, and takes long to search for the site's name. */
const LONGEST_TITLE = 2000;
/** What stands between a headline and the site's name. */
const SEPARATOR = /\s+[|–—·•»:/\\-]+\s+|\s*\|\s*|\s+::\s+/;
const collapse = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A title and the same title with a tail or a head are the same headline. */
const saysTheSame = (one: string, other: string) => {
  const [a, b] = [fold(one), fold(other)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 12 && b.startsWith(a)) || (b.length > 12 && a.startsWith(b)))
  );
};

/** Takes off parts that name the site: `Headline | The Paper`, `The Paper - Headline`. */
export function withoutSiteName(title: string, names: readonly string[]): string {
  const isName = (part: string) => {
    const folded = fold(part);
    return names.some(
      (name) =>
        fold(name) !== '' &&
        (folded === fold(name) ||
          (folded.length > 3 && fold(name).includes(folded)) ||
          (fold(name).length > 3 && folded.length < 2.5 * fold(name).length && folded.includes(fold(name)))),
    );
  };
  let rest = title;
  for (;;) {
    const cuts = [...rest.matchAll(new RegExp(SEPARATOR, 'g'))];
    const last = cuts.at(-1);
    const first = cuts[0];
    if (last && isName(rest.slice(last.index + last[0].length))) rest = rest.slice(0, last.index);
    else if (first && isName(rest.slice(0, first.index))) rest = rest.slice(first.index + first[0].length);
    else return rest;
  }
}

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  readonly siteName: string | null;
}

/** Headings that may be the headline: those of the first level that are not the site's own name. */
function headings(page: Document): string[] {
  return [...page.querySelectorAll('h1')]
    .filter((heading) => !heading.closest('nav, footer, aside'))
    .map((heading) => collapse(heading.textContent))
    .filter((text) => text.length > 0 && text.length < 300);
}

/**
 * The `<h1>` that a declared title confirms; else the declared title itself, the site's name taken off; else a
 * lonely `<h1>`; else `<title>`. Never empty: the address's host is the last resort.
 */
export function findTitle({ page, url, tags, linkedData, siteName }: Sources): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [siteName ?? '', host, host.split('.').at(-2) ?? ''];
  const clean = (text: string) => withoutSiteName(collapse(text), names);
  const declared = [
    linkedData?.headline,
    ...META.map((key) => firstOf(tags, [key])[0]),
    page.querySelector('title')?.textContent,
  ]
    .map((text) => (text && text.length <= LONGEST_TITLE ? clean(text) : ''))
    .filter((text) => text !== '');
  const shown = headings(page);
  for (const title of declared) {
    const confirmed = shown.find((heading) => saysTheSame(heading, title));
    if (confirmed) return clean(confirmed);
  }
  const lonely = shown.length === 1 ? shown[0] : undefined;
  return declared[0] ?? lonely ?? shown[0] ?? host;
}
