// A name that a reader has selected, and the article that it stands in → whom or what it means there, or nobody; and all who bear it; pure.

import { splitWords } from '../core/words';
import type { EntityId } from '../gazetteer/model/types';
import { findMentions } from './evidence/find-mentions';
import type { GazetteerIndex } from './index/gazetteer-index';
import type { LanguageIndexes } from './languages/link-countries';
import { linkEntities } from './link-entities';
import type { LinkedMention, LinkRequest } from './types';

/** UTF-16 code units; what is longer is a sentence, not a name. */
export const LONGEST_NAME = 120;

export interface NameRequest extends LinkRequest {
  /** As it was selected: white space, quotes and a possessive may stand around it. */
  readonly name: string;
}

/** What may be selected along with a name. */
const BESIDE = /^[\s"'“”‘’«»([,;:]+|(?:['’]s)?[\s"'“”‘’«»)\],;:!?]*$/g;
/** Where two readings of a name may differ: “U.S.”, “U.S”. */
const OUTER = /^[\s\p{P}\p{S}]+|(?:['’]s)?[\s\p{P}\p{S}]*$/gu;

/** The mention that says all of `text` behind `from`; what stands beside a name makes it somebody else's. */
function whole(mentions: readonly LinkedMention[], text: string, from: number): LinkedMention | null {
  const said = (each: string) => each.replace(OUTER, '');
  return (
    mentions.find(
      ({ start, end }) => start >= from && said(text.slice(start, end)) === said(text.slice(from)),
    ) ?? null
  );
}

/**
 * The name as a paragraph of its own under the article, so that a surname means whom the article means by it; then the
 * name by itself, for an article that says nothing of it. Its offsets are those of the trimmed name. Null: nobody is meant
 * for certain.
 */
export function lookUpName(
  index: GazetteerIndex,
  { name, text, ...request }: NameRequest,
  languages: LanguageIndexes = new Map(),
): LinkedMention | null {
  const trimmed = name
    .slice(0, LONGEST_NAME + 1)
    .replace(BESIDE, '')
    .replace(/\s+/g, ' ');
  if (trimmed === '' || trimmed.length > LONGEST_NAME) return null;
  const under = text === '' ? '' : `${text}\n`;
  const inArticle = linkEntities(index, { ...request, text: `${under}${trimmed}` }, languages).text;
  const found =
    whole(inArticle, `${under}${trimmed}`, under.length) ??
    whole(linkEntities(index, { ...request, title: '', text: trimmed }, languages).text, trimmed, 0);
  return found && { ...found, start: 0, end: trimmed.length };
}

/**
 * Everybody and everything that a name may mean, before any article is looked at: people first, in the gazetteer's order; nothing where `name` is more than a name, or less.
 *
 * A name of the index is all that is asked for: of titles, initials and forms of address only the article could tell.
 * `others` are those of whom the article's mention has told; words of other languages are told by it alone.
 */
export function nameCandidates(
  index: GazetteerIndex,
  name: string,
  others: readonly EntityId[],
): readonly EntityId[] {
  const words = splitWords(name);
  const [mention, ...more] = findMentions(index, words);
  const isWhole = mention && more.length === 0 && mention.first === 0 && mention.last === words.count - 1;
  return [...new Set([...(isWhole ? index.candidatesOf(mention.form).ids : []), ...others])];
}
