// A row of words in a text → the word before it, the word after it, the capitalised run it stands in, its gaps.
import { foldWord } from '../../core/fold';
import { type Gap, gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { CALENDAR_WORDS, FUNCTION_WORDS, TITLES } from '../en/name-words';

/** A row of words inside a text; both ends inclusive. */
export interface WordRange {
  readonly words: WordTable;
  readonly first: number;
  readonly last: number;
  /** The full stop after the last word belongs to it: `U.S.` */
  readonly dotted: boolean;
  /** What `spelled` gives, where somebody has looked already: a dozen rules ask. */
  readonly spelling?: string;
}

/** What stands after the place; a full stop of its own aside. */
export function gapAfterRange({ words, last, dotted }: WordRange): Gap {
  const gap = gapAfter(words, last);
  return gap === 'dot-space' && dotted ? 'space' : gap;
}

const LONGEST_RUN = 6;
const LINKING_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', 'on', '&']);
/** Longer words in capitals are shouted, not abbreviated. */
const LONGEST_ABBREVIATION = 3;
const CAPITALS_ONLY = /^\p{Lu}+$/u;

/** The word right before, where only a space stands between; else empty. */
export const wordBefore = ({ words, first }: WordRange): string =>
  gapAfter(words, first - 1) === 'space' ? wordAt(words, first - 1) : '';

/** The word before number `first`, across the full stop of an abbreviation: `Rep.`; else empty. */
export function titleBefore(words: WordTable, first: number): string {
  const gap = gapAfter(words, first - 1);
  return gap === 'space' || gap === 'dot-space' ? wordAt(words, first - 1) : '';
}

/** The word right after, where only a space stands between; else empty. */
export const wordAfter = (place: WordRange): string =>
  gapAfterRange(place) === 'space' ? wordAt(place.words, place.last + 1) : '';

/** Capitalised words that follow with only spaces and small linking words between them: `Food and Drug Administration`. */
export function capitalisedRun(place: WordRange): string[] {
  const { words, last } = place;
  const run: string[] = [];
  for (
    let at = last + 1;
    run.length < LONGEST_RUN &&
    (at === last + 1 ? gapAfterRange(place) : gapAfter(words, at - 1)) === 'space';
    at++
  ) {
    if (isCapitalised(words, at)) {
      run.push(wordAt(words, at));
      continue;
    }
    const links = LINKING_WORDS.has(wordAt(words, at)) && run.length > 0 && isCapitalised(words, at + 1);
    if (!links) break;
  }
  return run;
}

/** True at the start of the text, a line, a sentence or a quotation. */
export function startsSentence(words: WordTable, at: number): boolean {
  if (at <= 0) return true;
  const gap = gapAfter(words, at - 1);
  if (gap === 'space' || gap === 'comma' || gap === 'hyphen' || gap === 'apostrophe' || gap === 'dot')
    return false;
  if (gap === 'dot-space' && !isCapitalised(words, at)) return false; // "the U.S. president"
  const between = words.text.slice(words.ends[at - 1], words.starts[at]);
  return /[.!?:;"“”\n\u2014]|--/.test(between) || between.length > 3;
}

/** True where a word could be part of a person's name: capitalised, and no title, weekday or sentence opener. */
export function isNameLike(words: WordTable, at: number): boolean {
  if (!isCapitalised(words, at)) return false;
  const word = wordAt(words, at);
  if (word.length === 1) return gapAfter(words, at) === 'dot-space' || gapAfter(words, at) === 'space';
  return !(FUNCTION_WORDS.has(word) || CALENDAR_WORDS.has(word) || TITLES.has(word));
}

/** True where the words around are all in capitals, so that capitals tell nothing. */
export function isShouted({ words, first, last }: Pick<WordRange, 'words' | 'first' | 'last'>): boolean {
  const shouts = (at: number) => {
    const word = wordAt(words, at);
    return word.length > 1 && CAPITALS_ONLY.test(word);
  };
  const before = gapAfter(words, first - 1) === 'space' && shouts(first - 1);
  const after = gapAfter(words, last) === 'space' && shouts(last + 1);
  return before || after;
}

const HEADING_REACH = 4;
const HEADING_WORDS = 3;
const HEADING_SHARE = 0.8;
const LONGEST_UNCAPITALISED = 4;

/** True where nearly all longer words around are capitalised: a headline, where capitals mark no names. */
export function isHeading(words: WordTable, { first, last }: Pick<WordRange, 'first' | 'last'>): boolean {
  let capitalised = 0;
  let counted = 0;
  const look = (at: number) => {
    const isLong = (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= LONGEST_UNCAPITALISED;
    if (!isLong && !isCapitalised(words, at)) return;
    counted++;
    if (isCapitalised(words, at)) capitalised++;
  };
  for (let at = first - 1; at >= first - HEADING_REACH && gapAfter(words, at) !== 'break'; at--) look(at);
  for (let at = last + 1; at <= last + HEADING_REACH && gapAfter(words, at - 1) !== 'break'; at++) look(at);
  return counted >= HEADING_WORDS && capitalised >= HEADING_SHARE * counted;
}

/** Words of a headline at most, behind a name. */
const HEADING_LENGTH = 24;

/** Whether the sentence from word `from` on ends in a full stop, as headlines do not; that of an abbreviation aside. */
function endsWithFullStop(words: WordTable, from: number): boolean {
  for (let at = from; at < words.count && at <= from + HEADING_LENGTH; at++) {
    const isLetter = (words.ends[at] ?? 0) - (words.starts[at] ?? 0) === 1;
    const isLast = gapAfter(words, at) === 'break' || startsSentence(words, at + 1);
    if (isLast && !isLetter) return words.text.charAt(words.ends[at] ?? 0) === '.';
  }
  return false;
}

/** A heading that is no sentence: "Denis Thatcher and Mark Thatcher were in Britain." is full of names, not of shouts. */
export const isHeadline = (words: WordTable, range: Pick<WordRange, 'first' | 'last'>): boolean =>
  isHeading(words, range) && !endsWithFullStop(words, range.last);

/** What is written at the place, folded; a name in capitals comes back as names are written: `LEBANON` → `Lebanon`. */
export function spelled({ words, first, last, spelling }: WordRange): string {
  if (spelling !== undefined) return spelling;
  const written = foldWord(words.text.slice(words.starts[first], words.ends[last]));
  const isShout = written.length > LONGEST_ABBREVIATION && CAPITALS_ONLY.test(written);
  return isShout ? written.charAt(0) + written.slice(1).toLowerCase() : written;
}
