// What stands around a name that two leaders share → which of them it tells: a number, an age, a death, years, "senior".

import { gapAfter, type WordTable, wordAt } from '../../core/words';
import * as ordinals from '../en/number-words';
import { titleBefore, type WordRange } from './neighbours';
import { sentenceAround } from './sentence';
import { type Years, yearsAt } from './stated-years';

/** Words to either side of a name in which an ordinal or an age is its own. */
const REACH = 12;
const AGE = /^\d\d$/;
const DEATH: ReadonlySet<string> = new Set(['died', 'dies', 'dead']);
const BEFORE_AGE: ReadonlySet<string> = new Set(['aged', 'turned', 'turns']);
/** "the funeral of", "tributes to": who is spoken of is dead. */
const OF_THE_DEAD: ReadonlySet<string> = new Set(
  'death funeral burial wake casket coffin tribute tributes mourned mourn mourns mourning eulogy'.split(' '),
);
const SENIOR: ReadonlySet<string> = new Set(['Sr', 'Senior', 'senior', 'Snr']);
const JUNIOR: ReadonlySet<string> = new Set(['Jr', 'Junior', 'junior', 'Jnr']);
const FAMILY: ReadonlySet<string> = new Set(['father', 'son', 'mother', 'daughter', 'brother', 'dad']);

const lower = (words: WordTable, at: number): string => wordAt(words, at).toLowerCase();

/** "George Bush Sr.", "the elder Bush", "the younger Bush"; null: neither is said. */
export function generationSaid({ words, first, last }: WordRange): 'elder' | 'younger' | null {
  const gap = gapAfter(words, last);
  const next = gap === 'space' || gap === 'comma' ? wordAt(words, last + 1) : '';
  const before = titleBefore(words, first).toLowerCase();
  if (SENIOR.has(next) || before === 'elder') return 'elder';
  return JUNIOR.has(next) || before === 'younger' ? 'younger' : null;
}

/** The sentence around a name, as far as what it says is said of the name. */
function around({ words, first, last }: WordRange): { from: number; to: number } {
  const sentence = sentenceAround(words, first);
  return { from: Math.max(sentence.first, first - REACH), to: Math.min(sentence.last, last + REACH) };
}

/** Every ordinal near a name: 41 of "the 41st president, George Bush". */
export function ordinalsSaid(range: WordRange): number[] {
  const { words } = range;
  const { from, to } = around(range);
  const found: number[] = [];
  for (let at = from; at <= to; at++) {
    const number = ordinals.ordinalAt(words, at);
    if (number !== null) found.push(number);
  }
  return found;
}

/** The age that is said of a name: ", 94,", "aged 94", "died at 94", "his 90th birthday"; null: none. */
export function ageSaid(range: WordRange): number | null {
  const { words, last } = range;
  const { to } = around(range);
  for (let at = last + 1; at <= to; at++) {
    const ordinal = lower(words, at + 1) === 'birthday' ? ordinals.ordinalAt(words, at) : null;
    if (ordinal !== null) return ordinal;
    if (!AGE.test(wordAt(words, at))) continue;
    const [before, beforeThat] = [lower(words, at - 1), lower(words, at - 2)];
    const isBehind = at === last + 1 && gapAfter(words, last) === 'comma' && gapAfter(words, at) !== 'space';
    const closes = gapAfter(words, at) !== 'space' && gapAfter(words, at) !== 'hyphen';
    const isNow = (before === 'is' || before === 'was') && at === last + 2 && closes;
    const isAge = isNow || BEFORE_AGE.has(before) || (before === 'of' && beforeThat === 'age');
    if (isBehind || isAge || (before === 'at' && DEATH.has(beforeThat))) return Number(wordAt(words, at));
  }
  return null;
}

/** "George Bush has died", "…, who led the country, died", "the funeral of George Bush". */
export function isSaidToBeDead(range: WordRange): boolean {
  const { words, first, last } = range;
  if (lower(words, first - 1) === 'late') return true;
  const link = lower(words, first - 1);
  if ((link === 'of' || link === 'for' || link === 'to') && OF_THE_DEAD.has(lower(words, first - 2)))
    return true;
  if (OF_THE_DEAD.has(link)) return true;
  const sentence = sentenceAround(words, first);
  for (let at = last + 1; at <= Math.min(sentence.last, last + 2 * REACH); at++) {
    if (!DEATH.has(lower(words, at))) continue;
    const verb = /^(?:has|had|is|was)$/.test(lower(words, at - 1)) ? at - 1 : at;
    const follows = verb === last + 1 && gapAfter(words, last) === 'space';
    const closes = gapAfter(words, last) === 'comma' && gapAfter(words, verb - 1) === 'comma';
    if (follows || closes) return true;
  }
  return false;
}

/** The years that a sentence names beside the article's own; none where it speaks of the family, too. */
export function yearsSaid({ words, first }: WordRange, own: number): Years[] {
  const sentence = sentenceAround(words, first);
  const found: Years[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (FAMILY.has(lower(words, at))) return [];
    const years = yearsAt(words, at);
    if (years && (own < years.first || own > years.last)) found.push(years);
  }
  return found;
}
