// Saving an article once or again: the same canonical address is the same clipping.
import { carriedOver, isEdited } from '../article/edits';
import type { Result } from '../shared/result';
import type { Clipping, ClippingBody, ReadingListItem } from './clipping';
import type { ItemRow, LibraryDb } from './db';
import { attempt, type SaveError } from './storage-error';
import { parseBody } from './stored-rows';
import { titleWords } from './title-words';

/** Outcome of a save: a new clipping, or one that was there and has been brought up to date. */
export interface Saved {
  readonly id: string;
  readonly updated: boolean;
}

/** By what an article is known again. */
export type ArticleIdentity = Pick<ReadingListItem, 'canonicalUrl' | 'url' | 'title'>;

const byCanonical = (db: LibraryDb, canonicalUrl: string): Promise<ItemRow | undefined> =>
  db.items.where('canonicalUrl').equals(canonicalUrl).first();

interface Place {
  /** Canonical address under which the article is kept. */
  readonly canonicalUrl: string;
  readonly row: ItemRow | undefined;
}

/**
 * Where an article is kept, or would be. A canonical address is believed only while the page's own address or the
 * title stays the same: single-page sites leave the last story's address behind, and one must not replace the other.
 */
async function placeOf(db: LibraryDb, { canonicalUrl, url, title }: ArticleIdentity): Promise<Place> {
  const declared = await byCanonical(db, canonicalUrl);
  if (!declared || declared.url === url || declared.title === title) return { canonicalUrl, row: declared };
  return { canonicalUrl: url, row: await byCanonical(db, url) };
}

/** A clipping that is kept stays where it is in the list; one from the trash comes back as if saved now. */
function rowFor({ item }: Clipping, { canonicalUrl, row: before }: Place): ItemRow {
  return {
    ...item,
    canonicalUrl,
    id: before?.id ?? item.id,
    savedAt: before?.state === 'kept' ? before.savedAt : item.savedAt,
    state: 'kept',
    titleWords: titleWords(item.title),
  };
}

/**
 * A clipping that is brought up to date keeps the reader's edits. Where the article reads otherwise now, its names
 * are found anew when it is opened: until then none is better than a wrong one.
 */
function keepingEdits(body: ClippingBody, row: unknown): ClippingBody {
  const before = parseBody(row);
  if (!before || !isEdited(before.edits) || isEdited(body.edits)) return body;
  const isSame = before.html === body.html && before.removals.length === body.removals.length;
  if (isSame) return { ...body, edits: before.edits, mentions: before.mentions };
  const edits = carriedOver(before.edits, before, body);
  return isEdited(edits) ? { ...body, edits, mentions: { ...body.mentions, text: [] } } : body;
}

/**
 * Saves `clipping`, or brings the one with the same canonical address up to date; list data and body change
 * together or not at all. Two tabs that save the same article at once make one clipping.
 */
export function saveClipping(db: LibraryDb, clipping: Clipping): Promise<Result<Saved, SaveError>> {
  return attempt(() =>
    db.transaction('rw', db.items, db.bodies, async () => {
      const place = await placeOf(db, clipping.item);
      const row = rowFor(clipping, place);
      await db.items.put(row);
      await db.bodies.put(keepingEdits({ ...clipping.body, id: row.id }, await db.bodies.get(row.id)));
      return { id: row.id, updated: place.row?.state === 'kept' };
    }),
  );
}

/** True if this article is in the library, the trash apart: saving it again would update it. */
export async function isSaved(db: LibraryDb, article: ArticleIdentity): Promise<boolean> {
  const { row } = await placeOf(db, article);
  return row?.state === 'kept';
}
