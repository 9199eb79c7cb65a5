// Words → how many characters are of Chinese, Japanese and Korean, whose script tells them as function words tell others.

import type { WordTable } from '../../core/words';
import type { LanguageCode } from './language-types';

const CHINESE = 'zh';
const JAPANESE = 'ja';
const KOREAN = 'ko';
const SCRIPT_LANGUAGES: ReadonlySet<LanguageCode> = new Set([CHINESE, JAPANESE, KOREAN]);

/** Units of a word that are looked at: a sentence without spaces is one word. */
const MOST_UNITS = 40;
const FIRST_JAMO = 0x1100;
/** UTF-16 ranges: kana without the dot and the long mark that Chinese has too; Han; Hangul. */
const RANGES = [
  { lang: JAPANESE, first: 0x3041, last: 0x30fa },
  { lang: CHINESE, first: 0x3400, last: 0x9fff },
  { lang: KOREAN, first: 0xac00, last: 0xd7a3 },
] as const;
/** Running Japanese is a third kana and more, its headlines a fifth; Chinese quotes some. */
const LEAST_KANA = 0.1;

/** Whether the language is told by its characters. */
export const isToldByScript = (lang: LanguageCode): boolean => SCRIPT_LANGUAGES.has(lang);

/** Adds to `hits` the characters of word `at` by language; Han counts for Chinese until kana are seen. */
export function countScripts(words: WordTable, at: number, hits: Map<LanguageCode, number>): void {
  const from = words.starts[at] ?? 0;
  const to = Math.min(words.ends[at] ?? 0, from + MOST_UNITS);
  for (let unit = from; unit < to; unit++) {
    const code = words.text.charCodeAt(unit);
    if (code < FIRST_JAMO) continue;
    const lang = RANGES.find(({ first, last }) => code >= first && code <= last)?.lang;
    if (lang !== undefined) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
}

/** Longer runs of Japanese than a headline have kana. */
const MOST_OF_HEADLINE = 60;

/** Whether what counts for Chinese may be a headline in Japanese, which needs no kana. */
export const mayBeHeadline = (hits: ReadonlyMap<LanguageCode, number>): boolean =>
  !hits.has(JAPANESE) && (hits.get(CHINESE) ?? 0) <= MOST_OF_HEADLINE;

/** Puts all but `kana` of what counts for Japanese back to Han, for texts of several languages; changes `hits`. */
export function partJapanese(hits: Map<LanguageCode, number>, kana: number): void {
  const han = (hits.get(JAPANESE) ?? 0) - kana;
  if (han <= 0) return;
  hits.set(JAPANESE, kana);
  hits.set(CHINESE, (hits.get(CHINESE) ?? 0) + han);
}

/** Kana among `hits` that are not merged yet. */
export const kanaOf = (hits: ReadonlyMap<LanguageCode, number>): number => hits.get(JAPANESE) ?? 0;

/** Han beside enough kana is Japanese; changes `hits`. */
export function mergeJapanese(hits: Map<LanguageCode, number>): void {
  const kana = hits.get(JAPANESE) ?? 0;
  const han = hits.get(CHINESE) ?? 0;
  if (kana === 0 || han === 0) return;
  if (kana >= LEAST_KANA * han) {
    hits.set(JAPANESE, kana + han);
    hits.delete(CHINESE);
  } else hits.delete(JAPANESE);
}
