// Which days a page shows beside its headline, and whether it calls them a publication or an update.
import type { PublishedDate } from '../types';
import { PUBLICATION_WORDS, UPDATE_WORDS } from './dates-in-markup';
import type { Line, StatedTime } from './lines-around';
import { classOf } from './page-parts';
import { type DayOrder, datesIn, type FoundDate, parseDate } from './parse-date';

type Kind = 'published' | 'updated' | 'unlabelled';

/** The nearest day of each kind; whole days only, since a year or a month is too often a title's or an edition's. */
export type ShownDates = { readonly [K in Kind]: PublishedDate | null };

/** UTF-16 code units beside the dates that a date line may have: a place, an author, a reading time. */
const MOST_BESIDE = 70;
/** Words and a full stop: it tells of a day, it does not date the article. */
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?]$/;
/** A line that is only a label, for the date in the next one. */
const LONGEST_LABEL = 30;

const isDay = ({ days }: PublishedDate) => days.first === days.last;

/** What `words` before a date, or the class names around it, say of it. */
function kindBy(words: string): Kind | null {
  const update = words.search(UPDATE_WORDS);
  const publication = words.search(PUBLICATION_WORDS);
  if (update < 0 && publication < 0) return null;
  return update > publication ? 'updated' : 'published';
}

/** `updated` alone is hAtom's word for any date of an entry. */
const UPDATE_NAMES =
  /updat(?:e|ed)[-_]?(?:at|date|on|time)|(?:last|date|is|time)[-_]?updat|modif|changed|revised/i;

/** Class names mark both at once (`published updated`), and then neither. */
function kindByNames(names: string): Kind | null {
  const update = UPDATE_NAMES.test(names);
  const publication = /publish|pubdate|posted|created/i.test(names);
  if (update === publication) return null;
  return update ? 'updated' : 'published';
}

/** The title of an `<abbr>` is a date for machines in hAtom, and words anywhere else. */
const ATTRIBUTES = ['datetime', 'content', 'data-datetime', 'title'];

function statedDate({ element, at }: StatedTime): (FoundDate & { readonly names: string }) | null {
  for (const attribute of ATTRIBUTES) {
    const date = parseDate(element.getAttribute(attribute) ?? '');
    const names = `${classOf(element)} ${element.getAttribute('itemprop') ?? ''}`;
    if (date && isDay(date)) return { date, start: at, end: at, names };
  }
  return null;
}

const DAY_MS = 86_400_000;

/** A moment in UTC as the line words it: the day before or after, where that is what readers are shown. */
function asWorded<T extends FoundDate>(stated: T, worded: readonly FoundDate[]): T {
  if (stated.date.zone !== '+00:00') return stated;
  const first = Date.parse(stated.date.days.first);
  const days = worded.filter(({ date }) => isDay(date));
  const isSame = days.some(({ date }) => date.days.first === stated.date.days.first);
  const beside = days.find(({ date }) => Math.abs(Date.parse(date.days.first) - first) === DAY_MS);
  return beside && !isSame ? { ...stated, date: beside.date } : stated;
}

/** Days of one line in its order: those for machines where there are any, else those in its words. */
function datesOf(line: Line, order: DayOrder | null): readonly (FoundDate & { readonly names: string })[] {
  const worded = datesIn(line.text, order);
  const stated = line.times.map(statedDate).filter((date) => date !== null);
  if (stated.length > 0) return stated.map((date) => asWorded(date, worded));
  return worded.map((date) => ({ ...date, names: line.called }));
}

/** `label` is what the line before says of the date in this one. */
function readLine(line: Line, order: DayOrder | null, label: Kind | null): readonly [Kind, PublishedDate][] {
  const dates = datesOf(line, order);
  if (dates.length === 0 || SENTENCE.test(line.text)) return [];
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (line.text.length - covered > MOST_BESIDE && !PUBLICATION_WORDS.test(line.text.slice(0, 40))) return [];
  let from = 0;
  return dates.map(({ date, start, end, names }) => {
    const words = line.text.slice(from, start);
    from = end;
    return [kindBy(words) ?? kindByNames(names) ?? (words === '' ? label : null) ?? 'unlabelled', date];
  });
}

/** Lines behind the first one with a date in which dates of the same article may stand. */
const CLUSTER = 3;

/** Expects lines as they stand around the headline, the nearest first. */
export function findShownDates(lines: readonly Line[], order: DayOrder | null): ShownDates {
  const shown: { [K in Kind]: PublishedDate | null } = { published: null, updated: null, unlabelled: null };
  let label: Kind | null = null;
  let left = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (left-- <= 0) break;
    const dates = readLine(line, order, label);
    for (const [kind, date] of dates) shown[kind] ??= date;
    if (dates.length > 0 && left > CLUSTER) left = CLUSTER;
    label = dates.length === 0 && line.text.length <= LONGEST_LABEL ? kindBy(line.text) : null;
  }
  return shown;
}
