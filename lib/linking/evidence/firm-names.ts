// A surname in a text → whether a firm bears it: by the rest of its name, or by what is said of it.

import { type Gap, gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { IN_NAMES_OF_FIRMS, PRODUCTS, WHAT_FIRMS_ARE, WHAT_FIRMS_HAVE } from '../en/name-words';
import { startsSentence, type WordRange } from './neighbours';

const AMPERSAND = /^ ?& ?$/;
/** Partners in the name of a law firm: "Thatcher, Proffitt & Wood". */
const MOST_PARTNERS = 3;
/** Words between a firm's name and what its "its" belongs to: "said its new vaccine". */
const REACH = 6;
/** "its" so far behind may be somebody else's: "Trump said that Amazon pays its workers". */
const ITS_REACH = 3;
/** Words between the comma and what the firm is: ", the world’s largest maker of". */
const LONGEST_APPOSITION = 5;

const isJoined = (words: WordTable, at: number): boolean =>
  at >= 0 && at + 1 < words.count && AMPERSAND.test(words.text.slice(words.ends[at], words.starts[at + 1]));

/** "Johnson & Johnson", "Brown & Root", "Thatcher, Proffitt & Wood". */
function isPartnership({ words, first, last }: WordRange): boolean {
  if (isJoined(words, first - 1)) return true;
  for (let at = last; at < last + MOST_PARTNERS; at++) {
    if (isJoined(words, at)) return true;
    if (gapAfter(words, at) !== 'comma' || !isCapitalised(words, at + 1)) return false;
  }
  return false;
}

/** "Ford Motor", "Merkel Capital", "Macron SA". */
export function isInNameOfFirm(range: WordRange): boolean {
  const { words, last } = range;
  if (isPartnership(range)) return true;
  return (
    gapAfter(words, last) === 'space' &&
    isCapitalised(words, last + 1) &&
    IN_NAMES_OF_FIRMS.has(wordAt(words, last + 1))
  );
}

const inOneSentence = (gap: Gap): boolean => gap === 'space' || gap === 'hyphen' || gap === 'apostrophe';

/** "Johnson said its vaccine", "Ford recalled 300,000 trucks". */
function hasWhatFirmsHave({ words, last }: WordRange): boolean {
  let isFirms = false;
  let isRecalled = false;
  for (let at = last + 1; at <= last + REACH && inOneSentence(gapAfter(words, at - 1)); at++) {
    const word = wordAt(words, at);
    if (isFirms && (WHAT_FIRMS_HAVE.has(word) || word === 'plant' || word === 'factory')) return true;
    if (isRecalled && PRODUCTS.has(word)) return true;
    if (word === 'its' && at <= last + ITS_REACH) isFirms = true;
    if (/^recall(?:s|ed|ing)$/.test(word)) isRecalled = true;
  }
  return false;
}

/** ", the maker of Tylenol", ", which makes valves" at the start of a sentence. */
function isApposedAsFirm({ words, first, last }: WordRange): boolean {
  if (gapAfter(words, last) !== 'comma') return false;
  if (wordAt(words, last + 1) === 'which') return startsSentence(words, first);
  if (!/^(?:an?|the|one)$/.test(wordAt(words, last + 1))) return false;
  for (let at = last + 2; at < last + 2 + LONGEST_APPOSITION; at++) {
    if (!inOneSentence(gapAfter(words, at - 1))) return false;
    if (WHAT_FIRMS_ARE.has(wordAt(words, at))) return true;
  }
  return false;
}

/** Whether the words behind a bare surname speak of a firm: "Ford recalled its cars", "Cameron shares fell". */
export function isSpokenOfAsFirm(range: WordRange): boolean {
  const { words, last } = range;
  const isModifier = gapAfter(words, last) === 'space' && WHAT_FIRMS_HAVE.has(wordAt(words, last + 1));
  return isModifier || hasWhatFirmsHave(range) || isApposedAsFirm(range);
}
