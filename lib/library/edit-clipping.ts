// The reader's edits of an article that is kept: its body stays as it was extracted, the layer over it changes.
import type { LinkedArticle } from '../linking/types';
import type { Result } from '../shared/result';
import { type EditedLayer, factsOf } from './clipping-of';
import type { LibraryDb } from './db';
import { attempt, type SaveError } from './storage-error';

/** Edits, and the names that are found in the text that they make. */
export interface Edited extends EditedLayer {
  readonly mentions: LinkedArticle;
}

/** Body and list data change together or not at all; a clipping that is gone stays gone. */
export function editClipping(
  db: LibraryDb,
  id: string,
  { edits, text, mentions }: Edited,
): Promise<Result<void, SaveError>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.bodies, async () => {
      await db.bodies.update(id, { edits, mentions });
      await db.items.update(id, factsOf(text, mentions));
    }),
  );
}

/** The same for an article that is not saved yet. */
export function editDraft(
  db: LibraryDb,
  id: string,
  { edits, mentions }: Edited,
): Promise<Result<void, SaveError>> {
  return attempt(async () => {
    await db.drafts.update(id, { edits, mentions });
  });
}
