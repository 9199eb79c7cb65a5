// How much text each element holds, and how much of it is links: the numbers that clutter is recognised by.

/** A block of prose has this many UTF-16 code units of its own, and no more than this share of links. */
const PROSE_LENGTH = 80;
const PROSE_LINK_DENSITY = 0.4;
/** Elements that text runs through; what they hold belongs to the block around them. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text is markup, or stands in a control; nobody reads it in the article. */
const UNREAD = new Set(['noscript', 'iframe', 'object', 'textarea', 'select']);

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
  /** Length of the text of links before the element. */
  readonly linkedBefore: readonly number[];
  /** Length of the prose before the element: of blocks that have a sentence or more of their own. */
  readonly proseBefore: readonly number[];
}

const SPACES = /\s+/g;
const isSpaced = /\s\s|[\t\n\r\f]/;

function writtenLength(text: string): number {
  const trimmed = text.trim();
  return isSpaced.test(trimmed) ? trimmed.replace(SPACES, ' ').length : trimmed.length;
}

/** Printed below a text for those who print it; as long as a sentence, and none. */
const isAddress = (text: string) => /^\s*https?:\/\/\S+\s*$/.test(text);

/** Running sum of the blocks' own text that is prose. */
function sumProse(own: readonly number[], ownLinked: readonly number[]): number[] {
  const before = [0];
  for (const [row, length] of own.entries()) {
    const isProse = length >= PROSE_LENGTH && ownLinked[row]! <= length * PROSE_LINK_DENSITY;
    before.push(before[row]! + (isProse ? length : 0));
  }
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
  const linkedBefore: number[] = [];
  /** Text of each block that is in no block inside it. */
  const own: number[] = [];
  const ownLinked: number[] = [];
  const open: number[] = [];
  const openBlocks: number[] = [];
  let captions = 0;
  let unread = 0;
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
      linkedBefore.push(linkedLength);
      own.push(0);
      ownLinked.push(0);
      if (row === 0 || !INLINE.has(node.localName)) openBlocks.push(row);
      if (node.localName === 'a') links++;
      if (node.localName === 'figcaption') captions++;
      if (UNREAD.has(node.localName)) unread++;
      return;
    }
    const written = unread > 0 ? 0 : writtenLength(node.nodeValue ?? '');
    if (written === 0) return;
    const block = openBlocks[openBlocks.length - 1]!;
    length += written;
    if (captions === 0 && !isAddress(node.nodeValue ?? '')) own[block]! += written; // a picture's words are no prose
    if (links === 0) return;
    linkedLength += written;
    ownLinked[block]! += written;
  };
  const leave = (node: Node): void => {
    if (!(node instanceof Element)) return;
    const row = open.pop()!;
    lengths[row] = length - before[row]!;
    linked[row] = linkedLength - linkedBefore[row]!;
    ends[row] = elements.length;
    if (openBlocks[openBlocks.length - 1] === row) openBlocks.pop();
    if (node.localName === 'a') links--;
    if (node.localName === 'figcaption') captions--;
    if (UNREAD.has(node.localName)) unread--;
  };
  for (;;) {
    enter(walker.currentNode);
    if (walker.firstChild()) continue;
    for (;;) {
      leave(walker.currentNode);
      if (walker.currentNode === root) {
        const proseBefore = sumProse(own, ownLinked);
        return { elements, rowOf, ends, lengths, linked, before, linkedBefore, proseBefore };
      }
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}

/** Length of the prose inside the element of `row`. */
export const proseIn = ({ proseBefore, ends }: TextTable, row: number): number =>
  proseBefore[ends[row]!]! - proseBefore[row]!;
