// Which days a page shows beside its headline, and whether it calls them a publication or an update.
import type { PublishedDate } from '../types';
import { AnyCase } from './any-case';
import type { DayOrder } from './dates/day-order';
import { PUBLICATION_WORDS, UPDATE_WORDS } from './dates-in-markup';
import type { Line, StatedTime } from './lines-around';
import { classOf } from './page-parts';
import { datesIn, type FoundDate, parseDate } from './parse-date';

type Kind = 'published' | 'updated' | 'unlabelled';

/** The nearest day of each kind; whole days only, since a year or a month is too often a title's or an edition's. */
export type ShownDates = { readonly [K in Kind]: PublishedDate | null } & {
  /** The day of `updated` where it is called the last, or so by its class alone: the page keeps no other. */
  readonly lastUpdate: PublishedDate | null;
};

/** UTF-16 code units beside the dates that a date line may have: a place, an author, a reading time. */
const MOST_BESIDE = 70;
/** Words and a full stop: it tells of a day, it does not date the article. */
const SENTENCE = /^(?:\S+\s+){4,}\S+[.!?]$|[。！？।]$/;
/** Ends with the short word for a year, an hour: `2021 г.`, `2021 r.`, `14:05 น.`. */
const SHORT_WORD = /\d\s?(?:г|р|r|น)\.$/;
/** Behind a day, in Japanese: what happened on it, since it, until it. */
const TELLS_OF_DAY = /^(?:\s?[（(][^（()）]{1,4}[)）])?(?:に|から|まで|より|の|は|も)(?=\S)/;
/** A line that is only a label, for the date in the next one. */
const LONGEST_LABEL = 30;

const LAST =
  /last|latest|zuletzt|letzte|stand:|[uú]ltim|derni[eè]re|laatst|sist|senest|senast|viimeksi|ostatni|последн|останн|最終|最后|最後/i;
