// What the site calls itself; needed on its own, and to take it off the end of titles.
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';

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
