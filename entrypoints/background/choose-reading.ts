// Carries out what the reader chose about reading without a click, once the browser has its leave; the popup may be gone by then.
import { browser } from 'wxt/browser';
import { hostOf, siteOf } from '../../lib/extraction/site-rule';
import type { Asker } from '../../lib/messaging/listen';
import { TOP_FRAME } from '../../lib/messaging/reach-frame';
import { mayRead, readingOf, storeReading } from '../../lib/settings/reading';
import {
  forgetWish,
  keepWish,
  type ReadingWish,
  siteWished,
  waitingWish,
} from '../../lib/settings/reading-wish';
import { visitTab } from '../shared/badge';
import { fillOpenedLink } from '../shared/opened-links';

/** True: the browser lets us, and the choice is stored. */
async function carriedOut(wish: ReadingWish): Promise<boolean> {
  const site = siteWished(wish);
  if (!(await mayRead(wish.mode, site))) return false;
  await storeReading(wish.mode, site);
  await forgetWish();
  return true;
}

/**
 * Stores the choice where no leave is needed, or where it is there; else keeps it until the browser's question has been
 * answered. Until then everything stays as it was.
 */
export async function chooseReading(wish: ReadingWish): Promise<void> {
  await keepWish(wish); // first: the answer may be there before we have looked
  await carriedOut(wish);
}

/** Carries out a choice that waited when leave is given. Call it synchronously at start-up. */
export function followWishes(): void {
  browser.permissions.onAdded.addListener(() => {
    waitingWish()
      .then((wish) => wish && carriedOut(wish))
      .catch(() => undefined); // taken back in the same moment: its own event follows
  });
}

/**
 * Reads the page that asks for it, if it was chosen that such pages are read: a tab's own document, for frames are not
 * entered, and our own pages are none of a site's. The page's process is not trusted: all that it could bring about is to
 * be read itself, where the reader wants that. `prepare` begins what linking its names needs.
 */
export async function readAskingPage(
  { from, frame, isOwnPage }: Asker,
  prepare: () => Promise<unknown>,
): Promise<void> {
  const site = siteOf(from ?? '');
  if (isOwnPage || frame === null || frame.frameId !== TOP_FRAME || site === null) return;
  const { mode, granted } = await readingOf({ site, host: hostOf(from ?? '') });
  if (!granted || (mode !== 'always' && mode !== 'everywhere')) return;
  prepare().catch(() => undefined); // the question for the names tells what is wrong with the facts
  const visit = await visitTab(frame.tabId);
  if (visit.ok && visit.value.state === 'article') await fillOpenedLink(frame.tabId, from ?? '');
}
