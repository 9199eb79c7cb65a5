// A stretch of text in a language with an index → the countries that its words mean, guards heard; English has its own way.

import { gapAfter, isCapitalised, type WordTable } from '../../core/words';
import type { CountryCode } from '../../gazetteer/model/types';
import type { ArticleContext } from '../evidence/article-context';
import type { WordRange } from '../evidence/neighbours';
import type { LanguageStretch } from './detect-language';
import { formAt, type LanguageForm, type LanguageIndex } from './language-index';
import type { LanguageRules, LanguageWordKind } from './language-types';
import { countryMeant, type NamedCountries } from './usual-country';

export interface CountryWordAt {
  readonly first: number;
  readonly last: number;
  /** UTF-16 span. */
  readonly start: number;
  readonly end: number;
  readonly kind: LanguageWordKind;
  readonly country: CountryCode;
  /** Of which countries it may be the word. */
  readonly countries: readonly CountryCode[];
  /** 0 to 1; estimated, from what is right in sentences of news in five languages. */
  readonly confidence: number;
}

/** By kind of word; `homonym`: one of several countries, where nothing speaks for either. */
export const COUNTRY_CONFIDENCE: Readonly<Record<LanguageWordKind | 'homonym', number>> = {
  name: 0.97,
  abbreviation: 0.97,
  demonym: 0.96,
  homonym: 0.7,
};
const FULL_STOP = 0x2e;

interface Found {
  readonly first: number;
  readonly last: number;
  readonly form: LanguageForm;
}

/** What the words of one stretch say, before the rest of the article is known. */
export interface StretchWords {
  /** Countries that it names in words which no other country shares. */
  readonly own: ReadonlySet<CountryCode>;
  /** The countries that it names, in reading order; `ofArticle` are all stretches' own. */
  countries(context: ArticleContext, ofArticle: ReadonlySet<CountryCode>): CountryWordAt[];
}

interface Reading {
  readonly rules: LanguageRules;
  readonly named: NamedCountries;
}

function findForms(index: LanguageIndex, words: WordTable, { first, last }: LanguageStretch): Found[] {
  const found: Found[] = [];
  for (let at = first; at <= last; at++) {
    const here = formAt(index, words, at);
    if (!here) continue;
    found.push({ first: at, ...here });
    at = here.last;
  }
  return found;
}

/** An American state where the article names others, and the country by nothing of its own. */
const isAmericanState = ({ cues }: ArticleContext, { form }: Found, { rules, named }: Reading): boolean =>
  rules.americanStates.has(form.words.join(' ')) &&
  (cues.get('us-local') ?? 0) > 0 &&
  !form.countries.some((country) => named.some((around) => around.has(country)));

/** Words that no other country shares, beside those whose name is an American state's. */
const ownCountries = (index: LanguageIndex, all: readonly Found[]): Set<CountryCode> =>
  new Set(
    all.flatMap(({ form }) =>
      form.countries.length === 1 && !index.rules.americanStates.has(form.words.join(' '))
        ? form.countries
        : [],
    ),
  );

const isMonogram = (words: WordTable, { first, last }: Found): boolean =>
  first === last && (words.ends[last] ?? 0) - (words.starts[first] ?? 0) < 2;

/** One word of a stretch as the country that it means; null: none, or a guard objects. */
function countryAt(
  context: ArticleContext,
  { words, found }: { readonly words: WordTable; readonly found: Found },
  reading: Reading,
): CountryWordAt | null {
  const { first, last, form } = found;
  if (form.kind === 'fixed' || isMonogram(words, found)) return null;
  const meant = countryMeant(form.countries, reading.named);
  if (!meant) return null;
  const place: WordRange = { words, first, last, dotted: form.dotted };
  const kind = form.kind === 'name' ? 'country-name' : form.kind;
  const isRefused = reading.rules.guards.some(
    ({ appliesTo, rejects }) => appliesTo.includes(kind) && rejects(place),
  );
  if (isRefused || isAmericanState(context, found, reading)) return null;
  const end = words.ends[last] ?? 0;
  const takesDot = form.dotted && words.text.charCodeAt(end) === FULL_STOP;
  return {
    first,
    last,
    start: words.starts[first] ?? 0,
    end: takesDot ? end + 1 : end,
    kind: form.kind,
    country: meant.country,
    countries: form.countries,
    confidence: meant.isTold ? COUNTRY_CONFIDENCE[form.kind] : COUNTRY_CONFIDENCE.homonym,
  };
}

/** Reads a stretch of `words` in the language of `index`. */
export function readCountryWords(
  words: WordTable,
  { index, stretch }: { readonly index: LanguageIndex; readonly stretch: LanguageStretch },
): StretchWords {
  const all = findForms(index, words, stretch);
  const own = ownCountries(index, all);
  return {
    own,
    countries: (context, ofArticle) => {
      const reading = { rules: index.rules, named: [own, ofArticle] };
      return all.flatMap((found) => countryAt(context, { words, found }, reading) ?? []);
    },
  };
}

/** "deutsch-" of "deutsch-französisch": joined to another word that begins small. */
export const joinsSmallWord = ({ words, last }: WordRange): boolean =>
  gapAfter(words, last) === 'hyphen' && !isCapitalised(words, last + 1);
