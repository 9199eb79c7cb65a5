// Words of an article → the language of each of its paragraphs: by function words, the page's own claim only a hint.

import { type WordTable, wordAt } from '../../core/words';
import { ENGLISH_WORDS, isEnglish } from '../en/is-english';
import { countCyrillicLetters } from './cyrillic/cyrillic-languages';
import type { LanguageCode } from './language-types';
import { type FunctionWordsOfLanguage, functionWordWeight } from './neighbour-languages';
import {
  countScripts,
  isToldByScript,
  kanaOf,
  mayBeHeadline,
  mergeJapanese,
  partJapanese,
} from './script-languages';

/** Words of one passage that are of one language; both ends inclusive. */
export interface LanguageStretch {
  readonly first: number;
  readonly last: number;
  /** Null: none that we know. */
  readonly lang: LanguageCode | null;
}

export interface ArticleLanguages {
  /** Headline and body, in words. */
  readonly texts: readonly WordTable[];
  readonly isEnglish: boolean;
  /** For each passage its paragraphs, in order. */
  readonly stretches: readonly (readonly LanguageStretch[])[];
}

/** Function words make up a third to a half of running text; of a wrong language some few in a hundred. */
const LEAST_SHARE = 0.2;
const LEAST_HITS = 3;
/** An English article may quote some words; what is read otherwise there says so with more. */
const LEAST_HITS_IN_ENGLISH = 5;
/** A paragraph in another language than the article has so many times its function words. */
const LEAST_LEAD = 2;
/** What more words could say is said by these. */
const MOST_WORDS = 24;
const LONGEST_FUNCTION_WORD = 10;
const NO_LANGUAGES: readonly LanguageCode[] = [];

interface Tally {
  readonly hits: ReadonlyMap<LanguageCode, number>;
  /** Words that could tell at all. */
  readonly counted: number;
  /** How many of the hits for Japanese are kana; the others are Han. */
  readonly kana: number;
}

/** A list of names has thousands of paragraphs that show nothing. */
const NO_HITS: ReadonlyMap<LanguageCode, number> = new Map();

const ENGLISH = 'en';
/** Characters of another script that make a paragraph of another article one of their language. */
const LEAST_CHARACTERS = 12;

/** Whose function word a word is; English among them. */
export type FunctionWords = ReadonlyMap<string, readonly LanguageCode[]>;

/** The function words of English and of `known`, by word: one look a word, as all of a text is read. */
export function functionWordsOf(known: readonly FunctionWordsOfLanguage[]): FunctionWords {
  const all = new Map<string, LanguageCode[]>();
  const add = (words: ReadonlySet<string>, lang: LanguageCode) => {
    for (const word of words) all.set(word, [...(all.get(word) ?? []), lang]);
  };
  add(ENGLISH_WORDS, ENGLISH);
  for (const { lang, functionWords } of known) add(functionWords, lang);
  return all;
}

