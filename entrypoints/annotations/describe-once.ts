// What is known of an entity, asked for once a day of text: a card that opens again is there at once.
import type { CardView } from '../../components/card/card';
import { becauseOf } from '../../components/card/card-words';
import type { Words } from '../../components/words';
import type { DayInterval } from '../../lib/core/calendar';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { DescribedEntity } from '../../lib/messaging/protocol';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';

/** What is known of an entity on a text's day. */
export type Describe = (id: EntityId, published: DayInterval | null) => Promise<DescribedEntity | null>;

/** An answer that failed is asked for again. */
export function memoizeAnswers(describe: Describe): Describe {
  const answers = new Map<string, Promise<DescribedEntity | null>>();
  return (id, published) => {
    const question = JSON.stringify([id, published]);
    const known = answers.get(question);
    if (known) return known;
    const asked = describe(id, published).catch((cause: unknown) => {
      answers.delete(question);
      throw cause;
    });
    answers.set(question, asked);
    return asked;
  };
}

/** What a card says of a mention; never rejects. */
export async function cardViewOf(
  { mention, published }: LocatedMention,
  { describe, words }: { readonly describe: Describe; readonly words: Words },
): Promise<CardView> {
  const { id, name } = mention;
  try {
    const described = await describe(id, published);
    return described
      ? { at: 'ready', described, because: becauseOf(mention, words) }
      : { at: 'unknown', name };
  } catch {
    return { at: 'failed', name }; // the extension was updated or removed
  }
}
