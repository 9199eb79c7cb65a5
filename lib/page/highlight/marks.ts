// The marks of a page that changes: which of them its changes have made stale, and which stay when its text is read again.
import { groupBy } from '../../core/collections';
import type { PageChange } from '../live/prose-change';
import { type LocatedMention, measurableRange } from './locate-mentions';

/** What a list of changes has touched, as far as marks are concerned. */
interface Touched {
  readonly texts: ReadonlySet<Node>;
  readonly hasRemoved: boolean;
  readonly hasMoved: boolean;
}

function touchedBy(records: readonly PageChange[]): Touched {
  const texts = new Set<Node>();
  let hasRemoved = false;
  let hasMoved = false;
  for (const { type, target, removedNodes } of records) {
    if (type === 'characterData') texts.add(target);
    if (type === 'childList') hasMoved = true;
    if (removedNodes.length > 0) hasRemoved = true;
  }
  return { texts, hasRemoved, hasMoved };
}

/** Whether a mark may have been touched; asking costs two look-ups, checking its words a range. */
function isTouched({ range }: LocatedMention, { texts, hasRemoved, hasMoved }: Touched): boolean {
  const { startContainer, endContainer } = range;
  if (texts.has(startContainer) || texts.has(endContainer)) return true;
  if (hasRemoved && !(startContainer.isConnected && endContainer.isConnected)) return true;
  return startContainer !== endContainer && (hasMoved || texts.size > 0); // something may stand in between now
}

/**
 * Those of `located` that `records` have made stale (null: anything may have changed): their words stand there no more.
 * Nothing is laid out for it.
 */
export function staleMarks(
  located: readonly LocatedMention[],
  records: readonly PageChange[] | null,
): ReadonlySet<LocatedMention> {
  const touched = records && touchedBy(records);
  const isStale = (mark: LocatedMention) =>
    (touched === null || isTouched(mark, touched)) && measurableRange(mark) === null;
  return new Set(located.filter(isStale));
}

/** Whether both begin and end at the same places of the same nodes. */
export const isSameRange = (one: StaticRange, other: StaticRange): boolean =>
  one.startContainer === other.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** What a card says of a mention, but for where it stands in the text. */
const saidOf = ({
  mention: { start: _start, end: _end, ...said },
  words,
  published,
}: LocatedMention): string => JSON.stringify([said, words, published]);

/**
 * `next`, in its order, with those of `before` in the place of their equals, so that a mark that was there already is the
 * same object: it is not painted anew, and its card stays open. A mark of which something else is said now keeps its range.
 */
export function keepingMarks(
  before: readonly LocatedMention[],
  next: readonly LocatedMention[],
): LocatedMention[] {
  const byText = groupBy(before, ({ range }) => range.startContainer);
  return next.map((mark) => {
    const old = byText.get(mark.range.startContainer)?.find(({ range }) => isSameRange(range, mark.range));
    if (!old) return mark;
    return saidOf(old) === saidOf(mark) ? old : { ...mark, range: old.range };
  });
}
