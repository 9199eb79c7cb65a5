// A person, a country or a body of a cast → the phrases that tell then from now, for lists, copies and the sentence at the top.

import type { OfficeLine } from '../../lib/gazetteer/describe/card-model';
import type { Cast, CastCountry, CastPerson, Leadership } from '../../lib/gazetteer/describe/cast-model';
import { leftDays, officePhrase } from '../card/card-words';
import { counted, daysInWords, formats } from '../formats';
import type { Words } from '../words';
import { agoInWords } from './ago';

/** `Prime Minister of New Zealand`, and that it was only acting, or is claimed by others. */
export function officeInWords(line: OfficeLine, words: Words): string {
  const phrase = officePhrase(line, words);
  if (line.disputed) return words('castDisputed', phrase);
  return line.acting ? words('castActing', phrase) : phrase;
}

/** What became of the office held then: `left on 25 January 2023`; null: nothing is said. */
export function sinceInWords(
  { since, then, now, leftOn }: Pick<CastPerson, 'since' | 'then' | 'now' | 'leftOn'>,
  words: Words,
): string | null {
  if (then === null) return null;
  switch (since) {
    case 'unsaid':
      return null;
    case 'still':
      return words('castStill');
    case 'again':
      return words('castAgain');
    case 'left':
    case 'other-office': {
      const left = leftOn ? leftDays(leftOn, words) : words('castLeft');
      return now ? words('castLeftAndNow', left, officeInWords(now, words)) : left;
    }
  }
}

/** Where somebody was in no office on the article's day: what they are or were otherwise; null: nothing is known. */
export function otherwiseInWords({ then, now, last }: CastPerson, words: Words): string | null {
  if (then) return null;
  if (now) return words('castNow', officeInWords(now, words));
  return last?.until ? words('castFormer', officeInWords(last, words), leftDays(last.until, words)) : null;
}

/** `Jacinda Ardern (Prime Minister), Charles III (King)`. */
export const leadersInWords = (lines: readonly OfficeLine[], words: Words): string =>
  formats(words).list.format(
    lines.map(({ person, office, disputed }) =>
      words(disputed ? 'castHolderDisputed' : 'castHolder', person.name, office),
    ),
  );

/** Who led it then, and who does now; empty where nothing is known. */
export function leadershipInWords(
  { then, now, isLedAsThen, until = null }: Leadership & Partial<Pick<CastCountry, 'until'>>,
  words: Words,
): string[] {
  const say = (key: 'castLedThen' | 'castLedNow' | 'castLedBoth', lines: readonly OfficeLine[]) =>
    lines.length > 0 ? [words(key, leadersInWords(lines, words))] : [];
  if (isLedAsThen) return say('castLedBoth', then);
  // What nobody has looked at for long, or what is disputed, is not set against what was.
  const isComparable = isLedAsThen === false || then.length === 0;
  return [...say('castLedThen', then), ...(until === null && isComparable ? say('castLedNow', now) : [])];
}

/** Those of `lines` that `others` have not. */
const onlyIn = (lines: readonly OfficeLine[], others: readonly OfficeLine[]): OfficeLine[] =>
  lines.filter(
    ({ person, office }) => !others.some((other) => other.person.id === person.id && other.office === office),
  );

/** `led` without those who are in the same office as then. */
export const changesOf = <T extends Leadership>(led: T): T => ({
  ...led,
  // biome-ignore lint/suspicious/noThenProperty: a cast's word for the article's day; nothing here is a promise.
  then: onlyIn(led.then, led.now),
  now: onlyIn(led.now, led.then),
});

/** `Published on 21 April 2022, 4 years ago.`; null: the article has no date. */
export function publishedInWords({ published, today }: Pick<Cast, 'published' | 'today'>, words: Words) {
  if (published === null) return null;
  const ago = agoInWords(published, today, words);
  const day = daysInWords(published, words);
  return ago === null ? words('castPublished', day) : words('castPublishedAgo', day, ago);
}

/** The part of a cast that is listed. */
export type ListedCast = Pick<Cast, 'people' | 'countries' | 'organisations'>;

/** How many are in it. */
export const sizeOf = ({ people, countries, organisations }: ListedCast): number =>
  people.length + countries.length + organisations.length;

/** What is said to who cannot see that the page was read again; null: as many are named as before. */
export function changeInWords(before: ListedCast, after: ListedCast, words: Words): string | null {
  const count = sizeOf(after);
  if (count === sizeOf(before)) return null;
  return counted(words, count, { one: 'castNamesNowOne', other: 'castNamesNowOther' });
}
