// Finds blocks and quotes of one reading of an article in another reading of it; twins are told apart by what stands around them.
import { groupBy } from '../core/collections';
import type { Span } from '../core/span';
import type { Removal } from '../extraction/types';

/** UTF-16 code units of the text to either side by which equal blocks are told apart. */
const AROUND = 120;
/** Fewer that agree are chance: a full stop, an ending. */
const LEAST_AGREEMENT = 8;
/** Pairs of equal blocks that are compared; where there are more, the first is the first again. */
const MOST_PAIRS = 10_000;
/** Places of one quote that are compared. */
const MOST_PLACES = 500;

/** A reading of an article, as far as its blocks are matched. */
interface Reading {
  readonly text: string;
  readonly removals: readonly Removal[];
}

interface Around {
  readonly before: string;
  readonly after: string;
}

const around = (text: string, { start, end }: Span): Around => ({
  before: text.slice(Math.max(0, start - AROUND), start).trimEnd(),
  after: text.slice(end, end + AROUND).trimStart(),
});

/** How many code units next to two places agree, to both sides together; 0 where that may be chance. */
function agreement(one: Around, other: Around): number {
  let behind = 0;
  while (behind < one.after.length && one.after[behind] === other.after[behind]) behind++;
  let ahead = 0;
  while (ahead < one.before.length && one.before.at(-1 - ahead) === other.before.at(-1 - ahead)) ahead++;
  const agreed = ahead + behind;
  return agreed < LEAST_AGREEMENT ? 0 : agreed;
}

/** Of two equal blocks, how sure it is that they are the same one; compared part by part, the first that differs decides. */
type Likeness = readonly [sameBlock: number, agreement: number, sameRule: number, nearness: number];

const byLikeness = ({ likeness: one }: Pair, { likeness: other }: Pair): number => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : other[at]! - one[at]!;
};

interface Pair {
  readonly old: number;
  readonly now: number;
  readonly likeness: Likeness;
}

interface Twin {
  readonly entry: number;
  readonly removal: Removal;
  readonly around: Around;
}

const twinsIn = ({ text, removals }: Reading, entries: readonly number[]): Twin[] =>
  entries.flatMap((entry) => {
    const removal = removals[entry];
    if (!removal) return [];
    const { place } = removal;
    return [{ entry, removal, around: around(text, { start: place, end: place }) }];
  });

/** Matches blocks of one text: the likeliest pair first, and none twice. */
function matchTwins(olds: readonly Twin[], nows: readonly Twin[]): readonly (readonly [number, number])[] {
  if (olds.length * nows.length > MOST_PAIRS) {
    return olds.flatMap(({ entry }, at) => (nows[at] ? [[entry, nows[at].entry] as const] : []));
  }
  const pairs = olds.flatMap((old, oldAt) =>
    nows.map((now, nowAt): Pair => {
      const sameBlock = old.removal.html === now.removal.html ? 1 : 0;
      const sameRule = old.removal.rule === now.removal.rule ? 1 : 0;
      const likeness = [
        sameBlock,
        agreement(old.around, now.around),
        sameRule,
        -Math.abs(oldAt - nowAt),
      ] as const;
      return { old: old.entry, now: now.entry, likeness };
    }),
  );
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old, now } of pairs.sort(byLikeness)) {
    if (matched.has(old) || taken.has(now)) continue;
    matched.set(old, now);
    taken.add(now);
  }
  return [...matched];
}

/**
 * Where the blocks `wanted` (places in `before.removals`) are in `after.removals`. A block is known by its text, as it
 * is shown in the list of removals. Twins that nobody wants are matched too: where one of two is gone, it may be the wanted one.
 */
export function matchRemovals(
  before: Reading,
  after: Reading,
  wanted: readonly number[],
): ReadonlyMap<number, number> {
  const texts = new Set(wanted.map((entry) => before.removals[entry]?.text));
  const entriesOf = ({ removals }: Reading) =>
    groupBy(
      [...removals.keys()].filter((entry) => texts.has(removals[entry]?.text)),
      (entry) => removals[entry]?.text ?? '',
    );
  const [olds, nows] = [entriesOf(before), entriesOf(after)];
  const matched = [...olds].flatMap(([text, entries]) =>
    matchTwins(twinsIn(before, entries), twinsIn(after, nows.get(text) ?? [])),
  );
  return new Map(matched);
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(quote, at + 1)
  ) {
    places.push(at);
  }
  return places;
}

/** Where the words of `span` stand in `after`; null: nowhere, or at several places of which none is likelier. */
export function findAgain(span: Span, before: string, after: string): Span | null {
  const quote = before.slice(span.start, span.end);
  if (quote === '') return null;
  const own = around(before, span);
  const ranked = placesOf(after, quote)
    .map((start) => ({ start, end: start + quote.length }))
    .map((found) => ({ found, agreed: agreement(own, around(after, found)) }))
    .sort((one, other) => other.agreed - one.agreed);
  const [best, next] = ranked;
  return best && best.agreed !== next?.agreed ? best.found : null;
}
