// How much text each element holds, and how much of it is links: the numbers that clutter is recognised by.

/** A paragraph of prose has this many UTF-16 code units, and no more than this share of links. */
const PROSE_LENGTH = 80;
const PROSE_LINK_DENSITY = 0.4;
const PROSE_BLOCKS = new Set(['p', 'li', 'blockquote', 'dd', 'pre']);

/**
 * An element and everything in it, in document order, as rows of a table: row 0 is the root. Lengths are in UTF-16
 * code units, white space collapsed within each text node.
 */
export interface TextTable {
  readonly elements: readonly Element[];
  readonly rowOf: ReadonlyMap<Element, number>;
  /** First row that is no descendant of this row's element. */
  readonly ends: readonly number[];
  readonly lengths: readonly number[];
  readonly linked: readonly number[];
  /** Length of all text before the element. */
  readonly before: readonly number[];
  /** Length of the paragraphs, items and quotations of prose before the element; nested ones count once. */
  readonly proseBefore: readonly number[];
}

const SPACES = /\s+/g;
const isSpaced = /\s\s|[\t\n\r\f]/;

function writtenLength(text: string): number {
  const trimmed = text.trim();
  return isSpaced.test(trimmed) ? trimmed.replace(SPACES, ' ').length : trimmed.length;
}

/** Rows in which prose begins, from the innermost block outwards counted once. */
function sumProse(table: Omit<TextTable, 'proseBefore'>): number[] {
  const { elements, ends, lengths, linked } = table;
  const before: number[] = new Array(elements.length + 1);
  let sum = 0;
  let insideUntil = 0;
  for (let row = 0; row < elements.length; row++) {
    before[row] = sum;
    if (row < insideUntil || !PROSE_BLOCKS.has(elements[row]!.localName)) continue;
    insideUntil = ends[row]!;
    if (lengths[row]! >= PROSE_LENGTH && linked[row]! <= lengths[row]! * PROSE_LINK_DENSITY)
      sum += lengths[row]!;
  }
  before[elements.length] = sum;
  return before;
}

/** Measures `root` and everything in it, in one walk. */
export function measureText(root: Element): TextTable {
  const elements: Element[] = [];
  const rowOf = new Map<Element, number>();
  const ends: number[] = [];
  const lengths: number[] = [];
  const linked: number[] = [];
  const before: number[] = [];
  const open: number[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  let linkedLength = 0;
  let links = 0;
  const enter = (node: Node): void => {
    if (node instanceof Element) {
      const row = elements.length;
      open.push(row);
      elements.push(node);
      rowOf.set(node, row);
      before.push(length);
      linked.push(linkedLength);
      if (node.localName === 'a') links++;
      return;
    }
    const written = writtenLength(node.nodeValue ?? '');
    length += written;
    if (links > 0) linkedLength += written;
  };
  const leave = (node: Node): void => {
    if (!(node instanceof Element)) return;
    const row = open.pop()!;
    lengths[row] = length - before[row]!;
    linked[row] = linkedLength - linked[row]!;
    ends[row] = elements.length;
    if (node.localName === 'a') links--;
  };
  for (;;) {
    enter(walker.currentNode);
    if (walker.firstChild()) continue;
    for (;;) {
      leave(walker.currentNode);
      if (walker.currentNode === root) {
        const table = { elements, rowOf, ends, lengths, linked, before };
        return { ...table, proseBefore: sumProse(table) };
      }
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}

/** Length of the prose inside the element of `row`. */
export const proseIn = ({ proseBefore, ends }: TextTable, row: number): number =>
  proseBefore[ends[row]!]! - proseBefore[row]!;
