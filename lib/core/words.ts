// Text → its words as arrays of offsets (WordTable), in one pass; offsets are UTF-16 units.
import { lazy } from './collections';
import { foldWord } from './fold';

/**
 * The words of a text, numbered from 0.
 *
 * A word is a run of letters, marks and digits; apostrophes, hyphens and full stops stand between words.
 * Invisible characters (joiners, soft hyphens, direction marks) inside a word belong to it.
 */
export interface WordTable {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of each word's first unit; only the first `count` entries count. */
  readonly starts: Int32Array;
  /** UTF-16 offset after each word's last unit. */
  readonly ends: Int32Array;
  /** 1 where the word begins with a capital letter. */
  readonly capitals: Uint8Array;
  /** 1 where the word holds anything but ASCII, and may look otherwise when it is folded. */
  readonly exotic: Uint8Array;
}

/** What stands between two words; `break` is everything that no name runs across. */
export type Gap = 'space' | 'hyphen' | 'apostrophe' | 'dot' | 'dot-space' | 'comma' | 'break';

const OUTSIDE = 1;
const INSIDE = 2;
const CAPITAL = 3;
const INVISIBLE = 4;

const UTF16_UNITS = 0x10000;
const LAST_ASCII = 0x7f;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL_LETTER = /[\p{Lu}\p{Lt}]/u;
const INVISIBLE_CHARACTER = /\p{Cf}/u;

/** Class of every UTF-16 unit, filled in as units are met; surrogates are outside. */
const classes = new Uint8Array(UTF16_UNITS);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const known = CAPITAL_LETTER.test(character)
    ? CAPITAL
    : WORD_CHARACTER.test(character)
      ? INSIDE
      : INVISIBLE_CHARACTER.test(character)
        ? INVISIBLE
        : OUTSIDE;
  classes[unit] = known;
  return known;
}

/** Every UTF-16 unit has an entry; the one that is not filled in yet costs a look at its properties, once. */
const classOf = (unit: number): number => classes[unit]! || classify(unit);

/** All words of `text`, in time linear in its length. */
export function splitWords(text: string): WordTable {
  const most = (text.length >> 1) + 1;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const capitals = new Uint8Array(most);
  const exotic = new Uint8Array(most);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    let units = text.charCodeAt(at);
    const first = classOf(units);
    if (first !== INSIDE && first !== CAPITAL) {
      at++;
      continue;
    }
    starts[count] = at;
    let end = ++at;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const next = classOf(unit);
      if (next === OUTSIDE) break;
      units |= unit;
      if (next !== INVISIBLE) end = at + 1;
    }
    ends[count] = end;
    capitals[count] = first === CAPITAL ? 1 : 0;
    exotic[count] = units > LAST_ASCII ? 1 : 0;
    count++;
  }
  return { text, count, starts, ends, capitals, exotic };
}

/** Word number `at` as written; empty outside the text. */
export const rawWord = (words: WordTable, at: number): string =>
  at >= 0 && at < words.count ? words.text.slice(words.starts[at], words.ends[at]) : '';

/** Word number `at`, folded; empty outside the text. */
export const wordAt = (words: WordTable, at: number): string =>
  words.exotic[at] === 1 ? foldWord(rawWord(words, at)) : rawWord(words, at);

export const isCapitalised = (words: WordTable, at: number): boolean =>
  at >= 0 && at < words.count && words.capitals[at] === 1;

const GAPS: readonly (readonly [RegExp, Gap])[] = [
  [/^[ \t\u00a0\u2000-\u200b\u202f\u3000]{1,3}$/, 'space'],
  [/^ ?['\u2018\u2019\u02bc`\u00b4]$/, 'apostrophe'],
  [/^[-\u2010\u2011]$/, 'hyphen'],
  [/^\.$/, 'dot'],
  [/^\.[ \u00a0]$/, 'dot-space'],
  [/^ ?,[ \u00a0]?$/, 'comma'],
];
const LONGEST_GAP = 3;

/** What stands between the words `at` and `at + 1`; `break` at either end of the text. */
export function gapAfter(words: WordTable, at: number): Gap {
  if (at < 0 || at + 1 >= words.count) return 'break';
  const from = words.ends[at] ?? 0;
  const to = words.starts[at + 1] ?? 0;
  const length = to - from;
  if (length === 1 && words.text.charCodeAt(from) === 0x20) return 'space';
  if (length === 0 || length > LONGEST_GAP) return 'break';
  const between = words.text.slice(from, to);
  return GAPS.find(([shape]) => shape.test(between))?.[1] ?? 'break';
}

/** Finds words; the language only matters for scripts without spaces, which it recognises by themselves. */
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** Number of words of a text in any script. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter().segment(text)) if (isWordLike) count++;
  return count;
}
