// Pictures that a page of ours has loaded, one at a time → kept with their clipping while its note stands; with the last of them, nothing is to come any more.
import type { LibraryDb } from '../db';
import {
  addressesIn,
  keptOf,
  PICTURE_TABLES,
  type PlacedPicture,
  pictureOf,
  putPicture,
  type UseMaker,
  wantedOf,
} from './keep-pictures';
import { isNoted, settleTry } from './picture-queue';
import { readQueueRow } from './picture-shape';

/** A picture as it came, for the clipping that shows it. */
export interface LoadedPicture extends Omit<PlacedPicture, 'picture'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps a picture; once `signal` has aborted, nothing more is written. */
export type ShownKeeper = (loaded: LoadedPicture, signal: AbortSignal) => Promise<void>;

/** What a clipping shows does not change while its note stands: a page asks for dozens, and its text is read once for them. */
function addressReader(db: LibraryDb) {
  let last: { readonly key: string; readonly read: ReturnType<typeof addressesIn> } | null = null;
  return (id: string, noted: string | undefined) => {
    const key = `${id} ${noted}`;
    if (last?.key !== key) {
      const read = addressesIn(db, id);
      last = { key, read };
      read.catch(() => {
        if (last?.read === read) last = null; // told to whoever asked; the next one reads it again
      });
    }
    return last.read;
  };
}

/**
 * Nothing is kept where the clipping does not show the picture, or was not noted: whoever lets go of the note, with all
 * pictures or with the clipping, in whatever page, is heard in the same transaction.
 */
export function keeperOfShown(db: LibraryDb, maker: UseMaker): ShownKeeper {
  const addressesOf = addressReader(db);
  return async ({ clippingId, address, bytes }, signal) => {
    const note = readQueueRow(await db.pictureQueue.get(clippingId));
    const all = note && (await addressesOf(clippingId, note.noted));
    if (!all || all === 'trash') return;
    const { addresses, tooMany } = wantedOf(all);
    const picture = addresses.includes(address) ? await pictureOf(bytes) : null;
    if (!picture) return;
    await db.transaction('rw', PICTURE_TABLES, async () => {
      if (signal.aborted || !(await isNoted(db, note))) return;
      await putPicture(db, { clippingId, address, picture }, maker);
      const kept = await keptOf(db, clippingId);
      if (!addresses.every((each) => kept.has(each))) return;
      await settleTry(db, note, { leftOut: tooMany > 0 ? { 'too-many': tooMany } : {}, now: maker.now() });
    });
  };
}
