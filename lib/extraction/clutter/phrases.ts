// Words and turns of phrase, and a block's text as it is compared with them: in small letters, without signs around it.
/** In sources: any letter. Beyond ASCII it is anything, which costs a hundredth of telling letters from signs there. */
export const LETTER = '[a-z\\u0080-\\uffff]';
/**
 * Ranges of small letters, where it matters that a sign is none: to `\w`, `\W` and `\b` every letter beyond ASCII is a
 * sign. By blocks of Unicode: a few signs are among them, and letters that are pairs of code units are not.
 */
export const LETTERS =
  'a-z\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff66-\\uffdc';
/** In sources: a number, a sign or white space. */
export const NO_LETTER = `[^${LETTERS}]`;
/** In sources: `\b` behind a word that ends with an accented letter, or that would with the next one. */
export const WORD_END = '(?![a-z\\d\\u00c0-\\u024f])';

/** In sources: a capital letter; beside the accented ones some small letters stand, which does no harm. */
export const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-Ž]';

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const ANY_LETTER = /\p{L}/u;

/** Where the last letter ends; 0: there is none. Halves of a pair of code units are no letters. */
function endOfLetters(text: string): number {
  let end = text.length;
  while (end > 0 && !ANY_LETTER.test(text.charAt(end - 1))) end--;
  return end;
}

/** Most are asked a dozen times: each form is made once, when it is needed. */
export class FoldedText {
  readonly whole: string;
  #words: string | null = null;
  #bare: string | null = null;

  constructor(text: string) {
    this.whole = text.toLowerCase();
  }

  /** From the first letter or number on; empty if there is none. */
  get words(): string {
    if (this.#words === null) {
      const start = this.whole.search(LETTER_OR_NUMBER);
      this.#words = start < 0 ? '' : this.whole.slice(start);
    }
    return this.#words;
  }

  /** The same up to the last letter: what stands behind it may be a counter. */
  get bare(): string {
    this.#bare ??= this.words.slice(0, endOfLetters(this.words));
    return this.#bare;
  }
}

/**
 * Sources of regular expressions, in small letters, asked of folded text. Without the flags for ignoring case and for
 * Unicode, which make the same questions ten times dearer, most of all on the first page that is read.
 */
export class Phrases {
  readonly #pattern: RegExp;
  readonly #of: 'whole' | 'words' | 'bare';

  private constructor(source: string, of: 'whole' | 'words' | 'bare') {
    this.#pattern = new RegExp(source);
    this.#of = of;
  }

  static anywhere(...phrases: readonly string[]): Phrases {
    return new Phrases(`(?:${phrases.join('|')})`, 'whole');
  }

  /** The text begins with one of them; signs may stand before it. */
  static atStart(...phrases: readonly string[]): Phrases {
    return new Phrases(`^(?:${phrases.join('|')})`, 'words');
  }

  /** One of them is all that the text says; signs may stand before it, signs and numbers behind it. */
  static alone(...phrases: readonly string[]): Phrases {
    return new Phrases(`^(?:${phrases.join('|')})$`, 'bare');
  }

  get source(): string {
    return this.#pattern.source;
  }

  areIn(text: FoldedText): boolean {
    return this.#pattern.test(text[this.#of]);
  }
}
