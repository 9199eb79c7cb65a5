// What a clipping said before another text took its place: kept with it, a few at most, and put back on request.
import type { Result } from '../core/result';
import type { Stamp } from './clipping';
import type { LibraryDb, VersionRow } from './db';
import { refileText } from './filing/file-clipping';
import { FILING, logChange } from './filing/filing-tables';
import type { BodyRow } from './packed-body';
import type { ItemRow } from './schema/rows';
import { attempt, type SaveError } from './storage-error';
import { parseBody, parseItem, type StoredBody } from './stored-rows';

/** Former texts that are kept of one clipping: the longest, and the newest of the others. */
const MAX_VERSIONS = 5;

/** A former text of a clipping. */
export interface Version {
  readonly id: string;
  /** ISO 8601 instant, UTC, at which this text was saved. */
  readonly savedAt: string;
  readonly title: string;
  /** With the reader's edits of that time; its HTML must pass `sanitizeHtml` before it is shown. */
  readonly body: StoredBody;
}

/** A clipping's two rows as they are stored. */
export interface Rows {
  readonly item: ItemRow;
  readonly body: BodyRow;
}

/** A row's text; of one that cannot be read there is none. */
const textOf = (body: unknown): string | undefined => parseBody(body)?.text;
/** UTF-16 code units of a row's text. */
const lengthOf = (body: unknown): number => textOf(body)?.length ?? 0;

/** The longest first, then the newest. */
function byWorth(rows: readonly VersionRow[]): VersionRow[] {
  const newest = rows.toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1));
  const longest = newest.toSorted((a, b) => lengthOf(b.body) - lengthOf(a.body)).slice(0, 1);
  return [...longest, ...newest.filter((row) => !longest.includes(row))];
}

/**
 * Keeps `before`, whose place `text` is about to take; inside the caller's transaction on `versions`. A text that is
 * kept already, or that is back in its place, is not kept twice.
 */
export async function keepVersion(
  db: LibraryDb,
  { item, body }: Rows,
  { id, now, text }: Stamp & { readonly text: string },
): Promise<void> {
  const others = await db.versions.where('clippingId').equals(item.id).toArray();
  const before: VersionRow = { id, clippingId: item.id, replacedAt: now.toISOString(), item, body };
  const said = new Set([textOf(body), text]);
  // Of two texts that cannot be read nobody can tell that they are the same.
  const isSaid = (each: string | undefined) => each !== undefined && said.has(each);
  const distinct = others.filter((row) => !isSaid(textOf(row.body)));
  const kept = byWorth([...distinct, before]).slice(0, MAX_VERSIONS);
  const gone = others.filter((row) => !kept.includes(row));
  await db.versions.bulkDelete(gone.map((row) => row.id));
  await db.versions.put(before);
}

/** Former texts of the clipping `id` as they are stored, the longest first, then the newest. */
const formerRows = async (db: LibraryDb, id: string): Promise<VersionRow[]> =>
  byWorth(await db.versions.where('clippingId').equals(id).toArray());

/** Former texts of the clipping `id` that can be read, the longest first, then the newest. */
export async function readVersions(db: LibraryDb, id: string): Promise<Version[]> {
  return (await formerRows(db, id)).flatMap((row): Version[] => {
    const [item, body] = [parseItem(row.item), parseBody(row.body)];
    return body ? [{ id: row.id, savedAt: item.updatedAt, title: item.title, body }] : [];
  });
}

/**
 * Puts a former text back into its clipping, edits and all; the text whose place it takes becomes a version itself.
 * What is damaged of it is put back as it is, so that nothing more is lost. False: the clipping or the version is gone,
 * or nothing of the version can be read.
 */
export function restoreVersion(
  db: LibraryDb,
  version: string,
  { id, now }: Stamp,
): Promise<Result<boolean, SaveError>> {
  return attempt(() =>
    db.transaction('rw', ['bodies', 'versions', ...FILING], async () => {
      const former = await db.versions.get(version);
      const item = former && (await db.items.get(former.clippingId));
      const body = former && (await db.bodies.get(former.clippingId));
      const text = former && textOf(former.body);
      if (!item || !body || text === undefined) return false;
      await keepVersion(db, { item, body }, { id, now, text });
      const { state, canonicalUrl, storyKey, savedAt } = item;
      const updatedAt = now.toISOString();
      const place = { id: item.id, state, canonicalUrl, storyKey, savedAt, updatedAt };
      const restored = { ...former.item, ...place };
      await db.bodies.put({ ...former.body, id: item.id });
      if (state === 'kept') await refileText(db, { item: restored, body: parseBody(former.body) });
      else await db.items.put(restored);
      await logChange(db, { id: item.id, field: 'text', at: updatedAt });
      return true;
    }),
  );
}
