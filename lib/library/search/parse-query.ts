// What a reader types into the search field → what is asked of the index; whatever is typed means something.
import { termRuns } from './index-terms';

/** Fields that can be asked for by name, as they are typed. */
export const FIELDS = ['person', 'country', 'site', 'tag', 'lang', 'before', 'after', 'is', 'has'] as const;
export type QueryField = (typeof FIELDS)[number];

/** Words that stand in this order behind each other; a single word is a phrase of one. */
export interface WordsClause {
  readonly kind: 'words';
  readonly terms: readonly string[];
  /** True: only where the terms follow each other. */
  readonly isPhrase: boolean;
  /** True: the last term may be the beginning of a word. */
  readonly isPrefix: boolean;
  /** As it was typed, for a phrase that is looked for in the text. */
  readonly typed: string;
}

export interface FieldClause {
  readonly kind: 'field';
  readonly field: QueryField;
  readonly value: string;
}

export type Clause = WordsClause | FieldClause;

/** One of its clauses must hold; all of them must not, where it is excluded. */
export interface Demand {
  readonly anyOf: readonly Clause[];
  readonly isExcluded: boolean;
}

/** All demands must hold. */
export type Query = readonly Demand[];

/** Demands of one query: ranking counts them in a byte, and nobody types so many. */
const MOST_DEMANDS = 64;

/** `-`, then `field:` or nothing, then `"words"` or a word; quotes that do not close end with the text. */
const TOKEN = /(?<minus>-)?(?:(?<field>[a-z]+):)?(?:["“„«](?<quoted>[^"”“»]*)["”“»]?|(?<bare>[^\s"“„«]+))/giu;
const OR = /^(?:OR|\|)$/u;

const isField = (name: string): name is QueryField => (FIELDS as readonly string[]).includes(name);

interface Token {
  readonly isExcluded: boolean;
  readonly clauses: readonly Clause[];
}

/** The clauses of words as they were typed; none: nothing in them can be searched for. */
function wordClauses(typed: string, { isQuoted, isLast }: { isQuoted: boolean; isLast: boolean }): Clause[] {
  const runs = [...termRuns(typed)];
  const isWild = typed.endsWith('*');
  if (isQuoted) {
    const terms = runs.flatMap((run) => run.terms);
    return terms.length === 0
      ? []
      : [{ kind: 'words', terms, isPhrase: terms.length > 1, isPrefix: isWild, typed }];
  }
  return runs.map(({ terms, isUnspaced, start, end }, at) => ({
    kind: 'words',
    terms,
    isPhrase: terms.length > 1,
    // A pair of characters is no beginning of a longer word; a single one is that of every pair.
    isPrefix: (isWild || isLast) && at === runs.length - 1 && !(isUnspaced && terms[0]!.length > 1),
    typed: typed.slice(start, end),
  }));
}

/** A name as words that follow each other; null: there is no word in it. */
export const wordsOf = (typed: string): Clause | null =>
  wordClauses(typed, { isQuoted: true, isLast: false })[0] ?? null;

function tokenOf(match: RegExpMatchArray, isLast: boolean): Token {
  const { minus, field, quoted, bare = '' } = match.groups ?? {};
  const isExcluded = minus !== undefined;
  const value = quoted ?? bare;
  const name = field?.toLowerCase();
  if (name !== undefined && isField(name)) {
    const clause: FieldClause = { kind: 'field', field: name, value: value.trim() };
    return { isExcluded, clauses: clause.value === '' ? [] : [clause] };
  }
  // The value is still to be typed.
  if (field === undefined && bare.endsWith(':') && isField(bare.slice(0, -1).toLowerCase()))
    return { isExcluded, clauses: [] };
  // Not a field of ours: "Live: the talks", "http://…" are words.
  const words = field === undefined ? value : `${field} ${value}`;
  return { isExcluded, clauses: wordClauses(words, { isQuoted: quoted !== undefined, isLast }) };
}

/** Typing goes on at the end of the text, unless it ends with a space or a quote. */
const goesOn = (typed: string) => /[^\s"”»]$/u.test(typed);

/**
 * `typed` as a query. Words must all be found; `"…"` behind each other; the word that is still being typed, and one
 * with `*`, may be a beginning; `-` excludes; `OR` stands between what is as good; `person:`, `country:`, `site:`,
 * `tag:`, `lang:`, `before:`, `after:`, `is:`, `has:` ask for what a clipping is. An empty query demands nothing; what goes beyond 64 demands is not asked.
 */
export function parseQuery(typed: string): Query {
  const matches = [...typed.matchAll(TOKEN)];
  const demands: Demand[] = [];
  let isAlternative = false;
  for (const [at, match] of matches.entries()) {
    const isEnd = at === matches.length - 1;
    if (OR.test(match[0]) && demands.length > 0 && !isEnd) {
      isAlternative = true;
      continue;
    }
    const { isExcluded, clauses } = tokenOf(match, isEnd && goesOn(typed));
    const last = demands.at(-1);
    if (isAlternative && last && !last.isExcluded && !isExcluded && clauses[0]) {
      demands[demands.length - 1] = { anyOf: [...last.anyOf, clauses[0]], isExcluded: false };
      for (const clause of clauses.slice(1)) demands.push({ anyOf: [clause], isExcluded: false });
    } else for (const clause of clauses) demands.push({ anyOf: [clause], isExcluded });
    isAlternative = false;
  }
  return demands.slice(0, MOST_DEMANDS);
}
