// A pattern in small letters → where it stands in a text in whatever letters: what the flags `iu` do, without what they cost.

/** Small letters that are as good as others; lowering alone does not bring them together. */
const SAME: Readonly<Record<string, string>> = { ς: 'σ', ſ: 's', µ: 'μ' };

/** One letter has a small form of two units, which would put all behind it in another place. */
const smallAsLong = (sign: string): string => {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
};

/** `text` in small letters, as long as it is. */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  const asLong = small.length === text.length ? small : [...text].map(smallAsLong).join('');
  return asLong.replace(/[ςſµ]/g, (sign) => SAME[sign] ?? sign);
}

/** What a pattern has found. */
export interface FoundWords {
  /** UTF-16 offset into the text. */
  readonly index: number;
  /** As the text writes it. */
  readonly said: string;
}

/**
 * With both flags `i` and `u` the browser asks its tables about each letter of a pattern when it first uses it: 20 ms for the
 * words by which a line names an author, on every page. Made when it is first asked, for the same reason.
 *
 * Expects a pattern with the flag `u` and without `i`, all letters small, `σ` for `ς`. It sees small letters
 * alone: a letter that has a large form is `\p{Changes_When_Uppercased}`.
 */
export class AnyCase {
  readonly #make: () => RegExp;
  #made: RegExp | undefined;

  constructor(make: () => RegExp) {
    this.#make = make;
  }

  get #pattern(): RegExp {
    this.#made ??= this.#make();
    return this.#made;
  }

  /** Whether `text` says it. */
  isIn(text: string): boolean {
    return this.find(text) !== null;
  }

  /** The first place; null: there is none. */
  find(text: string): FoundWords | null {
    const [first] = this.#places(text);
    return first ?? null;
  }

  /** `text` without it: without the first place, or, where the pattern has the flag `g`, without any. */
  cutFrom(text: string): string {
    let kept = '';
    let end = 0;
    for (const { index, said } of this.#places(text)) {
      kept += text.slice(end, index);
      end = index + said.length;
    }
    return kept + text.slice(end);
  }

  #places(text: string): readonly FoundWords[] {
    const small = inSmallLetters(text);
    const pattern = this.#pattern;
    const first = pattern.global ? null : pattern.exec(small);
    const matches = pattern.global ? [...small.matchAll(pattern)] : first ? [first] : [];
    return matches.map(({ index, 0: { length } }) => ({ index, said: text.slice(index, index + length) }));
  }
}
