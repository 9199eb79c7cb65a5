// What is known of an entity, asked for once a day of text: a card that opens again is there at once.
import type { CardView } from '../../components/card/card';
import type { NameDoubt } from '../../components/card/other-meanings';
import type { DayInterval } from '../../lib/core/calendar';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { WikipediaSummary } from '../../lib/gazetteer/wikipedia/wikipedia-answer';
import type { DescribedEntity } from '../../lib/messaging/protocol';

/** What is known of an entity on a text's day. */
export type Describe = (id: EntityId, published: DayInterval | null) => Promise<DescribedEntity | null>;

/** What Wikipedia says first of somebody, in the language of the text; null: nothing, or it is not wanted. */
export type Summarise = (id: EntityId) => Promise<WikipediaSummary | null>;

/** How many clippings name an entity; null: it is not known. */
export type CountAbout = (id: EntityId) => Promise<number | null>;

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

/** Whose card is wanted, and for which text. */
export interface AskedCard {
  readonly id: EntityId;
  /** Stands in until the card is there, and where there is none. */
  readonly name: string;
  /** The text's day. */
  readonly published: DayInterval | null;
  /** Why these words mean this entity; null: it goes without saying. */
  readonly because: string | null;
  /** What may be said against it; null: nothing, it is not the card of a mention. */
  readonly doubt: NameDoubt | null;
  /** The article's own word for it, in another language than the card's; null: it is the card's, or there is none. */
  readonly calledHere: string | null;
}

/** What a card says; never rejects. */
export async function cardViewOf(asked: AskedCard, describe: Describe): Promise<CardView> {
  const { id, name, published, because, doubt, calledHere } = asked;
  try {
    const described = await describe(id, published);
    return described
      ? { at: 'ready', described, because, doubt, calledHere, wikipedia: null, clippings: null }
      : { at: 'unknown', name };
  } catch {
    return { at: 'failed', name }; // the extension was updated or removed
  }
}
