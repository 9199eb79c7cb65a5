// Pictures as lines of a backup, behind those of its clippings, one at a time; and a line → the picture, if a clipping shows it.
import * as z from 'zod/mini';
import { dataAddress } from '../../core/read-input';
import type { LibraryDb } from '../db';
import { pictureOf } from '../pictures/keep-pictures';
import { pictureShape } from '../pictures/picture-shape';
import type { PictureRow } from '../pictures/picture-tables';

/** Base64 makes four characters of three bytes; the bytes' own bound is asked when they are read. */
const DATA = /^data:[a-z/+]+;base64,([\w+/=]*)$/;
const lineShape = z.object({ picture: z.object({ id: z.string(), data: z.string().check(z.regex(DATA)) }) });

/** What stands in a line of a picture. */
export type PictureLine = z.infer<typeof lineShape>['picture'];

/** Null: it is the line of something else. */
export const parsePictureLine = (line: unknown): PictureLine | null =>
  lineShape.safeParse(line).data?.picture ?? null;

/** Names of the pictures that some clipping shows, in their order. */
export const shownPictures = async (db: LibraryDb): Promise<readonly string[]> =>
  (await db.pictureUses.orderBy('picture').uniqueKeys()).map(String);

/** The line of a picture; null: only its use is there, or it was deleted meanwhile. */
export async function pictureLine(db: LibraryDb, id: string): Promise<string | null> {
  const row = await db.pictures.get(id);
  return row ? JSON.stringify({ picture: { id: row.id, data: dataAddress(row.type, row.bytes) } }) : null;
}

/** The picture of a line, looked at anew; null: its bytes are not what its name says, or no picture that is kept. */
async function pictureIn({ id, data }: PictureLine): Promise<PictureRow | null> {
  const [, base64 = ''] = DATA.exec(data) ?? [];
  const picture = await pictureOf(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
  return picture?.id === id ? picture : null;
}

/** Whether some clipping shows the picture, and none is there, or one that cannot be read. Inside any transaction on both tables. */
async function isWanted(db: LibraryDb, id: string): Promise<boolean> {
  if ((await db.pictureUses.where('picture').equals(id).count()) === 0) return false;
  const there = pictureShape.safeParse(await db.pictures.get(id));
  return !there.success || there.data.size !== there.data.bytes.length;
}

/** Keeps the picture of a line, where a clipping of the library shows it and has it not. */
export async function restorePicture(db: LibraryDb, line: PictureLine): Promise<void> {
  if (!(await isWanted(db, line.id))) return; // most are there when a file is restored again: nothing is unpacked
  const picture = await pictureIn(line).catch(() => null); // base64 that is none
  if (!picture) return;
  await db.transaction('rw', db.pictures, db.pictureUses, async () => {
    if (await isWanted(db, picture.id)) await db.pictures.put(picture);
  });
}
