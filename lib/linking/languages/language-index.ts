// A language's compiled words and its rules → every spelling by its first word, ready for one pass over a text.

import { foldWord } from '../../core/fold';
import { type Gap, gapAfter, rawWord, splitWords, type WordTable, wordAt } from '../../core/words';
import type { CountryCode } from '../../gazetteer/model/types';
import { startsSentence } from '../evidence/neighbours';
import type { LanguageRules, LanguageWordKind, LanguageWords, SpellingsByCountry } from './language-types';
import { personForms, type SpelledPeople } from './people/person-forms';
import { type UnspacedForms, unspacedForms } from './unspaced/unspaced-index';
import { addSharing } from './usual-country';

/** One spelling; `fixed`: a larger name that is no country. */
export interface LanguageForm {
  /** As it is written in the dictionary; small where one of several spellings is. */
  readonly written: string[];
  /** The same, folded and in small letters. */
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly kind: LanguageWordKind | 'fixed';
  /** Whose it may be, the usual one first. */
  readonly countries: CountryCode[];
  /** Ends in a full stop that belongs to it. */
  readonly dotted: boolean;
}

export interface LanguageIndex {
  readonly rules: LanguageRules;
  /** Everyday words, and those that are everyday words at the beginning of a sentence; in small letters with all marks. */
  readonly everyday: { readonly anywhere: ReadonlySet<string>; readonly first: ReadonlySet<string> };
  /** By the first word, folded and in small letters; longest first. */
  readonly forms: ReadonlyMap<string, readonly LanguageForm[]>;
  readonly people: SpelledPeople;
  /** Of a language whose names are looked up in the text, not by words; `forms` then has none. */
  readonly unspaced?: UnspacedForms;
}

const small = (word: string): string => foldWord(word).toLowerCase();
/** Other scripts have no capitals, so that none are missed. */
const HAS_CASE = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const beginsSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** Gaps that stand for each other where names are printed. */
const JOINS: readonly (readonly Gap[])[] = [
  ['space', 'hyphen'],
  ['dot', 'dot-space'],
  ['dot-space', 'space'],
  ['apostrophe', 'space'],
];
const isSameGap = (expected: Gap, written: Gap): boolean =>
  expected === written || JOINS.some((row) => row.includes(expected) && row.includes(written));

/** Shorter names in capitals are more often something else. */
const SHORTEST_IN_CAPITALS = 4;

function sameWord(form: LanguageForm, k: number, raw: string): boolean {
  const written = form.written[k] ?? '';
  if (form.kind === 'abbreviation') return raw === written;
  if (small(raw) !== form.words[k]) return false;
  if (beginsSmall(written)) return true;
  if (beginsSmall(raw)) return false;
  if (!HAS_CASE.test(raw)) return true;
  return raw.length < 2 || raw !== raw.toUpperCase() || form.words.join('').length >= SHORTEST_IN_CAPITALS;
}

/** Number of the last word if `form` stands at word `first`, else -1; `opening`: that word, a prefix taken away. */
function lastOf(
  form: LanguageForm,
  words: WordTable,
  { first, opening }: { readonly first: number; readonly opening: string },
): number {
  for (let k = 0; k < form.words.length; k++) {
    if (!sameWord(form, k, k === 0 ? opening : rawWord(words, first + k))) return -1;
    const gap = form.gaps[k];
    if (gap !== undefined && !isSameGap(gap, gapAfter(words, first + k))) return -1;
  }
  return first + form.words.length - 1;
}

/** Whether one word alone is an everyday word where it stands. */
function isEveryday({ everyday, rules }: LanguageIndex, words: WordTable, at: number): boolean {
  const word = rawWord(words, at).toLowerCase();
  if (everyday.anywhere.has(word)) return true;
  if (!everyday.first.has(word) || !startsSentence(words, at) || gapAfter(words, at) === 'apostrophe')
    return false;
  return !rules.behindState?.test(wordAt(words, at + 1).toLowerCase());
}

