// A mention, an office, days → the phrases of a card: why this name is meant, `office of country`, `since …`.

import { type DayInterval, EARLIEST_DAY, onDay } from '../../lib/core/calendar';
import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import type { BodyCode } from '../../lib/gazetteer/model/types';
import type { Evidence, LinkedMention } from '../../lib/linking/types';
import { counted, daysInWords, isPeriod } from '../formats';
import type { WordKey, Words } from '../words';

/** A full name and a country's name speak for themselves. */
const REASONS: Partial<Record<Evidence, WordKey>> = {
  'title-and-surname': 'becauseTitle',
  'surname-in-office': 'becauseInOffice',
  'well-known-surname': 'becauseWellKnown',
  'office-of-country': 'becauseOffice',
  'office-in-article': 'becauseOfficeInArticle',
  chosen: 'becauseChosen',
};

function ofSurname({ paragraphsAbove }: LinkedMention, words: Words): string {
  if (paragraphsAbove === undefined || paragraphsAbove < 0) return words('becauseNamedElsewhere');
  if (paragraphsAbove === 0) return words('becauseNamedHere');
  return counted(words, paragraphsAbove, { one: 'becauseNamedAboveOne', other: 'becauseNamedAboveOther' });
}

/** Null: there is nothing to explain. */
export function becauseOf(mention: LinkedMention, words: Words): string | null {
  if (mention.evidence === 'surname-after-full-name') return ofSurname(mention, words);
  const key = REASONS[mention.evidence];
  return key ? words(key) : null;
}

/** `The` for the Netherlands, if `countryGroups` has the line `The: NL`; null: the country is in no group. */
function groupOf(code: BodyCode, words: Words): string | null {
  for (const line of words('countryGroups').split(';')) {
    const [group, codes = ''] = line.split(':');
    if (codes.trim().split(/\s+/).includes(code)) return group!.trim();
  }
  return null;
}

type OfficeOfBody = Pick<OfficeLine, 'office' | 'body'>;

/**
 * The message that says an office, `$1`, and whose it is, `$2`; one with an "of" of its own is set beside its country.
 * Titles are data, and the gazetteer's are English.
 */
export function officeMessage({ office, body }: OfficeOfBody, words: Words): WordKey {
  if (/ of /.test(office)) return 'cardOfficeBeside';
  const group = groupOf(body.code, words);
  if (group === null) return 'cardOfficeOf';
  // A language's own groups have messages that the English file lacks; what its own file lacks, too, is empty.
  const inGroup = `cardOfficeOf${group}` as WordKey;
  return words(inGroup, office, body.name) === '' ? 'cardOfficeOf' : inGroup;
}

/** `Prime Minister of the Netherlands`. */
export const officePhrase = (line: OfficeOfBody, words: Words): string =>
  words(officeMessage(line, words), line.office, line.body.name);

/** One form of words for each way in which a day can be known. */
interface Forms {
  /** The day itself. */
  readonly day: WordKey;
  /** A calendar month or year. */
  readonly period: WordKey;
  /** Any other interval, both ends named. */
  readonly between: WordKey;
  /** No lower bound is known. */
  readonly atLatest: WordKey;
}

const ON: Forms = { day: 'cardOnDay', period: 'cardInPeriod', between: 'cardBetween', atLatest: 'cardBy' };
const SINCE: Forms = {
  day: 'cardSince',
  period: 'cardSince',
  between: 'cardSinceBetween',
  atLatest: 'cardSinceAtLatest',
};
const LEFT: Forms = {
  day: 'cardLeftOn',
  period: 'cardLeftIn',
  between: 'cardLeftBetween',
  atLatest: 'cardLeftBy',
};

function say(days: DayInterval, forms: Forms, words: Words): string {
  const lastDay = daysInWords(onDay(days.last), words);
  if (days.first === days.last) return words(forms.day, lastDay);
  if (days.first === EARLIEST_DAY) return words(forms.atLatest, lastDay);
  if (isPeriod(days)) return words(forms.period, daysInWords(days, words));
  return words(forms.between, daysInWords(onDay(days.first), words), lastDay);
}

/** `on 21 April 2022`, `in April 2022`. */
export const onDays = (days: DayInterval, words: Words) => say(days, ON, words);
/** `since 26 October 2017`, `since some day between 3 March 1994 and 9 May 1994`. */
export const sinceDays = (days: DayInterval, words: Words) => say(days, SINCE, words);
/** `left on 25 January 2023`; `days` is the first day out of office. */
export const leftDays = (days: DayInterval, words: Words) => say(days, LEFT, words);
