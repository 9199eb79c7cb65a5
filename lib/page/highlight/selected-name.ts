// What the reader has selected on a page → its words and the range of text nodes that says them; null where there is none.
import { walk } from '../../core/dom/native-dom';
import { collapseSpace } from '../../core/span';

export interface SelectedName {
  /** White space collapsed. */
  readonly words: string;
  /** From the first letter to the last: no white space, and text nodes at both ends. */
  readonly range: StaticRange;
}

/** UTF-16 code units; what is longer is no name, and a whole page selected is not walked. */
const LONGEST = 300;

/** The selection itself, if something is selected. */
export function selectedRange(page: Document): Range | null {
  const selection = Document.prototype.getSelection.call(page);
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

function textsIn(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  if (!(root instanceof Element)) return [];
  const walker = walk(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && range.intersectsNode(currentNode)) texts.push(currentNode);
  }
  return texts;
}

/** The stretches of text nodes that lie in `range` and say something. */
function stretches(range: Range): { readonly node: Text; readonly start: number; readonly end: number }[] {
  return textsIn(range).flatMap((node) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const said = node.data.slice(from, to);
    if (said.trim() === '') return [];
    const start = from + said.length - said.trimStart().length;
    return [{ node, start, end: from + said.trimEnd().length }];
  });
}

/** The words in `range`, with the range that a card can stand beside. */
export function nameIn(range: Range): SelectedName | null {
  if (range.toString().length > LONGEST) return null;
  const parts = stretches(range);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const at = { startContainer: first.node, startOffset: first.start };
  const end = { endContainer: last.node, endOffset: last.end };
  return { words: collapseSpace(range.toString()), range: new StaticRange({ ...at, ...end }) };
}

/** Whether both have a character in common. */
export function doTouch(selected: Range, mark: Range): boolean {
  if (mark.startContainer.getRootNode() !== selected.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, mark) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, mark) < 0
  );
}
