// A name or a longer phrase, and a language's tables of endings → the phrase in all cases, small words declined too and still small.

import { declineName } from '../decline-name';

/** Genitive, dative, accusative, instrumental, locative; alternatives within a case. */
export type FiveCases = readonly (readonly string[])[];

/** How the words of a language decline; no cases: a word never changes, or is no adjective. */
export interface Declension {
  readonly nounCases: (word: string) => FiveCases;
  /** Endings of adjectives, as the dictionary has them, with those of the five cases; the first that fits counts. */
  readonly adjectives: readonly (readonly [ending: RegExp, cases: FiveCases])[];
}

const BETWEEN = /([ -])/;
const SMALL_WORD = /^\p{Ll}[\p{Ll}’'ʼ]{2,}$/u;
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Южная", "Сполучені" in all cases; none where it is no adjective. */
function adjectiveCases(word: string, { adjectives }: Declension): FiveCases {
  const [ending, cases] = adjectives.find(([shape]) => shape.test(word)) ?? [];
  if (!ending || !cases) return [];
  const stem = word.replace(ending, '');
  return cases.map((forms) => forms.map((form) => stem + form));
}

/** One form for each case: the stem with an ending. */
export const oneFormEach = (stem: string, endings: readonly string[]): FiveCases =>
  endings.map((ending) => [stem + ending]);

/** "Соломоновых островов", "шведским столом"; what only looks like an adjective is declined as a noun too. */
export function declinePhrase(name: string, declension: Declension): readonly string[] {
  const parts = name.split(BETWEEN);
  const isSmall = parts.map((part) => SMALL_WORD.test(part));
  const raised = parts.map((part, at) => (isSmall[at] ? capitalised(part) : part)).join('');
  const forms = declineName(raised, (word, isAlone) => {
    const noun = declension.nounCases(word);
    const adjective = isAlone ? [] : adjectiveCases(word, declension);
    return adjective.length > 0 ? adjective.map((each, inCase) => [...each, ...(noun[inCase] ?? [])]) : noun;
  });
  return forms.map((form) =>
    form
      .split(BETWEEN)
      .map((part, at) => (isSmall[at] ? part.toLowerCase() : part))
      .join(''),
  );
}
