// "Sir Keir", "Dame Jacinda", "Sheikh Mohammed": a form of address and a given name → the one leader of that name in the article.

import { gapAfter, type WordTable, wordAt } from '../../core/words';
import type { Person } from '../../gazetteer/model/types';
import type { ArticleContext, MentionAt, Passage } from '../evidence/article-context';
import { isNameLike } from '../evidence/neighbours';
import type { PersonDecision } from './person-decision';

/** Forms of address that stand before a given name, and whose they are; of sheikhs and princes either. */
const BEFORE_GIVEN_NAMES: ReadonlyMap<string, Person['gender']> = new Map([
  ['Sir', 'male'],
  ['Dame', 'female'],
  ['Sheikh', 'male'],
  ['Sheikha', 'female'],
]);
const GIVEN_NAME_AFTER_FULL_NAME = 0.9;

/** The two words, and whom they mean. */
export interface KnightedName {
  readonly first: number;
  readonly last: number;
  readonly decision: PersonDecision;
}

/** Where a form of address and a given name stand; `isWhole`: the name goes on: "Sir John Chilcot". */
interface Address {
  readonly at: number;
  readonly key: string;
  readonly isWhole: boolean;
}

function addressesIn(words: WordTable): Address[] {
  const found: Address[] = [];
  for (let at = 0; at + 1 < words.count; at++) {
    if (words.capitals[at] === 0 || gapAfter(words, at) !== 'space') continue;
    const title = wordAt(words, at);
    if (!BEFORE_GIVEN_NAMES.has(title) || !isNameLike(words, at + 1)) continue;
    const gap = gapAfter(words, at + 1);
    const isWhole = (gap === 'space' || gap === 'hyphen') && isNameLike(words, at + 2);
    found.push({ at, key: `${title} ${wordAt(words, at + 1)}`, isWhole });
  }
  return found;
}

type FullNames = ReadonlyMap<MentionAt, PersonDecision>;

/** "Sir John" of a leader whose full name stands there; null: of several. */
function knightsOf({ index }: ArticleContext, fullNames: FullNames): Map<string, PersonDecision | null> {
  const meant = new Map<string, PersonDecision | null>();
  for (const [{ passage, mention }, decision] of fullNames) {
    const person = index.gazetteer.people.get(decision.person);
    const given = person?.name.split(/[\s-]/)[0];
    if (!given || !person) continue;
    const leansOn = { passage, at: mention.first };
    const own: PersonDecision = {
      person: person.id,
      evidence: 'surname-after-full-name',
      confidence: GIVEN_NAME_AFTER_FULL_NAME,
      leansOn,
    };
    for (const [title, gender] of BEFORE_GIVEN_NAMES) {
      if (person.gender !== gender) continue;
      const known = meant.get(`${title} ${given}`);
      const isSame = known === undefined || known?.person === person.id;
      meant.set(`${title} ${given}`, isSame ? (known ?? own) : null);
    }
  }
  return meant;
}

/** Words of each passage that belong to a leader's full name. */
function wordsOfLeaders(fullNames: FullNames): (passage: Passage, at: number) => boolean {
  const taken = new Map<Passage, Set<number>>();
  for (const { passage, mention } of fullNames.keys()) {
    const own = taken.get(passage) ?? new Set();
    taken.set(passage, own);
    for (let at = mention.first; at <= mention.last; at++) own.add(at);
  }
  return (passage, at) => taken.get(passage)?.has(at) === true;
}

/** For each passage, the forms of address with a given name that mean a leader whom the article names in full. */
export function decideKnightedNames(
  context: ArticleContext,
  fullNames: FullNames,
): ReadonlyMap<Passage, readonly KnightedName[]> {
  if (fullNames.size === 0) return new Map();
  const addresses = context.passages.map((passage) => [passage, addressesIn(passage.words)] as const);
  if (addresses.every(([, found]) => found.length === 0)) return new Map();
  const meant = knightsOf(context, fullNames);
  const isLeaders = wordsOfLeaders(fullNames);
  for (const [passage, found] of addresses)
    for (const { at, key, isWhole } of found)
      if (isWhole && !isLeaders(passage, at + 1)) meant.set(key, null);
  return new Map(
    addresses.map(([passage, found]) => [
      passage,
      found.flatMap(({ at, key, isWhole }): KnightedName[] => {
        const decision = isWhole ? null : meant.get(key);
        return decision ? [{ first: at, last: at + 1, decision }] : [];
      }),
    ]),
  );
}
