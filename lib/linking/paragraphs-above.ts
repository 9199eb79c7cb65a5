// Counts paragraphs between two places of a text, so that a card can say where the full name stands.
import type { Words } from '../text/words';

/** For each passage, where its line breaks are; found once, when somebody first asks. */
export function paragraphCounter(): (words: Words, from: number, to: number) => number {
  const breaksOf = new WeakMap<Words, readonly number[]>();
  const find = ({ text }: Words): readonly number[] => {
    const breaks: number[] = [];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (text.charAt(at + 1) !== '\n') breaks.push(at);
    }
    return breaks;
  };
  /** Breaks before `offset`, by halving. */
  const before = (breaks: readonly number[], offset: number): number => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (words, from, to) => {
    const breaks = breaksOf.get(words) ?? find(words);
    breaksOf.set(words, breaks);
    return before(breaks, to) - before(breaks, from);
  };
}
