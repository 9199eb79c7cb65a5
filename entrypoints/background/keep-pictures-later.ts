// Fetches the pictures of clippings that are saved, where the reader has switched that on, after the save has been answered; an alarm goes on with it.
import { browser } from 'wxt/browser';
import { systemClock } from '../../lib/core/clock-and-ids';
import { lazy } from '../../lib/core/collections';
import { onceMoreWhenAsked } from '../../lib/core/once-more-when-asked';
import { err, ok } from '../../lib/core/result';
import type { FetchBytes } from '../../lib/library/pictures/keep-pictures';
import type { LoadedPicture } from '../../lib/library/pictures/keep-shown';
import { openPictures } from '../../lib/library/pictures/open-pictures';
import type { Asker } from '../../lib/messaging/listen';
import { receivePicture } from '../../lib/reader/fetch-picture';
import { hostPatterns } from '../../lib/settings/host-permissions';
import { keepsPictures } from '../../lib/settings/list-settings';

const ALARM = 'keep-pictures';
/** A worker may be killed while it fetches: the alarm wakes the next one, again and again. Browsers allow no less. */
const WHILE_WORKING = { delayInMinutes: 1, periodInMinutes: 1 } as const;
/** Browsers fire an alarm no sooner than this. */
const SOONEST_MS = 60_000;
/** Where the disk is full, or something went wrong, it is tried again after this. */
const AGAIN_LATER_MINUTES = 60;

const pictures = lazy(() => openPictures());

/** Asks only sites that the browser lets us reach; no other learns that the article was saved. */
const fetchGranted: FetchBytes = async (address, largest, signal) => {
  if (navigator.onLine === false) return err({ kind: 'offline' }); // true says little; false is certain
  const mayReach = await browser.permissions.contains({ origins: hostPatterns([address]) });
  if (!mayReach || signal.aborted) return err({ kind: 'no-leave' });
  const received = await receivePicture(address, largest, signal);
  return received.ok ? ok(received.value.bytes) : received;
};

/** Aborts when the switch is turned off; another one from then on. Taken before the switch is read: turned off after that, it is heard. */
let switchedOn = new AbortController();

/** Sets the alarm for when something is due next, as `Pictures.work` says it, or takes it away. */
async function wakeAt(due: string | null): Promise<void> {
  const soonest = systemClock().getTime() + SOONEST_MS;
  if (due === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(soonest, Date.parse(due) || 0) });
}

/** Does what is due. The alarm stands while that lasts, and after it for what is left; none while the switch is off. */
async function workOnce(): Promise<void> {
  const { signal } = switchedOn;
  if (!(await keepsPictures.read())) return wakeAt(null);
  await browser.alarms.create(ALARM, WHILE_WORKING);
  let isDone = false;
  try {
    const worked = await pictures().work(fetchGranted, signal);
    isDone = worked.ok;
    if (worked.ok) await wakeAt(signal.aborted ? null : worked.value);
  } finally {
    if (!isDone) await browser.alarms.create(ALARM, { delayInMinutes: AGAIN_LATER_MINUTES });
  }
}

const work = onceMoreWhenAsked(workOnce);

/** Begins, or lets the work that goes on look once more; a library that cannot be read says so where the reader looks. */
function begin(): void {
  work().catch(() => undefined);
}

/** `isShown`: a page of ours asks for its pictures now, and what does not come is asked for in an hour. */
export interface PictureWish {
  readonly id: string;
  readonly isShown?: boolean | undefined;
}

/**
 * Notes the pictures of a clipping, and begins to fetch them; settles when they are noted. Nothing where it is switched
 * off, nor for a private window: what is read there makes us ask nobody, not even for what is kept of it.
 */
export async function keepPicturesLater(
  { id, isShown = false }: PictureWish,
  { isPrivate }: Pick<Asker, 'isPrivate'>,
): Promise<void> {
  if (isPrivate || !(await keepsPictures.read())) return;
  // Refused by a full disk: the clipping is there, its pictures are not.
  await (isShown ? pictures().queueShown(id) : pictures().queue(id));
  await browser.alarms.create(ALARM, WHILE_WORKING); // killed before it has begun, it is begun by the next worker
  begin();
}

/** Clippings have come out of the bin: the pictures of those that lay there when they were due are fetched now. */
export function goOnWithPictures({ isPrivate }: Pick<Asker, 'isPrivate'>): void {
  if (!isPrivate) begin(); // a private window makes us ask nobody; they come with the next that is saved
}

/**
 * Keeps a picture that was fetched for a page of ours with the clipping that shows it, where that is switched on. Nothing
 * waits for it: what it could tell, a library that cannot be read or written, the reader is told where he looks.
 */
export async function keepShownPicture(loaded: LoadedPicture): Promise<void> {
  const { signal } = switchedOn;
  if (await keepsPictures.read()) await pictures().keepShown(loaded, signal); // refused by a full disk, it is fetched later
}

/** Goes on with what was noted. Call it synchronously at start-up, or the alarm that woke the worker is missed. */
export function followPictures(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) begin();
  });
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin); // with another version, alarms may be gone
  // For as long as the worker lives.
  keepsPictures.watch((on) => {
    if (!on) {
      switchedOn.abort();
      switchedOn = new AbortController();
    }
    begin();
  }, new AbortController().signal);
}
