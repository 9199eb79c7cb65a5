// Where the letters of a nation stand as results and rankings print them: "(GBR)", "1. Joe Doe NZL 14:50", "2 CHN 9 8 7".

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { AMBIGUOUS_CODES } from '../index/nation-codes';
import type { Passage } from './article-context';
import type { Mention } from './find-mentions';
import { isShouted } from './neighbours';

const OPENS = /\( ?$/;
const CLOSES = /^ ?[)/,;]/;
const ENDS_COLUMN = /^(?:,| *\d|\.?(?: *$| *\n))/;
const LONGEST_EDGE = 4;
/** Mentions to either side among which other codes are looked for. */
const REACH = 6;

const isShort = ({ form }: Mention): boolean =>
  form.senses.some(({ kind }) => kind === 'code' || kind === 'abbreviation');
const isOnlyCode = ({ form }: Mention): boolean => form.senses.every(({ kind }) => kind === 'code');

const edges = (words: WordTable, { start, end }: Mention) => ({
  before: words.text.slice(Math.max(0, start - LONGEST_EDGE), start),
  after: words.text.slice(end, end + LONGEST_EDGE),
});

/** "Resource Identifiers (IRI)": the words before begin with its letters. */
export function isAcronym(words: WordTable, { first }: Pick<Mention, 'first'>): boolean {
  const letters = wordAt(words, first).toUpperCase();
  return (
    wordAt(words, first - 1)
      .charAt(0)
      .toUpperCase() === letters.at(-1) &&
    wordAt(words, first - 2)
      .charAt(0)
      .toUpperCase() === letters.at(-2)
  );
}

/** "(GBR)", "( Aus )", "(GER/Ferrari)". */
function isInBrackets(words: WordTable, mention: Mention): boolean {
  const { before, after } = edges(words, mention);
  return OPENS.test(before) && CLOSES.test(after) && !isAcronym(words, mention);
}

/** "Joe Doe NZL 14:50", "gold NZL, silver AUS": in capitals, and a number, a comma or the line's end behind. */
function isInColumn(words: WordTable, mention: Mention): boolean {
  const { first, last } = mention;
  const written = words.text.slice(mention.start, mention.end);
  if (written !== written.toUpperCase() || !isCapitalised(words, first)) return false;
  const { after } = edges(words, mention);
  if (!ENDS_COLUMN.test(after)) return false;
  const isFigure = /^\d/.test(wordAt(words, last + 1)) && gapAfter(words, last) === 'space';
  return isFigure || !isShouted({ words, first, last });
}

/** True where mention number `at`, some country's code, stands for the country. */
export function isResultCode({ words, mentions }: Passage, at: number): boolean {
  const mention = mentions[at];
  if (!mention) return false;
  const written = wordAt(words, mention.first).toUpperCase();
  const inBrackets = isInBrackets(words, mention);
  if (inBrackets && !AMBIGUOUS_CODES.has(written)) return true;
  const stands = inBrackets ? isInBrackets : isInColumn;
  if (!stands(words, mention)) return false;
  const others = mentions.slice(Math.max(0, at - REACH), at + REACH + 1);
  return others.some((other) => {
    const code = wordAt(words, other.first).toUpperCase();
    return isShort(other) && code !== written && !AMBIGUOUS_CODES.has(code) && stands(words, other);
  });
}

/** The mentions without the words that would only be codes and stand in no results: "Can", "Per", "Ben". */
export const withoutLooseCodes = ({ words, mentions }: Passage): Passage => ({
  words,
  mentions: mentions.filter((mention, at) => !isOnlyCode(mention) || isResultCode({ words, mentions }, at)),
});
