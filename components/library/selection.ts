// Which clippings of a list are chosen, and on which one the keyboard stands; pure, by ids, so that a list may change below it.

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** Where the keyboard stands, and from where Shift chooses; null: nowhere yet. */
  readonly cursor: string | null;
}

export const NOTHING_CHOSEN: Selection = { chosen: new Set(), cursor: null };

/** The row that `steps` rows below, or above where negative, the cursor; the first where it stands nowhere. */
export function moved(selection: Selection, ids: readonly string[], steps: number): Selection {
  if (ids.length === 0) return selection;
  const at = selection.cursor === null ? -1 : ids.indexOf(selection.cursor);
  const next = at < 0 ? 0 : Math.min(Math.max(at + steps, 0), ids.length - 1);
  return { ...selection, cursor: ids[next] ?? null };
}

/** Chooses `id`, or lets go of it. */
export function toggled({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, cursor: id };
}

/** Chooses all from the cursor to `id`, both included, beside what is chosen already. */
export function extended({ chosen, cursor }: Selection, ids: readonly string[], id: string): Selection {
  const [from, to] = [cursor === null ? -1 : ids.indexOf(cursor), ids.indexOf(id)];
  if (from < 0 || to < 0) return toggled({ chosen, cursor }, id);
  return {
    chosen: new Set([...chosen, ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]),
    cursor: id,
  };
}

/** As `moved`, and chooses what the cursor came from and where it is, beside what is chosen already. */
export function stretched(selection: Selection, ids: readonly string[], steps: number): Selection {
  const { cursor } = moved(selection, ids, steps);
  return cursor === null ? selection : extended(selection, ids, cursor);
}

/** What an action is for: what is chosen, in the order of the list, or else the row of the cursor. */
export function targets({ chosen, cursor }: Selection, ids: readonly string[]): string[] {
  if (chosen.size > 0) return ids.filter((id) => chosen.has(id));
  return cursor !== null && ids.includes(cursor) ? [cursor] : [];
}

/**
 * The selection over a list from which `gone` have left: the cursor stands on the row that moved up to its own, or to
 * theirs where it stood nowhere.
 */
export function without(
  { chosen, cursor }: Selection,
  ids: readonly string[],
  gone: ReadonlySet<string>,
): Selection {
  const at = cursor === null ? ids.findIndex((id) => gone.has(id)) : ids.indexOf(cursor);
  const stays = (id: string) => !gone.has(id);
  const next = ids.slice(Math.max(at, 0)).find(stays) ?? ids.slice(0, Math.max(at, 0)).findLast(stays);
  return {
    chosen: new Set([...chosen].filter(stays)),
    cursor: at < 0 ? cursor : (next ?? null),
  };
}
