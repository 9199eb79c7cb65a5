// A stretch of text in another language → mentions of people in that language's spelling and inflection, the longest at each word.

import { memoize } from '../../../core/collections';
import { gapAfter, isCapitalised, rawWord, type WordTable, wordAt } from '../../../core/words';
import type { Mention } from '../../evidence/find-mentions';
import { hashWord } from '../../index/first-words';
import { type Form, formKey, type Sense } from '../../index/forms';
import type { GazetteerIndex } from '../../index/gazetteer-index';
import type { LanguageStretch } from '../detect-language';
import type { LanguageIndex } from '../language-index';
import { dictionaryForms, takesEndings } from './person-endings';

/** Looks for people among the words of a stretch. */
export type FindPeople = (words: WordTable, stretch: LanguageStretch) => Mention[];

/** Letters without capitals: any word may be a name. */
const HAS_CASE = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const isPerson = ({ senses }: Form): boolean =>
  senses.some(({ kind }) => kind === 'full-name' || kind === 'surname');

/** Of two forms with the same words one with the senses of both: a surname in Latin letters may be several people's. */
function merged(own: readonly Form[], ofIndex: readonly Form[]): readonly Form[] {
  const byKey = new Map(ofIndex.map((form) => [formKey(form), form]));
  for (const form of own) {
    const known = byKey.get(formKey(form));
    const isNew = (sense: Sense) =>
      !known?.senses.some((other) => JSON.stringify(other) === JSON.stringify(sense));
    byKey.set(
      formKey(form),
      known ? { ...known, senses: [...known.senses, ...form.senses.filter(isNew)] } : form,
    );
  }
  return [...byKey.values()].sort((a, b) => b.words.length - a.words.length);
}

/** Number of the first word with the small words that belong to the name: "pape" of "pape François"; -1 where they are wanting. */
function withLead(
  { lead, isStyled }: Form,
  words: WordTable,
  { first, readings }: { readonly first: number; readonly readings: (at: number) => readonly string[] },
): number {
  const from = first - lead.length;
  const stands = lead.every(
    (word, k) => readings(from + k).includes(word.toUpperCase()) && gapAfter(words, from + k) !== 'break',
  );
  if (stands) return from;
  return isStyled ? -1 : first;
}

const JOINS: ReadonlySet<string> = new Set(['space', 'hyphen']);

/** Number of the last word if `form` stands at word `first` in some case, else -1. */
function matchInflected(
  form: Form,
  words: WordTable,
  { first, readings }: { readonly first: number; readonly readings: (at: number) => readonly string[] },
): number {
  for (let k = 0; k < form.words.length; k++) {
    const at = first + k;
    const expected = form.upper[k] ?? '';
    if (!readings(at).includes(expected)) return -1;
    const isSmallInName = form.words[k] === form.words[k]?.toLowerCase();
    if (!isSmallInName && !isCapitalised(words, at)) return -1;
    if (k < form.words.length - 1 && !JOINS.has(gapAfter(words, at)) && gapAfter(words, at) !== form.gaps[k])
      return -1;
  }
  return first + form.words.length - 1;
}

/** What a word may be in the dictionary, by the language's prefixes and endings; folded and in capitals. */
function readingsOf({ rules }: LanguageIndex): (word: string) => readonly string[] {
  const { lang, withoutPrefix } = rules;
  return memoize((word) => {
    if (withoutPrefix) return withoutPrefix(word.toLowerCase()).map((each) => each.toUpperCase());
    const upper = word.toUpperCase();
    return takesEndings(lang) ? dictionaryForms(lang, upper) : [upper];
  });
}

/** Finds people in the words of one language, in its own spellings and in those of `index`. */
export function peopleFinder(index: GazetteerIndex, language: LanguageIndex): FindPeople {
  const readingsOfWord = readingsOf(language);
  const formsOf = memoize((word: string): readonly Form[] => {
    const ofIndex = index.firstWords[hashWord(word)] === 1 ? index.formsBeginning(word) : [];
    const own = language.people.forms.get(word) ?? [];
    return own.length === 0 ? ofIndex.filter(isPerson) : merged(own, ofIndex.filter(isPerson));
  });
  return (words, { first: from, last: to }) => {
    const readings = (at: number) => readingsOfWord(wordAt(words, at));
    const mentions: Mention[] = [];
    for (let at = from; at <= to; at++) {
      if (
        !isCapitalised(words, at) &&
        (words.exotic[at] === 0 || HAS_CASE.test(rawWord(words, at).charAt(0)))
      )
        continue;
      const found = readings(at)
        .flatMap((reading) => formsOf(reading))
        .flatMap((form) => {
          const last = matchInflected(form, words, { first: at, readings });
          const start = last < 0 ? -1 : withLead(form, words, { first: at, readings });
          return start < 0 ? [] : { form, start, last };
        });
      const longest = found.reduce((most, { last }) => Math.max(most, last), -1);
      const best = found.find(({ last }) => last === longest);
      if (!best) continue;
      const span = { start: words.starts[best.start] ?? 0, end: words.ends[longest] ?? 0 };
      mentions.push({ first: best.start, last: longest, ...span, form: best.form });
      at = longest;
    }
    return mentions;
  };
}
