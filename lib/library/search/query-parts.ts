// What is typed into the search field → the filters in it, each with the text without it, and what keeps it from being understood; pure.
import { parseReducedDate } from '../../core/calendar';
import { LISTS } from '../filing/reading-state';
import { asksForLinks, marginKindOf } from './clause-test';
import { type QueryField, type QueryToken, queryTokens } from './parse-query';

/** A field of the query that asks for something. */
export interface QueryFilter {
  readonly field: QueryField;
  readonly value: string;
  readonly isExcluded: boolean;
  /** The whole query without it. */
  readonly without: string;
}

export type QueryFault =
  /** Looks as a field and is none: its words are searched for. `meant`: the one of ours that is near; null: none is. */
  | { readonly kind: 'unknown-field'; readonly typed: string; readonly meant: QueryField | null }
  /** Nothing stands behind the colon. */
  | { readonly kind: 'no-value'; readonly field: QueryField }
  | { readonly kind: 'no-day'; readonly field: QueryField; readonly value: string }
  /** `is:` or `has:` of something that no clipping is or has. */
  | { readonly kind: 'no-answer'; readonly field: 'is' | 'has'; readonly value: string }
  | { readonly kind: 'open-quote' };

/** What readers of other services type. */
const MEANT: ReadonlyMap<string, QueryField> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['name', 'person'],
  ['who', 'person'],
  ['countries', 'country'],
  ['place', 'country'],
  ['sites', 'site'],
  ['source', 'site'],
  ['from', 'site'],
  ['domain', 'site'],
  ['tags', 'tag'],
  ['label', 'tag'],
  ['language', 'lang'],
  ['until', 'before'],
  ['since', 'after'],
]);
/** Before the two slashes of an address stands no field. */
const ADDRESS = /^\/\//;

/** `typed` without what stands from `start` to `end`, and without an OR that joins nothing then. */
function without(tokens: readonly QueryToken[], at: number, typed: string): string {
  const [before, here, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const start = before?.isOr ? before.start : here.start;
  const end = !before?.isOr && behind?.isOr ? behind.end : here.end;
  const [head, tail] = [typed.slice(0, start).trimEnd(), typed.slice(end).trimStart()];
  return head === '' || tail === '' ? head + tail : `${head} ${tail}`;
}

/** Every filter of `typed`, in its order; words and phrases are none. */
export function filtersOf(typed: string): QueryFilter[] {
  const tokens = queryTokens(typed);
  return tokens.flatMap(({ field, value, isExcluded }, at) =>
    field === null || value.trim() === ''
      ? []
      : { field, value: value.trim(), isExcluded, without: without(tokens, at, typed) },
  );
}

const isState = (value: string): boolean =>
  asksForLinks(value) || [...LISTS, 'read'].some((state) => state === value.toLowerCase());
const isMargin = (value: string): boolean => marginKindOf(value) !== null || /^tags?$/i.test(value);

function faultIn({ prefix, field, value, quote }: QueryToken): QueryFault | null {
  if (quote === 'open') return { kind: 'open-quote' };
  if (field === null) {
    if (prefix === null || ADDRESS.test(value)) return null;
    return { kind: 'unknown-field', typed: prefix, meant: MEANT.get(prefix.toLowerCase()) ?? null };
  }
  const asked = value.trim();
  if (asked === '') return { kind: 'no-value', field };
  if ((field === 'before' || field === 'after') && !parseReducedDate(asked))
    return { kind: 'no-day', field, value: asked };
  if ((field === 'is' && !isState(asked)) || (field === 'has' && !isMargin(asked)))
    return { kind: 'no-answer', field, value: asked };
  return null;
}

/** The first thing in `typed` that will not be understood as it was meant; null: all of it will. */
export function faultOf(typed: string): QueryFault | null {
  for (const token of queryTokens(typed)) {
    const fault = faultIn(token);
    if (fault) return fault;
  }
  return null;
}
