// What a card's “Something wrong here?” does, on a page and in the reader.
import type { EntityId } from '../../lib/gazetteer/types';
import { askBackground } from '../../lib/messaging/ask';

export function correctFacts(id: EntityId): void {
  // Gone for good, the extension was updated: the card says so itself when it is opened again.
  askBackground('facts/correct', { id }).catch(() => undefined);
}
