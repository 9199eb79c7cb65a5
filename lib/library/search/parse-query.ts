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

/** A piece of a query as it stands in the text. */
export interface QueryToken {
  /** Offsets into what was typed, in UTF-16 units, a `-` in front with it. */
  readonly start: number;
  readonly end: number;
  readonly isExcluded: boolean;
  /** As it stands before the colon, ours or not; null: there is none. */
  readonly prefix: string | null;
  /** The field that is asked for; null: the words themselves. */
  readonly field: QueryField | null;
  /** Without its quotes; empty where it is still to be typed. */
  readonly value: string;
  readonly quote: 'none' | 'open' | 'closed';
  /** It joins what stands on both its sides. */
  readonly isOr: boolean;
}

const fieldOf = (prefix: string | null): QueryField | null => {
  const name = prefix?.toLowerCase() ?? '';
  return isField(name) ? name : null;
};

function readToken(match: RegExpExecArray): QueryToken {
  const { minus, field, quoted, bare = '' } = match.groups ?? {};
  const [whole] = match;
  // A field of ours whose value is still to be typed; `Live:` is a word.
  const isBegun = field === undefined && bare.endsWith(':') && fieldOf(bare.slice(0, -1)) !== null;
  const prefix = isBegun ? bare.slice(0, -1) : (field ?? null);
  const isClosed = quoted !== undefined && /["”“»]$/u.test(whole) && !/^-?(?:[a-z]+:)?.$/iu.test(whole);
  return {
    start: match.index,
    end: match.index + whole.length,
    isExcluded: minus !== undefined,
    prefix,
    field: fieldOf(prefix),
    value: isBegun ? '' : (quoted ?? bare),
    quote: quoted === undefined ? 'none' : isClosed ? 'closed' : 'open',
    isOr: OR.test(whole),
  };
}

/** What `typed` consists of, in its order. */
export const queryTokens = (typed: string): QueryToken[] => [...typed.matchAll(TOKEN)].map(readToken);

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

function clausesOf({ prefix, field, value, quote }: QueryToken, isLast: boolean): readonly Clause[] {
  if (field !== null) return value.trim() === '' ? [] : [{ kind: 'field', field, value: value.trim() }];
  // Not a field of ours: "Live: the talks", "http://…" are words.
  const words = prefix === null ? value : `${prefix} ${value}`;
  return wordClauses(words, { isQuoted: quote !== 'none', isLast });
}

/** Typing goes on at the end of the text, unless it ends with a space or a quote. */
const goesOn = (typed: string) => /[^\s"”»]$/u.test(typed);

/**
 * `typed` as a query. Words must all be found; `"…"` behind each other; the word that is still being typed, and one
 * with `*`, may be a beginning; `-` excludes; `OR` stands between what is as good; `person:`, `country:`, `site:`,
 * `tag:`, `lang:`, `before:`, `after:`, `is:`, `has:` ask for what a clipping is. An empty query demands nothing; what goes beyond 64 demands is not asked.
 */
export function parseQuery(typed: string): Query {
  const tokens = queryTokens(typed);
  const demands: Demand[] = [];
  let isAlternative = false;
  for (const [at, token] of tokens.entries()) {
    const isEnd = at === tokens.length - 1;
    if (token.isOr && demands.length > 0 && !isEnd) {
      isAlternative = true;
      continue;
    }
    const { isExcluded } = token;
    const clauses = clausesOf(token, isEnd && goesOn(typed));
    const last = demands.at(-1);
    if (isAlternative && last && !last.isExcluded && !isExcluded && clauses[0]) {
      demands[demands.length - 1] = { anyOf: [...last.anyOf, clauses[0]], isExcluded: false };
      for (const clause of clauses.slice(1)) demands.push({ anyOf: [clause], isExcluded: false });
    } else for (const clause of clauses) demands.push({ anyOf: [clause], isExcluded });
    isAlternative = false;
  }
  return demands.slice(0, MOST_DEMANDS);
}
