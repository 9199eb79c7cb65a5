// Which clippings the library has of the stories of a file, and what an import asks of them; reads the database alone.
import { storyKey } from '../../extraction/story-key';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { NEW_STATE } from '../filing/reading-state';
import { readMargins } from '../quotes/quote-tables';
import type { ItemRow } from '../schema/rows';
import { parseBody } from '../stored-rows';
import type { ImportedStory } from './imported-story';
import type { KnownClipping } from './merge-story';

/** Rows of the library, in the order of `stories`; undefined: it has none. Those in the trash, too, where no kept one is. */
export const rowsOfStories = (
  db: LibraryDb,
  stories: readonly Pick<ImportedStory, 'canonicalUrl'>[],
): Promise<(ItemRow | undefined)[]> =>
  // One transaction for all: each question would open its own.
  db.transaction('r', db.items, () =>
    Promise.all(
      stories.map(async ({ canonicalUrl }) => {
        const rows = await db.items.where('storyKey').equals(storyKey(canonicalUrl)).toArray();
        return rows.find(({ state }) => state === 'kept') ?? rows[0];
      }),
    ),
  );

/** What an import asks of a clipping; inside a transaction on bodies and `FILING`. */
export async function knownClipping(db: LibraryDb, item: ItemRow): Promise<KnownClipping> {
  const { id } = item;
  const [body, state, tags, margins] = await Promise.all([
    db.bodies.get(id),
    db.states.get(id),
    readTags(db, id),
    readMargins(db, [id]),
  ]);
  const [margin] = margins;
  return {
    item,
    text: parseBody(body)?.text ?? '',
    state: state ?? { ...NEW_STATE, id, isTrashed: item.state === 'trashed' },
    tags,
    note: margin?.note ?? '',
    quotes: margin?.quotes ?? [],
  };
}
