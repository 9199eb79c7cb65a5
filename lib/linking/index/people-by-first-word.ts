// Finds people by the word that one of their forms begins with, from flat arrays that a start-up fills in milliseconds.
import type { Gazetteer, Person, PersonForms } from '../../gazetteer/model/types';
import { FIRST_WORD_HASHES, type FirstWords, hashFirstWord, hashWord } from './first-words';

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** A quarter of the hashes: lists of some three people each, and a start-up has fewer of them to lay out. */
const BUCKETS = FIRST_WORD_HASHES / 4;
const bucketOf = (hash: number) => hash & (BUCKETS - 1);
/** Length of `Al` and `El`. */
const ARTICLE_LENGTH = 2;

/** Calls `visit` with surfaces whose first words cover those of every spelling; some lead to no spelling. */
function visitSurfaces(forms: PersonForms, visit: (surface: string) => void) {
  const { name, surname, aliases, shortForms } = forms;
  const withBare = (surface: string) => {
    visit(surface);
    const unit = surface.charCodeAt(ARTICLE_LENGTH);
    // `El-Sisi` may be met as `Sisi`; what else has two letters first is looked at in vain.
    if (unit === SPACE || unit === HYPHEN) visit(surface.slice(ARTICLE_LENGTH + 1));
  };
  withBare(name);
  if (surname !== null) withBare(surname);
  for (const alias of aliases) {
    withBare(alias);
    visit(alias.slice(alias.lastIndexOf(' ') + 1));
  }
  for (const form of shortForms) withBare(form);
}

/** For each form, the hash of its first word, and the position of the person who bears it. */
function hashForms(gazetteer: Gazetteer) {
  const hashes: number[] = [];
  const people: number[] = [];
  let person = 0;
  const visit = (surface: string) => {
    const hash = hashFirstWord(surface);
    if (hash < 0) return;
    hashes.push(hash);
    people.push(person);
  };
  gazetteer.visitNames((forms) => {
    visitSurfaces(forms, visit);
    person++;
  });
  return { hashes, people };
}

/**
 * The people who may have a form beginning with a word (folded, in capitals), and some whose words merely hash alike.
 *
 * Marks the hashes of all their first words in `firstWords`.
 */
export function bucketPeople(gazetteer: Gazetteer, firstWords: FirstWords): (word: string) => Person[] {
  const { hashes, people } = hashForms(gazetteer);
  const starts = new Int32Array(BUCKETS + 1);
  for (const hash of hashes) {
    starts[bucketOf(hash) + 1]! += 1;
    firstWords[hash] = 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const filled = starts.slice();
  const sorted = new Int32Array(people.length);
  for (let at = 0; at < people.length; at++) sorted[filled[bucketOf(hashes[at]!)]!++] = people[at]!;
  return (word) => {
    const bucket = bucketOf(hashWord(word));
    return [...new Set(sorted.subarray(starts[bucket], starts[bucket + 1]))].map((at) =>
      gazetteer.people.at(at),
    );
  };
}
