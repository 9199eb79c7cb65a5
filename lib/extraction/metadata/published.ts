// Decides when an article was first published; cards hang on it, so a wrong day is worse than none.
import { dayAfter, type IsoDay } from '../../core/calendar';
import type { Steps } from '../../core/steps';
import type { ArticleMetadata, DateSource, PublishedDate } from '../types';
import type { DayOrder } from './dates/day-order';
import { calledDates, statedInMarkup, timesInMarkup } from './dates-in-markup';
import { dateInAddress, publishedInMeta, updatedInMeta } from './declared-dates';
import type { LinkedDataArticle } from './json-ld';
import type { MetaTags } from './meta-tags';
import { isGuessed, parseDate } from './parse-date';
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

/** Of a day that nothing but markup or words far from the headline name. */
const FIRST_YEAR_OF_WEB = 1991;
const UTC = '+00:00';

const daysFrom = (one: PublishedDate, other: PublishedDate) =>
  (Date.parse(other.days.first) - Date.parse(one.days.first)) / DAY_MS;

const from = (source: DateSource, date: PublishedDate | null): FoundDay | null => date && { source, date };

/** Hours of UTC at which it can be the day before, or the day after, anywhere: offsets run from -12 to +14 hours. */
const LAST_HOUR_OF_DAY_BEFORE = 12;
const FIRST_HOUR_OF_DAY_AFTER = 10;

/** Whether `local` may be the day at the paper's own place at the moment that `declared` names in UTC. */
function isLocalDayOf(declared: PublishedDate, local: PublishedDate): boolean {
  if (declared.zone !== UTC || !declared.time) return false;
  const hour = Number(declared.time.slice(0, 2));
  const later = daysFrom(declared, local);
  return (later === -1 && hour < LAST_HOUR_OF_DAY_BEFORE) || (later === 1 && hour >= FIRST_HOUR_OF_DAY_AFTER);
}

/**
 * The paper's own day, where page or address name the day beside the declared one. What the page words by its headline
 * is what it tells its readers; the address must fit the hour of a moment that is declared in UTC.
 */
function localDay(
  declared: PublishedDate,
  { shown: { published, unlabelled }, url }: Pick<Sources, 'shown' | 'url'>,
  updated: PublishedDate | null,
): FoundDay | null {
  const isWorded = unlabelled !== null && unlabelled.zone !== UTC && !isGuessed(unlabelled);
  const isUpdates = isWorded && updated !== null && daysFrom(updated, unlabelled) === 0;
  if (isWorded && !isUpdates && Math.abs(daysFrom(declared, unlabelled)) === 1)
    return { source: 'text', date: unlabelled };
  const candidates: readonly (FoundDay | null)[] = [
    from('text', published),
    from('text', unlabelled),
    from('address', dateInAddress(url)),
  ];
  // A day that is shown and the same as the declared one settles it.
  const first = candidates.find((day) => day !== null && Math.abs(daysFrom(declared, day.date)) <= 1);
  return first && isLocalDayOf(declared, first.date) ? first : null;
}

/**
 * The day of the update, where JSON-LD states both days and the page shows none but the later one. Where only meta tags
 * declare, the first publication stays: blogs declare each saving as an update, and their themes print it.
 */
function shownUpdate(
  { date, source }: FoundDay,
  linkedData: LinkedDataDays,
  shown: ShownDates,
): FoundDay | null {
  const { modified } = linkedData;
  if (source !== 'json-ld' || !modified || shown.published) return null;
  const { unlabelled } = shown;
  const isUpdates = unlabelled !== null && Math.abs(daysFrom(modified, unlabelled)) <= 1;
  const update = unlabelled === null ? shown.updated : isUpdates ? unlabelled : null;
  if (!update || isGuessed(update) || daysFrom(date, update) <= SAME_DAYS) return null;
  return { source: 'update', date: update };
}

/**
 * An earlier day that tag or microdata call the publication's, where JSON-LD states one moment for publication and
 * update alike: it may be the one at which the page was made.
 */
function beforeMade({ date, source }: FoundDay, { page, tags, linkedData, order }: Sources): FoundDay | null {
  const isOneMoment = date.time !== undefined && linkedData?.published === linkedData?.modified;
  if (source !== 'json-ld' || !isOneMoment) return null;
  const named = from('markup', statedInMarkup(page, order)) ?? from('meta', publishedInMeta(tags));
  return named && daysFrom(date, named.date) < -SAME_DAYS ? named : null;
}

