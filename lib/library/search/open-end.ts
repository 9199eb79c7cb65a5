// What is typed into the search field → the names that its end may be the beginning of, and the text with a name put in; pure.
import { type QueryField, type QueryToken, queryTokens } from './parse-query';

/** Fields whose values have names that can be told in advance. */
export type NamedField = Extract<QueryField, 'person' | 'country' | 'site' | 'tag'>;

export interface OpenEnd {
  /** Null: words that may be the beginning of any name. */
  readonly field: NamedField | null;
  /** As it was typed; it may be empty behind a field. */
  readonly value: string;
  /** Where it begins in what was typed, in UTF-16 units, its field and a `-` with it. */
  readonly start: number;
  readonly isExcluded: boolean;
}

/** Names of more words are found by fewer of them. */
const MOST_WORDS = 3;
/** Of one letter everything is the beginning. */
const SHORTEST = 2;
const NAMED: ReadonlySet<QueryField> = new Set<NamedField>(['person', 'country', 'site', 'tag']);
const isNamed = (field: QueryField): field is NamedField => NAMED.has(field);
/** They end what stands between them, whatever the language; the query cannot hold them in a name. */
const QUOTES = /["“”„«»]/u;

const isPlainWord = ({ prefix, quote, isOr }: QueryToken): boolean =>
  prefix === null && quote === 'none' && !isOr;

/**
 * The last words, most of them first, as far as they are still being typed; or the field that is. None: the text ends
 * with a space, with a quote that is closed, or with a field that has no names.
 */
export function openEnds(typed: string): OpenEnd[] {
  const tokens = queryTokens(typed);
  const last = tokens.at(-1);
  if (!last || last.end !== typed.length || last.quote === 'closed') return [];
  const { field, value, start, isExcluded } = last;
  if (field !== null) return isNamed(field) ? [{ field, value, start, isExcluded }] : [];
  const words = tokens.slice(-MOST_WORDS);
  const begins = words.map((_, at) => words.slice(at)).filter((run) => run.every(isPlainWord));
  return begins
    .filter((run) => run.length === 1 || run.every((word) => !word.isExcluded))
    .map((run) => {
      const [first] = run;
      return {
        field: null,
        value: run.map((word) => word.value).join(' '),
        start: first!.start,
        isExcluded: first!.isExcluded,
      };
    })
    .filter((end) => end.value.length >= SHORTEST);
}

/** `typed` with its end as `field:name` and a space, so that typing goes on behind it; null: no query can hold the name. */
export function withName(
  typed: string,
  { start, isExcluded }: OpenEnd,
  { field, name }: { readonly field: NamedField; readonly name: string },
): string | null {
  if (QUOTES.test(name) || name.trim() === '') return null;
  const value = /\s/u.test(name) ? `"${name}"` : name;
  return `${typed.slice(0, start)}${isExcluded ? '-' : ''}${field}:${value} `;
}
