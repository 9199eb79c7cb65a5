// A ruler's name in a text and its neighbours → whether it is somebody else's given name: Juan Carlos Ferrero, Charlotte of Mecklenburg.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { PARTICLES, PROVINCE_STARTS } from '../en/name-words';
import type { PersonRecord } from '../index/candidates';
import { isFullyStyled, isSonOf } from '../index/ruler-forms';
import type { MentionAt } from './article-context';
import { isHeadline, isNameLike } from './neighbours';

const NUMERAL = /^[IVX]+$/;
/** Words after `of` within which the ruler's own country may stand: "of the Hashemite Kingdom of Jordan". */
const REACH_OF_LAND = 5;

/** The next words name a country of the ruler's: "of Spain", "of the Belgians". */
function isOwnLand({ passage: { mentions }, at, mention }: MentionAt, { countries }: PersonRecord): boolean {
  for (let k = at + 1; k < mentions.length; k++) {
    const { first, form } = mentions[k]!;
    if (first > mention.last + REACH_OF_LAND) return false;
    if (form.senses.some((sense) => 'country' in sense && countries.has(sense.country))) return true;
  }
  return false;
}

/** "Charlotte of Mecklenburg"; not "Felipe of Spain", nor "of course". */
function isOfAnotherLand(found: MentionAt, facts: PersonRecord): boolean {
  const { words } = found.passage;
  const { last } = found.mention;
  if (gapAfter(words, last) !== 'space' || wordAt(words, last + 1) !== 'of') return false;
  const land = wordAt(words, last + 2) === 'the' ? last + 3 : last + 2;
  return isCapitalised(words, land) && !isOwnLand(found, facts);
}

/** "Willem-Alexander van der Meer", "Salman bin Khalifa". */
function precedesParticle(words: WordTable, last: number): boolean {
  if (gapAfter(words, last) !== 'space' || !PARTICLES.has(wordAt(words, last + 1))) return false;
  return isCapitalised(words, last + 2) || isCapitalised(words, last + 3);
}

/** "Juan Carlos Ferrero", "King Fahd Causeway"; a nation behind a name is none: "King Harald Norway". */
function precedesName({ passage, at, mention: { last, form } }: MentionAt): boolean {
  const { words, mentions } = passage;
  const gap = gapAfter(words, last);
  const next = wordAt(words, last + 1);
  if (gap === 'space' && NUMERAL.test(next)) return true;
  const follows = mentions[at + 1];
  if (follows?.first === last + 1 && follows.form.senses.some((sense) => 'country' in sense)) return false;
  const isName = (gap === 'space' || gap === 'hyphen') && isNameLike(words, last + 1);
  const goesOn = isFullyStyled(form) && isCapitalised(words, last + 2); // "Pope Francis Visits Cuba"
  return isName && !(goesOn && isHeadline(words, { first: last, last }));
}

/** "Prince Albert, Saskatchewan". */
const isTownOfProvince = ({ passage: { words }, mention: { last } }: MentionAt): boolean =>
  gapAfter(words, last) === 'comma' && PROVINCE_STARTS.has(wordAt(words, last + 1));

/** Whether the words around a ruler's name make it part of somebody else's, or of a thing's. */
export function isOthersGivenName(found: MentionAt, facts: PersonRecord): boolean {
  const { words } = found.passage;
  const { first, last, form } = found.mention;
  if (gapAfter(words, first - 1) === 'hyphen' && isCapitalised(words, first - 1)) return true;
  if (!isSonOf(form) && precedesParticle(words, last)) return true;
  return precedesName(found) || isOfAnotherLand(found, facts) || isTownOfProvince(found);
}