/** What a page tells of beside its own days: an event, a deadline, somebody's birth, rights. */
const OF_ANOTHER_DAY = new AnyCase(
  () =>
    /(?:^|[^\p{L}])(?:born|died|birthday|joined|member since|deadline|apply by|due|expires?|expiry|valid (?:until|till|from)|ends?|starts?|begins|when|event date|release(?:d| date)|registration|closes|closing date|kick-?off|next|©|copyright|geboren|gestorben|beginn|einsendeschluss|anmeldeschluss|frist|gültig bis|termin|wann|kinostart|naissance|date limite|jusqu['’]au|début|fecha límite|nacid[oa]|hasta el|scadenza|fino al|開催|締切|生年月日|发售|發售|截止|마감|срок)[:：]?[^\p{L}\d]*(?:on|am|le|el|il)?[^\p{L}\d]*$/u,
);
/** So many days of one place that differ are a list's. */
const DAYS_OF_A_LIST = 3;
/** `7 min read`: a page has one of its own. */
const READING_TIME = /\d+(?=\s?(?:min(?:ute)?s?|分|분)(?!\p{L}))/iu;

const isDay = ({ days }: PublishedDate) => days.first === days.last;

/** What `words` before a date, or the class names around it, say of it. */
function kindBy(words: string): Kind | null {
  const update = words.search(UPDATE_WORDS);
  const publication = words.search(PUBLICATION_WORDS);
  if (update < 0 && publication < 0) return null;
  return update > publication ? 'updated' : 'published';
}

/** What may stand between a day and the word for it: a weekday, an hour, a particle. */
const BETWEEN = /^(?:\s?[（(]\S{1,3}[)）])?[\s\d:：.()（時分秒시분초]*(?:に|を|को|[’']?[dt][ea])?\s*/u;
/** Languages in which that word stands behind the day as often as before it. */
const UPDATE_BEHIND = /^(?:最終)?更新|^修[正訂订]|^(?:최종\s?)?수정|^업데이트|^güncelle|^अपडेट/i;
const PUBLICATION_BEHIND =
  /^公開|^掲載|^配信|^発表|^投稿|^입력|^등록|^게시|^발행|^发布|^發[布佈]|^发表|^發表|^yayın|^प्रकाशित/i;
/** A word goes on: `公開予定`, `更新履歴`. */
const ANOTHER_WORD = /^[\p{Script=Han}]{2,4}(?:の|予定|予告|履歴|会|會)/u;

function kindBehind(words: string): Kind | null {
  const word = words.replace(BETWEEN, '');
  if (ANOTHER_WORD.test(word)) return null;
  if (UPDATE_BEHIND.test(word)) return 'updated';
  return PUBLICATION_BEHIND.test(word) ? 'published' : null;
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

interface ShownDay {
  readonly kind: Kind;
  readonly date: PublishedDate;
  /** It is called the last update, or an update by its class alone. */
  readonly isLast: boolean;
}

const isSentence = (text: string): boolean =>
  SENTENCE.test(text) && !(SHORT_WORD.test(text) && kindBy(text) !== null);

/** `label` is the line before, where that is short and has no day. */
function readLine(line: Line, order: DayOrder | null, label: string): readonly ShownDay[] {
  const dates = datesOf(line, order);
  if (dates.length === 0 || isSentence(line.text)) return [];
  const covered = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  if (line.text.length - covered > MOST_BESIDE && !PUBLICATION_WORDS.test(line.text.slice(0, 40))) return [];
  const lastKind = kindBehind(line.text.slice(dates.at(-1)?.end));
  // Papers that print one day alone call it an update, too: it is the day on which the text went up.
  const isSaid = lastKind === 'published' || (lastKind === 'updated' && dates.length > 1);
  const isLabelledBehind = isSaid && kindBy(line.text.slice(0, dates[0]?.start)) === null;
  let from = 0;
  return dates.flatMap(({ date, start, end, names }, index) => {
    const before = line.text.slice(from, start);
    const behind = line.text.slice(end, dates[index + 1]?.start);
    from = end;
    const words = before === '' ? label : before;
    const kindOf = isLabelledBehind ? kindBehind(behind) : kindBy(before);
    const worded = kindOf ?? (kindByNames(names) === null && !isLabelledBehind ? kindBy(words) : null);
    const isTold = kindBehind(behind) === null && TELLS_OF_DAY.test(behind);
    if (isTold || (worded === null && OF_ANOTHER_DAY.isIn(words))) return [];
    return [
      {
        kind: worded ?? kindByNames(names) ?? 'unlabelled',
        date,
        isLast: worded === null || LAST.test(isLabelledBehind ? behind : words),
      },
    ];
  });
}

/** Whether days without a word to them are those of several stories: they differ, or have times of reading that do. */
function areOfSeveral(lines: readonly Line[], days: readonly ShownDay[]): boolean {
  const unlabelled = days.filter(({ kind }) => kind === 'unlabelled').map(({ date }) => date.days.first);
  const times = lines.flatMap(({ text }) => READING_TIME.exec(text)?.[0] ?? []);
  return new Set(unlabelled).size >= DAYS_OF_A_LIST || (unlabelled.length > 1 && new Set(times).size > 1);
}

/** Lines behind the first one with a date in which dates of the same article may stand. */
const CLUSTER = 3;

/** Expects lines as they stand around the headline, the nearest first. */
export function findShownDates(lines: readonly Line[], order: DayOrder | null): ShownDates {
  const found: ShownDay[] = [];
  const dated: Line[] = [];
  let label = '';
  let left = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (left-- <= 0) break;
    const days = readLine(line, order, label);
    found.push(...days);
    if (days.length > 0) {
      dated.push(line);
      left = Math.min(left, CLUSTER);
    }
    label = days.length === 0 && line.text.length <= LONGEST_LABEL ? line.text : '';
  }
  const first = (wanted: Kind) => found.find(({ kind }) => kind === wanted) ?? null;
  const updated = first('updated');
  return {
    published: first('published')?.date ?? null,
    updated: updated?.date ?? null,
    unlabelled: areOfSeveral(dated, found) ? null : (first('unlabelled')?.date ?? null),
    lastUpdate: updated?.isLast ? updated.date : null,
  };
}
