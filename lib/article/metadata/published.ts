// Decides when an article was first published; cards hang on it, so a wrong day is worse than none.
import type { DateSource } from '../metadata-kinds';
import type { PublishedDate } from '../types';
import { calledDates, statedInMarkup, timesInMarkup } from './dates-in-markup';
import { dateInAddress, publishedInMeta, updatedInMeta } from './declared-dates';
import type { LinkedDataArticle } from './json-ld';
import type { MetaTags } from './meta-tags';
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

interface Found {
  readonly date: PublishedDate;
  readonly source: DateSource;
}

export interface ArticleDates {
  readonly published: Found | null;
  readonly updated: PublishedDate | null;
}

const DAY_MS = 86_400_000;
/** A shown and a declared day that lie closer are one, written in two time zones or on two sides of midnight. */
const SAME_DAYS = 3;
/** A text is laid out and declared at most so long before the day that its page shows. */
const MOST_DAYS_LAID_OUT = 31;

const daysFrom = (one: PublishedDate, other: PublishedDate) =>
  (Date.parse(other.days.first) - Date.parse(one.days.first)) / DAY_MS;

const from = (source: DateSource, date: PublishedDate | null): Found | null => date && { source, date };

/**
 * The declared day, unless the page shows another by its headline: moving a site to another system, and printing
 * a text anew, leave the old day on the page and declare the new one; and some systems declare the day on which a
 * text was begun, where nothing tells of an update.
 */
function declaredOrShown(declared: Found, shown: ShownDates, updated: PublishedDate | null): Found {
  const date = shown.published ?? shown.unlabelled;
  if (!date || isGuessed(date)) return declared;
  const later = daysFrom(declared.date, date);
  const isFirst = later < -SAME_DAYS;
  const isLaidOutBefore = later > SAME_DAYS && later <= MOST_DAYS_LAID_OUT && updated === null;
  return isFirst || isLaidOutBefore ? { source: 'text', date } : declared;
}

/** Where nothing is declared; each step is asked only if those before it know nothing. */
function undeclared({ page, url, linkedData, shown, order }: Sources): Found | null {
  return (
    from('text', shown.published ?? shown.unlabelled) ??
    from('markup', statedInMarkup(page, order) ?? timesInMarkup(page, order)) ??
    from('address', dateInAddress(url)) ??
    from('json-ld', linkedData?.published ? parseDate(linkedData.published) : null) ??
    from('text', calledDates(page, order)) ??
    from('update', shown.updated)
  );
}

/**
 * Order of trust: JSON-LD of an article, meta tags, the line by the headline, microdata and `<time>` that agree,
 * the address, JSON-LD of a mere web page, lines that are called a date and agree. The day of an update stands in
 * only where it is the one day that the page shows by its headline; one that is merely declared never does: in a
 * trial it was the day of the last change to the template more often than not.
 */
export function findDates(sources: Sources): ArticleDates {
  const { tags, linkedData, shown } = sources;
  const stated = linkedData?.published ? parseDate(linkedData.published) : null;
  const modified = linkedData?.modified ? parseDate(linkedData.modified) : null;
  const updated = modified ?? updatedInMeta(tags) ?? shown.updated;
  const declared =
    from('json-ld', linkedData?.isArticle ? stated : null) ?? from('meta', publishedInMeta(tags));
  return {
    published: declared ? declaredOrShown(declared, shown, updated) : undeclared(sources),
    updated,
  };
}
