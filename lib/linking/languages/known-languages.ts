// The languages that linking knows beside English, by code; one more is a folder, a file of words and a row here.

import { splitWords } from '../../core/words';
import { ARABIC } from '../ar/rules';
import { GERMAN } from '../de/rules';
import { SPANISH } from '../es/rules';
import { FRENCH } from '../fr/rules';
import { ITALIAN } from '../it/rules';
import { JAPANESE } from '../ja/rules';
import { KOREAN } from '../ko/rules';
import { DUTCH } from '../nl/rules';
import { POLISH } from '../pl/rules';
import { PORTUGUESE } from '../pt/rules';
import { RUSSIAN } from '../ru/rules';
import { TURKISH } from '../tr/rules';
import type { LinkRequest } from '../types';
import { UKRAINIAN } from '../uk/rules';
import { CHINESE } from '../zh/rules';
import { CYRILLIC_NEIGHBOURS } from './cyrillic/cyrillic-languages';
import { type ArticleLanguages, functionWordsOf, readLanguages } from './detect-language';
import type { LanguageCode, LanguageRules } from './language-types';
import { NEIGHBOUR_LANGUAGES } from './neighbour-languages';

/** Asked in this order where two are equally likely, which then is neither. */
export const LANGUAGES: readonly LanguageRules[] = [
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  RUSSIAN,
  TURKISH,
  UKRAINIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  ARABIC,
];

/** The language's rules; null: it has none. */
export const rulesOf = (lang: LanguageCode | null): LanguageRules | null =>
  LANGUAGES.find((rules) => rules.lang === lang) ?? null;

const FUNCTION_WORDS = functionWordsOf([...LANGUAGES, ...NEIGHBOUR_LANGUAGES, ...CYRILLIC_NEIGHBOURS]);

/** Kept for as long as somebody holds the request: whoever loads words asks before linking does. */
const readings = new WeakMap<Pick<LinkRequest, 'title' | 'text'>, ArticleLanguages>();

/** The languages of an article's headline and body, paragraph by paragraph. */
export function articleLanguages(request: Pick<LinkRequest, 'title' | 'text' | 'lang'>): ArticleLanguages {
  const known = readings.get(request);
  if (known) return known;
  const texts = [request.title, request.text].map(splitWords);
  const read = readLanguages(texts, request.lang ?? null, FUNCTION_WORDS);
  readings.set(request, read);
  return read;
}

/** The codes of all languages whose words linking needs for this article; none for one that is all English. */
export const languagesIn = (request: Pick<LinkRequest, 'title' | 'text' | 'lang'>): LanguageCode[] => [
  ...new Set(
    articleLanguages(request)
      .stretches.flat()
      .flatMap(({ lang }) => rulesOf(lang)?.lang ?? []),
  ),
];
