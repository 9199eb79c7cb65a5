// Text of an element that is expected to be a line: what is longer is left before it has been read to its end.
import { collapseSpace } from '../../text/collapse-space';

/** Markup's own line breaks and indents, beside the text proper. */
const WITH_SPACE = 4;

/** White space collapsed; null for what is longer than `longest` UTF-16 units. Nested elements cost no more than one. */
export function shortText(element: Element, longest: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > WITH_SPACE * longest) return null;
  }
  const line = collapseSpace(text);
  return line.length <= longest ? line : null;
}
