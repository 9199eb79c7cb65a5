// Pictures that are kept with a clipping → in their places on the reader page, without asking the network; offline, too.
import { dataAddress } from '../../lib/core/read-input';
import { openPictures, type Pictures } from '../../lib/library/pictures/open-pictures';
import { askBackground } from '../../lib/messaging/ask';
import { picturePlaces, showPicture } from '../../lib/reader/place-pictures';
import type { ShownArticle } from './shown-article';

/** Shows those that are kept of the clipping `id`, one after the other; the others stay placeholders. Never rejects. */
export async function showKeptPictures(
  { body, signal }: ShownArticle,
  id: string,
  pictures: Pick<Pictures, 'addressesOf' | 'read'> = openPictures(),
): Promise<void> {
  try {
    const kept = await pictures.addressesOf(id);
    if (kept.size === 0) return;
    for (const place of picturePlaces(body)) {
      const name = kept.get(place.address);
      const picture = name === undefined || signal.aborted ? null : await pictures.read(name);
      if (!picture || signal.aborted) continue;
      // What is damaged on the disk stays a placeholder.
      await showPicture(place, dataAddress(picture.type, picture.bytes)).catch(() => undefined);
    }
  } catch {
    // a library that cannot be read: the article stands without them, and they can be loaded
  }
}

/**
 * The reader has saved a clipping here, or has given leave for its pictures, which this page asks for now (`isShown`): they
 * are kept, where that is switched on.
 */
export function keepPicturesOfClipping(id: string, { isShown = false } = {}): void {
  // Gone for good, the extension was updated: they are kept when the clipping is saved again.
  askBackground('pictures/keep', { id, ...(isShown && { isShown }) }).catch(() => undefined);
}