/** The longest spelling that stands at word `first`, with its last word; null: none. */
export function formAt(
  index: LanguageIndex,
  words: WordTable,
  first: number,
): { readonly form: LanguageForm; readonly last: number } | null {
  const word = wordAt(words, first).toLowerCase();
  const { withoutPrefix } = index.rules;
  for (const opening of withoutPrefix ? withoutPrefix(word) : [word])
    for (const form of index.forms.get(opening) ?? []) {
      const last = lastOf(form, words, { first, opening: withoutPrefix ? opening : rawWord(words, first) });
      if (last < 0) continue;
      const isName = form.kind !== 'fixed' && form.words.length === 1;
      return isName && isEveryday(index, words, first) ? null : { form, last };
    }
  return null;
}

/** `folded` is the surface folded and in small letters, where it is one word and somebody has done it. */
const keyOf = (surface: string, kind: LanguageForm['kind'], folded?: string): string =>
  `${kind} ${kind === 'abbreviation' ? surface : (folded ?? small(surface))}`;

/** The index of one language; a few milliseconds, once in a worker's life. */
export function buildLanguageIndex(rules: LanguageRules, words: LanguageWords): LanguageIndex {
  const everyday = { anywhere: new Set(words.unread), first: new Set(words.notFirst) };
  const people = personForms(rules, words.people);
  if (rules.unspaced)
    return { rules, everyday, forms: new Map(), people, unspaced: unspacedForms(rules.unspaced, words) };
  const byKey = new Map<string, LanguageForm>();
  const add = (surface: string, kind: LanguageForm['kind'], country?: CountryCode) => {
    const split = splitWords(surface.trim());
    const written = Array.from({ length: split.count }, (_, at) => rawWord(split, at));
    const gaps = written.slice(1).map((_, at) => gapAfter(split, at));
    const folded = written.map(small);
    const key = keyOf(surface, kind, surface === written[0] ? folded[0] : undefined);
    const made = {
      written,
      words: folded,
      gaps,
      kind,
      countries: [],
      dotted: surface.endsWith('.'),
    };
    const form: LanguageForm = byKey.get(key) ?? made;
    written.forEach((word, at) => {
      if (beginsSmall(word)) form.written[at] = word;
    });
    byKey.set(key, form);
    if (country) addSharing(form.countries, country);
  };
  const addAll = (
    kind: LanguageWordKind,
    rows: SpellingsByCountry,
    inflect: (word: string) => readonly string[],
  ) => {
    for (const [country, surfaces] of Object.entries(rows))
      for (const surface of surfaces)
        for (const form of inflect(surface)) add(form, kind, country as CountryCode);
  };
  for (const surface of words.fixed) for (const form of rules.inflectName(surface)) add(form, 'fixed');
  addAll('name', words.names, rules.inflectName);
  addAll('abbreviation', words.abbreviations, (word) => [word]);
  addAll('demonym', words.demonyms, rules.inflectDemonym);
  const deriveName = rules.deriveName ?? (() => []);
  const derived = Object.entries(words.names).flatMap(([country, names]) =>
    names
      .flatMap(deriveName)
      .flatMap((surface) =>
        byKey.has(keyOf(surface, 'name')) || byKey.has(keyOf(surface, 'fixed')) ? [] : { surface, country },
      ),
  );
  for (const { surface, country } of derived) add(surface, 'name', country as CountryCode);
  const forms = new Map<string, LanguageForm[]>();
  for (const form of byKey.values()) {
    const first = form.words[0] ?? '';
    const row = forms.get(first);
    if (row) row.push(form);
    else forms.set(first, [form]);
  }
  for (const row of forms.values())
    row.sort((a, b) => b.words.length - a.words.length || Number(b.dotted) - Number(a.dotted));
  return { rules, everyday, forms, people };
}
