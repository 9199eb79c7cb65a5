// A stretch of text in a language with an index → the countries that its words mean, guards heard; English has its own way.

import { gapAfter, isCapitalised, type WordTable } from '../../core/words';
import type { CountryCode } from '../../gazetteer/model/types';
import type { ArticleContext } from '../evidence/article-context';
import type { WordRange } from '../evidence/neighbours';
import type { LanguageStretch } from './detect-language';
import { formAt, type LanguageForm, type LanguageIndex } from './language-index';
import type { LanguageWordKind } from './language-types';

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

/** Of several countries, the one that is named in words of its own; else the usual one. */
export function countryMeant(
  { countries }: Pick<LanguageForm, 'countries'> | Pick<CountryWordAt, 'countries'>,
  own: ReadonlySet<CountryCode>,
): { country: CountryCode; isTold: boolean } | null {
  const [usual, ...others] = countries;
  if (usual === undefined) return null;
  if (others.length === 0) return { country: usual, isTold: true };
  const named = countries.filter((country) => own.has(country));
  const [only] = named;
  return named.length === 1 && only ? { country: only, isTold: true } : { country: usual, isTold: false };
}

/** An American state where the article names others, and the country by nothing of its own. */
function isAmericanState(
  { cues }: ArticleContext,
  {
    index,
    found,
    own,
  }: { readonly index: LanguageIndex; readonly found: Found; readonly own: ReadonlySet<CountryCode> },
): boolean {
  const isState = index.rules.americanStates.has(found.form.words.join(' '));
  return (
    isState && (cues.get('us-local') ?? 0) > 0 && !found.form.countries.some((country) => own.has(country))
  );
}

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

/** The countries that a stretch of `words` names, in reading order. */
export function countryWordsIn(
  context: ArticleContext,
  words: WordTable,
  { index, stretch }: { readonly index: LanguageIndex; readonly stretch: LanguageStretch },
): CountryWordAt[] {
  const all = findForms(index, words, stretch);
  const own = ownCountries(index, all);
  return all.flatMap((found): CountryWordAt[] => {
    const { first, last, form } = found;
    if (form.kind === 'fixed' || isMonogram(words, found)) return [];
    const reading = countryMeant(form, own);
    if (!reading) return [];
    const place: WordRange = { words, first, last, dotted: form.dotted };
    const kind = form.kind === 'name' ? 'country-name' : form.kind;
    const isRefused = index.rules.guards.some(
      ({ appliesTo, rejects }) => appliesTo.includes(kind) && rejects(place),
    );
    if (isRefused || isAmericanState(context, { index, found, own })) return [];
    const end = words.ends[last] ?? 0;
    const takesDot = form.dotted && words.text.charCodeAt(end) === FULL_STOP;
    return [
      {
        first,
        last,
        start: words.starts[first] ?? 0,
        end: takesDot ? end + 1 : end,
        kind: form.kind,
        country: reading.country,
        countries: form.countries,
        confidence: reading.isTold ? COUNTRY_CONFIDENCE[form.kind] : COUNTRY_CONFIDENCE.homonym,
      },
    ];
  });
}

/** "deutsch-" of "deutsch-französisch": joined to another word that begins small. */
export const joinsSmallWord = ({ words, last }: WordRange): boolean =>
  gapAfter(words, last) === 'hyphen' && !isCapitalised(words, last + 1);
