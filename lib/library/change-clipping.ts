// Changes of kept clippings: the reader's edits, into the trash and back; and how an open page hears of them.

import { liveQuery } from 'dexie';
import type { Result } from '../core/result';
import type { LinkedArticle } from '../linking/types';
import { type EditedLayer, summaryOf } from './clipping';
import type { LibraryDb } from './db';
import { fileClipping, forgetClippings, refileText, unfileClipping } from './filing/file-clipping';
import { FILING, logChange } from './filing/filing-tables';
import type { Found } from './list-clippings';
import { isUnpackable, packBody, unpackBody } from './packed-body';
import { forgetPictures, PICTURE_STORES } from './pictures/picture-tables';
import { type ArticleIdentity, savedId } from './save-clipping';
import { attempt, type SaveError } from './storage-error';
import { checkEdited } from './stored-json';
import { parseBody, parseItem, readBody, readDraftRow } from './stored-rows';

/** Edits, and the names that are found in the text that they make. */
export interface Edited extends EditedLayer {
  readonly mentions: LinkedArticle;
}

/** Where no text is left of a stored one, names count in the text that the reader saw. */
const textOr = (stored: unknown, shown: string): string => (typeof stored === 'string' ? stored : shown);

/**
 * Body and list data change together or not at all; a clipping that is gone stays gone. Edits and names that could not
 * be read back are not written: rejects with `UnreadableRowError`.
 */
export function editClipping(
  db: LibraryDb,
  id: string,
  { edits, text, mentions, now }: Edited & { readonly now: Date },
): Promise<Result<void, SaveError>> {
  return attempt(() =>
    db.transaction('rw', ['bodies', ...FILING], async () => {
      const [item, body] = [await db.items.get(id), await db.bodies.get(id)];
      if (!body) return;
      const { title } = parseItem(item ?? {});
      const stored = unpackBody(body);
      const fields = { ...stored, id, edits, mentions };
      checkEdited(readBody({ ...fields, text: textOr(stored['text'], text) }, title.length));
      // What cannot be unpacked stays, and what is new stands beside it.
      await db.bodies.put(isUnpackable(body) ? packBody(fields) : { ...body, edits, mentions });
      if (!item) return;
      const after = { ...item, ...summaryOf(text, mentions) };
      if (item.state === 'kept') await refileText(db, { item: after, body: readBody(fields)?.value ?? null });
      else await db.items.put(after);
      await logChange(db, { id, field: 'edits', at: now.toISOString() });
    }),
  );
}

/** The same for an article that is not saved yet; false: there is no such draft. */
export function editDraft(
  db: LibraryDb,
  id: string,
  { edits, text, mentions }: Edited,
): Promise<Result<boolean, SaveError>> {
  return attempt(() =>
    db.transaction('rw', db.drafts, async () => {
      const draft = await db.drafts.get(id);
      if (!draft) return false;
      const article = { ...draft.article, text: textOr(draft.article?.text, text) };
      checkEdited(readDraftRow({ ...draft, article, edits, mentions }));
      await db.drafts.update(id, { edits, mentions });
      return true;
    }),
  );
}

/** How long the trash is kept, in days. */
const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a clipping was moved, stood there already, or is not there at all. */
export type Moved = 'moved' | 'there' | 'gone';

/** Puts the clipping into the trash; one that is there already, or gone, stays as it is. */
export function trashClipping(db: LibraryDb, id: string, now: Date): Promise<Moved> {
  const deletedAt = now.toISOString();
  return db.transaction('rw', ['bodies', ...FILING], async () => {
    const row = await db.items.get(id);
    if (row?.state !== 'kept') return row ? 'there' : 'gone';
    await unfileClipping(db, { ...row, state: 'trashed', deletedAt });
    await logChange(db, { id, field: 'trash', at: deletedAt });
    return 'moved';
  });
}

/** Takes the clipping out of the trash, to its old place in every list. */
export function restoreClipping(db: LibraryDb, id: string, now: Date): Promise<Moved> {
  return db.transaction('rw', ['bodies', ...FILING], async () => {
    const row = await db.items.get(id);
    if (!row) return 'gone';
    if (row.state === 'kept') return 'there';
    const { deletedAt: _, ...item } = { ...row, state: 'kept' as const };
    await fileClipping(db, { item, body: parseBody(await db.bodies.get(id)) });
    await logChange(db, { id, field: 'trash', at: now.toISOString() });
    return 'moved';
  });
}

/** Tables that a transaction needs which erases clippings. */
export const ERASED = ['bodies', 'progress', 'versions', ...Object.keys(PICTURE_STORES), ...FILING];

/** Deletes clippings in the trash, with their bodies, versions, pictures and how far they were read. Inside the caller's transaction on `ERASED`. */
export async function eraseClippings(db: LibraryDb, ids: readonly string[]): Promise<void> {
  await db.items.bulkDelete([...ids]);
  await db.bodies.bulkDelete([...ids]);
  await db.progress.bulkDelete([...ids]);
  await db.versions.where('clippingId').anyOf(ids).delete();
  await forgetPictures(db, ids);
  await forgetClippings(db, ids);
}

/** Removes for good the clippings that were deleted more than 30 days before `now`. */
export async function purgeTrash(db: LibraryDb, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - TRASH_DAYS * DAY_MS).toISOString();
  await db.transaction('rw', ERASED, async () => {
    await eraseClippings(db, await db.items.where('deletedAt').below(oldest).primaryKeys());
  });
}

export type Whereabouts = Exclude<Found['at'], 'damaged'>;

/** Calls `onChange` with each answer of `query`, the first at once, until `signal` aborts. */
function follow<T>(query: () => Promise<T>, onChange: (answer: T) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  // A library that cannot be read says so wherever the reader asks something of it; here nobody has.
  const subscription = liveQuery(query).subscribe({ next: onChange, error: () => undefined });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

export interface Watched<T> {
  readonly onChange: (answer: T) => void;
  readonly signal: AbortSignal;
}

/** Where the clipping `id` is, now and after every change. */
export function watchClipping(db: LibraryDb, id: string, { onChange, signal }: Watched<Whereabouts>): void {
  const whereabouts = async (): Promise<Whereabouts> => {
    const row = await db.items.get(id);
    if (!row) return 'nowhere';
    return row.state === 'trashed' ? 'trash' : 'kept';
  };
  follow(whereabouts, onChange, signal);
}

/** Id under which `article` is kept, now and after every change; null: it is not. */
export const watchSaved = (
  db: LibraryDb,
  article: ArticleIdentity,
  { onChange, signal }: Watched<string | null>,
): void => follow(() => savedId(db, article), onChange, signal);
