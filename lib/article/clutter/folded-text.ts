// A block's words as they are compared: in small letters, without the marks and signs around them.

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;

/** Where the last letter ends; 0: there is none. Halves of a pair of code units are no letters. */
function endOfLetters(text: string): number {
  let end = text.length;
  while (end > 0 && !LETTER.test(text.charAt(end - 1))) end--;
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
