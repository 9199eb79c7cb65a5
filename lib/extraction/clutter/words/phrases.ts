// Words and turns of phrase, and a block's text as it is compared with them: in small letters, without signs around it.
import { ALL_LANGUAGES, type ByLanguage, type Language } from './languages';

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
  /** As it was given. */
  readonly written: string;
  readonly whole: string;
  #words: string | null = null;
  #bare: string | null = null;

  constructor(text: string) {
    this.written = text;
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

/** Sources of regular expressions by the language that they are said in. */
type Sources = ByLanguage<readonly string[]>;

/** Which form of a block's text is compared. */
type Form = 'written' | 'whole' | 'words' | 'bare';

/** In sources: what holds the alternatives together; they are put in the place of `*`. */
const FRAMES = { anywhere: '(?:*)', atStart: '^(?:*)', alone: '^(?:*)$' };

/**
 * Turns of phrase by language, in small letters, asked of folded text. Without the flags for ignoring case and for
 * Unicode, which make the same questions ten times dearer, most of all on the first page that is read.
 */
export class Phrases {
  readonly #sources: Sources;
  readonly #frame: keyof typeof FRAMES;
  readonly #of: Form;
  readonly #patterns = new Map<readonly Language[], RegExp | null>();

  private constructor(sources: Sources, frame: keyof typeof FRAMES, of: Form) {
    this.#sources = sources;
    this.#frame = frame;
    this.#of = of;
  }

  static anywhere(sources: Sources): Phrases {
    return new Phrases(sources, 'anywhere', 'whole');
  }

  /** The text begins with one of them; signs may stand before it. */
  static atStart(sources: Sources): Phrases {
    return new Phrases(sources, 'atStart', 'words');
  }

  /** One of them is all that the text says; signs may stand before it, signs and numbers behind it. */
  static alone(sources: Sources): Phrases {
    return new Phrases(sources, 'alone', 'bare');
  }

  /** Anywhere in the text as it is written: where capitals tell a name from a word. */
  static asWritten(sources: Sources): Phrases {
    return new Phrases(sources, 'anywhere', 'written');
  }

  /** Whether capitals count. */
  get isAsWritten(): boolean {
    return this.#of === 'written';
  }

  /** Of all languages, as one regular expression; empty if there is none. */
  get source(): string {
    return this.#patternFor(ALL_LANGUAGES)?.source ?? '';
  }

  /** Whether `text` says one of them in one of `languages`. */
  areIn(text: FoldedText, languages: readonly Language[] = ALL_LANGUAGES): boolean {
    return this.#patternFor(languages)?.test(text[this.#of]) ?? false;
  }

  /** Null where nothing is known in these languages. */
  #patternFor(languages: readonly Language[]): RegExp | null {
    let pattern = this.#patterns.get(languages);
    if (pattern === undefined) {
      const sources = languages.flatMap((language) => this.#sources[language] ?? []);
      pattern =
        sources.length > 0 ? new RegExp(FRAMES[this.#frame].replace('*', () => sources.join('|'))) : null;
      this.#patterns.set(languages, pattern);
    }
    return pattern;
  }
}
