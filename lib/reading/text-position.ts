// Which character of an article stands at a height of the window, and at which height a character stands.
import type { BlockText } from '../text/block-text';
import { runAt } from '../text/run-at';

/** Box of one character in the viewport; null: it is not shown. */
function characterBox({ runs }: BlockText, offset: number): DOMRect | null {
  const run = runAt(runs, offset);
  if (!run) return null;
  const range = run.node.ownerDocument.createRange();
  const at = run.nodeOffset + offset - run.start;
  if (!run.node.isConnected || at >= run.node.length) return null;
  range.setStart(run.node, at);
  range.setEnd(run.node, at + 1);
  return range.getBoundingClientRect();
}

/** Pixels from the top of the viewport to the line that `offset` of the text stands on; null: it is not shown. */
export const heightOf = (text: BlockText, offset: number): number | null =>
  characterBox(text, offset)?.top ?? null;

/** The smallest of `low`… `high` - 1 that `holds`, which all that follow it do too; `high`: none. */
function firstThat(low: number, high: number, holds: (at: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Offset of the first character whose line ends below `height`, in pixels from the top of the viewport; the text's
 * length where all of it is above. Expects lines to follow each other downwards; cells side by side cost some lines
 * of precision and no more.
 */
export function offsetAt({ text, runs }: BlockText, height: number): number {
  const isBelow = (offset: number) => {
    const box = characterBox({ text, runs }, offset);
    return box !== null && box.bottom > height;
  };
  const at = firstThat(0, runs.length, (index) => {
    const { start, length } = runs[index]!;
    return isBelow(start + length - 1);
  });
  const run = runs[at];
  return run ? firstThat(run.start, run.start + run.length - 1, isBelow) : text.length;
}
