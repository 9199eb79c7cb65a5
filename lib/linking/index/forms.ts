// A name → its forms as rows of folded words, as they are looked for in running text.

import { type Gap, gapAfter, isCapitalised, splitWords, type WordTable, wordAt } from '../../core/words';
import type { CountryCode, OrganisationCode, PersonId } from '../../gazetteer/model/types';
import type { Cue } from '../en/cues';

/** What a form may stand for. `fixed` is a larger name that is no entity of ours; a `cue` only lends
 * context. */
export type Sense =
  | {
      readonly kind: 'country-name' | 'abbreviation' | 'code' | 'demonym' | 'capital';
      readonly country: CountryCode;
    }
  | { readonly kind: 'full-name' | 'surname'; readonly person: PersonId }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationCode }
  | { readonly kind: 'fixed' }
  | { readonly kind: 'cue'; readonly cue: Cue };

/** One spelling and everything that it may mean. */
export interface Form {
  /** Small words before the name that belong to it where they are printed: `al` of al-Assad, `de` of de Gaulle. */
  readonly lead: readonly string[];
  /** Folded, as the gazetteer writes them. */
  readonly words: readonly string[];
  /** `upper[k]` is `words[k]` in capitals. */
  readonly upper: readonly string[];
  /** What stands after each word but the last. */
  readonly gaps: readonly Gap[];
  /** Written with all its capitals and no others: `US`, never `us` or `Us`. */
  readonly exactCase: boolean;
  /** Ends in a full stop that belongs to it where it is printed: `U.S.` */
  readonly dotted: boolean;
  /** Names nobody but who is meant, though it is no more than a title and a given name: written down by hand. */
  readonly isStyled?: boolean;
  readonly senses: Sense[];
}

/** Gaps in a text that satisfy a gap of a form. */
const SATISFIES: Readonly<Record<Gap, readonly Gap[]>> = {
  space: ['space', 'hyphen'],
  hyphen: ['hyphen', 'space'],
  apostrophe: ['apostrophe'],
  dot: ['dot', 'dot-space'],
  'dot-space': ['dot-space', 'dot', 'space'],
  comma: [],
  break: [],
};

/** Only words up to this length lose their capital inside a name in running text: `of the`. */
const LONGEST_SMALL_WORD = 3;
/** Shorter names in capitals are more often something else: `MALI` counts, `US` in a shout does not. */
const SHORTEST_IN_CAPITALS = 2;

const startsSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** Null where `surface` holds no capitalised word. */
export function nameFormOf(surface: string, exactCase: boolean): Form | null {
  const words = splitWords(surface.trim());
  const all = Array.from({ length: words.count }, (_, at) => wordAt(words, at));
  const from = all.findIndex((word) => !startsSmall(word));
  if (from < 0) return null;
  const own = all.slice(from);
  return {
    lead: all.slice(0, from),
    words: own,
    upper: own.map((word) => word.toUpperCase()),
    gaps: own.slice(1).map((_, at) => gapAfter(words, from + at)),
    exactCase,
    dotted: surface.trim().endsWith('.'),
    senses: [],
  };
}

/** Key under which equal forms meet. */
export const formKey = (form: Form): string =>
  `${form.exactCase ? '=' : ''}${form.dotted ? '.' : ''}${form.words.map((word, at) => `${word} ${form.gaps[at] ?? ''}`).join('|')}`;

const isInitial = (words: WordTable, at: number): boolean =>
  (words.ends[at] ?? 0) - (words.starts[at] ?? 0) === 1 && isCapitalised(words, at);

function sameWord(form: Form, k: number, written: string): boolean {
  const expected = form.words[k] ?? '';
  if (written === expected) return true;
  if (form.exactCase) return false;
  const upper = form.upper[k] ?? '';
  if (written === upper) return upper.length >= SHORTEST_IN_CAPITALS;
  if (written.toUpperCase() !== upper) return false;
  const first = written.charAt(0);
  const capital = first !== first.toLowerCase();
  return capital || expected.charAt(0) === first || expected.length <= LONGEST_SMALL_WORD;
}

/**
 * Number of the last word if `form` stands at word `first`, else -1.
 *
 * A full name may carry initials that the gazetteer leaves out: `Donald J. Trump`.
 */
export function matchForm(form: Form, words: WordTable, first: number): number {
  const skipsInitials = form.senses[0]?.kind === 'full-name';
  let at = first;
  for (let k = 0; k < form.words.length; k++) {
    if (!sameWord(form, k, wordAt(words, at))) return -1;
    if (k === form.words.length - 1) return at;
    const needed = SATISFIES[form.gaps[k] ?? 'break'];
    if (!needed.includes(gapAfter(words, at))) return -1;
    at++;
    const isExtra = skipsInitials && isInitial(words, at) && wordAt(words, at) !== form.words[k + 1];
    if (isExtra && (gapAfter(words, at) === 'dot-space' || gapAfter(words, at) === 'space')) at++;
  }
  return -1;
}
