// Tells a short sentence of the article from a label that begins, or ends, with the same words.

/** `Share this.`: a label has as few words. */
const FEWEST_WORDS = 3;
/** A label that ends in a point ends in a name, a number or an abbreviation: `By Jane Doe, Jr.` */
const ENDS_IN_WORD = /(?:^|[\s’'])\p{Ll}[\p{L}\p{M}’'-]{2,}[.!?]["”“’»)]*$/u;
/** In German a noun ends it as often. Names have no such company of small words. */
const ENDS_IN_NOUN = /(?:^|[\s’'])\p{Lu}[\p{L}\p{M}’'-]{3,}[.!?]["”“’»)]*$/u;
const SMALL_WORD = /(?:^|\s)\p{Ll}{3,}/gu;
const SMALL_WORDS = 3;
/** Signs that end sentences alone, and nothing shorter. */
const ENDS_FULL = /[。！？؟।](?:[」』”"])?$/u;
const FEWEST_SIGNS = 8;

/** Whether `text`, white space collapsed, reads like a sentence: it ends like one, in a word that is no name. */
export function isSentence(text: string): boolean {
  if (ENDS_FULL.test(text)) return text.length >= FEWEST_SIGNS;
  if (text.split(' ').length < FEWEST_WORDS) return false;
  if (ENDS_IN_WORD.test(text)) return true;
  return ENDS_IN_NOUN.test(text) && (text.match(SMALL_WORD)?.length ?? 0) >= SMALL_WORDS;
}
