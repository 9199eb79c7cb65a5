// Guards of Russian and Ukrainian: names in quotation marks and capitals, languages in a row, sums of money; each brings its words.

import { gapAfter, isCapitalised, rawWord } from '../../../core/words';
import { ANY_WORD, type CountryGuard } from '../../en/guard-types';
import {
  gapAfterRange,
  startsSentence,
  type WordRange,
  wordAfter,
  wordBefore,
} from '../../evidence/neighbours';
import { isShoutedWord, lowerAt, textAround } from '../shared-guards';

/** Folded (й is и) and in small letters where they are rows of words. */
export interface CyrillicWords {
  /** What a row of languages ends in: "язык". */
  readonly tongue: RegExp;
  /** What is done with a language: "говорить", "учить", "преподаватель". */
  readonly speech: RegExp;
  /** An adjective as a language stands: masculine, one. */
  readonly languageForm: RegExp;
  /** An adjective in any case. */
  readonly adjective: RegExp;
  /** "и", "или" between languages. */
  readonly and: ReadonlySet<string>;
  /** Words that no noun can be: what follows an adjective that stands alone. */
  readonly functionWords: ReadonlySet<string>;
  readonly currencies: RegExp;
  /** What streets, squares, stations and towns are called that bear a nationality in capitals. */
  readonly places: RegExp;
  /** Hotels, cinemas, ships: what stands before a country's name in the nominative. */
  readonly housesBefore: RegExp;
  /** A woman's country in the nominative. */
  readonly nominative: RegExp;
  /** Words that are the country's only where nothing around says otherwise. */
  readonly doubtful: readonly (readonly [word: RegExp, otherwise: RegExp])[];
  /** Words that are the country's only where something around says so. */
  readonly inCompany: readonly (readonly [word: RegExp, evidence: RegExp])[];
  /** The same, of words that begin a sentence and would be small within it if they were not the country's. */
  readonly firstInCompany: readonly (readonly [word: RegExp, evidence: RegExp])[];
  /** What makes an American one of the continent. */
  readonly native: { readonly before: RegExp; readonly after: RegExp };
  /** Countries that people are christened after. */
  readonly givenNames: ReadonlySet<string>;
}

