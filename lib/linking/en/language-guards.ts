// A demonym as the name of a language, or of people who are of that descent; one rule a row, each with its reason.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { spelled, type WordRange, wordAfter } from '../evidence/neighbours';
import { ANY_WORD, type CountryGuard } from './guard-types';
import * as heads from './name-heads';

/** "Czech: [ˈan…": how the name before is spoken. */
const PRONUNCIATION = /^: ?[[/]/;
const LONGEST_PRONUNCIATION_MARK = 3;
/** Nearly all languages end so: Italian, Spanish, Japanese, Icelandic, French, Dutch, Greek, Czech, Arabic. */
const LANGUAGE_ENDING = /(?:n|sh|ese|ic|ch|k|i|l|u)$/;
const LONGEST_LIST = 6;

/** First of the languages that stand in a row: "Icelandic" of "some Icelandic, Italian, and Spanish". */
function startOfList(words: WordTable, from: number): number {
  let first = from;
  for (let seen = 0; seen < LONGEST_LIST; seen++) {
    const before = wordAt(words, first - 1);
    const link = before === 'and' || before === 'or' ? first - 1 : first;
    const gap = gapAfter(words, link - 1);
    if ((link === first && gap !== 'comma') || (gap !== 'comma' && gap !== 'space')) break;
    if (!isCapitalised(words, link - 1) || !LANGUAGE_ENDING.test(wordAt(words, link - 1))) break;
    first = link - 1;
  }
  return first;
}

/** "said in French", "speaks Spanish", "(French: île)". */
function isLanguage(place: WordRange): boolean {
  const { words, first, last } = place;
  const after = gapAfter(words, last);
  const next = wordAt(words, last + 1);
  if ((after === 'hyphen' || after === 'space') && heads.LANGUAGE_WORDS_AFTER.has(next)) return true;
  if (
    words.text.charAt(words.ends[last] ?? 0) === ':' &&
    words.text.charAt((words.starts[first] ?? 0) - 1) === '('
  ) {
    return true;
  }
  if (
    PRONUNCIATION.test(
      words.text.slice(words.ends[last], (words.ends[last] ?? 0) + LONGEST_PRONUNCIATION_MARK),
    )
  )
    return true;
  const noNounFollows = after !== 'space' && after !== 'hyphen' && after !== 'apostrophe';
  const standsAlone = noNounFollows || heads.SMALL_WORDS.has(next);
  if (!standsAlone) return false;
  const listFirst = startOfList(words, first);
  let before = listFirst - 1;
  while (heads.LANGUAGE_FILLERS.has(wordAt(words, before))) before--;
  const word = wordAt(words, before);
  if (gapAfter(words, listFirst - 1) !== 'space') return false;
  const isProfessor =
    word === 'of' && /^(?:[Pp]rofessor|[Tt]eacher|[Kk]nowledge|[Ss]tudy)$/.test(wordAt(words, before - 1));
  const isSource = word === 'from' && heads.TAKEN_FROM_LANGUAGES.has(wordAt(words, before - 1));
  return isSource || word === 'in' || word === 'In' || heads.LANGUAGE_WORDS_BEFORE.has(word) || isProfessor;
}

const isHeritage = (place: WordRange): boolean => {
  const { words, first } = place;
  if (gapAfter(words, first - 1) !== 'hyphen' || heads.BETWEEN_PEOPLES.has(wordAfter(place))) return false;
  return heads.HERITAGE_BEFORE.has(wordAt(words, first - 1));
};

const isTeam = (place: WordRange): boolean =>
  spelled(place) === 'Indians' && heads.TEAM_WORDS_AFTER.has(wordAfter(place));

/** Languages, heritages and teams. */
export const LANGUAGE_GUARDS: readonly CountryGuard[] = [
  { reason: 'the language', appliesTo: ['demonym'], rejects: isLanguage },
  { reason: 'people of that descent', appliesTo: ANY_WORD, rejects: isHeritage },
  { reason: 'a team', appliesTo: ['demonym'], rejects: isTeam },
];
