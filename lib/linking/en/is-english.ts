// Tells English text from other text: rules made for English say nonsense about Spanish.
import { isCapitalised, rawWord, type WordTable } from '../../core/words';

/** Words that every English text is full of, and those of its tables, that no other language on the web shares. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to that for with from by this which are were they have has not but his her their will would been who ' +
    'said beat lost won drawn played scored results standings seconds metres meters yards hurdles wickets innings ' +
    'overs goals against leading women unless first second third fourth after before halves attendance scorers ' +
    'shares closed fell up down'
  ).split(' '),
);
/** English text has some thirty of them in a hundred words; other languages one or two by chance. */
const LEAST_SHARE = 0.05;
/** In fewer words than this nothing can be told; tables and headlines are among them. */
const LEAST_WORDS = 20;
/** So many words say it all. */
const MOST_WORDS = 400;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

/** Capitalised words may be names, single letters and numbers are of no language: none of them tells. */
function isTelling(words: WordTable, at: number): boolean {
  const start = words.starts[at] ?? 0;
  if (isCapitalised(words, at) || (words.ends[at] ?? 0) - start < 2) return false;
  const unit = words.text.charCodeAt(start);
  return unit < DIGIT_ZERO || unit > DIGIT_NINE;
}

/**
 * Whether the texts are English.
 *
 * What stands there counts for more than `lang`, the language that the page claims (BCP 47; null: none): templates
 * leave it wrong. Lists of results hold more numbers and names than words. Texts too short to tell are what the page says, and English where it says nothing.
 */
export function isEnglish(texts: readonly WordTable[], lang: string | null): boolean {
  let counted = 0;
  let english = 0;
  for (const words of texts) {
    for (let at = 0; at < words.count && counted < MOST_WORDS; at++) {
      if (!isTelling(words, at)) continue;
      counted++;
      if (ENGLISH_WORDS.has(rawWord(words, at))) english++;
    }
  }
  if (counted >= LEAST_WORDS) return english >= LEAST_SHARE * counted;
  return lang === null || /^en\b/i.test(lang);
}
