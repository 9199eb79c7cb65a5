// The title right before a name in a text → its phrase, and whether it is held now, was held once, or by somebody who has died.

import { gapAfter, isCapitalised, type WordTable, wordAt } from '../../core/words';
import { NOT_THE_HOLDER } from '../en/role-words';
import type { GazetteerIndex } from '../index/gazetteer-index';
import type { TitlePhrase } from '../index/office-titles';
import type { ArticleContext, MentionAt } from './article-context';

/** Words of the longest title that is read before a name: "Secretary of State for Foreign Affairs". */
const LONGEST_TITLE = 6;
/** Words between "former" and the title at most: "former South Korean President". */
const LONGEST_LAND = 3;
/** The title was held once, by somebody who lives; by somebody who is dead. */
const ONCE: ReadonlySet<string> = new Set(['former', 'ex', 'previous', 'past', 'onetime', 'erstwhile']);
const LATE = 'late';

export interface TitleBefore {
  readonly phrase: TitlePhrase;
  /** Number of the first word that belongs to the title: of "former" in "former U.S. President". */
  readonly from: number;
  /** `not-held`: a deputy's, a shadow's, a candidate's. */
  readonly said: 'held' | 'once' | 'late' | 'not-held';
}

function isUnbroken(words: WordTable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const gap = gapAfter(words, at);
    if (gap !== 'space' && gap !== 'hyphen') return false;
  }
  return true;
}

/** The phrase of `length` words that ends before `first`, in the singular or the plural: "Presidents Bush and Putin". */
function phraseEndingBefore(
  index: GazetteerIndex,
  words: WordTable,
  [first, length]: readonly [number, number],
) {
  const written = Array.from({ length }, (_, k) => wordAt(words, first - length + k).toLowerCase());
  const plural = written.join(' ');
  for (const title of [plural, plural.replace(/s$/, '')]) {
    const own = title.split(' ');
    const phrase = index
      .titles()
      .beginning(own[0] ?? '')
      .find(({ words: of }) => of.length === length && of.every((word, k) => word === own[k]));
    if (phrase) return phrase;
  }
  return null;
}

/** The word that says something of the title, across the country's name: "former U.S. President", "ex-president". */
function wordOnTitle({ passage: { words, mentions }, at }: MentionAt, title: number) {
  const land = mentions[at - 1];
  const isLand = land?.last === title - 1 && land.form.senses.some((sense) => 'country' in sense);
  const from = isLand ? land.first : title;
  for (let k = from - 1; k >= Math.max(0, from - LONGEST_LAND); k--) {
    const gap = gapAfter(words, k);
    if (gap !== 'space' && gap !== 'hyphen') break;
    const word = wordAt(words, k).toLowerCase();
    if (ONCE.has(word) || word === LATE || NOT_THE_HOLDER.has(word)) return { word, from: k };
    if (!isCapitalised(words, k)) break;
  }
  return { word: '', from };
}

function saidOf(word: string): TitleBefore['said'] {
  if (ONCE.has(word)) return 'once';
  if (word === LATE) return 'late';
  return NOT_THE_HOLDER.has(word) ? 'not-held' : 'held';
}

/** The title that ends right before a mention, longest first: "Foreign Minister", not "Minister"; null: none. */
export function titleEndingBefore(context: ArticleContext, found: MentionAt): TitleBefore | null {
  const { words } = found.passage;
  const { first } = found.mention;
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const at = first - length;
    if (at < 0 || !isUnbroken(words, at, first)) continue;
    const phrase = phraseEndingBefore(context.index, words, [first, length]);
    if (!phrase) continue;
    const { word, from: beginning } = wordOnTitle(found, at);
    return { phrase, from: beginning, said: saidOf(word) };
  }
  return null;
}
