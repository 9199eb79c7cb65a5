// Finds the day of publication in a page's markup where none stands by the headline: a last resort, unsure by nature.
import { Pace, type Steps } from '../../core/steps';
import type { PublishedDate } from '../types';
import type { DayOrder } from './dates/day-order';
import { classOf, liesElsewhere, shortText } from './page-parts';
import { datesIn, parseDate } from './parse-date';

/** UTF-16 code units of a line that may be read as a date. */
const LONGEST_LINE = 120;
/** UTF-16 code units of the words before a date that tell what it is, and of all that may stand around it. */
const LONGEST_LABEL = 40;
const MOST_AROUND = 400;
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
  const around = element.parentElement && shortText(element.parentElement, MOST_AROUND);
  const before = (around ?? '').slice(0, LONGEST_LABEL);
  return UPDATE_WORDS.test(before) && !PUBLICATION_WORDS.test(before);
}

function dateOf(element: Element, order: DayOrder | null): PublishedDate | null {
  for (const attribute of ['datetime', 'content', 'data-datetime', 'title']) {
    const date = parseDate(element.getAttribute(attribute) ?? '', order);
    if (date) return date;
  }
  return parseDate(shortText(element, LONGEST_LINE) ?? '', order);
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
const NO_PLACE = 'aside, nav, footer, [class*="comment" i], [class*="related" i]';

/** `<time>` outside other stories, where all agree on one day; else the only one of the page. */
export function timesInMarkup(page: Document, order: DayOrder | null): PublishedDate | null {
  const times = [...page.getElementsByTagName('time')].slice(0, MOST_ELEMENTS);
  const daysOf = (elements: readonly Element[]) =>
    elements
      .filter((element) => !speaksOfUpdate(element))
      .map((element) => dateOf(element, order))
      .filter(isDay);
  const own = daysOf(times.filter((element) => !liesElsewhere(element)));
  if (own.length > 0) return onlyDay(own);
  const rest = daysOf(times.filter((element) => !element.closest(NO_PLACE)));
  return rest.length === 1 ? onlyDay(rest) : null;
}

/** What may be a day, without looking closer. */
const YEAR =
  /(?:1[349]|2[05])\d\d|\d[./-]\d{1,2}[./-]\d\d|[年\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/;
/** Text nodes that are walked over at most. */
const MOST_TEXTS = 20_000;

/** Whether the element, one of the two around it, or the words before the date call it the day of publication. */
function isCalledDate(element: Element, text: string): boolean {
  if (PUBLICATION_WORDS.test(text)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement)
    if (CALLED_DATE.test(`${classOf(at)} ${at.id}`)) return true;
  const before = element.previousSibling;
  const label = before instanceof Element ? shortText(before, LONGEST_LABEL) : before?.nodeValue;
  return PUBLICATION_WORDS.test((label ?? '').slice(-LONGEST_LABEL));
}

/** Short lines whose class calls them a date or whose words say that it is the publication's, where all agree. */
export function* calledDates(page: Document, order: DayOrder | null): Steps<PublishedDate | null> {
  const pace = new Pace();
  const dates: PublishedDate[] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && dates.length < MOST_ELEMENTS && walker.nextNode(); seen++) {
    if (pace.isDue()) yield 'ours';
    const { nodeValue, parentElement } = walker.currentNode;
    if (!nodeValue || !parentElement || nodeValue.length > LONGEST_LINE || !YEAR.test(nodeValue)) continue;
    const text = shortText(parentElement, LONGEST_LINE);
    if (text === null || !isCalledDate(parentElement, text)) continue;
    if (liesElsewhere(parentElement) || speaksOfUpdate(parentElement)) continue;
    const update = text.search(UPDATE_WORDS);
    const [found] = datesIn(update < 0 ? text : text.slice(0, update), order);
    if (found) dates.push(found.date);
  }
  return onlyDay(dates);
}

export const UPDATE_WORDS =
  /updat|modif|edited(?! by)|revised|revision|reviewed|aktualis|geändert|bearbeitet|letzte änderung|stand:|mis(?:e)? à jour|actuali[sz]|atualiz|editado|aggiornat|modificat|bijgewerkt|gewijzigd|zaktualizowan|uppdatera|opdatere|oppdatert|päivitetty|更新|обновлен|оновлен|güncelle|actualisé|aktualizováno|수정|تحديث|به‌?روز|עודכן|अपडेट|আপডেট|อัปเดต|cập nhật|frissít|ažurirano|uuendatud|atnaujint|ενημ[εέ]ρ|diperbarui/i;
export const PUBLICATION_WORDS =
  /publish|publis?ied|posted|post(?:ing)? (?:date|time)|veröffentlich|erstellt|erschienen|verfasst am|publié|publicad|publicat|pubblicat|gepubliceerd|geplaatst|opublikowan|publicerad|udgivet|publisert|julkaistu|公開|発行|発表|公表|掲載|配信|投稿日|作成日|发布|發[布佈]|发表|發表|입력|등록|게시|작성일|نشر|انتشار|פורסם|प्रकाशित|প্রকাশ|เผยแพร่|ngày đăng|közzétéve|megjelent|objavljeno|zveřejněno|publikováno|publicerat|avaldatud|paskelbta|δημοσ[ιί]ε|diterbitkan|опубликован|опубліковано|yayın|publicação|originally|first appeared|created on/i;
