// A range of nodes, as somebody selects it → the span of the text that it holds; and the text's line boxes of a span.
import { type BlockText, runAt } from '../core/block-text';
import type { Span } from '../core/span';
import { rangeOf } from './scroll-position';

/** The span of the text of `runs` that lies in `range`; null: none of it does. */
export function spanIn({ runs }: Pick<BlockText, 'runs'>, range: Range): Span | null {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { node, nodeOffset, start, length } of runs) {
    if (!node.isConnected || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(0, range.startOffset - nodeOffset) : 0;
    const to = node === range.endContainer ? Math.min(length, range.endOffset - nodeOffset) : length;
    if (from >= to) continue;
    first = Math.min(first, start + from);
    last = Math.max(last, start + to);
  }
  return first < last ? { start: first, end: last } : null;
}

/** The text's offset at a place of one of its nodes; null: the node is none of the text's, or nothing is written there. */
export function offsetOf({ runs }: Pick<BlockText, 'runs'>, node: Node, at: number): number | null {
  const run = runs.find(
    (each) => each.node === node && at >= each.nodeOffset && at <= each.nodeOffset + each.length,
  );
  return run ? run.start + at - run.nodeOffset : null;
}

/** A range for each stretch of `span` that stands in one node: none reaches over what is no text of the article. */
export function* rangesOf(text: BlockText, { start, end }: Span): Generator<Range> {
  for (let at = start; at < end; ) {
    const run = runAt(text.runs, at);
    const to = run ? Math.min(end, run.start + run.length) : at + 1;
    const range = run && rangeOf(text, { start: at, end: to });
    if (range) yield range;
    at = to;
  }
}
