// What the background fetches for pages of ours, which reach no network themselves: pages of links, and pictures, which it keeps with their clippings.
import type { LoadedPicture } from '../../lib/library/pictures/keep-shown';
import type { BackgroundHandlers } from '../../lib/messaging/listen';
import { fetchPage } from '../../lib/reader/fetch-page';
import { fetchPicture } from '../../lib/reader/fetch-picture';
import { goOnWithPictures, keepPicturesLater, keepShownPicture } from './keep-pictures-later';

/** A picture that has come is shown, whether it can be kept or not: its note stands where it cannot, and it is fetched later. */
function keepAside(loaded: LoadedPicture): void {
  keepShownPicture(loaded).catch(() => undefined);
}

/** For a private window a picture is fetched when the reader asks for it there, and not kept. */
export const fetchHandlers: Pick<
  BackgroundHandlers,
  'picture/fetch' | 'page/fetch' | 'pictures/keep' | 'pictures/go-on'
> = {
  'page/fetch': ({ address }) => fetchPage(address),
  'picture/fetch': ({ address, clipping }, { isPrivate }) =>
    fetchPicture(address, (bytes) => {
      if (clipping !== undefined && !isPrivate) keepAside({ clippingId: clipping, address, bytes });
    }),
  'pictures/keep': async (wish, asker) => {
    await keepPicturesLater(wish, asker);
    return null;
  },
  'pictures/go-on': (_, asker) => {
    goOnWithPictures(asker);
    return null;
  },
};
