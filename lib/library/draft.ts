// An article on its way from a tab to the reader page, before anybody has decided to save it.

import type { Result } from '../core/result';
import type { Edits } from '../edits/edits';
import type { LinkedArticle } from '../linking/types';
import type { FoundArticle, Stamp } from './clipping';
import type { LibraryDb } from './db';
import { attempt, type SaveError } from './storage-error';
import { readableDraft } from './stored-json';
import { type ClippingPart, readDraftRow, type StoredDraft } from './stored-rows';

const DRAFT_LIFE_MS = 24 * 60 * 60 * 1000;
/** More than anyone reads in a day; each may be a megabyte. */
const MAX_DRAFTS = 20;

async function purgeDrafts(db: LibraryDb, now: Date): Promise<void> {
  await db.drafts
    .where('keptAt')
    .below(new Date(now.getTime() - DRAFT_LIFE_MS).toISOString())
    .delete();
  await db.drafts.orderBy('keptAt').reverse().offset(MAX_DRAFTS).delete();
}

export interface Draft extends Stamp {
  readonly article: FoundArticle;
  readonly mentions: LinkedArticle;
  /** Left out: none. */
  readonly edits?: Edits | undefined;
}

/** Keeps the article for a day, and drops the drafts that have had theirs; the value is the draft's id. */
export function keepDraft(db: LibraryDb, { now, ...draft }: Draft): Promise<Result<string, SaveError>> {
  return attempt(() =>
    db.transaction('rw', db.drafts, async () => {
      await db.drafts.put(readableDraft({ ...draft, keptAt: now.toISOString() }));
      await purgeDrafts(db, now);
      return draft.id;
    }),
  );
}

/** A draft, and the parts of it that cannot be read. */
export type FoundDraft = StoredDraft & { readonly damaged: readonly ClippingPart[] };

/** Null: never kept, dropped since, or nothing of it can be read. */
export async function readDraft(db: LibraryDb, id: string): Promise<FoundDraft | null> {
  const draft = readDraftRow(await db.drafts.get(id));
  return draft && { ...draft.value, damaged: draft.damaged };
}
