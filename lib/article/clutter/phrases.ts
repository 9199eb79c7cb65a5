// Words and turns of phrase that a text is asked for, in many languages at once.
import type { FoldedText } from './folded-text';

/** In sources: any letter. Beyond ASCII it is anything, which costs a hundredth of telling letters from signs there. */
export const LETTER = '[a-z\\u0080-\\uffff]';

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

  /** Signs may stand before it. */
  static atStart(...phrases: readonly string[]): Phrases {
    return new Phrases(`^(?:${phrases.join('|')})`, 'words');
  }

  /** And nothing else, but for numbers and signs. */
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
