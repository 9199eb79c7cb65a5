// A country’s name as part of the name of a firm, a body, a team, a party or a paper; one rule a row, each with its reason.

import { gapAfter, isCapitalised, wordAt } from '../../core/words';
import {
  capitalisedRun,
  isHeading,
  isNameLike,
  isShouted,
  spelled,
  startsSentence,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../evidence/neighbours';
import { ANY_WORD, type CountryGuard, OWN_NAMES } from './guard-types';
import { HOMOGRAPHS } from './homographs';
import * as heads from './name-heads';

/** Longer words in capitals are shouted, not abbreviated. */
const LONGEST_ABBREVIATION = 3;

/** The name beyond a hyphen: "Armenia-Italy" of "Armenia-Italy Parliamentary Friendship Group". */
function withPartner(place: WordRange): WordRange {
  const { words, last } = place;
  const isPair = gapAfter(words, last) === 'hyphen' && isCapitalised(words, last + 1);
  return isPair ? { ...place, last: last + 1, dotted: false } : place;
}

/** "in the U.S. Air travel fell": the full stop may end the sentence, and no firm's name has the article. */
function mayEndSentence(place: WordRange, run: readonly string[]): boolean {
  const { words, last, dotted } = place;
  const [head = ''] = run;
  if (!dotted || run.length !== 1 || wordBefore(place) !== 'the' || heads.COMPETITIONS.has(head))
    return false;
  return gapAfter(words, last + 1) === 'space' && !heads.OF_FIRMS.has(wordAt(words, last + 2));
}

function isOrganisation(place: WordRange): boolean {
  const run = capitalisedRun(withPartner(place));
  if (mayEndSentence(place, run)) return false;
  if (run.length === 0) {
    return heads.ORGANISATION_HEADS.has(wordAfter(place)) && isCapitalised(place.words, place.last + 1);
  }
  const end = run.at(-1) ?? '';
  if (heads.INSTRUMENT_TAILS.has(end) && run.length > 1) return true;
  if (/^Special Forces/.test(run.join(' '))) return true;
  if (heads.NAMED_AS_THE_STATE.has(spelled(place))) {
    if (heads.AGENCY_TAILS.has(end)) return false;
  } else if (heads.ARMED_BODIES.test(run.join(' '))) return true;
  if (heads.STATE_HEADS.has(run[0] ?? '') && run.length === 1) return false;
  if (run.some((word) => heads.STATE_TAILS.has(word))) return false;
  return run.some((word) => heads.ORGANISATION_HEADS.has(word));
}

/** "Parti Pribumi Bersatu Malaysia": two or more names before it, all in capitals, are a party's or a firm's. */
function endsLongName(place: WordRange): boolean {
  const { words, first } = place;
  const joins = (at: number) =>
    gapAfter(words, at) === 'space' && isNameLike(words, at) && wordAt(words, at).length > 1;
  return (
    joins(first - 1) &&
    joins(first - 2) &&
    joins(first - 3) &&
    !isHeading(words, { first: first - 2, last: first - 2 })
  );
}

/** "News Corp Australia", "VIA Rail Canada": a firm's part in that country. */
const isBranch = (place: WordRange): boolean =>
  heads.FIRMS_BEFORE.has(wordBefore(place)) ||
  (heads.ORGANISATION_HEADS.has(wordBefore(place)) && !startsSentence(place.words, place.first - 1));

/** "Cricket Australia", "Athletics Kenya", "USA Swimming": a sport's body in that country. */
function isSportsBody(place: WordRange): boolean {
  const { words, last } = place;
  if (isShouted(place)) return false;
  const [before, after] = [wordBefore(place), wordAfter(place)];
  if (heads.SPORTS.has(before)) return true;
  if (isHeading(words, place)) return false;
  return heads.SPORTS.has(after) && isCapitalised(words, last + 1) && capitalisedRun(place).length === 1;
}

const NATION_IN_BRACKETS = /\([\p{L}. ]{2,24}\) $/u;
const LONGEST_NATION = 28;
const RESULT_FOLLOWS = /^(?: \d|-\p{Lu}|\n|$)/u;

/** "12. Joe Doe (Italy) Jordan 1:30.1": in results the team stands behind the driver's nation. */
function isTeamInResults(place: WordRange): boolean {
  const { words, first, last } = place;
  if (!HOMOGRAPHS.get(spelled(place))?.surname) return false;
  const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0];
  const after = words.text.slice(end, end + 2);
  return (
    RESULT_FOLLOWS.test(after) &&
    NATION_IN_BRACKETS.test(words.text.slice(Math.max(0, start - LONGEST_NATION), start))
  );
}

/** So far from a name a word about it still says what it is. */
const FIRM_REACH = 4;

/** "shares in Zamtel Egypt", "the carrier Zamtel Egypt": a name right before, and a word of firms near. */
function endsFirmName(place: WordRange): boolean {
  const { words, first, last } = place;
  if (!isNameLike(words, first - 1) || wordBefore(place).length < 2 || startsSentence(words, first - 1))
    return false;
  if (isHeading(words, place) || isShouted(place)) return false;
  for (let step = 1; step <= FIRM_REACH; step++) {
    const isSaid = (at: number) => heads.OF_FIRMS.has(wordAt(words, at));
    if (isSaid(first - 1 - step) || isSaid(last + step)) return true;
  }
  return false;
}

/** "JSC KAZAKH INVEST" in a sentence in small letters: a firm that spells itself so. */
function isShoutedFirm(place: WordRange): boolean {
  const { words, first, last } = place;
  const written = words.text.slice(words.starts[first], words.ends[last]);
  if (written.length <= LONGEST_ABBREVIATION || written !== written.toUpperCase() || !isShouted(place))
    return false;
  const isSmall = (at: number) => {
    const word = wordAt(words, at);
    return word !== '' && word === word.toLowerCase() && /\p{L}/u.test(word);
  };
  return [first - 1, first - 2, first - 3].some(isSmall) && [last + 1, last + 2, last + 3].some(isSmall);
}

/** Bodies and firms that bear the country’s name. */
export const FIRM_GUARDS: readonly CountryGuard[] = [
  { reason: 'part of an organisation’s name', appliesTo: ANY_WORD, rejects: isOrganisation },
  { reason: 'the end of a party’s or a firm’s name', appliesTo: OWN_NAMES, rejects: endsLongName },
  { reason: 'a firm’s branch', appliesTo: OWN_NAMES, rejects: isBranch },
  { reason: 'a sport’s body', appliesTo: ANY_WORD, rejects: isSportsBody },
  { reason: 'a team in results', appliesTo: ['country-name'], rejects: isTeamInResults },
  { reason: 'the end of a firm’s name', appliesTo: ['country-name'], rejects: endsFirmName },
  { reason: 'a firm in capitals', appliesTo: ['country-name', 'demonym'], rejects: isShoutedFirm },
];
