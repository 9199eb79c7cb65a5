// A library that has been brought into order after a kill → pictures that it says it has and has not, and those that nothing shows.
import type { LibraryDb } from '../../lib/library/db';

/**
 * A restoring writes pictures last: until it has been done again to its end, some may be missing. Nothing is, where the
 * clipping that shows them is noted to have them fetched.
 */
export function faultsOfPictures(db: LibraryDb): Promise<string[]> {
  return db.transaction('r', db.pictures, db.pictureUses, db.pictureQueue, async () => {
    const [uses, names, queued] = [
      await db.pictureUses.toArray(),
      new Set(await db.pictures.toCollection().primaryKeys()),
      new Set(await db.pictureQueue.toCollection().primaryKeys()),
    ];
    const shown = new Set(uses.map(({ picture }) => picture));
    return [
      ...uses
        .filter(({ clippingId, picture }) => !names.has(picture) && !queued.has(clippingId))
        .map(({ clippingId, picture }) => `${clippingId} shows the picture ${picture}, which is not there`),
      ...[...names]
        .filter((name) => !shown.has(name))
        .map((name) => `the picture ${name} is shown by nothing`),
    ];
  });
}
