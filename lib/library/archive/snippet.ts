// A text and a query → the words around the first place that it found, with what was found marked; pure.
import { termRuns } from '../search/index-terms';
import { parseQuery } from '../search/parse-query';

export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Characters that stand before the first match, and in all, in UTF-16 units. */
const [BEFORE, LENGTH] = [60, 220];
const ELLIPSIS = '…';

interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  /** Stretches of scripts without spaces, as they were typed: what is folded differently is found, and not marked. */
  readonly unspaced: readonly string[];
}

/** The words that a query asks for; what it excludes, and its fields, mark nothing. */
function wantedOf(query: string): Wanted {
  const clauses = parseQuery(query).flatMap(({ anyOf, isExcluded }) => (isExcluded ? [] : anyOf));
  const words = clauses.filter((clause) => clause.kind === 'words');
  return {
    words: new Set(words.flatMap(({ terms }) => terms)),
    beginnings: words.flatMap(({ terms, isPrefix }) => (isPrefix ? (terms.at(-1) ?? []) : [])),
    unspaced: words.flatMap(({ typed }) =>
      [...termRuns(typed)].flatMap(({ isUnspaced, start, end }) =>
        isUnspaced ? typed.slice(start, end) : [],
      ),
    ),
  };
}

const isWanted = (term: string, { words, beginnings }: Wanted): boolean =>
  words.has(term) || beginnings.some((beginning) => term.startsWith(beginning));

/** Where `text` has what is wanted, in order, both ends in UTF-16 units. */
function* matchesIn(text: string, wanted: Wanted): Generator<readonly [start: number, end: number]> {
  for (const { terms, isUnspaced, start, end } of termRuns(text)) {
    if (!isUnspaced) {
      if (terms.some((term) => isWanted(term, wanted))) yield [start, end];
      continue;
    }
    const stretch = text.slice(start, end);
    const found = wanted.unspaced.find((typed) => stretch.includes(typed));
    if (found === undefined) continue;
    const from = start + stretch.indexOf(found);
    yield [from, from + found.length];
  }
}

/** The end of a word at or before `at`, so that a snippet begins with a whole one. */
const wordBefore = (text: string, at: number): number =>
  at <= 0 ? 0 : Math.max(text.lastIndexOf(' ', at) + 1, at - BEFORE);

/** Pieces of about 220 characters, white space as single spaces; empty: nothing of the query is in the text. */
export function snippetOf(text: string, query: string): readonly SnippetPiece[] {
  const wanted = wantedOf(query);
  const first = matchesIn(text, wanted).next();
  if (first.done) return [];
  const from = wordBefore(text, first.value[0] - BEFORE);
  const shown = text.slice(from, from + LENGTH).replace(/\s+/g, ' ');
  const pieces: SnippetPiece[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isMatch });
  };
  let last = 0;
  add(from > 0 ? ELLIPSIS : '', false);
  for (const [start, end] of matchesIn(shown, wanted)) {
    add(shown.slice(last, start), false);
    add(shown.slice(start, end), true);
    last = end;
  }
  add(shown.slice(last) + (from + LENGTH < text.length ? ELLIPSIS : ''), false);
  return pieces;
}
