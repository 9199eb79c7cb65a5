// A note on a clipping as a whole, and what else stands beside it → rows, index and log of changes; inside the caller's transaction.
import type { LibraryDb } from '../db';
import { refileText } from '../filing/file-clipping';
import { type ChangedField, logChange } from '../filing/filing-tables';
import { parseBody } from '../stored-rows';
import { noteRowShape } from './quote-tables';

/** What of a clipping's margin was changed, and when: `at` is an ISO 8601 instant, UTC. */
export interface MarginChange {
  readonly clippingId: string;
  readonly field: ChangedField;
  readonly at: string;
}

/** Files the clipping by what is written beside it now, and notes the change; on bodies and `FILING`. */
export async function refileMargin(db: LibraryDb, { clippingId, field, at }: MarginChange): Promise<void> {
  const [item, body] = [await db.items.get(clippingId), await db.bodies.get(clippingId)];
  // What is in the trash is filed when it comes back.
  if (item?.state === 'kept') await refileText(db, { item, body: parseBody(body) });
  await logChange(db, { id: clippingId, field, at });
}

/** Writes the note on a clipping that is there; `''`: it has none any more. Throws where it could not be read back. */
export async function writeNote(
  db: LibraryDb,
  { clippingId, text, at }: { readonly clippingId: string; readonly text: string; readonly at: string },
): Promise<void> {
  if (text === '') await db.notes.delete(clippingId);
  else await db.notes.put(noteRowShape.parse({ id: clippingId, text, changedAt: at }));
  await refileMargin(db, { clippingId, field: 'note', at });
}
