// Tells a short sentence of the article from a label that begins, or ends, with the same words.

/** `Share this.`: a label has as few words. */
const FEWEST_WORDS = 3;
/** A label that ends in a point ends in a name, a number or an abbreviation: `By Jane Doe, Jr.` */
const ENDS_SENTENCE = /(?:^|[\s’'])\p{Ll}[\p{L}\p{M}’'-]{2,}[.!?]["”“’»)]*$/u;

/** Whether `text` reads like a sentence; where capitals do not tell, as in Japanese, it never does. */
export const isSentence = (text: string): boolean =>
  text.split(' ').length >= FEWEST_WORDS && ENDS_SENTENCE.test(text);
