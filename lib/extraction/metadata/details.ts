// What a page says of its article beside title, author and day: section, lead picture, paywall, the site's name.
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';

const SECTION = [
  'article:section',
  'parsely-section',
  'sailthru.section',
  'og:article:section',
  'section',
  'category',
];
const IMAGE = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'thumbnail',
];
/** Tags by which publishers tell search engines and social media what must be paid for. */
const TIER = ['article:content_tier', 'og:article:content_tier'];
/** UTF-16 code units; a longer one is a list of keywords. */
const LONGEST_SECTION = 80;

interface Sources {
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
}

export function findSection({ tags, linkedData }: Sources): string | null {
  const declared = [linkedData?.section ?? '', ...SECTION.flatMap((key) => firstOf(tags, [key]))];
  return declared.find((section) => section !== '' && section.length <= LONGEST_SECTION) ?? null;
}

/**
 * Addresses of the pictures that stand for the article, the one for readers first: absolute, and of the web; `base` is
 * what relative ones are meant against.
 */
export function declaredPictures({ tags, linkedData }: Sources, base: string): readonly string[] {
  const written = [...IMAGE.flatMap((key) => firstOf(tags, [key])), linkedData?.image ?? ''];
  return written
    .filter((address) => address !== '' && URL.canParse(address, base))
    .map((address) => new URL(address, base))
    .filter(({ protocol }) => protocol === 'https:' || protocol === 'http:')
    .map(({ href }) => href);
}

/** As declared: `metered` and `locked` are for those who pay, sooner or later. */
export function isPaywalled({ tags, linkedData }: Sources): boolean | null {
  if (linkedData && linkedData.isFree !== null) return !linkedData.isFree;
  const tier = firstOf(tags, TIER)[0]?.toLowerCase();
  return tier === undefined ? null : tier !== 'free';
}

const META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'al:ios:app_name',
  'twitter:app:name:iphone',
];

/** As declared, without `@`; null where nothing is declared. */
export function findSiteName(tags: MetaTags, linkedData: LinkedDataArticle | null): string | null {
  return (
    firstOf(tags, META.slice(0, 1))[0] ?? linkedData?.siteName ?? firstOf(tags, META.slice(1))[0] ?? null
  );
}
