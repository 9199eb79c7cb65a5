// What the background answers about Wikipedia: nothing while it is switched off, each article once until the browser is closed.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  fetchSummary,
  type WikipediaSubject,
  wikiLanguage,
} from '../../lib/gazetteer/wikipedia/fetch-summary';
import type { WikipediaSummary } from '../../lib/gazetteer/wikipedia/wikipedia-answer';
import { isWikipediaOn, wikipediaSwitch } from '../../lib/settings/wikipedia-switch';

const KEY = 'wikipedia-answers';
/** Answers that are kept; the largest has some 80 kB, and a draft may wait in the same 10 MB. */
const MOST_KEPT = 20;

const keptShape = z.array(z.object({ key: z.string(), summary: z.nullable(z.custom<WikipediaSummary>()) }));
type Kept = z.infer<typeof keptShape>;

/** Our own words, written by this version: the browser's memory does not outlive it. */
async function readKept(): Promise<Kept> {
  const parsed = keptShape.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

async function keep(key: string, summary: WikipediaSummary | null): Promise<void> {
  const others = (await readKept()).filter((each) => each.key !== key);
  // Full of an article that waits to be read: it comes first, and this is fetched again when it is wanted.
  await browser.storage.session
    .set({ [KEY]: [...others, { key, summary }].slice(-MOST_KEPT) })
    .catch(() => undefined);
}

/** Forgets all of it when it is switched off. Call it synchronously at start-up. */
export function forgetWikipediaWhenOff(): void {
  wikipediaSwitch.watch((on) => {
    if (!on) void browser.storage.session.remove(KEY);
  }, new AbortController().signal); // for as long as the worker lives
}

/**
 * First sentences of the article on `subject`, out of memory or of Wikipedia; null: it is switched off, the browser does
 * not let us, there is none, or it did not come. `ask` is what reaches the network.
 */
export function wikipediaAsker(ask: typeof fetchSummary = fetchSummary) {
  const asking = new Map<string, Promise<WikipediaSummary | null>>();

  async function find(key: string, subject: WikipediaSubject): Promise<WikipediaSummary | null> {
    const known = (await readKept()).find((each) => each.key === key);
    if (known) return known.summary;
    const summary = await ask(subject);
    await keep(key, summary);
    return summary;
  }

  return async (subject: WikipediaSubject): Promise<WikipediaSummary | null> => {
    if (!(await isWikipediaOn())) return null;
    const key = `${wikiLanguage(subject.lang)} ${subject.item}`;
    const running = asking.get(key);
    if (running) return running;
    // Offline, or too slow: the card stands without it, and the next one asks again.
    const found = find(key, subject)
      .catch(() => null)
      .finally(() => asking.delete(key));
    asking.set(key, found);
    return found;
  };
}
