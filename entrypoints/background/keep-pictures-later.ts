// Fetches the pictures of clippings that are saved, where the reader has switched that on, after the save has been answered; an alarm goes on with it.
import { browser } from 'wxt/browser';
import { lazy } from '../../lib/core/collections';
import { err, ok } from '../../lib/core/result';
import type { FetchBytes } from '../../lib/library/pictures/keep-pictures';
import { openPictures } from '../../lib/library/pictures/open-pictures';
import type { BackgroundHandlers } from '../../lib/messaging/listen';
import { fetchPage } from '../../lib/reader/fetch-page';
import { fetchPicture, receivePicture } from '../../lib/reader/fetch-picture';
import { hostPatterns } from '../../lib/settings/host-permissions';
import { keepsPictures } from '../../lib/settings/list-settings';

const ALARM = 'keep-pictures';
/** A worker may be killed while it fetches: the alarm wakes the next one, which goes on. Browsers allow no less. */
const AGAIN_SOON_MINUTES = 1;
/** Where something did not come, or the disk was full, it is tried again after this. */
const AGAIN_LATER_MINUTES = 60;

const pictures = lazy(() => openPictures());

/** Asks only sites that the browser lets us reach; no other learns that the article was saved. */
const fetchGranted: FetchBytes = async (address, largest) => {
  const mayReach = await browser.permissions.contains({ origins: hostPatterns([address]) });
  if (!mayReach) return err({ kind: 'no-leave' });
  const received = await receivePicture(address, largest);
  return received.ok ? ok(received.value.bytes) : received;
};

const again = (delayInMinutes: number) => browser.alarms.create(ALARM, { delayInMinutes });

let isWorking = false;
/** Something was noted while the work went on: it may have been missed. */
let isMore = false;

async function workUntilDone(): Promise<void> {
  await again(AGAIN_SOON_MINUTES);
  for (;;) {
    isMore = false;
    const worked = await pictures().work(fetchGranted, new AbortController().signal);
    if (isMore) continue;
    if (worked.ok && !worked.value) await browser.alarms.clear(ALARM);
    else await again(AGAIN_LATER_MINUTES);
    return;
  }
}

/** One work at a time; a library that cannot be read says so where the reader looks. */
function begin(): void {
  isMore = true;
  if (isWorking) return;
  isWorking = true;
  workUntilDone()
    .catch(() => undefined)
    .finally(() => {
      isWorking = false;
    });
}

/** Notes the pictures of a clipping, and begins to fetch them; settles when they are noted. Nothing where it is switched off. */
export async function keepPicturesLater(clipping: string): Promise<void> {
  if (!(await keepsPictures.read())) return;
  await pictures().queue(clipping); // refused by a full disk: the clipping is there, its pictures are not
  begin();
}

/** Goes on with what was noted. Call it synchronously at start-up, or the alarm that woke the worker is missed. */
export function followPictures(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) begin();
  });
  browser.runtime.onStartup.addListener(() => {
    keepsPictures.read().then(
      (on) => on && begin(),
      () => undefined, // an area that cannot be read has chosen nothing
    );
  });
}

/** What the background fetches for pages of ours, which reach no network themselves. */
export const fetchHandlers: Pick<BackgroundHandlers, 'picture/fetch' | 'page/fetch' | 'pictures/keep'> = {
  'page/fetch': ({ address }) => fetchPage(address),
  'picture/fetch': ({ address }) => fetchPicture(address),
  'pictures/keep': async ({ id }) => {
    await keepPicturesLater(id);
    return null;
  },
};
