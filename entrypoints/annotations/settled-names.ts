// What the reader says of a name → what holds for the names of the article from then on; and who asks and tells it.
import { type NameChoice, withNameChoice, withoutNameChoice } from '../../lib/core/name-choices';
import { collapseSpace } from '../../lib/core/span';
import type { NameCandidate } from '../../lib/gazetteer/describe/describe-candidates';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import type { SettledName } from '../../lib/messaging/protocol';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';

/** An article, as far as names in it are concerned. */
export interface NamedText {
  readonly title: string;
  readonly text: string;
  readonly linked: LinkedArticle;
}

/** How a card asks who else may be meant, and tells what the reader has said. */
export interface NameChooser {
  /** Others who bear the name of `located`. */
  candidates(located: LocatedMention): Promise<readonly NameCandidate[]>;
  /** The name means `id` from now on; null: nobody; undefined: as if nothing had been said. Settles when the marks tell it. */
  choose(located: LocatedMention, id: EntityId | null | undefined): Promise<void>;
}

const wordsOf = (text: string, { start, end }: LinkedMention): string =>
  collapseSpace(text.slice(start, end));

/**
 * The names of an article that go with `mention` when it turns out to be `id`: those that are taken for the same one,
 * and may mean `id` as well: "George Bush" with "Bush", but never "George W. Bush".
 */
function namesAlike(
  { title, text, linked }: NamedText,
  mention: LinkedMention,
  id: EntityId,
): readonly string[] {
  const isAlike = (other: LinkedMention) => other.id === mention.id && other.others?.includes(id);
  return [
    ...linked.title.filter(isAlike).map((each) => wordsOf(title, each)),
    ...linked.text.filter(isAlike).map((each) => wordsOf(text, each)),
  ];
}

/** A mention of which the reader has said whom it means; see `NameChooser.choose`. */
export interface Settling {
  readonly located: Pick<LocatedMention, 'mention' | 'words'>;
  readonly id: EntityId | null | undefined;
}

/** `choices` with what the reader says now, and what follows from it for other names of the article. */
export function withSettled(
  choices: readonly NameChoice[],
  { located: { mention, words }, id }: Settling,
  article: NamedText,
): readonly NameChoice[] {
  if (id === undefined) return withoutSettled(choices, words);
  const names = id === null ? [words] : [...namesAlike(article, mention, id), words];
  return names.reduce((all, name) => withNameChoice(all, { words: name, id }), choices);
}

/** `choices` without what was said of `words`, and of the names that were settled along with it. */
export function withoutSettled(choices: readonly NameChoice[], words: string): readonly NameChoice[] {
  const rest = withoutNameChoice(choices, words);
  const taken = choices.find((choice) => !rest.includes(choice));
  return taken?.id ? rest.filter(({ id }) => id !== taken.id) : rest;
}

/** Each with the name of whom it means, for those who list them. */
export const settledNames = (choices: readonly NameChoice[], { title, text }: LinkedArticle): SettledName[] =>
  choices.map(({ words, id }) => ({
    words,
    name: id && ([...title, ...text].find((mention) => mention.id === id)?.name ?? id),
  }));
