// Takes any text, gives the words that it is found by, folded, and the pattern of a phrase: every script, and texts whose script writes no spaces.
import { lazy } from '../../core/collections';
import { foldText } from '../../core/fold';

/** Longer "words" are addresses and hashes; their beginning is enough to find them. In UTF-16 units. */
const TERM_LENGTH = 40;
/** Stands inside one word for a writer, between two for one who searches: `L’Élysée`, `O’Neill`. */
const APOSTROPHES = /['’‘ʼ＇]/u;
/** Scripts that write their words without spaces between them. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー々〆';
/** A run of such a script, or a word of another one: letters, marks and digits, and apostrophes between them. */
const RUNS = new RegExp(
  `(?<unspaced>[${UNSPACED}][${UNSPACED}\\p{M}]*)|[[\\p{L}\\p{N}\\p{M}_\\p{Cf}]--[${UNSPACED}]]+(?:['’‘ʼ＇][[\\p{L}\\p{N}\\p{M}\\p{Cf}]--[${UNSPACED}]]+)*`,
  'gv',
);
/** Finds words where no spaces are; which language it is told makes no difference there. */
const segmenter = lazy(() => new Intl.Segmenter('ja', { granularity: 'word' }));
/** Pairs of characters find every word of two or more; longer ones are terms of their own, so that they weigh more. */
const PAIR = 2;

/** One stretch of a text: the terms that must all be found for it, in their order. */
export interface TermRun {
  readonly terms: readonly string[];
  /** True: pairs of characters of a text without spaces, which follow each other. */
  readonly isUnspaced: boolean;
  /** All of it, folded. */
  readonly run: string;
  /** UTF-16 offset of its first character in the text. */
  readonly start: number;
  readonly end: number;
}

const cut = (term: string) => term.slice(0, TERM_LENGTH);

/** The characters of `run`, each with the marks that stand on it. */
const charactersOf = (run: string): string[] => run.match(/.\p{M}*/gsu) ?? [];

/** Each pair of neighbours; a single character is a pair without its second half. */
function pairsOf(run: string): string[] {
  const characters = charactersOf(run);
  if (characters.length < PAIR) return characters;
  return characters.slice(1).map((second, at) => `${characters[at]}${second}`);
}

/** The words in `written`, between apostrophes; `run` is all of it, folded. */
const partsOf = (written: string, run: string): string[] =>
  APOSTROPHES.test(written) ? written.split(APOSTROPHES).map((part) => cut(foldText(part))) : [cut(run)];

/** The stretches of `text`, in order: what is searched for is cut as what is found. */
export function* termRuns(text: string): Generator<TermRun> {
  for (const match of text.matchAll(RUNS)) {
    const [written] = match;
    const run = foldText(written);
    const isUnspaced = match.groups?.['unspaced'] !== undefined;
    const terms = (isUnspaced ? pairsOf(run) : partsOf(written, run)).filter((part) => part !== '');
    const [start, end] = [match.index, match.index + written.length];
    if (terms.length > 0) yield { terms, isUnspaced, run, start, end };
  }
}

/** Words of three and more characters in a text without spaces, and its last character, which begins no pair. */
function* unspacedExtras(run: string): Generator<string> {
  const last = charactersOf(run).at(-1);
  if (last !== undefined) yield last;
  for (const { segment, isWordLike } of segmenter().segment(run))
    if (isWordLike && charactersOf(segment).length > PAIR) yield cut(segment);
}

/**
 * How often each term stands in `text`. `Orbán` → `orban`; a word with an apostrophe gives its parts, and all of it in
 * one: `O’Neill` → `o`, `neill`, `oneill`; `北京市` → `北京`, `京市`, `市`, `北京市`.
 *
 * Stored: whoever changes what it gives raises `INDEX_VERSION`, and every library is indexed anew.
 */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { terms, isUnspaced, run } of termRuns(text)) {
    for (const term of terms) add(term);
    if (isUnspaced) for (const term of unspacedExtras(run)) add(term);
    else if (terms.length > 1) add(cut(terms.join('')));
  }
  return counts;
}

/** A letter, mark or digit of a script that writes spaces, and what is none. */
const LETTER = `[[\\p{L}\\p{N}\\p{M}_]--[${UNSPACED}]]`;
const BETWEEN = '[^\\p{L}\\p{N}\\p{M}_]';

const escaped = (text: string): string => text.replace(/[\^$\\.*+?()[\]{}|\-/&!#%,:;<=>@`~]/g, '\\$&');

/**
 * Finds the words of `typed` behind each other in a text that was folded by `foldText`; the last may be a beginning.
 * Words of a script without spaces may stand next to anything; `typed` holds a word at least.
 */
export function phrasePattern(typed: string, isPrefix: boolean): RegExp {
  const runs = [...termRuns(typed)];
  let pattern = '';
  for (const [at, { terms, run, isUnspaced }] of runs.entries()) {
    const isTogether = isUnspaced || runs[at - 1]?.isUnspaced === true;
    if (at > 0) pattern += `${BETWEEN}${isTogether ? '*' : '+'}`;
    else if (!isUnspaced) pattern += `(?<!${LETTER})`;
    pattern += isUnspaced ? escaped(run) : terms.map(escaped).join(`${BETWEEN}+`);
  }
  if (!isPrefix && runs.at(-1)?.isUnspaced === false) pattern += `(?!${LETTER})`;
  return new RegExp(pattern, 'v');
}
