// Finds a passage again in a text that may have changed since: by its words and by what stands beside them, or not at all.
import { diffChars } from 'diff';
import { lettersSaid, type Span } from '../../core/span';
import type { QuoteSelectors, TextQuote } from './quote-kinds';

/** Where a passage is now. */
export type LocatedQuote =
  /** Its words, sign for sign, but for forms of quotation marks, dashes and white space. */
  | { readonly at: 'same'; readonly span: Span }
  /** At its place, but it reads a little otherwise. */
  | { readonly at: 'changed'; readonly span: Span }
  /** Nowhere, or nobody can tell where. */
  | { readonly at: 'orphan' };

/** Signs that papers exchange for each other, each for one of the same length; a new paragraph is white space, too. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u02bc\u2032\u2039\u203a]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[^\S ]|\u200b/g, ' '],
];

/** `text` with one form of each sign; as long as before, so that its offsets are those of `text`. */
const withOneForm = (text: string): string =>
  ALIKE.reduce((formed, [signs, one]) => formed.replace(signs, one), text);

/** Places of one passage that are compared; words that stand at more are known by their position alone. */
const MOST_PLACES = 500;
/** Words that say so much, in letters, are not said again by chance: they may have moved. */
const LONG_ENOUGH_TO_MOVE = 24;
/** UTF-16 units by which the best place must agree better than the next. */
const MARGIN = 4;
/** UTF-16 units of one side that say as much as all of it, where the other side agrees wholly. */
const NEAR_SIDE = 16;
/** An edit is small that changes less than this share of a passage, and fewer UTF-16 units than that. */
const [SMALL_SHARE, SMALL_LENGTH] = [0.2, 64];

function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}

/** The first places of `words`, one more than are compared where there are so many. */
function firstPlaces(text: string, words: string): number[] {
  const places: number[] = [];
  for (const at of placesOf(text, words)) if (places.push(at) > MOST_PLACES) break;
  return places;
}

/** Where `words` stand, if they stand at one place. */
function onlyPlace(text: string, words: string): number | null {
  const at = text.indexOf(words);
  return at >= 0 && at === text.lastIndexOf(words) ? at : null;
}

/** Places of `words` from `start` to `end`, both inclusive. */
const placesBetween = (text: string, words: string, { start, end }: Span): number[] => {
  const from = Math.max(0, start);
  return firstPlaces(text.slice(from, end + words.length), words).map((at) => at + from);
};

/** UTF-16 units by which what ends at `at` agrees with the end of `prefix`. */
function agreesBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < at && text[at - 1 - count] === prefix.at(-1 - count)) count++;
  return count;
}

/** UTF-16 units by which what begins at `at` agrees with the beginning of `suffix`. */
function agreesBehind(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count] && at + count < text.length) count++;
  return count;
}

/** A place that may be the passage's, and how far what stands beside it agrees. */
interface Place extends Span {
  readonly before: number;
  readonly behind: number;
}

/** A passage in one form of its signs, asked of one text. */
class Asked {
  readonly #text: string;
  readonly #quote: TextQuote;

  constructor(text: string, quote: TextQuote) {
    this.#text = text;
    this.#quote = quote;
  }

