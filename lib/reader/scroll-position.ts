// Where in a text the window stands, and where a span of the text stands in the window.
import { type BlockText, runAt, type TextRun } from '../core/block-text';
import type { Span } from '../core/span';

/** Characters that are looked at for one that has a box: white space at the end of a line has none. */
const MOST_WITHOUT_BOX = 8;

/** Whether `run` is drawn: text in a closed `details`, in a collapsed row or hidden by style has no place of its own. */
const isDrawn = ({ node }: TextRun): boolean =>
  node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;

function boxAt({ node }: TextRun, at: number): DOMRect | null {
  if (at < 0 || at >= node.length) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  const [box] = range.getClientRects();
  return box ?? null;
}

/** Box, in the viewport, of the character of `run` at `offset` of the text, or of one near to it; null: none is drawn. */
function characterBox(run: TextRun, offset: number): DOMRect | null {
  const at = run.nodeOffset + offset - run.start;
  for (let away = 0; away < MOST_WITHOUT_BOX; away++) {
    const box = boxAt(run, at - away) ?? boxAt(run, at + away);
    if (box) return box;
  }
  return null;
}

/**
 * Pixels from the top of the viewport to the line that `offset` of the text stands on, or, where that is not drawn, to
 * the first line after it that is. Null: none is.
 */
export function heightOf({ runs }: BlockText, offset: number): number | null {
  const run = runAt(runs, offset);
  if (!run) return null;
  if (isDrawn(run)) return characterBox(run, offset)?.top ?? null;
  const next = runs.slice(runs.indexOf(run)).find(isDrawn);
  return next ? (characterBox(next, next.start)?.top ?? null) : null;
}

/** Opens every closed `details` around `offset` of the text, so that one who comes back finds the words again. */
export function openAround({ runs }: BlockText, offset: number): void {
  const run = runAt(runs, offset);
  if (!run || isDrawn(run)) return;
  for (let at = run.node.parentElement; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

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
 * Offset of the first drawn character whose line ends below `height`, in pixels from the top of the viewport; the text's
 * length where all of it is above. Expects lines to follow each other downwards; cells side by side cost some lines
 * of precision and no more.
 */
export function offsetAt({ text, runs }: BlockText, height: number): number {
  const drawn = runs.filter(isDrawn);
  const isBelow = (run: TextRun, offset: number) => (characterBox(run, offset)?.bottom ?? 0) > height;
  const at = firstThat(0, drawn.length, (index) => {
    const run = drawn[index]!;
    return isBelow(run, run.start + run.length - 1);
  });
  const run = drawn[at];
  if (!run) return text.length;
  return firstThat(run.start, run.start + run.length - 1, (offset) => isBelow(run, offset));
}

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
