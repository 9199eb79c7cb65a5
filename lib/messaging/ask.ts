// Asks the background and waits for its typed answer.
import { browser } from 'wxt/browser';
import { newUuid } from '../core/clock-and-ids';
import { openAnswer } from './envelope';
import { type BackgroundProtocol, type BackgroundTopic, PAGE_CHANGED } from './protocol';

/**
 * How long each try may take, in ms. A background that dies while it is asked answers nothing, and in Chromium not
 * even an error, so it is asked again, under the same id: `Retry` in the protocol says why no topic is harmed by it. Linking a megabyte takes about
 * a twentieth of a second, so that the first wait is long for anything that is alive.
 */
const PATIENCE_MS = [4000, 8000, 30_000] as const;
/** A site may be slower than we are: asked for again only when the first try, which ends after 20 s, is over. */
const SITE_PATIENCE_MS = [25_000, 25_000] as const;
const FETCHED: ReadonlySet<BackgroundTopic> = new Set(['picture/fetch', 'page/fetch']);
/** Time for the browser to notice that the background is gone, in ms. */
const TRY_AGAIN_MS = 150;

const pause = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));

/** The raw answer; undefined when nobody gave one, however often it was asked. */
async function sendToBackground(message: {
  topic: BackgroundTopic;
  ask: unknown;
  request: string;
}): Promise<unknown> {
  let refusal: unknown;
  for (const patience of FETCHED.has(message.topic) ? SITE_PATIENCE_MS : PATIENCE_MS) {
    try {
      const received: unknown = await Promise.race([browser.runtime.sendMessage(message), pause(patience)]);
      if (received !== undefined) return received;
      refusal = undefined;
    } catch (cause) {
      refusal = cause; // asleep and not yet awake, or gone for good: the extension was updated
    }
    await pause(TRY_AGAIN_MS);
  }
  if (refusal !== undefined) throw refusal;
  return undefined;
}

/**
 * Asks the background, which is woken if it sleeps. Rejects when it threw or is gone (the extension was updated).
 * Its replies are typed but not parsed: it is our own code of the same version, in our own process.
 */
export async function askBackground<T extends BackgroundTopic>(
  topic: T,
  ask: BackgroundProtocol[T]['ask'],
): Promise<BackgroundProtocol[T]['reply']> {
  const reply = openAnswer(topic, await sendToBackground({ topic, ask, request: newUuid() }));
  return reply as BackgroundProtocol[T]['reply'];
}

/**
 * Has the background wake up and load the facts, which takes it as long as a page is read: what asks for the names in the
 * page then waits for neither. Nothing is waited for here.
 */
export function prepareNames(): void {
  const topic: BackgroundTopic = 'names/prepare';
  // Nobody is left to prepare anything when the extension was updated; the question itself will tell.
  browser.runtime.sendMessage({ topic, ask: null }).catch(() => undefined);
}

/** Tells the background, and panels that are open, that the page of this visit has been read, is seen again, or is left. */
export function tellOfPage(): void {
  // Nobody is left to listen when the extension was updated.
  browser.runtime.sendMessage({ topic: PAGE_CHANGED, ask: null }).catch(() => undefined);
}
