// Asks the background once for each entity of an article, however often its card is opened.
import type { EntityId } from '../../lib/gazetteer/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';

export type Describe = (id: EntityId) => Promise<DescribedEntity | null>;

/** An answer that failed is asked for again. */
export function rememberAnswers(describe: Describe): Describe {
  const answers = new Map<EntityId, Promise<DescribedEntity | null>>();
  return (id) => {
    const known = answers.get(id);
    if (known) return known;
    const asked = describe(id).catch((cause: unknown) => {
      answers.delete(id);
      throw cause;
    });
    answers.set(id, asked);
    return asked;
  };
}
