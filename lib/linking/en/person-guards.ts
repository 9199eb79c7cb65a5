// A country’s name as somebody’s given or family name; one rule a row, each with its reason.

import { gapAfter, isCapitalised, wordAt } from '../../core/words';
import {
  isNameLike,
  spelled,
  titleBefore,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';
import type { CountryGuard } from './guard-types';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

/** A whole word, and no plural: "U.S. Democrats said". */
const IS_SOMEBODYS = /^.\p{Ll}+[^s]$/u;

/** "Chad Boyer", "BY CHAD KLIMACK". */
export function isGivenName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (!homograph?.given || gapAfter(place.words, place.last) !== 'space') return false;
  const next = wordAfter(place);
  if (/^by$/i.test(wordBefore(place))) return isCapitalised(place.words, place.last + 1);
  return isNameLike(place.words, place.last + 1) && !heads.STATE_HEADS.has(next) && /^.\p{Ll}/u.test(next);
}

/** "Michael Jordan", "Mr. Holland". */
export function isFamilyName(place: WordRange): boolean {
  const homograph = HOMOGRAPHS.get(spelled(place));
  if (homograph?.surname && heads.FORMS_OF_ADDRESS.has(titleBefore(place.words, place.first))) return true;
  if (!homograph?.surname || wordBefore(place) === '' || heads.HEADS_BEFORE.has(wordBefore(place)))
    return false;
  return isNameLike(place.words, place.first - 1) && /^.\p{Ll}/u.test(wordBefore(place));
}

/** "Chad scored twice": what people do and states do not. */
const doesWhatPeopleDo = (place: WordRange): boolean =>
  HOMOGRAPHS.get(spelled(place))?.given === true && heads.WHAT_PEOPLE_DO.has(wordAfter(place));

const SAID_OF_SOMEBODY = /^(?:an?|the|who|whose|\d\d)$/;

/** "U.K. Sinhari said", "by U.K. Sinhari": initials, before a name that is no body of the state nor its people. */
function isInitials(place: WordRange): boolean {
  const { words, last, first, dotted } = place;
  if (!dotted || last - first !== 1) return false;
  const name = wordAfter(place);
  if (!isNameLike(words, last + 1) || heads.STATE_HEADS.has(name) || !IS_SOMEBODYS.test(name)) return false;
  const before = titleBefore(words, first);
  if (heads.BEFORE_INITIALS.has(before)) return true;
  const gap = gapAfter(words, last + 1);
  const next = wordAt(words, last + 2);
  if (/^the$/i.test(before)) return false;
  return gap === 'comma'
    ? SAID_OF_SOMEBODY.test(next)
    : gap === 'space' && heads.WHAT_SOMEBODY_SAID.has(next);
}

/** People who bear the country’s name. */
export const PERSON_GUARDS: readonly CountryGuard[] = [
  { reason: 'somebody’s given name', appliesTo: ['country-name', 'demonym'], rejects: isGivenName },
  { reason: 'somebody’s family name', appliesTo: ['country-name', 'demonym'], rejects: isFamilyName },
  { reason: 'somebody’s initials', appliesTo: ['abbreviation'], rejects: isInitials },
  { reason: 'somebody, by what is done', appliesTo: ['country-name'], rejects: doesWhatPeopleDo },
];
