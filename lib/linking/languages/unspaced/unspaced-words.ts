// Text of a language without spaces between words, or with endings behind its names → the countries that it names: the longest spelling first, guards heard.

import type { WordTable } from '../../../core/words';
import type { CountryCode } from '../../../gazetteer/model/types';
import { COUNTRY_CONFIDENCE, type CountryWordAt, type StretchWords } from '../country-words';
import type { LanguageStretch } from '../detect-language';
import type { LanguageWordKind } from '../language-types';
import { countryMeant, type NamedCountries } from '../usual-country';
import type { UnspacedForms } from './unspaced-index';
import type { TextPlace, UnspacedRules } from './unspaced-rules';

/** UTF-16 units beside a name that guards see. */
const GUARD_REACH = 12;
/** Between the parts of a foreign person's name, and between countries of a list. */
const NAME_DOT = /[·・‧•･]/;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: LanguageWordKind;
  readonly countries: readonly CountryCode[];
  readonly isRefused: boolean;
}

function placeOf(text: string, start: number, end: number): TextPlace {
  return {
    text,
    start,
    before: text.slice(Math.max(0, start - GUARD_REACH), start),
    name: text.slice(start, end),
    after: text.slice(end, end + GUARD_REACH),
  };
}

/** Every spelling between `from` and `to`, the longest at each place; what a guard refuses hides what is inside it too. */
function namesIn(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { forms, rules }: { readonly forms: UnspacedForms; readonly rules: UnspacedRules },
): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    const form = forms.get(text.charCodeAt(at))?.find(({ surface }) => text.startsWith(surface, at));
    if (!form) continue;
    const { kind, countries, surface } = form;
    const end = at + surface.length;
    if (kind !== 'fixed') {
      const place = placeOf(text, at, end);
      const isRefused = rules.guards.some(({ rejects }) => rejects(place));
      const people = kind === 'name' ? rules.people.exec(place.after)?.[0] : undefined;
      const hit = { start: at, end: end + (people?.length ?? 0), countries, isRefused };
      hits.push({ ...hit, kind: people === undefined ? kind : 'demonym' });
    }
    at = end - 1;
  }
  return hits;
}

/** "中美" of "中美关系": each character a country of its own, where no name stands. */
function lettersIn(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { letterRows, letters }: UnspacedRules,
): Hit[] {
  const stretch = text.slice(from, to);
  return letterRows.flatMap((row) =>
    [...stretch.matchAll(row)].flatMap(({ 0: found, index }) =>
      [...found].flatMap((letter, k): Hit[] => {
        const country = letters.get(letter);
        const at = from + index + k;
        if (country === undefined) return [];
        return [{ start: at, end: at + 1, kind: 'abbreviation', countries: [country], isRefused: false }];
      }),
    ),
  );
}

/** "约旦·史密斯": joined by a dot to anything but another country it is part of a person's name, unless the rules know better. */
function withoutPeople(text: string, hits: readonly Hit[], { besideDot }: UnspacedRules): Hit[] {
  const starts = new Set(hits.map(({ start }) => start));
  const ends = new Set(hits.map(({ end }) => end));
  const isPlace = ({ start, end }: Hit, side: 'before' | 'after'): boolean =>
    besideDot?.(placeOf(text, start, end), side) ?? false;
  return hits.filter((hit) => {
    const { start, end, isRefused } = hit;
    if (isRefused) return false;
    if (NAME_DOT.test(text.charAt(start - 1)) && !ends.has(start - 1) && !isPlace(hit, 'before'))
      return false;
    return !NAME_DOT.test(text.charAt(end)) || starts.has(end + 1) || isPlace(hit, 'after');
  });
}

/** Names and single characters of a stretch, in reading order; none inside another. */
function hitsIn(
  words: WordTable,
  stretch: LanguageStretch,
  { rules, forms }: { readonly rules: UnspacedRules; readonly forms: UnspacedForms },
): Hit[] {
  const { text } = words;
  const bounds = { from: words.starts[stretch.first] ?? 0, to: words.ends[stretch.last] ?? 0 };
  const names = namesIn(text, bounds, { forms, rules });
  const taken = new Uint8Array(bounds.to - bounds.from);
  for (const { start, end } of names) taken.fill(1, start - bounds.from, end - bounds.from);
  const letters = lettersIn(text, bounds, rules).filter(({ start }) => taken[start - bounds.from] === 0);
  return [...withoutPeople(text, names, rules), ...letters].sort((a, b) => a.start - b.start);
}

/** What is found in a stretch, as words of the text that a country is meant by. */
function countriesOf(
  hits: readonly Hit[],
  { words, stretch }: { readonly words: WordTable; readonly stretch: LanguageStretch },
  named: NamedCountries,
): CountryWordAt[] {
  let word = stretch.first;
  let from = -1;
  return hits.flatMap(({ start, end, kind, countries }): CountryWordAt[] => {
    const meant = countryMeant(countries, named);
    if (!meant || start < from) return [];
    from = end;
    while ((words.ends[word] ?? 0) <= start && word < stretch.last) word++;
    let last = word;
    while ((words.ends[last] ?? 0) < end && last < stretch.last) last++;
    const { country, isTold } = meant;
    const confidence = isTold ? COUNTRY_CONFIDENCE[kind] : COUNTRY_CONFIDENCE.homonym;
    return [{ first: word, last, start, end, kind, country, countries, confidence }];
  });
}

/** Reads a stretch of `words` in such a language. Takes time linear in the stretch. */
export function readUnspacedWords(
  words: WordTable,
  stretch: LanguageStretch,
  language: { readonly rules: UnspacedRules; readonly forms: UnspacedForms },
): StretchWords {
  const hits = hitsIn(words, stretch, language);
  const own = new Set(hits.flatMap(({ countries }) => (countries.length === 1 ? countries : [])));
  return { own, countries: (_context, ofArticle) => countriesOf(hits, { words, stretch }, [own, ofArticle]) };
}
