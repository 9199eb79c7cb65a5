// Pictures of the library as writers take them: each of the kind that it is, and those that few e-readers know drawn as JPEG.
import type { ExportedPicture, ExportedPictures } from '../../lib/exchange/write/exported-clipping';
import type { Pictures } from '../../lib/library/pictures/open-pictures';
import { pictureTypeOf } from '../../lib/library/pictures/picture-kind';

/** Longest side in pixels: e-readers have fewer. */
const LONGEST_SIDE = 2000;
/** What browsers take where nothing is said, rounded to what is told apart by nobody. */
const QUALITY = 0.9;

/** `picture` on white, within so many pixels; null: there is no room to draw it. */
function drawn(picture: ImageBitmap): OffscreenCanvas | null {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white'; // JPEG has nothing that is seen through
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Null: the browser cannot draw it; of what moves the first frame. */
export async function pictureForBooks({ type, bytes }: ExportedPicture): Promise<ExportedPicture | null> {
  // What the browser cannot read is told by a rejection, and by nothing else.
  const picture = await createImageBitmap(new Blob([bytes], { type })).catch(() => null);
  if (!picture) return null;
  const canvas = drawn(picture);
  picture.close();
  const blob = await canvas?.convertToBlob({ type: 'image/jpeg', quality: QUALITY }).catch(() => null);
  return blob ? { type: 'image/jpeg', bytes: new Uint8Array(await blob.arrayBuffer()) } : null;
}

/** What is damaged on the disk is none: its bytes say so. */
export const exportedPictures = (pictures: Pick<Pictures, 'addressesOf' | 'read'>): ExportedPictures => ({
  addressesOf: pictures.addressesOf,
  forBooks: pictureForBooks,
  read: async (id) => {
    const bytes = (await pictures.read(id))?.bytes;
    const type = bytes && pictureTypeOf(bytes);
    return type ? { type, bytes } : null;
  },
});
