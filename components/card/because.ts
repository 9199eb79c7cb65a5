// Says in a sentence why these words of the article mean this person; silent where it goes without saying.
import type { Evidence } from '../../lib/linking/mention-kinds';
import type { LinkedMention } from '../../lib/linking/types';
import { counted } from '../counted';
import type { WordKey, Words } from '../words';

/** A full name and a country's name speak for themselves. */
const REASONS: Partial<Record<Evidence, WordKey>> = {
  'title-and-surname': 'becauseTitle',
  'surname-in-office': 'becauseInOffice',
  'well-known-surname': 'becauseWellKnown',
  'office-of-country': 'becauseOffice',
  'office-in-article': 'becauseOfficeInArticle',
};

function ofSurname({ paragraphsAbove }: LinkedMention, words: Words): string {
  if (paragraphsAbove === undefined || paragraphsAbove < 0) return words('becauseNamedElsewhere');
  if (paragraphsAbove === 0) return words('becauseNamedHere');
  return counted(words, paragraphsAbove, { one: 'becauseNamedAbove', other: 'becauseNamedFarAbove' });
}

/** Null: there is nothing to explain. */
export function becauseOf(mention: LinkedMention, words: Words): string | null {
  if (mention.evidence === 'surname-after-full-name') return ofSurname(mention, words);
  const key = REASONS[mention.evidence];
  return key ? words(key) : null;
}
