// Links that the reader has opened from a list, until the browser is closed: when such a page is read, its link is filled in.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { isSameStory } from '../../lib/extraction/story-key';
import { askVisit } from '../../lib/messaging/reach-visit';
import { showBadge } from './badge';

const KEY = 'opened-links';
/** Whoever opens more at once has forgotten the first. */
const MOST_OPENED = 100;

const openedShape = z.array(z.string());

async function readOpened(): Promise<readonly string[]> {
  return openedShape.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? [];
}

/** Notes that the reader is on the way to the page at `url`. A browser that cannot note it opens the page all the same. */
export async function noteOpenedLink(url: string): Promise<void> {
  try {
    const others = (await readOpened()).filter((each) => each !== url);
    await browser.storage.session.set({ [KEY]: [...others, url].slice(-MOST_OPENED) });
  } catch {
    // full of an article that waits to be read: the link is filled in when the reader clicks on its page
  }
}

/** Fills in the link of the article that is read on a tab, if one is kept; true: it is a clipping with a text now. */
export async function fillLinkOn(tabId: number): Promise<boolean> {
  const saved = await askVisit(tabId, 'visit/save', { replace: false, announce: false, onlyFill: true });
  if (!saved.ok || saved.value.did !== 'saved') return false;
  const status = await askVisit(tabId, 'visit/found', null);
  if (status?.state === 'article') await showBadge(tabId, status);
  return true;
}

/** The same for a page that was read by itself: only if the reader came to `url` by a link of the library. */
export async function fillOpenedLink(tabId: number, url: string): Promise<void> {
  const opened = await readOpened();
  const found = opened.filter((each) => isSameStory(each, url));
  if (found.length === 0 || !(await fillLinkOn(tabId))) return;
  await browser.storage.session.set({ [KEY]: opened.filter((each) => !found.includes(each)) });
}
