// What a reader has said of names in one article: whom or what each means there, or nobody; the newest word on a name stands.
import type { EntityId } from '../gazetteer/model/types';
import { MOST_NAME_CHOICES } from './shapes/bounds';
import { splitWords, wordAt } from './words';

/** Holds for every mention in the article whose words have the same `choiceKey`. */
export interface NameChoice {
  /** The name as the article prints it. */
  readonly words: string;
  /** Null: nobody and nothing that the gazetteer knows. */
  readonly id: EntityId | null;
}

/** By this two spellings are the same name: folded, in capitals, without what stands between the words. */
export function choiceKey(name: string): string {
  const words = splitWords(name);
  return Array.from({ length: words.count }, (_, at) => wordAt(words, at).toUpperCase()).join(' ');
}

const about =
  ({ words }: Pick<NameChoice, 'words'>) =>
  (other: NameChoice): boolean =>
    choiceKey(other.words) === choiceKey(words);

/** `choices` without what was said of that name. */
export const withoutNameChoice = (choices: readonly NameChoice[], words: string): readonly NameChoice[] =>
  choices.filter((each) => !about({ words })(each));

/** The newest words come last; of more than are kept the oldest go. */
export const withNameChoice = (choices: readonly NameChoice[], choice: NameChoice): readonly NameChoice[] =>
  [...withoutNameChoice(choices, choice.words), choice].slice(-MOST_NAME_CHOICES);
