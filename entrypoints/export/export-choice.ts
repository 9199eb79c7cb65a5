// Clippings that were chosen by hand on their way to the export page: few stand in its address, many in the browser's memory, under a key.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { newUuid } from '../../lib/core/clock-and-ids';
import type { ExportSource } from '../../lib/exchange/write/export-kinds';

/** Ids in an address: 200 have 8,000 signs, which every browser opens, shows and remembers. */
const MOST_IN_ADDRESS = 200;
/** Choices that are kept until the browser is closed; one of 100,000 has 4 MB of the 10 that Chromium gives. */
const MOST_CHOICES = 2;

const PREFIX = 'export-choice:';
/** Choices are numbered as they are made. */
const choiceShape = z.object({ number: z.number(), ids: z.array(z.string()) });

/** Keys of what is kept with their numbers, the newest first; what cannot be read is the oldest. */
async function keptChoices(): Promise<{ readonly key: string; readonly number: number }[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({ key, number: choiceShape.safeParse(value).data?.number ?? 0 }))
    .sort((a, b) => b.number - a.number);
}

/** The source of an export of `ids`, in their order; where the browser has no room for them, all stand in the address. */
export async function chosenForExport(ids: readonly string[]): Promise<ExportSource> {
  if (ids.length <= MOST_IN_ADDRESS) return { of: 'id', ids };
  const { session } = browser.storage;
  const key = newUuid();
  const kept = await keptChoices();
  const keys = kept.map((each) => each.key);
  const keep = () => session.set({ [PREFIX + key]: { number: (kept[0]?.number ?? 0) + 1, ids } });
  await session.remove(keys.slice(MOST_CHOICES - 1));
  try {
    await keep();
  } catch {
    await session.remove(keys); // the one thing that it refuses is size
    const isKept = await keep().then(
      () => true,
      () => false,
    );
    if (!isKept) return { of: 'id', ids };
  }
  return { of: 'choice', key };
}

/** `source` with its ids, where they are kept under a key; as it is where that is known no longer. */
export async function withChosen(source: ExportSource): Promise<ExportSource> {
  if (source.of !== 'choice') return source;
  const key = PREFIX + source.key;
  const stored = choiceShape.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? { of: 'id', ids: stored.data.ids } : source;
}
