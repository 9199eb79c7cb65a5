// One whole clipping, for the reader page: where it is, and what of it can be read.
import type { ReadingListItem } from './clipping';
import type { LibraryDb } from './db';
import { type ClippingPart, readBody, readItem, type StoredBody } from './stored-rows';

export interface StoredClipping {
  readonly item: ReadingListItem;
  readonly body: StoredBody;
  /** Parts that cannot be read, for which something stands in; see `readItem` and `readBody`. */
  readonly damaged: readonly ClippingPart[];
}

export type Found =
  | { readonly at: 'kept'; readonly clipping: StoredClipping }
  /** It can be put back. */
  | { readonly at: 'trash' }
  /** It is there, but neither its text nor its HTML can be read; nothing of it has been changed. */
  | { readonly at: 'damaged' }
  /** It was never saved, or its time in the trash is over: nothing tells the two apart. */
  | { readonly at: 'nowhere' };

/** A clipping of its two rows, either of which may be damaged or missing; null: it has no text. */
export function clippingIn(id: string, item: unknown, body: unknown): StoredClipping | null {
  const head = readItem(item ?? {});
  const text = readBody(body, head.damaged.includes('title') ? undefined : head.value.title.length);
  if (!text) return null;
  const damaged = [...new Set([...head.damaged, ...text.damaged])];
  return { item: { ...head.value, id }, body: { ...text.value, id }, damaged };
}

export function findClipping(db: LibraryDb, id: string): Promise<Found> {
  return db.transaction('r', db.items, db.bodies, async (): Promise<Found> => {
    const [row, body] = [await db.items.get(id), await db.bodies.get(id)];
    if (row === undefined && body === undefined) return { at: 'nowhere' };
    if (row?.state === 'trashed') return { at: 'trash' };
    const clipping = clippingIn(id, row, body);
    return clipping ? { at: 'kept', clipping } : { at: 'damaged' };
  });
}
