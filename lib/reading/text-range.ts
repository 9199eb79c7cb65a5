// Leads a stretch of an article's text to the nodes that show it.
import type { BlockText } from '../text/block-text';
import { runAt } from '../text/run-at';
import type { Span } from '../text/span';

/** The range of `span`, whose ends stand on characters; null: the article is shown no more. */
export function rangeOf({ runs }: BlockText, { start, end }: Span): Range | null {
  const [first, last] = [runAt(runs, start), runAt(runs, end - 1)];
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeOffset + start - first.start);
  range.setEnd(last.node, last.nodeOffset + end - last.start);
  return range;
}

/** Stretches of the text inside elements that match `selector`, in reading order. */
export const spansInside = ({ runs }: BlockText, selector: string): Span[] =>
  runs
    .filter(({ node }) => node.parentElement?.closest(selector))
    .map(({ start, length }) => ({ start, end: start + length }));
