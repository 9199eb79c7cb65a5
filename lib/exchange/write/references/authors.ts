// A byline → the names in it, each in parts only where it is certain which of them is the family's.
import { onOneLine } from '../exported-clipping';

export interface Author {
  /** As it was written. */
  readonly name: string;
  /** Null: it is not certain how the name is built, or it is no person's. */
  readonly parts: { readonly given: string; readonly family: string } | null;
}

/** What stands before the first name, and between two. */
const BEFORE = /^(?:by|von|par|por|di)\s+/i;
const BETWEEN = /\s*(?:[,;|]|\s(?:and|und|et|y|e|&)\s)\s*/i;
/** A given name and a family name in letters that have capitals; three words may be built in many ways. */
const TWO_WORDS = /^(\p{Lu}[\p{L}\p{M}'’-]+) (\p{Lu}[\p{L}\p{M}'’-]+)$/u;
/** Two words that are no person. */
const NO_PERSON =
  /\b(?:news|staff|agenc(?:y|ies)|press|editors?|desk|team|times|post|reuters|service|bureau)\b/i;
/** Authors of one article; a longer list is a list of something else. */
const MOST_AUTHORS = 20;

function authorOf(name: string): Author {
  const [, given, family] = NO_PERSON.test(name) ? [] : (TWO_WORDS.exec(name) ?? []);
  return { name, parts: given && family ? { given, family } : null };
}

/** Empty: nobody is named. */
export function authorsOf(byline: string | null): readonly Author[] {
  const line = onOneLine(byline ?? '').replace(BEFORE, '');
  const names = line.split(BETWEEN).map((name) => name.trim());
  return names
    .filter((name) => name !== '')
    .slice(0, MOST_AUTHORS)
    .map(authorOf);
}
