// Reads back what the demo has saved, and the cards of everybody it names.
import * as z from 'zod/mini';
import { type IsoDay, parseDay } from '../../lib/core/calendar';
import type { CardModel } from '../../lib/gazetteer/describe/card-model';
import type { ExtensionView } from '../browsers/driver';
import { askForCard } from '../browsers/in-page';
import { readLibrary } from '../browsers/read-library';

const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && parseDay(value) !== null);
const mention = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  id: z.string(),
  name: z.string(),
});
const stored = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      byline: z.nullable(z.string()),
      siteName: z.nullable(z.string()),
      canonicalUrl: z.string(),
      published: z.nullable(
        z.object({ written: z.string(), days: z.object({ first: isoDay, last: isoDay }) }),
      ),
      savedAt: z.string(),
    }),
  ),
  bodies: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      removals: z.array(z.object({ rule: z.string(), text: z.string() })),
      mentions: z.object({ title: z.array(mention), text: z.array(mention) }),
    }),
  ),
});

type Stored = z.infer<typeof stored>;
export type SavedItem = Stored['items'][number];
export type SavedBody = Stored['bodies'][number];

export interface SavedClipping {
  readonly item: SavedItem;
  readonly body: SavedBody;
  /** Entity id → its card; only those of whom the background knows something. */
  readonly cards: ReadonlyMap<string, CardModel>;
}

/** The newest clipping, as it stands in the database that `view` shares. */
export async function readSavedClipping(view: ExtensionView): Promise<SavedClipping> {
  const { items, bodies } = stored.parse(await readLibrary(view));
  const item = items.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0];
  const body = bodies.find(({ id }) => id === item?.id);
  if (!item || !body) throw new Error('The list shows a clipping that the database does not hold');
  const ids = new Set([...body.mentions.title, ...body.mentions.text].map(({ id }) => id));
  const cards = new Map<string, CardModel>();
  for (const id of ids) {
    const described = await view.evaluate(askForCard, { id, published: item.published?.days ?? null });
    // Our own background's answer to our own question; its form is checked where it is made.
    if (described !== null) cards.set(id, (described as { card: CardModel }).card);
  }
  return { item, body, cards };
}
