// A country’s name as somebody’s given or family name; one rule a row, each with its reason.

import { gapAfter, isCapitalised } from '../../core/words';
import { isNameLike, spelled, type WordRange, wordAfter, wordBefore } from '../evidence/neighbours';
import type { CountryGuard } from './guard-types';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

/** "Chad Boyer", "BY CHAD KLIMACK". */
export function isGivenName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.given || gapAfter(place.words, place.last) !== 'space') return false;
  const next = wordAfter(place);
  if (/^by$/i.test(wordBefore(place))) return isCapitalised(place.words, place.last + 1);
  return isNameLike(place.words, place.last + 1) && !heads.STATE_HEADS.has(next) && /^.\p{Ll}/u.test(next);
}

/** "Michael Jordan". */
export function isFamilyName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.surname || wordBefore(place) === '' || heads.HEADS_BEFORE.has(wordBefore(place)))
    return false;
  return isNameLike(place.words, place.first - 1) && /^.\p{Ll}/u.test(wordBefore(place));
}

/** "Chad scored twice": what people do and states do not. */
const doesWhatPeopleDo = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.given === true && heads.WHAT_PEOPLE_DO.has(wordAfter(place));

/** People who bear the country’s name. */
export const PERSON_GUARDS: readonly CountryGuard[] = [
  { reason: 'somebody’s given name', appliesTo: ['country-name', 'demonym'], rejects: isGivenName },
  { reason: 'somebody’s family name', appliesTo: ['country-name', 'demonym'], rejects: isFamilyName },
  { reason: 'somebody, by what is done', appliesTo: ['country-name'], rejects: doesWhatPeopleDo },
];