const LONGEST_QUOTED = 40;
const SAID_REACH = 4;
const MOST_QUOTED_WORDS = 3;
const OPENING = /[«„“"]/;
const CLOSING = /[»”“"]/;
const SENTENCE_SIGN = /[.!?…,;]/;

/** "», — сказал он": what stood before was said. */
const SAID = /^[»”“"](?: ?,? ?[—–-]|,)/;

/** What stands in quotation marks around the place, if it is short and nobody says it; else empty. */
function quotedAround({ words, first, last }: WordRange): string {
  const { text } = words;
  const start = words.starts[first] ?? 0;
  const end = words.ends[last] ?? 0;
  let from = start - 1;
  while (from >= start - LONGEST_QUOTED && from >= 0 && !/[«„“"»”\n]/.test(text.charAt(from))) from--;
  if (from < 0 || !OPENING.test(text.charAt(from)) || /[\s\n]/.test(text.charAt(from + 1))) return '';
  let to = end;
  while (to < end + LONGEST_QUOTED && to < text.length && !/[«„“"»”\n]/.test(text.charAt(to))) to++;
  if (!CLOSING.test(text.charAt(to)) || /\s/.test(text.charAt(to - 1))) return '';
  if (SAID.test(text.slice(to, to + SAID_REACH)))
    return from + 1 === start && to === end ? text.slice(start, end) : '';
  return text.slice(from + 1, to);
}

/** «Россия», «Российская газета», «Правда Украины»: firms, clubs, papers and films stand in quotation marks. */
const isQuotedName =
  ({ functionWords }: CyrillicWords) =>
  (place: WordRange): boolean => {
    const quoted = quotedAround(place);
    if (!/^\p{Lu}/u.test(quoted) || SENTENCE_SIGN.test(quoted)) return false;
    const parts = quoted.split(/[\s—–]+/);
    return parts.length <= MOST_QUOTED_WORDS && !parts.some((part) => functionWords.has(part));
  };

const OPENS_QUOTE = /[«„“"(]/;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Right behind an opening quotation mark, where a sentence may begin. */
const opensQuote = ({ words, first }: WordRange): boolean =>
  OPENS_QUOTE.test(words.text.charAt((words.starts[first] ?? 0) - 1));

/** "Немецкого футбольного союза": only the first word of a body's name has a capital. */
const isOfBody = (place: WordRange, { adjective, functionWords }: CyrillicWords): boolean =>
  adjective.test(lowerAt(place, place.last)) &&
  wordAfter(place) !== '' &&
  !functionWords.has(wordAfter(place)) &&
  !isCapitalised(place.words, place.last + 1) &&
  (startsSentence(place.words, place.first - 1) || !isCapitalised(place.words, place.first - 1));

/** "Роман Грек", "Поляков": nationalities are small, so that a capital within a sentence is a name's. */
const isInName =
  (ofLanguage: CyrillicWords) =>
  (place: WordRange): boolean => {
    const { words, first } = place;
    if (!isCapitalised(words, first) || startsSentence(words, first) || opensQuote(place)) return false;
    const gap = gapAfter(words, first - 1);
    if (gap !== 'space' && gap !== 'comma') return false;
    if (gapAfter(words, place.last) === 'hyphen' && !isCapitalised(words, place.last + 1)) return false;
    if (isOfBody(place, ofLanguage)) return false;
    return !isShoutedWord(place) && !ALL_CAPITALS.test(rawWord(words, first));
  };

/** "Грузинская улица", "Русская Поляна": a nationality in capitals before what places are called. */
const isOfPlace =
  ({ places }: CyrillicWords) =>
  (place: WordRange): boolean =>
    isCapitalised(place.words, place.first) && places.test(wordAfter(place).toLowerCase());

const ROW_REACH = 7;

/** "русского, немецкого и французского языков": languages in a row, the word for them at its end. */
const isInLanguageRow =
  ({ tongue, adjective, and }: CyrillicWords) =>
  (place: WordRange): boolean => {
    for (let at = place.last + 1; at <= place.last + ROW_REACH; at++) {
      const gap = at === place.last + 1 ? gapAfterRange(place) : gapAfter(place.words, at - 1);
      if (gap !== 'space' && gap !== 'comma' && gap !== 'hyphen') return false;
      const word = lowerAt(place, at);
      if (tongue.test(word)) return true;
      if (!and.has(word) && !adjective.test(word)) return false;
    }
    return false;
  };

const SPEECH_REACH = 5;

/** "говорит на русском", "учит китайский": behind a word of speaking, with no noun of its own. */
const isSpoken =
  ({ speech, languageForm, functionWords }: CyrillicWords) =>
  (place: WordRange): boolean => {
    if (!languageForm.test(lowerAt(place, place.last))) return false;
    if (gapAfterRange(place) === 'space' && !functionWords.has(wordAfter(place).toLowerCase())) return false;
    for (let at = place.first - 1; at >= place.first - SPEECH_REACH && at >= 0; at--) {
      const gap = gapAfter(place.words, at);
      if (gap === 'break' || gap === 'dot-space') return false;
      if (speech.test(lowerAt(place, at))) return true;
    }
    return false;
  };

const SUM_REACH = 4;
const NUMBER = /\d|^(?:млн|млрд|трлн|тыс|тисяч|миллион|миллиард|мільйон|міль?ярд|сто$|сотн)/;

/** "40 долларов США", "40 млн американских долларов": a sum, not the country. */
const isSum =
  ({ currencies }: CyrillicWords) =>
  (place: WordRange): boolean => {
    const isBehind = currencies.test(wordBefore(place).toLowerCase());
    if (!isBehind && !currencies.test(wordAfter(place).toLowerCase())) return false;
    return Array.from({ length: SUM_REACH }, (_, back) => lowerAt(place, place.first - 1 - back)).some(
      (word) => NUMBER.test(word),
    );
  };

/** "отель Украина", "гостиница Россия": behind what is called so, and not in the genitive. */
const isHouse =
  ({ housesBefore, nominative }: CyrillicWords) =>
  (place: WordRange): boolean =>
    housesBefore.test(wordBefore(place).toLowerCase()) && nominative.test(lowerAt(place, place.last));

const LATIN = /^[a-z]+$/i;

/** "Forbes Украина", "Google Россия": a firm's branch; where the country is meant it stands in the genitive. */
const isBranch =
  ({ nominative }: CyrillicWords) =>
  (place: WordRange): boolean =>
    LATIN.test(wordBefore(place)) && nominative.test(lowerAt(place, place.last));

/** A word that is something else for what stands around it, or for what does not. */
const isOtherWord =
  ({ doubtful, inCompany, firstInCompany }: CyrillicWords) =>
  (place: WordRange): boolean => {
    const word = lowerAt(place, place.first);
    if (doubtful.some(([shape, otherwise]) => shape.test(word) && otherwise.test(textAround(place))))
      return true;
    if (place.words.count === 1) return false;
    const isFirst = startsSentence(place.words, place.first);
    return (isFirst ? [...inCompany, ...firstInCompany] : inCompany).some(
      ([shape, evidence]) => shape.test(word) && !evidence.test(textAround(place)),
    );
  };

/** "коренные американцы", "американский континент". */
const isOfContinent =
  ({ native }: CyrillicWords) =>
  (place: WordRange): boolean =>
    lowerAt(place, place.first).startsWith('американ') &&
    (native.before.test(wordBefore(place).toLowerCase()) ||
      native.after.test(wordAfter(place).toLowerCase()));

/** "Доминика Цибулкова", "Чад Крюгер": a given name before a family name. */
const isGivenName =
  ({ givenNames }: CyrillicWords) =>
  (place: WordRange): boolean =>
    place.first === place.last &&
    givenNames.has(lowerAt(place, place.first)) &&
    gapAfterRange(place) === 'space' &&
    isCapitalised(place.words, place.last + 1) &&
    !isShoutedWord(place);

/** What both languages object to, beside what all languages that decline do. */
export const cyrillicGuards = (words: CyrillicWords): readonly CountryGuard[] => [
  { reason: 'a name in quotation marks', appliesTo: ANY_WORD, rejects: isQuotedName(words) },
  { reason: 'in capitals within a sentence', appliesTo: ['demonym'], rejects: isInName(words) },
  { reason: 'a street or a town', appliesTo: ['demonym'], rejects: isOfPlace(words) },
  { reason: 'languages in a row', appliesTo: ['demonym'], rejects: isInLanguageRow(words) },
  { reason: 'a language that is spoken', appliesTo: ['demonym'], rejects: isSpoken(words) },
  { reason: 'a sum of money', appliesTo: ANY_WORD, rejects: isSum(words) },
  { reason: 'a hotel or a ship', appliesTo: ['country-name'], rejects: isHouse(words) },
  { reason: 'a firm’s branch', appliesTo: ['country-name'], rejects: isBranch(words) },
  { reason: 'another word', appliesTo: ANY_WORD, rejects: isOtherWord(words) },
  { reason: 'the continent', appliesTo: ['demonym'], rejects: isOfContinent(words) },
  { reason: 'a given name', appliesTo: ['country-name'], rejects: isGivenName(words) },
];
