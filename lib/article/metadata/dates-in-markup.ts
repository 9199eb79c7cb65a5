// Finds the day of publication in a page's markup where none stands by the headline: a last resort, unsure by nature.
import { collapseSpace } from '../../text/collapse-space';
import type { PublishedDate } from '../types';
import { PUBLICATION_WORDS, UPDATE_WORDS } from './date-words';
import { classOf, liesElsewhere } from './elsewhere';
import { type DayOrder, datesIn, parseDate } from './parse-date';

/** UTF-16 code units of a line that may be read as a date. */
const LONGEST_LINE = 120;
/** Elements of one kind that are looked at. */
const MOST_ELEMENTS = 200;
const STATED =
  '[itemprop~="datePublished"], [property~="datePublished"], time[pubdate], .dt-published, .entry-date';
/** Microdata of what an article cites, and of what is said about it. */
const OF_ANOTHER =
  '[itemprop~="citation"], [itemprop~="comment"], [itemprop~="hasPart"], [itemprop~="review"]';
const CALLED_DATE = /date|publish|posted|byline|meta|time(?!line)/i;

const isDay = (date: PublishedDate | null): date is PublishedDate =>
  date !== null && date.days.first === date.days.last;

function speaksOfUpdate(element: Element): boolean {
  const named = `${classOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
  if (/updat|modif|changed/i.test(named) && !/publish/i.test(named)) return true;
  const before = collapseSpace(element.parentElement?.textContent?.slice(0, LONGEST_LINE)).slice(0, 40);
  return UPDATE_WORDS.test(before) && !PUBLICATION_WORDS.test(before);
}

function dateOf(element: Element, order: DayOrder | null): PublishedDate | null {
  for (const attribute of ['datetime', 'content', 'data-datetime', 'title']) {
    const date = parseDate(element.getAttribute(attribute) ?? '', order);
    if (date) return date;
  }
  const text = collapseSpace(element.textContent);
  return text.length <= LONGEST_LINE ? parseDate(text, order) : null;
}

/** The one day that all of `dates` agree on: several are a list's. */
function onlyDay(dates: readonly PublishedDate[]): PublishedDate | null {
  const [first] = dates;
  return first && dates.every(({ days }) => days.first === first.days.first) ? first : null;
}

/** Microdata that names a publication, outside other stories and citations; the first one. */
export function statedInMarkup(page: Document, order: DayOrder | null): PublishedDate | null {
  for (const element of [...page.querySelectorAll(STATED)].slice(0, MOST_ELEMENTS)) {
    if (liesElsewhere(element) || element.closest(OF_ANOTHER) || speaksOfUpdate(element)) continue;
    const date = dateOf(element, order);
    if (date) return date;
  }
  return null;
}

/** Where a lonely `<time>` may still be the article's: the bar beside it, but no box of other stories. */
const NO_PLACE = 'aside, nav, footer, li, [class*="comment" i], [class*="related" i]';

/** `<time>` outside other stories, else beside the article, where all agree on one day. */
export function timesInMarkup(page: Document, order: DayOrder | null): PublishedDate | null {
  const times = [...page.getElementsByTagName('time')].slice(0, MOST_ELEMENTS);
  const daysOf = (elements: readonly Element[]) =>
    elements
      .filter((element) => !speaksOfUpdate(element))
      .map((element) => dateOf(element, order))
      .filter(isDay);
  const own = daysOf(times.filter((element) => !liesElsewhere(element)));
  return onlyDay(own.length > 0 ? own : daysOf(times.filter((element) => !element.closest(NO_PLACE))));
}

/** Short lines whose class calls them a date or whose words say that it is the publication's, where all agree. */
export function calledDates(page: Document, order: DayOrder | null): PublishedDate | null {
  const dates: PublishedDate[] = [];
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (!CALLED_DATE.test(`${classOf(element)} ${element.id}`)) continue;
    const text = collapseSpace(element.textContent?.slice(0, 4 * LONGEST_LINE));
    if (text.length === 0 || text.length > LONGEST_LINE || !/\d/.test(text)) continue;
    if (liesElsewhere(element) || /updat|modif/i.test(classOf(element))) continue;
    const update = text.search(UPDATE_WORDS);
    const [found] = datesIn(update < 0 ? text : text.slice(0, update), order);
    if (found) dates.push(found.date);
    if (dates.length >= MOST_ELEMENTS) break;
  }
  return onlyDay(dates);
}
