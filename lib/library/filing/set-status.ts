// What a reader does with clippings in a list: read, starred, archived, tagged; each with what undoes it.
import type { LibraryDb } from '../db';
import { parseBody } from '../stored-rows';
import { readTags, refileText, setState } from './file-clipping';
import { type ChangedField, count, FILING, logChange } from './filing-tables';
import { countersOf, type ReadingState, type StateRow, type Status } from './reading-state';
import { tagCounter, tagsOf } from './tag';

export type { Status } from './reading-state';

const FIELD = { read: 'readAt', starred: 'starredAt', archived: 'archivedAt' } as const;
const PARTS = ['read', 'starred', 'archived'] as const;

/** The part of the state that `status` changes; what is so already keeps its instant. */
function changeOf(row: StateRow, status: Status, at: string): Partial<ReadingState> {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const [wanted, field] = [status[part], FIELD[part]];
      return wanted === undefined || wanted === (row[field] !== null)
        ? []
        : [[field, wanted ? at : null] as const];
    }),
  );
}

/** A clipping, and the status that it had: given back to `setStatus`, they undo what was done. */
export interface StatusBefore {
  readonly id: string;
  readonly status: Required<Status>;
}

const statusOf = (row: StateRow): Required<Status> => ({
  read: row.readAt !== null,
  starred: row.starredAt !== null,
  archived: row.archivedAt !== null,
});

/**
 * Sets the status of clippings, of all or of none, and tells what it was before. Those that are in the trash or gone are
 * left out; `now` is when it is done.
 */
export function setStatus(
  db: LibraryDb,
  wanted: readonly { readonly id: string; readonly status: Status }[],
  now: Date,
): Promise<readonly StatusBefore[]> {
  const at = now.toISOString();
  return db.transaction('rw', FILING, async () => {
    const before: StatusBefore[] = [];
    for (const { id, status } of wanted) {
      const row = await db.states.get(id);
      if (!row || row.isTrashed) continue;
      const change = changeOf(row, status, at);
      before.push({ id, status: statusOf(row) });
      if (Object.keys(change).length === 0) continue;
      await setState(db, row, change);
      for (const part of PARTS) if (FIELD[part] in change) await logChange(db, { id, field: part, at });
    }
    return before;
  });
}

/** The status of clippings; those that are not filed are left out. */
export async function readStatus(
  db: LibraryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Required<Status>>> {
  const rows = await db.states.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, statusOf(row)] as const] : [])));
}

/** Tags of each of `ids`, by their letters. */
export function readTagsOf(
  db: LibraryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return db.transaction('r', db.tags, async () => {
    const tags = await Promise.all(ids.map((id) => readTags(db, id)));
    return new Map(ids.map((id, at) => [id, tags[at] ?? []]));
  });
}

/**
 * Gives a clipping these tags and no others, as `tagsOf` reads them; the value is the tags that it had, null: it is in
 * the trash or gone, and nothing was done.
 */
export function tagClipping(
  db: LibraryDb,
  { id, tags, now }: { readonly id: string; readonly tags: readonly string[]; readonly now: Date },
): Promise<readonly string[] | null> {
  const wanted = tagsOf(tags);
  return db.transaction('rw', ['bodies', ...FILING], async () => {
    const [item, state] = [await db.items.get(id), await db.states.get(id)];
    if (!item || !state || state.isTrashed) return null;
    const had = await readTags(db, id);
    const [gone, added] = [
      had.filter((tag) => !wanted.includes(tag)),
      wanted.filter((tag) => !had.includes(tag)),
    ];
    await db.tags.bulkDelete(gone.map((tag) => [id, tag] as [string, string]));
    await db.tags.bulkPut(added.map((tag) => ({ id, tag })));
    await count(db, countersOf(gone.map(tagCounter), added.map(tagCounter)));
    const changed = [...gone, ...added].map((tag): ChangedField => `tag:${tag}`);
    for (const field of changed) await logChange(db, { id, field, at: now.toISOString() });
    // The index knows a clipping's tags, too.
    if (changed.length > 0) await refileText(db, { item, body: parseBody(await db.bodies.get(id)) });
    return had;
  });
}
