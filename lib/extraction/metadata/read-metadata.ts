// Gathers what a page says of its article, each fact from the source that is trusted most.

import { runThrough, type Steps } from '../../core/steps';
import { isRightToLeft, textDirection } from '../../core/text-direction';
import type { ArticleMetadata } from '../types';
import { baseAddress, canonicalAddress } from './addresses';
import { findByline } from './authors/byline';
import { type DayOrder, dayOrderOf } from './dates/day-order';
import { declaredPictures, findSection, findSiteName, isPaywalled } from './details';
import { type LinkedDataArticle, readLinkedData } from './json-ld';
import { type Line, linesAround } from './lines-around';
import { firstOf, type MetaTags, readMetaTags } from './meta-tags';
import { findDates } from './published';
import { findShownDates, type ShownDates } from './shown-dates';
import { findHeadlines } from './titles/headings';
import { findTitle } from './titles/title';

export interface Metadata extends ArticleMetadata {
  /** The page says that it is an article: in JSON-LD, or as `og:type`. */
  readonly declaresArticle: boolean;
  /** The article's text as JSON-LD states it; null where it does not. */
  readonly statedBody: string | null;
  /** Absolute addresses of the pictures that the page declares for the article; the first is its lead image. */
  readonly pictures: readonly string[];
  /** The first element of `page` whose text is the title; null if the page shows it nowhere. */
  readonly headline: Element | null;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

function findLanguage(page: Document, candidates: readonly string[]): string | null {
  const declared = [
    page.documentElement.getAttribute('lang'),
    page.documentElement.getAttribute('xml:lang'),
    ...candidates,
  ];
  return declared.find((tag) => tag && LANGUAGE_TAG.test(tag))?.replaceAll('_', '-') ?? null;
}

/** Paragraphs by which a page is judged that says nothing of its direction. */
const MOST_READ = 12;

/** Templates declare a language that is not the text's, seldom a direction: where they do not, the letters decide. */
function findDirection(page: Document, lang: string | null): 'ltr' | 'rtl' {
  const declared = [page.documentElement, page.body].map((element) =>
    element?.getAttribute('dir')?.toLowerCase(),
  );
  if (declared.includes('rtl')) return 'rtl';
  if (declared.includes('ltr')) return 'ltr';
  if (lang !== null && isRightToLeft(lang)) return 'rtl';
  const texts = [...page.querySelectorAll('p')].slice(0, MOST_READ).map((paragraph) => paragraph.textContent);
  return textDirection([page.title, ...texts].join(' ')) ?? 'ltr';
}

/** Places at which a headline is looked at: sites repeat it in bars that appear on scrolling. */
const MOST_HEADLINES = 3;

interface Surroundings {
  readonly lines: readonly Line[];
  readonly shown: ShownDates;
}

/** What stands around the headline: where it is shown more than once, around the one that has a date beside it. */
function readSurroundings(
  page: Document,
  headlines: readonly Element[],
  order: DayOrder | null,
): Surroundings {
  const places =
    headlines.length > 0 ? headlines.slice(0, MOST_HEADLINES) : [...page.querySelectorAll('h1')].slice(0, 1);
  let first: Surroundings | null = null;
  for (const place of places) {
    const lines = linesAround(page, place);
    const shown = findShownDates(lines, order);
    if (shown.published ?? shown.unlabelled ?? shown.updated) return { lines, shown };
    first ??= { lines, shown };
  }
  return first ?? { lines: [], shown: findShownDates([], order) };
}

function findAddress(page: Document, url: string, declared: readonly string[]): string {
  const links = [...page.querySelectorAll('link[rel~="canonical" i][href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return canonicalAddress(url, [...links, ...declared]);
}

const declaresArticle = (tags: MetaTags, linkedData: LinkedDataArticle | null): boolean =>
  (linkedData?.isArticle ?? false) || firstOf(tags, ['og:type'])[0]?.toLowerCase() === 'article';

/**
 * Reads a copy of a page that is still whole: scripts carry metadata too. Pauses between all that asks the whole page,
 * which must stay as it is until the last step is done.
 */
export function* readMetadataInSteps(page: Document, url: string): Steps<Metadata> {
  const tags = readMetaTags(page);
  yield 'ours';
  const linkedData = readLinkedData(page);
  yield 'ours';
  const siteName = findSiteName(tags, linkedData);
  const pictures = declaredPictures({ tags, linkedData }, baseAddress(page, url));
  const lang = findLanguage(page, [
    ...firstOf(tags, ['og:locale', 'content-language', 'dc.language', 'language']),
    linkedData?.lang ?? '',
  ]);
  const order = dayOrderOf(lang, url);
  const title = yield* findTitle({ page, url, tags, linkedData, siteName });
  yield 'ours';
  const headlines = yield* findHeadlines(page, title.text);
  yield 'ours';
  const { lines, shown } = readSurroundings(page, headlines, order);
  yield 'ours';
  const byline = yield* findByline({ page, url, tags, linkedData, siteName, lines });
  yield 'ours';
  const { published, updated } = yield* findDates({ page, url, tags, linkedData, shown, order });
  yield 'ours';
  return {
    title: title.text,
    byline: byline?.names ?? null,
    siteName,
    lang,
    dir: findDirection(page, lang),
    published: published?.date ?? null,
    updated,
    section: findSection({ tags, linkedData }),
    leadImage: pictures[0] ?? null,
    paywalled: isPaywalled({ tags, linkedData }),
    canonicalUrl: findAddress(page, url, [...firstOf(tags, ['og:url']), ...(linkedData?.addresses ?? [])]),
    evidence: {
      title: title.source,
      byline: byline?.source ?? null,
      published: published?.source ?? null,
    },
    declaresArticle: declaresArticle(tags, linkedData),
    statedBody: linkedData?.body ?? null,
    pictures,
    headline: headlines[0] ?? null,
  };
}

/** `readMetadataInSteps` at once, for who need not share the page. */
export const readMetadata = (page: Document, url: string): Metadata =>
  runThrough(readMetadataInSteps(page, url));
