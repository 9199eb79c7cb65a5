// Decides when an article was first published; cards hang on it, so a wrong day is worse than none.
import type { Steps } from '../../core/steps';
import type { DateSource, PublishedDate } from '../types';
import { calledDates, statedInMarkup, timesInMarkup } from './dates-in-markup';
import type { LinkedDataArticle } from './json-ld';
import { firstOf, type MetaTags } from './meta-tags';
import { type DayOrder, isGuessed, parseDate } from './parse-date';
import type { ShownDates } from './shown-dates';

interface Sources {
  readonly page: Document;
  readonly url: string;
  readonly tags: MetaTags;
  readonly linkedData: LinkedDataArticle | null;
  /** Days that stand around the headline. */
  readonly shown: ShownDates;
  readonly order: DayOrder | null;
}

interface FoundDay {
  readonly date: PublishedDate;
  readonly source: DateSource;
}

export interface ArticleDates {
  readonly published: FoundDay | null;
  readonly updated: PublishedDate | null;
}

const DAY_MS = 86_400_000;
/** A shown and a declared day that lie closer are one, written in two time zones or on two sides of midnight. */
const SAME_DAYS = 3;
/** A text is laid out and declared at most so long before the day that its page shows. */
const MOST_DAYS_LAID_OUT = 31;

const daysFrom = (one: PublishedDate, other: PublishedDate) =>
  (Date.parse(other.days.first) - Date.parse(one.days.first)) / DAY_MS;

const from = (source: DateSource, date: PublishedDate | null): FoundDay | null => date && { source, date };

/** Hours of UTC at which it can be the day before, or the day after, anywhere: offsets run from -12 to +14 hours. */
const LAST_HOUR_OF_DAY_BEFORE = 12;
const FIRST_HOUR_OF_DAY_AFTER = 10;

/** Whether `local` may be the day at the paper's own place at the moment that `declared` names in UTC. */
function isLocalDayOf(declared: PublishedDate, local: PublishedDate): boolean {
  if (declared.zone !== '+00:00' || !declared.time) return false;
  const hour = Number(declared.time.slice(0, 2));
  const later = daysFrom(declared, local);
  return (later === -1 && hour < LAST_HOUR_OF_DAY_BEFORE) || (later === 1 && hour >= FIRST_HOUR_OF_DAY_AFTER);
}

/** The paper's own day, where what is declared is a moment in UTC and page or address name the day beside it. */
function localDay(declared: PublishedDate, shown: ShownDates, url: string): FoundDay | null {
  const candidates: readonly (FoundDay | null)[] = [
    from('text', shown.published),
    from('text', shown.unlabelled),
    from('address', dateInAddress(url)),
  ];
  // A day that is shown and the same as the declared one settles it.
  const first = candidates.find((day) => day !== null && Math.abs(daysFrom(declared, day.date)) <= 1);
  return first && isLocalDayOf(declared, first.date) ? first : null;
}

/**
 * The declared day, unless the page shows another by its headline: moving a site to another system, and printing
 * a text anew, leave the old day on the page and declare the new one; and some systems declare the day on which a
 * text was begun, where nothing tells of an update.
 */
function declaredOrShown(
  declared: FoundDay,
  { shown, url }: Pick<Sources, 'shown' | 'url'>,
  updated: PublishedDate | null,
): FoundDay {
  const local = localDay(declared.date, shown, url);
  if (local) return local;
  const date = shown.published ?? shown.unlabelled;
  if (!date || isGuessed(date)) return declared;
  const later = daysFrom(declared.date, date);
  const isFirst = later < -SAME_DAYS;
  const isLaidOutBefore = later > SAME_DAYS && later <= MOST_DAYS_LAID_OUT && updated === null;
  return isFirst || isLaidOutBefore ? { source: 'text', date } : declared;
}

/** Where nothing is declared; each step is asked only if those before it know nothing. */
function* undeclared({ page, url, linkedData, shown, order }: Sources): Steps<FoundDay | null> {
  return (
    from('text', shown.published ?? shown.unlabelled) ??
    from('markup', statedInMarkup(page, order) ?? timesInMarkup(page, order)) ??
    from('address', dateInAddress(url)) ??
    from('json-ld', linkedData?.published ? parseDate(linkedData.published) : null) ??
    from('text', yield* calledDates(page, order)) ??
    from('update', shown.updated)
  );
}

/**
 * Order of trust: JSON-LD of an article, meta tags, the line by the headline, microdata and `<time>` that agree,
 * the address, JSON-LD of a mere web page, lines that are called a date and agree. The day of an update stands in
 * only where it is the one day that the page shows by its headline; one that is merely declared never does: in a
 * trial it was the day of the last change to the template more often than not.
 */
export function* findDates(sources: Sources): Steps<ArticleDates> {
  const { tags, linkedData, shown } = sources;
  const stated = linkedData?.published ? parseDate(linkedData.published) : null;
  const modified = linkedData?.modified ? parseDate(linkedData.modified) : null;
  const updated = modified ?? updatedInMeta(tags) ?? shown.updated;
  const declared =
    from('json-ld', linkedData?.isArticle ? stated : null) ?? from('meta', publishedInMeta(tags));
  return {
    published: declared ? declaredOrShown(declared, sources, updated) : yield* undeclared(sources),
    updated,
  };
}

/** Tags that name the first publication, the most deliberate first; none that names an update. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published_time',
  'pubdate',
  'publication_date',
  'date.created',
  'article.published',
  'article.created',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'published_on',
  'published-on',
  'published_date',
  'published-date',
  'publisheddate',
  'date_published',
  'article:publish_date',
  'article_date_original',
  'publication-date',
  'pub_date',
  'post_date',
  'dateposted',
  'og:pubdate',
  'prism.publicationdate',
  'citation_online_date',
  'dc.date.published',
  'dc.created',
  'date',
  'created',
];
/** Tags that name an update. */
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];
/** `/2019/11/18/`, `/2019-11-18-`, `/20191118/`; the month alone is a reduced date. */
const IN_PATH = /[/_-](19[89]\d|20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$|\D)/;
const WITH_MONTH_NAME =
  /\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/|$)/;

function firstDate(tags: MetaTags, keys: readonly string[]): PublishedDate | null {
  for (const key of keys) {
    for (const content of firstOf(tags, [key])) {
      const date = parseDate(content);
      if (date) return date;
    }
  }
  return null;
}

/** The first publication that meta tags declare and that can be read; null: none. */
export const publishedInMeta = (tags: MetaTags): PublishedDate | null => firstDate(tags, PUBLISHED);

/** The update that meta tags declare, as `publishedInMeta`. */
export const updatedInMeta = (tags: MetaTags): PublishedDate | null => firstDate(tags, UPDATED);

/** The day in the path of `url` (`/2022/04/21/`, `/21-april-2022`); null: none that is a day. */
export const dateInAddress = (url: string): PublishedDate | null => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const found = IN_PATH.exec(path);
  if (found) return parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  const named = WITH_MONTH_NAME.exec(path.toLowerCase());
  return named && parseDate(`${named[3]} ${named[2]} ${named[1]}`);
};
