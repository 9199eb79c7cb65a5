// Whose surname this is: keeps account of everybody whom the article introduces by a full name.
import type { PersonId } from '../gazetteer/types';
import { gapAfter, isCapitalised, wordAt } from '../text/words';
import type { Passage } from './article-context';
import { FEMALE_GIVEN_NAMES, FEMALE_HONORIFICS, NAMED_AFTER_PEOPLE } from './en/name-words';
import type { Mention } from './find-mentions';
import { isHeading, isNameLike } from './neighbours';

/** A full name in the text; `person` is null for somebody whom the gazetteer does not know. */
export interface Introduction {
  readonly passage: Passage;
  /** Number of the name's first word. */
  readonly at: number;
  /** As `surnameKey` gives them: transliterations differ within one article, Zelenskyy is introduced, Zelensky speaks. */
  readonly surnames: readonly string[];
  readonly person: PersonId | null;
  readonly isWoman: boolean;
}

/** How a surname stands: on its own, inside somebody else's full name, or so that nothing can be told. */
export type Standing = 'alone' | 'in-other-name' | 'unclear';

const endsWithNation = (mention: Mention | undefined): boolean =>
  mention?.form.readings.some(
    ({ kind }) => kind === 'country-name' || kind === 'demonym' || kind === 'abbreviation',
  ) ?? false;

function followsName({ words, mentions }: Passage, at: number): boolean {
  const first = mentions[at]?.first ?? 0;
  const gap = gapAfter(words, first - 1);
  const isInitial = gap === 'dot-space' && wordAt(words, first - 1).length === 1;
  if (gap !== 'space' && gap !== 'hyphen' && !isInitial) return false;
  if (gap === 'hyphen') return isCapitalised(words, first - 1);
  const previous = mentions[at - 1];
  if (previous && previous.last === first - 1 && endsWithNation(previous)) return false;
  return isNameLike(words, first - 1);
}

function precedesName({ words, mentions }: Passage, at: number): boolean {
  const last = mentions[at]?.last ?? 0;
  const gap = gapAfter(words, last);
  if (gap === 'hyphen') return isCapitalised(words, last + 1);
  const next = mentions[at + 1];
  if (next && next.first === last + 1 && endsWithNation(next)) return false;
  const follower = wordAt(words, last + 1);
  return gap === 'space' && isNameLike(words, last + 1) && !NAMED_AFTER_PEOPLE.has(follower);
}

/** How mention number `at` of `passage`, a surname, stands among its neighbours. */
export function standingOf(passage: Passage, at: number): Standing {
  const mention = passage.mentions[at];
  if (!mention) return 'unclear';
  const heading = isHeading(passage.words, mention);
  if (followsName(passage, at)) return heading ? 'unclear' : 'in-other-name';
  if (precedesName(passage, at) && !heading) return 'in-other-name';
  return 'alone';
}

/** True after "Mrs." and the like. */
export function isSpokenOfAsWoman({ words }: Passage, { first }: Mention): boolean {
  const gap = gapAfter(words, first - 1);
  return (gap === 'space' || gap === 'dot-space') && FEMALE_HONORIFICS.has(wordAt(words, first - 1));
}

export const isWomansName = (name: string): boolean => FEMALE_GIVEN_NAMES.has(name.split(' ')[0] ?? '');
