// The tables of pictures that are kept: each picture once, which clipping shows it where, and what is still to be fetched.
import type { Dexie, Table } from 'dexie';
import type { PictureType, WhyLeftOut } from './picture-kind';

/** A row of `pictures`. */
export interface PictureRow {
  /** `contentName` of its bytes. */
  readonly id: string;
  readonly type: PictureType;
  /** Bytes, again as a number: sums are read from an index alone. */
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A row of `pictureUses`: a clipping shows a picture. */
export interface PictureUseRow {
  /** UUID. */
  readonly id: string;
  readonly clippingId: string;
  /** Where it lay on the web, as the clipping's HTML names it. */
  readonly address: string;
  /** Id of the picture. */
  readonly picture: string;
  /** ISO 8601 instant, UTC. */
  readonly savedAt: string;
}

/** How many pictures are not kept, by the reason. */
export type LeftOut = { readonly [why in WhyLeftOut]?: number | undefined };

/** A row of `pictureQueue`: a clipping whose pictures are still to be fetched, or some of whose were left out for good. */
export interface PictureQueueRow {
  /** UUID of the clipping. */
  readonly id: string;
  /** How often some of them did not come. */
  readonly tries: number;
  /** UUID, another each time the clipping is noted; rows of earlier versions have none. */
  readonly noted?: string | undefined;
  /** ISO 8601 instant, UTC, before which nobody is asked; left out: at once; null: never more. */
  readonly notBefore?: string | null | undefined;
  /** What the last try left out. */
  readonly leftOut?: LeftOut | undefined;
  /** What ended the last try before its end: the kind of a `SaveError`, `offline`, `trash`, where the clipping lay, or `fault`. */
  readonly stoppedBy?: string | undefined;
}

export interface PictureTables extends Pick<Dexie, 'transaction'> {
  readonly pictures: Table<PictureRow, string>;
  readonly pictureUses: Table<PictureUseRow, string>;
  readonly pictureQueue: Table<PictureQueueRow, string>;
}

/** What Dexie is told of them. */
export const PICTURE_STORES = {
  pictures: 'id, size',
  pictureUses: 'id, clippingId, picture',
  pictureQueue: 'id',
} as const;

/** Deletes those of `pictures` that no clipping shows any more; inside the caller's transaction on both tables. */
async function dropUnused(db: PictureTables, pictures: ReadonlySet<string>): Promise<void> {
  for (const picture of pictures)
    if ((await db.pictureUses.where('picture').equals(picture).count()) === 0)
      await db.pictures.delete(picture);
}

/** Deletes every picture that no clipping shows, as a merge may leave some. */
export const dropUnusedPictures = (db: PictureTables): Promise<void> =>
  db.transaction('rw', db.pictures, db.pictureUses, async () => {
    const used = new Set(await db.pictureUses.orderBy('picture').uniqueKeys());
    const ids = await db.pictures.toCollection().primaryKeys();
    await db.pictures.bulkDelete(ids.filter((id) => !used.has(id)));
  });

/** Deletes uses, and the pictures that nothing else shows. */
async function dropUses(db: PictureTables, uses: readonly PictureUseRow[]): Promise<void> {
  await db.pictureUses.bulkDelete(uses.map(({ id }) => id));
  await dropUnused(db, new Set(uses.map(({ picture }) => picture)));
}

/** Lets go of the pictures of clippings that are deleted for good; inside the caller's transaction on `PICTURE_STORES`. */
export async function forgetPictures(db: PictureTables, clippings: readonly string[]): Promise<void> {
  await db.pictureQueue.bulkDelete([...clippings]);
  await dropUses(
    db,
    await db.pictureUses
      .where('clippingId')
      .anyOf([...clippings])
      .toArray(),
  );
}

/** Lets go of those pictures of a clipping whose addresses are not among `shown`; inside the same transaction. */
export async function forgetOthers(
  db: PictureTables,
  clipping: string,
  shown: ReadonlySet<string>,
): Promise<void> {
  const uses = await db.pictureUses.where('clippingId').equals(clipping).toArray();
  await dropUses(
    db,
    uses.filter(({ address }) => !shown.has(address)),
  );
}