/**
 * The declared day, unless the page shows another by its headline: moving a site to another system, and printing
 * a text anew, leave the old day on the page and declare the new one; and some systems declare the day on which a
 * text was begun, where nothing tells of an update.
 */
function declaredOrShown(declared: FoundDay, sources: Sources, days: LinkedDataDays): FoundDay {
  const { shown, tags } = sources;
  const updated = days.modified ?? updatedInMeta(tags) ?? shown.updated;
  const other = localDay(declared.date, sources, updated) ?? shownUpdate(declared, days, shown);
  if (other) return other;
  const date = shown.published ?? shown.unlabelled;
  if (!date) return beforeMade(declared, sources) ?? declared;
  if (isGuessed(date)) return declared;
  const later = daysFrom(declared.date, date);
  const isFirst = later < -SAME_DAYS;
  const isLaidOutBefore = later > SAME_DAYS && later <= MOST_DAYS_LAID_OUT && updated === null;
  return isFirst || isLaidOutBefore ? { source: 'text', date } : declared;
}

/** Null for a day before there were pages: it is one that the page tells of. */
const sinceTheWeb = (date: PublishedDate | null): PublishedDate | null =>
  date && Number(date.days.first.slice(0, 4)) >= FIRST_YEAR_OF_WEB ? date : null;

/** Where nothing is declared; each step is asked only if those before it know nothing. */
function* undeclared({ page, url, shown, order }: Sources, days: LinkedDataDays): Steps<FoundDay | null> {
  return (
    from('text', shown.published ?? shown.unlabelled) ??
    from('markup', sinceTheWeb(statedInMarkup(page, order) ?? timesInMarkup(page, order))) ??
    from('address', dateInAddress(url)) ??
    from('json-ld', days.published) ??
    from('text', sinceTheWeb(yield* calledDates(page, order))) ??
    from('update', sinceTheWeb(days.modified ? shown.updated : shown.lastUpdate))
  );
}

interface LinkedDataDays {
  readonly published: PublishedDate | null;
  readonly modified: PublishedDate | null;
}

/** The days that JSON-LD states; no publication where it lies behind the update and neither has an hour: one is wrong. */
function daysStated(linkedData: LinkedDataArticle | null): LinkedDataDays {
  const read = (written: string | null | undefined) => (written ? parseDate(written) : null);
  const [published, modified] = [read(linkedData?.published), read(linkedData?.modified)];
  const isContradicted =
    published !== null && modified !== null && !published.time && daysFrom(modified, published) > 0;
  return { published: isContradicted ? null : published, modified };
}

/**
 * Order of trust: JSON-LD of an article, meta tags, the line by the headline, microdata and `<time>` that agree,
 * the address, JSON-LD of a mere web page, lines that are called a date and agree. The day of an update stands in
 * only where the page shows no other day by its headline and calls it the last, or JSON-LD states that it is one; one that is merely declared never does: in a trial it was
 * the day of the last change to the template more often than not.
 */
export function* findDates(sources: Sources): Steps<ArticleDates> {
  const { tags, linkedData, shown } = sources;
  const days = daysStated(linkedData);
  const declared =
    from('json-ld', linkedData?.isArticle ? days.published : null) ?? from('meta', publishedInMeta(tags));
  return {
    published: declared ? declaredOrShown(declared, sources, days) : yield* undeclared(sources, days),
    updated: days.modified ?? updatedInMeta(tags) ?? shown.updated,
  };
}

/** A page may be written where the next day has begun already. */
const hasCome = (date: PublishedDate | null, today: IsoDay): boolean =>
  date === null || date.days.first <= dayAfter(today);

/**
 * `metadata` without the days that have not come by `today`, the reader's day: the day of a concert, of a deadline, of
 * a clock gone wrong. Whatever it is, nobody can have published on it.
 */
export function withoutFutureDays<M extends Pick<ArticleMetadata, 'published' | 'updated' | 'evidence'>>(
  metadata: M,
  today: IsoDay,
): M {
  const { published, updated, evidence } = metadata;
  const isPublished = hasCome(published, today);
  return {
    ...metadata,
    published: isPublished ? published : null,
    updated: hasCome(updated, today) ? updated : null,
    evidence: isPublished ? evidence : { ...evidence, published: null },
  };
}
