// A year of birth and the article's day → the ages that somebody may have had on that day, and how a card says them.

import type { LeaderCard } from '../../lib/gazetteer/describe/card-model';
import { formats } from '../formats';
import type { Words } from '../words';

/** In years; who turns `older` in a year is `younger` until the birthday. */
export interface Ages {
  readonly younger: number;
  readonly older: number;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * The ages possible on the article's day. Null where somebody may not have been alive then, for no office certainly held
 * on that day vouches for it; where the article has no day, or one that is not known to the year; and where no year of
 * birth is on record.
 */
export function ageThen({ birthYear, day: { days, assumed }, then }: LeaderCard): Ages | null {
  const year = yearOf(days.first);
  if (birthYear === null || assumed || then.length === 0 || year !== yearOf(days.last)) return null;
  return { younger: year - birthYear - 1, older: year - birthYear };
}

/** `64 or 65`. */
export function ageInWords({ younger, older }: Ages, words: Words): string {
  const { number } = formats(words);
  return words('cardAge', number.format(younger), number.format(older));
}
