// Sends a message and waits for its typed answer.
import { browser } from 'wxt/browser';
import { openAnswer } from './envelope';
import type { BackgroundProtocol, BackgroundTopic, VisitProtocol, VisitTopic } from './protocol';
import { visitReplies } from './schemas';

/**
 * Asks the background, which is woken if it sleeps. Rejects when it threw or is gone (the extension was updated).
 * Its replies are typed but not parsed: it is our own code of the same version, in our own process.
 */
export async function askBackground<T extends BackgroundTopic>(
  topic: T,
  ask: BackgroundProtocol[T]['ask'],
): Promise<BackgroundProtocol[T]['reply']> {
  const reply = openAnswer(topic, await browser.runtime.sendMessage({ topic, ask }));
  return reply as BackgroundProtocol[T]['reply'];
}

/** Asks the visit in the top frame of a tab. Rejects when there is none, when it threw, or answered nonsense. */
export async function askVisit<T extends VisitTopic>(
  tabId: number,
  topic: T,
  ask: VisitProtocol[T]['ask'],
): Promise<VisitProtocol[T]['reply']> {
  const received: unknown = await browser.tabs.sendMessage(tabId, { topic, ask }, { frameId: 0 });
  return visitReplies[topic].parse(openAnswer(topic, received));
}
