// Gathers what a page says of its article, each fact from the source that is trusted most.
import type { ArticleMetadata } from '../types';
import { canonicalAddress } from './addresses';
import { findByline } from './byline';
import { findHeadline } from './headline';
import { readLinkedData } from './json-ld';
import { linesAround } from './lines-around';
import { firstOf, readMetaTags } from './meta-tags';
import { findPublished } from './published';
import { findSiteName } from './site-name';
import { findTitle } from './title';

export interface Metadata extends ArticleMetadata {
  /** The page says that it is an article: in JSON-LD, or as `og:type`. */
  readonly declaresArticle: boolean;
}

const RTL_LANGUAGES = /^(?:ar|arc|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

function findLanguage(page: Document, candidates: readonly string[]): string | null {
  const declared = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    ...candidates,
  ];
  return declared.find((tag) => tag && LANGUAGE_TAG.test(tag))?.replaceAll('_', '-') ?? null;
}

function findDirection(page: Document, lang: string | null): 'ltr' | 'rtl' {
  const declared = [page.documentElement, page.body].map((element) =>
    element?.getAttribute('dir')?.toLowerCase(),
  );
  if (declared.includes('rtl')) return 'rtl';
  return !declared.includes('ltr') && lang !== null && RTL_LANGUAGES.test(lang) ? 'rtl' : 'ltr';
}

/** Reads a copy of a page that is still whole: scripts carry metadata too. */
export function readMetadata(page: Document, url: string): Metadata {
  const tags = readMetaTags(page);
  const linkedData = readLinkedData(page);
  const siteName = findSiteName(tags, linkedData);
  const lang = findLanguage(page, [
    ...firstOf(tags, ['og:locale', 'content-language', 'dc.language', 'language']),
    linkedData?.lang ?? '',
  ]);
  const canonicalLinks = [...page.querySelectorAll('link[rel~="canonical" i][href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const title = findTitle({ page, url, tags, linkedData, siteName });
  const headline = findHeadline(page, title) ?? page.querySelector('h1');
  const lines = headline ? linesAround(page, headline) : [];
  return {
    title,
    byline: findByline({ page, url, tags, linkedData, siteName, lines }),
    siteName,
    lang,
    dir: findDirection(page, lang),
    published: findPublished({ page, url, tags, linkedData, lines }),
    canonicalUrl: canonicalAddress(url, [
      ...canonicalLinks,
      ...firstOf(tags, ['og:url']),
      ...(linkedData?.addresses ?? []),
    ]),
    declaresArticle:
      (linkedData?.isArticle ?? false) || firstOf(tags, ['og:type'])[0]?.toLowerCase() === 'article',
  };
}