  placeOf({ start, end }: Span): Place {
    const { prefix, suffix } = this.#quote;
    const before = agreesBefore(this.#text, start, prefix);
    return { start, end, before, behind: agreesBehind(this.#text, end, suffix) };
  }

  /** Whether all that is known of one side agrees; the edge of a text agrees with itself. */
  isWhole({ start, end, before, behind }: Place): { before: boolean; behind: boolean } {
    const { prefix, suffix } = this.#quote;
    return {
      before: before === prefix.length && (prefix !== '' || start === 0),
      behind: behind === suffix.length && (suffix !== '' || end === this.#text.length),
    };
  }

  /**
   * Whether the place may be that of the same words beside the passage, of which the passage itself is gone: on a side
   * that is not as it was, it agrees no worse with what stood beside those, or with all that is known of it.
   */
  isNeighbour(place: Place): boolean {
    const { start, end, before, behind } = place;
    const { exact, prefix, suffix } = this.#quote;
    const all = prefix + exact + suffix;
    const whole = this.isWhole(place);
    for (const at of placesOf(all, exact)) {
      if (at === prefix.length) continue;
      const [left, right] = [all.slice(0, at), all.slice(at + exact.length)];
      const asBefore = agreesBefore(this.#text, start, left);
      const asBehind = agreesBehind(this.#text, end, right);
      if (!whole.before && (asBefore >= before || asBefore === left.length)) return true;
      if (!whole.behind && (asBehind >= behind || asBehind === right.length)) return true;
    }
    return false;
  }

  /** The place of the unchanged words; null: they stand nowhere, or nobody can tell which place it is. */
  sameWords(isOnly: boolean): Span | null {
    const { exact } = this.#quote;
    const starts = firstPlaces(this.#text, exact);
    if (starts.length > MOST_PLACES) return null;
    const places = starts.map((start) => this.placeOf({ start, end: start + exact.length }));
    const [best, next] = places.sort((a, b) => b.before + b.behind - (a.before + a.behind));
    if (!best) return null;
    const isAlone = next === undefined;
    if (isAlone && isOnly && lettersSaid(exact) >= LONG_ENOUGH_TO_MOVE) return best;
    const isBest = isAlone || best.before + best.behind >= next.before + next.behind + MARGIN;
    const whole = this.isWhole(best);
    const isCertain = isBest && (whole.before || whole.behind) && !this.isNeighbour(best);
    return isCertain ? best : null;
  }

  /** Places behind what stood before and stands once, or before what stood behind, where the other side begins as it was. */
  *#changedPlaces(): Generator<Span> {
    const { exact, prefix, suffix } = this.#quote;
    const text = this.#text;
    const slack = smallEdit(exact);
    const [least, most] = [exact.length - slack, exact.length + slack];
    const [near, far] = [prefix.slice(-NEAR_SIDE), suffix.slice(0, NEAR_SIDE)];
    const before = prefix === '' ? 0 : onlyPlace(text, prefix);
    if (before !== null) {
      const start = before + prefix.length;
      const ends = placesBetween(text, far, { start: start + least, end: start + most });
      for (const end of far === '' ? [text.length] : ends) yield { start, end };
    }
    const end = suffix === '' ? text.length : onlyPlace(text, suffix);
    if (end === null) return;
    const from = { start: end - most - near.length, end: end - least - near.length };
    const starts = placesBetween(text, near, from).map((at) => at + near.length);
    for (const start of near === '' ? [0] : starts) yield { start, end };
  }

  /** Whether what stands at the place stood beside the passage. */
  #stoodBeside({ start, end }: Span): boolean {
    const { prefix, suffix } = this.#quote;
    const words = this.#text.slice(start, end).trim();
    const [before, behind] = [prefix.trim(), suffix.trim()];
    return (
      before.endsWith(words) ||
      behind.startsWith(words) ||
      (before !== '' && words.endsWith(before)) ||
      (behind !== '' && words.startsWith(behind))
    );
  }

  /** The one place at which the passage reads a little otherwise; null: there is none, or more than one. */
  changedWords(): Span | null {
    const { exact } = this.#quote;
    const found = new Map<string, Span>();
    for (const place of this.#changedPlaces()) {
      const key = `${place.start} ${place.end}`;
      const words = this.#text.slice(place.start, place.end);
      if (words === '' || words === exact || found.has(key) || !isSmallEdit(exact, words)) continue;
      found.set(key, place);
      if (found.size > 1) return null;
    }
    const [only] = found.values();
    return only && !this.#stoodBeside(only) ? only : null;
  }
}

/** UTF-16 units that a small edit of `words` may put in and take out. */
const smallEdit = (words: string): number => Math.min(SMALL_LENGTH, Math.floor(words.length * SMALL_SHARE));

/** What is put in and taken out are counted each. */
const isSmallEdit = (before: string, after: string): boolean =>
  diffChars(before, after, { maxEditLength: 2 * smallEdit(before) }) !== undefined;

/**
 * Finds passages in `text`, any number of them. A passage is never found at words that only look like it: where what
 * stands beside them does not tell for certain, it is an orphan.
 */
export function quoteFinder(text: string): (selectors: QuoteSelectors) => LocatedQuote {
  const formed = withOneForm(text);
  return ({ quote: { exact, prefix, suffix }, position, isOnly }) => {
    if (exact === '') return { at: 'orphan' };
    const quote = { exact: withOneForm(exact), prefix: withOneForm(prefix), suffix: withOneForm(suffix) };
    const asked = new Asked(formed, quote);
    const { start, end, length } = position;
    if (length === text.length && formed.slice(start, end) === quote.exact) {
      const whole = asked.isWhole(asked.placeOf({ start, end }));
      if (whole.before && whole.behind) return { at: 'same', span: { start, end } };
    }
    const same = asked.sameWords(isOnly);
    if (same) return { at: 'same', span: { start: same.start, end: same.end } };
    const changed = asked.changedWords();
    return changed ? { at: 'changed', span: changed } : { at: 'orphan' };
  };
}
