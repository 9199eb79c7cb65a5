// Which mention stands under a point of the window: highlights are no elements and get no events.
import { type LocatedMention, measurableRange } from './locate-mentions';

/** In CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Slack around a line's box, in px: the underline hangs a little below it. */
const SLACK_PX = 3;

/** Whether `place` is before (-1), inside (0) or behind (1) the mention. */
function compare(place: { readonly node: Node; readonly offset: number }, { range }: LocatedMention): number {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = place.node.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return -1;
  const probe = document.createRange();
  probe.setStart(place.node, place.offset);
  probe.collapse(true);
  const bound = document.createRange();
  bound.setStart(startContainer, Math.min(startOffset, startContainer.nodeValue?.length ?? 0));
  if (probe.compareBoundaryPoints(Range.START_TO_START, bound) < 0) return -1;
  bound.setStart(endContainer, Math.min(endOffset, endContainer.nodeValue?.length ?? 0));
  return probe.compareBoundaryPoints(Range.START_TO_START, bound) > 0 ? 1 : 0;
}

/** The text boxes of a mention, one a line; empty when it is not on the page or not laid out. */
export function lineBoxes(located: LocatedMention): DOMRect[] {
  const range = measurableRange(located);
  if (!range) return [];
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Index of the line box that `point` stands on; -1: none. */
export function lineAt(boxes: readonly DOMRect[], { x, y }: Point): number {
  return boxes.findIndex(
    (box) => x >= box.left && x <= box.right && y >= box.top - SLACK_PX && y <= box.bottom + SLACK_PX,
  );
}

/**
 * The one of `located` (which is in document order) under `point`, or null. The caret of white space beside a line belongs to the line's last word, so that the mention's own boxes have the last say.
 */
export function mentionAtPoint(
  page: Document,
  located: readonly LocatedMention[],
  point: Point,
): LocatedMention | null {
  const caret = Document.prototype.caretPositionFromPoint.call(page, point.x, point.y);
  if (!caret || !(caret.offsetNode instanceof Text)) return null;
  const place = { node: caret.offsetNode, offset: caret.offset };
  let low = 0;
  // What has left the page has no place in its order, and would lead the search astray.
  const onPage = located.filter(({ range }) => range.startContainer.isConnected);
  let high = onPage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = onPage[middle]!;
    const side = compare(place, mention);
    if (side < 0) high = middle - 1;
    else if (side > 0) low = middle + 1;
    else return lineAt(lineBoxes(mention), point) >= 0 ? mention : null;
  }
  return null;
}