/** Function words of each language among words `first` to `last`; of texts in another script there are none. */
function tally(
  words: WordTable,
  { first, last }: Pick<LanguageStretch, 'first' | 'last'>,
  known: FunctionWords,
): Tally {
  const hits = new Map<LanguageCode, number>();
  let counted = 0;
  for (let at = first; at <= last && counted < MOST_WORDS; at++) {
    const length = (words.ends[at] ?? 0) - (words.starts[at] ?? 0);
    if (words.capitals[at] === 1 || length < 2) continue;
    counted++;
    if (words.exotic[at] === 1) {
      countScripts(words, at, hits);
      countCyrillicLetters(words, at, hits);
    }
    if (length > LONGEST_FUNCTION_WORD) continue;
    for (const lang of known.get(wordAt(words, at)) ?? NO_LANGUAGES)
      hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  const kana = kanaOf(hits);
  mergeJapanese(hits);
  return { hits: hits.size === 0 ? NO_HITS : hits, counted, kana };
}

/** The language that the words show without doubt; null: none does. */
function surest({ hits, counted }: Tally): LanguageCode | null {
  const [best, second] = [...hits]
    .map(([lang, count]) => ({ lang, count, weight: functionWordWeight(lang, count) }))
    .sort((a, b) => b.weight - a.weight);
  if (!best || best.weight === 0 || best.count < LEAST_HITS || best.count < LEAST_SHARE * counted)
    return null;
  return best.weight > (second?.weight ?? 0) ? best.lang : null;
}

const sum = (tallies: readonly Tally[]): Tally => {
  const hits = new Map<LanguageCode, number>();
  for (const each of tallies)
    for (const [lang, count] of each.hits) hits.set(lang, (hits.get(lang) ?? 0) + count);
  const counted = tallies.reduce((total, each) => total + each.counted, 0);
  const kana = tallies.reduce((total, each) => total + each.kana, 0);
  // A quotation in Japanese does not make all the Han of a Chinese article Japanese.
  partJapanese(hits, kana);
  mergeJapanese(hits);
  return { hits, counted, kana };
};

/** The words of each line of a text. */
function paragraphsOf(words: WordTable): Pick<LanguageStretch, 'first' | 'last'>[] {
  const found: Pick<LanguageStretch, 'first' | 'last'>[] = [];
  let first = 0;
  let next = words.text.indexOf('\n');
  for (let at = 0; at < words.count; at++) {
    const isLast = at === words.count - 1;
    while (next >= 0 && next < (words.ends[at] ?? 0)) next = words.text.indexOf('\n', next + 1);
    const ends = next >= 0 && !isLast && next < (words.starts[at + 1] ?? 0);
    if (!ends && !isLast) continue;
    found.push({ first, last: at });
    first = at + 1;
  }
  return found;
}

/** Headlines in Japanese may have no kana. */
const isHanHeadline = ({ hits }: Tally, lang: LanguageCode, base: LanguageCode | null): boolean =>
  lang === 'zh' && base === 'ja' && mayBeHeadline(hits);

/** A text in another language quotes some English; below this it may be either. */
const LEAST_LEAD_OVER_ENGLISH = 3;
/** Words of English may stand among characters, and as names and quotes among words. */
function isUnlikeEnglish({ hits }: Tally, shown: LanguageCode): boolean {
  const ofEnglish = hits.get(ENGLISH) ?? 0;
  const lead = isToldByScript(shown) ? LEAST_CHARACTERS : LEAST_LEAD_OVER_ENGLISH;
  return (hits.get(shown) ?? 0) > lead * ofEnglish;
}

/** A paragraph's language, where it is plainly another than the article's. */
function languageOf(paragraph: Tally, base: LanguageCode | null): LanguageCode | null {
  const lang = surest(paragraph);
  if (lang === null || lang === base) return base;
  const ofBase = base === null ? 0 : (paragraph.hits.get(base) ?? 0);
  const hits = paragraph.hits.get(lang) ?? 0;
  if (isToldByScript(lang))
    return hits > LEAST_CHARACTERS * (1 + ofBase) && !isHanHeadline(paragraph, lang, base) ? lang : base;
  const isPlain = hits > LEAST_LEAD * ofBase;
  return isPlain && (base !== ENGLISH || (ofBase === 0 && hits >= LEAST_HITS_IN_ENGLISH)) ? lang : base;
}

/** The language that a page claims, without its region; null: none. */
const claimed = (lang: string | null): LanguageCode | null => lang?.slice(0, 2).toLowerCase() ?? null;

/**
 * The language of each paragraph of `texts`, `lang` being what the page claims (BCP 47; null: nothing).
 *
 * What stands there counts for more than the claim. Short paragraphs are of the article's language, and an article too
 * short to tell is what the page says; English where it says nothing.
 */
export function readLanguages(
  texts: readonly WordTable[],
  lang: string | null,
  known: FunctionWords,
): ArticleLanguages {
  const paragraphs = texts.map((words) =>
    paragraphsOf(words).map((stretch) => ({ stretch, tally: tally(words, stretch, known) })),
  );
  const whole = sum(paragraphs.flatMap((each) => each.map((paragraph) => paragraph.tally)));
  const shown = surest(whole);
  const isForeign = shown !== null && shown !== ENGLISH && isUnlikeEnglish(whole, shown);
  const english = !isForeign && isEnglish(texts, lang);
  const claim = claimed(lang);
  const isHeadline = shown !== null && isHanHeadline(whole, shown, claim);
  const base = english ? ENGLISH : isHeadline ? claim : (shown ?? claim);
  const stretches = paragraphs.map((each) =>
    each.map(
      ({ stretch, tally: counts }): LanguageStretch => ({
        ...stretch,
        lang: languageOf(counts, base),
      }),
    ),
  );
  return { texts, isEnglish: english, stretches };
}
