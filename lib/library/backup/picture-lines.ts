// Pictures as lines of a backup, behind those of its clippings, one in memory at a time; and a line → the picture, if a clipping shows it.
import * as z from 'zod/mini';
import { dataAddress } from '../../core/read-input';
import type { LibraryDb } from '../db';
import { pictureOf } from '../pictures/keep-pictures';
import type { PictureRow } from '../pictures/picture-tables';

/** Base64 makes four characters of three bytes; the bytes' own bound is asked when they are read. */
const DATA = /^data:[a-z/+]+;base64,([\w+/=]*)$/;
const lineShape = z.object({ picture: z.object({ id: z.string(), data: z.string().check(z.regex(DATA)) }) });

/** What stands in a line of a picture. */
export type PictureLine = z.infer<typeof lineShape>['picture'];

/** Null: it is the line of something else. */
export const parsePictureLine = (line: unknown): PictureLine | null =>
  lineShape.safeParse(line).data?.picture ?? null;

/** Every picture that some clipping shows, by the order of ids. */
export async function* pictureLines(db: LibraryDb): AsyncGenerator<string> {
  const used = new Set(await db.pictureUses.orderBy('picture').uniqueKeys());
  for (const id of used) {
    const row = await db.pictures.get(String(id));
    if (row) yield JSON.stringify({ picture: { id: row.id, data: dataAddress(row.type, row.bytes) } });
  }
}

/** The picture of a line, looked at anew; null: its bytes are not what its name says, or no picture that is kept. */
async function pictureIn({ id, data }: PictureLine): Promise<PictureRow | null> {
  const [, base64 = ''] = DATA.exec(data) ?? [];
  const picture = await pictureOf(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
  return picture?.id === id ? picture : null;
}

/** Keeps the picture of a line, where a clipping of the library shows it and has it not. */
export async function restorePicture(db: LibraryDb, line: PictureLine): Promise<void> {
  const picture = await pictureIn(line).catch(() => null); // base64 that is none
  if (!picture) return;
  await db.transaction('rw', db.pictures, db.pictureUses, async () => {
    const uses = await db.pictureUses.where('picture').equals(picture.id).count();
    if (uses > 0) await db.pictures.put(picture);
  });
}
