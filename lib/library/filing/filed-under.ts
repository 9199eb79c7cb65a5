// Under what a clipping is found: its lists, its tags, and whom it names, each newest first; no database.
import type { EntityId } from '../../gazetteer/model/types';
import type { KeptLink } from '../links/link-kinds';
import { type ListName, listsOf, type StateRow } from './reading-state';

/** What is listed. */
export type ListedBy =
  | { readonly list: ListName }
  | { readonly tag: string }
  | { readonly entity: EntityId }
  /** Clippings that have no text yet. */
  | { readonly kind: 'link' };

/**
 * An entry of the index of lists: under what, and where in it, as `backOf` has it. A row bears all of its entries, so
 * that a page of any list is read with one request, rows and all.
 */
export type FiledKey = readonly [under: string, back: number];

/** The first part of the entries of a list, a tag, or a name. */
export function underOf(by: ListedBy): string {
  if ('list' in by) return `list:${by.list}`;
  if ('kind' in by) return `kind:${by.kind}`;
  return 'tag' in by ? `tag:${by.tag}` : `about:${by.entity}`;
}

/** Where a clipping stands in a list whose newest come first: milliseconds before 1970. What cannot be read is oldest. */
export const backOf = (savedAt: unknown): number => {
  const instant = typeof savedAt === 'string' ? Date.parse(savedAt) : Number.NaN;
  return Number.isNaN(instant) ? 0 : -instant;
};

export interface FiledFacts {
  readonly savedAt: unknown;
  readonly state: StateRow;
  readonly tags: readonly string[];
  readonly entities: readonly EntityId[];
  /** On a link alone. */
  readonly link?: KeptLink;
}

/** All entries of a clipping; none while it is in the trash. */
export function filedUnder({ savedAt, state, tags, entities, link }: FiledFacts): FiledKey[] {
  if (state.isTrashed) return [];
  const by: ListedBy[] = [
    ...listsOf(state).map((list) => ({ list })),
    ...tags.map((tag) => ({ tag })),
    ...entities.map((entity) => ({ entity })),
    ...(link ? [{ kind: 'link' } as const] : []),
  ];
  const back = backOf(savedAt);
  return by.map((each) => [underOf(each), back]);
}
