// How much text each element holds, and how much of it is links: the numbers that clutter is recognised by.

/** Lengths in UTF-16 code units, white space collapsed within each text node. */
export interface TextMeasure {
  readonly length: number;
  readonly linked: number;
  /** Length of all text before this element. */
  readonly before: number;
}

const SPACES = /\s+/g;

/** Measures `root` and everything in it, in one walk. */
export function measureText(root: Element): ReadonlyMap<Element, TextMeasure> {
  const measures = new Map<Element, { length: number; linked: number; before: number }>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  let linked = 0;
  let links = 0;
  const enter = (node: Node): void => {
    if (node instanceof Element) {
      measures.set(node, { before: length, length: 0, linked: -linked });
      if (node.localName === 'a') links++;
      return;
    }
    const written = (node.nodeValue ?? '').trim().replace(SPACES, ' ').length;
    length += written;
    if (links > 0) linked += written;
  };
  const leave = (node: Node): void => {
    const measure = node instanceof Element ? measures.get(node) : undefined;
    if (!measure || !(node instanceof Element)) return;
    measure.length = length - measure.before;
    measure.linked += linked;
    if (node.localName === 'a') links--;
  };
  for (;;) {
    enter(walker.currentNode);
    if (walker.firstChild()) continue;
    for (;;) {
      leave(walker.currentNode);
      if (walker.currentNode === root) return measures;
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}
