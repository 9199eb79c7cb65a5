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

export const NEW_STATE: ReadingState = { readAt: null, starredAt: null, archivedAt: null };

/** A row of `states`. The names of the lists in which it stands are fields, so that an index holds that list alone. */
export interface StateRow extends ReadingState, Partial<Readonly<Record<ListName, 1>>> {
  /** UUID of the clipping. */
  readonly id: string;
  readonly back: number;
  /** In the trash it stands in no list. */
  readonly isTrashed: boolean;
}

/** Where a clipping stands in a list whose newest come first: milliseconds before 1970. What cannot be read is oldest. */
export const backOf = (savedAt: unknown): number => {
  const instant = typeof savedAt === 'string' ? Date.parse(savedAt) : Number.NaN;
  return Number.isNaN(instant) ? 0 : -instant;
};

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

/** The row of a clipping in that state. */
export function stateRowOf({
  id,
  back,
  isTrashed,
  readAt,
  starredAt,
  archivedAt,
}: ReadingState & Pick<StateRow, 'id' | 'back' | 'isTrashed'>): StateRow {
  const row = { id, back, isTrashed, readAt, starredAt, archivedAt };
  return { ...row, ...Object.fromEntries(listsOf(row).map((list) => [list, 1])) };
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
