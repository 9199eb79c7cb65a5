// What the background fetches for pages of ours, which reach no network themselves: pages of links, and pictures, which it keeps with their clippings.
import { lazy } from '../../lib/core/collections';
import { openPictures } from '../../lib/library/pictures/open-pictures';
import type { BackgroundHandlers } from '../../lib/messaging/listen';
import { fetchPage } from '../../lib/reader/fetch-page';
import { fetchPicture } from '../../lib/reader/fetch-picture';
import { keepsPictures } from '../../lib/settings/list-settings';
import { keepPicturesLater } from './keep-pictures-later';

const pictures = lazy(() => openPictures());

/** Keeps a picture that was fetched for a page of ours with the clipping that shows it, where that is switched on. */
async function keepShownNow(
  clipping: string,
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  // Refused by a full disk, it is shown all the same.
  if (await keepsPictures.read()) await pictures().keepShown(clipping, address, bytes);
}

/** For a private window a picture is fetched when the reader asks for it there, and not kept. */
export const fetchHandlers: Pick<BackgroundHandlers, 'picture/fetch' | 'page/fetch' | 'pictures/keep'> = {
  'page/fetch': ({ address }) => fetchPage(address),
  'picture/fetch': ({ address, clipping }, { isPrivate }) =>
    fetchPicture(address, async (bytes) => {
      if (clipping !== undefined && !isPrivate) await keepShownNow(clipping, address, bytes);
    }),
  'pictures/keep': async (wish, asker) => {
    await keepPicturesLater(wish, asker);
    return null;
  },
};
