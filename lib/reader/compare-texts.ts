// Two texts of one article → what was put in and taken out, paragraph by paragraph and word by word; bounded in what it costs.
import { diffArrays } from 'diff';
import { Pace, type Steps } from '../core/steps';

/** A stretch of a paragraph: in both texts, in the earlier one alone, or in the later one alone. */
export interface TextPiece {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/** A paragraph that differs. */
export interface ChangedPassage {
  /** Paragraphs between it and the one before it that are the same in both texts. */
  readonly sameBefore: number;
  readonly pieces: readonly TextPiece[];
}

/** `too-different`: so much differs that nobody would read it. */
export type Comparison = readonly ChangedPassage[] | 'too-different';

/** Paragraphs that may be put in and taken out: more is another text. */
const MOST_PARAGRAPHS = 600;
/** Words of one paragraph that may be put in and taken out, before it counts as another paragraph. */
const MOST_WORDS = 400;
/** Share of their words that two paragraphs have in common if one was made of the other. */
const LEAST_ALIKE = 0.4;
/** What comparing two paragraphs costs, in nodes, for each of their words. */
const COST_A_WORD = 2;

/** Words, what stands between them, and, of scripts without spaces, single signs. */
const TOKENS =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+|./gsu;
const WORD = /[\p{L}\p{N}]/u;

const tokensOf = (text: string): string[] => text.match(TOKENS) ?? [];

/** Share of the words of both that stand in both, 0…1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  const words = (tokens: readonly string[]) => tokens.filter((token) => WORD.test(token));
  const [ones, others] = [words(one), words(other)];
  for (const word of ones) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / Math.max(1, ones.length + others.length);
}

/** Pieces that follow each other in one text become one; a space between two changes is a part of both. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const all: TextPiece[] = [];
  let [gone, come] = ['', ''];
  const flush = () => {
    if (gone !== '') all.push({ in: 'before', text: gone });
    if (come !== '') all.push({ in: 'after', text: come });
    [gone, come] = ['', ''];
  };
  pieces.forEach((piece, at) => {
    const isBetween = gone + come !== '' && pieces[at + 1] !== undefined && !WORD.test(piece.text);
    if (piece.in === 'before') gone += piece.text;
    else if (piece.in === 'after') come += piece.text;
    else if (isBetween) [gone, come] = [gone + piece.text, come + piece.text];
    else {
      flush();
      all.push(piece);
    }
  });
  flush();
  return all;
}

const sideOf = ({ removed, added }: { removed: boolean; added: boolean }): TextPiece['in'] =>
  removed ? 'before' : added ? 'after' : 'both';

/** The pieces of a paragraph that was made of another; null: it is another. */
function wordPieces(before: readonly string[], after: readonly string[]): TextPiece[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_WORDS });
  return changes ? joined(changes.map((each) => ({ in: sideOf(each), text: each.value.join('') }))) : null;
}

/** What became of paragraphs that stand in the place of others: each is the next one that it is like, or new. */
function* passagesOf(gone: readonly string[], come: readonly string[], pace: Pace): Steps<TextPiece[][]> {
  const passages: TextPiece[][] = [];
  const later = come.map(tokensOf);
  let next = 0;
  for (const text of gone) {
    const tokens = tokensOf(text);
    const at = later.findIndex((other, index) => index >= next && likeness(tokens, other) >= LEAST_ALIKE);
    if (pace.isDue((tokens.length + 1) * COST_A_WORD * (come.length - next + 1))) yield 'ours';
    const pieces = at < 0 ? null : wordPieces(tokens, later[at]!);
    if (!pieces) {
      passages.push([{ in: 'before', text }]);
      continue;
    }
    for (; next < at; next++) passages.push([{ in: 'after', text: come[next]! }]);
    passages.push(pieces);
    next = at + 1;
  }
  for (; next < come.length; next++) passages.push([{ in: 'after', text: come[next]! }]);
  return passages;
}

/** What differs between two texts whose paragraphs are lines; nothing: they say the same. */
export function* compareInSteps(before: string, after: string): Steps<Comparison> {
  const pace = new Pace();
  const changes = diffArrays(before.split('\n'), after.split('\n'), { maxEditLength: MOST_PARAGRAPHS });
  if (!changes) return 'too-different';
  const passages: ChangedPassage[] = [];
  let [gone, come, same]: [string[], string[], number] = [[], [], 0];
  for (const change of [...changes, { value: [], added: false, removed: false }]) {
    if (change.removed) gone = change.value;
    else if (change.added) come = change.value;
    else {
      for (const pieces of yield* passagesOf(gone, come, pace)) {
        passages.push({ sameBefore: same, pieces });
        same = 0;
      }
      [gone, come, same] = [[], [], same + change.value.length];
    }
  }
  return passages;
}
