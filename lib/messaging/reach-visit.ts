// Asks the visit on a tab, and starts one where there is none: the reader's click gives us leave for this page alone.
import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../core/result';
import { openAnswer } from './envelope';
import type { VisitProtocol, VisitStatus, VisitTopic } from './protocol';
import { endVisitIn, injectVisit, TOP_FRAME, textFrameOf } from './reach-frame';
import { visitReplies } from './schemas';

/** How often a visit that is still reading is asked again, in ms. */
const ASK_AGAIN_MS = 60;
/** A page that sends the reader on comes to rest after one or two addresses; one that does so for ever is not followed. */
const MOST_VISITS = 5;
/** Longest time a page may take to be read before the reader is told, in ms. */
const PATIENCE_MS = 20_000;

/** `forbidden`: the browser lets no extension run on this page, or the reader's leave has lapsed. */
export type UnreachableVisit = { readonly kind: 'forbidden' } | { readonly kind: 'no-answer' };

/**
 * Asks the visit of a tab, in whatever frame it is: there is one at most. What it answers is parsed, since it runs in the process of a page. Rejects
 * when there is none, when it threw, or answered nonsense.
 */
export async function askVisit<T extends VisitTopic>(
  tabId: number,
  topic: T,
  ask: VisitProtocol[T]['ask'],
): Promise<VisitProtocol[T]['reply']> {
  const received: unknown = await browser.tabs.sendMessage(tabId, { topic, ask });
  return visitReplies[topic].parse(openAnswer(topic, received));
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function statusOf(tabId: number): Promise<VisitStatus | null> {
  try {
    return await askVisit(tabId, 'visit/status', null);
  } catch {
    return null; // nobody listens on this tab yet; the caller injects the visit
  }
}

/**
 * What the visit on `tabId` says when it has read its page; null: it does not come to an end. A page that becomes another
 * story's while it is read ends its visit: what stands there then is read by another, in the same frame.
 */
async function statusRead(
  tabId: number,
  { known, frame = TOP_FRAME }: { readonly known: VisitStatus | null; readonly frame?: number },
): Promise<VisitStatus | null> {
  const deadline = performance.now() + PATIENCE_MS;
  let visitsLeft = MOST_VISITS;
  let status = known ?? (await statusOf(tabId));
  while (status === null || status.state === 'extracting') {
    if (performance.now() > deadline) return null;
    await pause(ASK_AGAIN_MS);
    status = await statusOf(tabId);
    if (status !== null) continue;
    visitsLeft -= 1;
    if (visitsLeft < 0 || !(await injectVisit(tabId, frame))) return null;
  }
  return status;
}

/** Moves the visit of a tab without an article into the frame that holds its text; null: there is none, and nothing has changed. */
async function visitFrame(tabId: number): Promise<VisitStatus | null> {
  const frame = await textFrameOf(tabId);
  if (frame === null) return null;
  await endVisitIn(tabId, TOP_FRAME);
  const read = (await injectVisit(tabId, frame)) ? await statusRead(tabId, { known: null, frame }) : null;
  if (read?.state === 'article') return read;
  await endVisitIn(tabId, frame).catch(() => undefined); // the frame has moved on
  await injectVisit(tabId);
  return null;
}

/**
 * Status of the visit on `tabId` once the page has been read; injects the visit where there is none. Where the page itself
 * is no article, one in a frame of its own origin that fills the window is read.
 */
export async function reachVisit(tabId: number): Promise<Result<VisitStatus, UnreachableVisit>> {
  const running = await statusOf(tabId);
  if (!running && !(await injectVisit(tabId))) return err({ kind: 'forbidden' });
  const status = await statusRead(tabId, { known: running });
  if (!status) return err({ kind: 'no-answer' });
  const framed = status.state === 'not-an-article' ? await visitFrame(tabId).catch(() => null) : null;
  return ok(framed ?? status);
}
