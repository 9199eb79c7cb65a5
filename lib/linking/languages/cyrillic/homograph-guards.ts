// Guards of Russian and Ukrainian against everyday words that are written as a country: "that", smoke, rivers and lakes.

import { gapAfter, rawWord } from '../../../core/words';
import type { CountryGuard } from '../../en/guard-types';
import { startsSentence, type WordRange, wordAfter, wordBefore } from '../../evidence/neighbours';
import { lowerAt, textAround } from '../shared-guards';

/** Folded and in small letters, but for `chadian`, which is asked of the text. */
export interface CyrillicHomographs {
  /** Countries that a river or a lake has named, in any case. */
  readonly rivers: RegExp;
  /** "река", "дельта", "озеро". */
  readonly waters: RegExp;
  /** What shows that the text speaks of Chad. */
  readonly chadian: RegExp;
  /** What states do. */
  readonly doneByStates: RegExp;
}

/** "озеро Чад", "в дельте Нигера": the water that the country is called after. */
const isWater =
  ({ rivers, waters }: CyrillicHomographs) =>
  (place: WordRange): boolean =>
    rivers.test(lowerAt(place, place.first)) && waters.test(wordBefore(place).toLowerCase());

/** "Того" is the genitive of "that" too, with a capital where a sentence or a quotation begins, or all is in capitals. */
const isThat = (place: WordRange): boolean => {
  if (lowerAt(place, place.first) !== 'того') return false;
  const gap = gapAfter(place.words, place.first - 1);
  const isInBrackets = place.words.text.charAt((place.words.starts[place.first] ?? 0) - 1) === '(';
  const isBetween = gap === 'space' || gap === 'comma' || isInBrackets;
  return place.words.count > 1 && (!isBetween || rawWord(place.words, place.first) !== 'Того');
};

/** "Чад заполнил кухню": smoke, where a sentence begins and nothing else speaks of the state. */
const isSmoke =
  ({ chadian, doneByStates }: CyrillicHomographs) =>
  (place: WordRange): boolean =>
    lowerAt(place, place.first) === 'чад' &&
    place.words.count > 1 &&
    startsSentence(place.words, place.first) &&
    !doneByStates.test(wordAfter(place).toLowerCase()) &&
    !chadian.test(textAround(place));

/** "Израиль Моисеевич": a man of that name. */
const hasPatronymic = (place: WordRange): boolean => /(?:вич|вна|івна)[аеу]?$/.test(wordAfter(place));

/** What is written as a country in both languages, and is something else. */
export const homographGuards = (words: CyrillicHomographs): readonly CountryGuard[] => [
  { reason: 'a river or a lake', appliesTo: ['country-name'], rejects: isWater(words) },
  { reason: '“that”', appliesTo: ['country-name'], rejects: isThat },
  { reason: 'smoke', appliesTo: ['country-name'], rejects: isSmoke(words) },
  { reason: 'a given name and a patronymic', appliesTo: ['country-name'], rejects: hasPatronymic },
];
