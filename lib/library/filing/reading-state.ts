// What a reader has done with a clipping, and in which lists it therefore stands; no database.

/** Lists of clippings, the trash apart; archived ones stand in no other list but that of the starred. */
export const LISTS = ['inbox', 'unread', 'starred', 'archived'] as const;
export type ListName = (typeof LISTS)[number];

/** ISO 8601 instants, UTC; null: it is not. */
export interface ReadingState {
  readonly readAt: string | null;
  readonly starredAt: string | null;
  readonly archivedAt: string | null;
}

/** What is to be so, or not to be so any more; what is not named stays. */
export interface Status {
  readonly read?: boolean;
  readonly starred?: boolean;
  readonly archived?: boolean;
}

export const NEW_STATE: ReadingState = { readAt: null, starredAt: null, archivedAt: null };

/** A row of `states`. */
export interface StateRow extends ReadingState {
  /** UUID of the clipping. */
  readonly id: string;
  /** In the trash it stands in no list. */
  readonly isTrashed: boolean;
}

/** The lists in which a clipping of that state stands. */
export function listsOf({
  readAt,
  starredAt,
  archivedAt,
  isTrashed,
}: ReadingState & Pick<StateRow, 'isTrashed'>): ListName[] {
  if (isTrashed) return [];
  const lists: Readonly<Record<ListName, boolean>> = {
    inbox: archivedAt === null,
    unread: archivedAt === null && readAt === null,
    starred: starredAt !== null,
    archived: archivedAt !== null,
  };
  return LISTS.filter((list) => lists[list]);
}

/** What was counted before, and what is now: by how much each counter changes, those that stay left out. */
export function countersOf(before: readonly string[], after: readonly string[]): ReadonlyMap<string, number> {
  const change = new Map<string, number>();
  for (const each of after) change.set(each, (change.get(each) ?? 0) + 1);
  for (const each of before) change.set(each, (change.get(each) ?? 0) - 1);
  for (const [each, by] of change) if (by === 0) change.delete(each);
  return change;
}

/** Counters of a clipping in that state: its lists, and the trash. */
export const countedAs = (row: StateRow | undefined): readonly string[] => {
  if (!row) return [];
  return row.isTrashed ? ['trash'] : ['kept', ...listsOf(row)];
};
