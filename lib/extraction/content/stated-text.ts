// Holds what was found in a page against the article's text as the page states it for machines, where it does.
import { lettersSaid } from '../../core/span';

/** Letters of a sentence that are looked for; sites cut and decorate the ends. */
const LETTERS = 60;
/** A shorter sentence may stand anywhere. */
const LEAST_LETTERS = 20;
/** Sentences that are looked for, spread over the text. */
const MOST_SENTENCES = 60;
/** UTF-16 code units; what says more is no fragment of a text that a page states, and reading it all would take long. */
const LONGEST_CONTENT = 1_000_000;
/** A teaser or a summary has fewer; it says nothing about how long the article is. */
const FEWEST_SENTENCES = 5;
const SENTENCE_END = /(?<=[.!?…])\s+|(?<=[。！？])|\n/;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export class StatedText {
  readonly #sentences: readonly string[];

  private constructor(sentences: readonly string[]) {
    this.#sentences = sentences;
  }

  /** Null for what is too short to be an article's text. */
  static of(text: string): StatedText | null {
    const sentences = text
      .split(SENTENCE_END)
      .map((sentence) => fold(sentence).slice(0, LETTERS))
      .filter((sentence) => lettersSaid(sentence) >= LEAST_LETTERS);
    if (sentences.length < FEWEST_SENTENCES) return null;
    const step = Math.ceil(sentences.length / MOST_SENTENCES);
    return new StatedText(sentences.filter((_, at) => at % step === 0));
  }

  /** How much of it `content` says, 0 to 1; what is longer than `LONGEST_CONTENT` is taken to say all of it. */
  shareIn(content: Element): number {
    const written = content.textContent ?? '';
    if (written.length > LONGEST_CONTENT) return 1;
    const said = fold(written);
    return this.#sentences.filter((sentence) => said.includes(sentence)).length / this.#sentences.length;
  }
}
