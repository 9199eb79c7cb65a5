// How much text each element holds, and how much of it is links: the numbers that clutter is recognised by.
import { lettersSaid } from '../../core/span';
import { Pace, runThrough, type Steps } from '../../core/steps';

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
 * An element and everything in it, in document order, as rows of a table: row 0 is the root. Lengths are in letters said
 * (`lettersSaid`: UTF-16 code units, a Chinese sign counts three), white space collapsed within each text node.
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
  /** Whether anything is written directly in the element, beside what its children hold. */
  readonly writes: readonly boolean[];
}

const SPACES = /\s+/g;
const isSpaced = /\s\s|[\t\n\r\f]/;

function writtenLength(text: string): number {
  const trimmed = text.trim();
  return lettersSaid(trimmed, isSpaced.test(trimmed) ? trimmed.replace(SPACES, ' ').length : trimmed.length);
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

/** Fills a table while somebody walks the tree: every node is entered, and left after all that is in it. */
class Measuring {
  readonly #elements: Element[] = [];
  readonly #rowOf = new Map<Element, number>();
  readonly #ends: number[] = [];
  readonly #lengths: number[] = [];
  readonly #linked: number[] = [];
  readonly #before: number[] = [];
  readonly #linkedBefore: number[] = [];
  readonly #writes: boolean[] = [];
  /** Text of each block that is in no block inside it. */
  readonly #own: number[] = [];
  readonly #ownLinked: number[] = [];
  /** Rows that have been entered and not left; of all elements, and of blocks. */
  readonly #open: number[] = [];
  readonly #openBlocks: number[] = [];
  #length = 0;
  #linkedLength = 0;
  /** How many links, captions and elements that nobody reads are open. */
  #links = 0;
  #captions = 0;
  #unread = 0;

  enter(node: Node): void {
    if (node instanceof Element) this.#enterElement(node);
    else this.#readText(node.nodeValue ?? '');
  }

  #enterElement(element: Element): void {
    const row = this.#elements.length;
    const name = element.localName;
    this.#open.push(row);
    this.#elements.push(element);
    this.#rowOf.set(element, row);
    this.#before.push(this.#length);
    this.#linkedBefore.push(this.#linkedLength);
    this.#own.push(0);
    this.#ownLinked.push(0);
    this.#writes.push(false);
    if (row === 0 || !INLINE.has(name)) this.#openBlocks.push(row);
    if (name === 'a') this.#links++;
    if (name === 'figcaption') this.#captions++;
    if (UNREAD.has(name)) this.#unread++;
  }

  #readText(text: string): void {
    const written = writtenLength(text);
    if (written === 0) return;
    this.#writes[this.#open.at(-1)!] = true;
    if (this.#unread > 0) return;
    const block = this.#openBlocks.at(-1)!;
    this.#length += written;
    if (this.#captions === 0 && !isAddress(text)) this.#own[block]! += written; // a picture's words are no prose
    if (this.#links === 0) return;
    this.#linkedLength += written;
    this.#ownLinked[block]! += written;
  }

  leave(node: Node): void {
    if (!(node instanceof Element)) return;
    const row = this.#open.pop()!;
    const name = node.localName;
    this.#lengths[row] = this.#length - this.#before[row]!;
    this.#linked[row] = this.#linkedLength - this.#linkedBefore[row]!;
    this.#ends[row] = this.#elements.length;
    if (this.#openBlocks.at(-1) === row) this.#openBlocks.pop();
    if (name === 'a') this.#links--;
    if (name === 'figcaption') this.#captions--;
    if (UNREAD.has(name)) this.#unread--;
  }

  finish(): TextTable {
    return {
      elements: this.#elements,
      rowOf: this.#rowOf,
      ends: this.#ends,
      lengths: this.#lengths,
      linked: this.#linked,
      before: this.#before,
      linkedBefore: this.#linkedBefore,
      proseBefore: sumProse(this.#own, this.#ownLinked),
      writes: this.#writes,
    };
  }
}

/** Measures `root` and everything in it, in one walk. The tree must stay as it is until the last step is done. */
export function* measureInSteps(root: Element): Steps<TextTable> {
  const measuring = new Measuring();
  const pace = new Pace();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (;;) {
    if (pace.isDue()) yield 'ours';
    measuring.enter(walker.currentNode);
    if (walker.firstChild()) continue;
    for (;;) {
      measuring.leave(walker.currentNode);
      if (walker.currentNode === root) return measuring.finish();
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}

export const measureText = (root: Element): TextTable => runThrough(measureInSteps(root));

/** Length of the prose inside the element of `row`. */
export const proseIn = ({ proseBefore, ends }: TextTable, row: number): number =>
  proseBefore[ends[row]!]! - proseBefore[row]!;

/** For each row, the most prose in one article that ends before it, and in one that begins at it or behind it. */
interface Beside {
  readonly endedBefore: readonly number[];
  readonly beginsFrom: readonly number[];
}

function besideAll(table: TextTable): Beside {
  const { elements, ends } = table;
  const rows = elements.length;
  const endedBefore = new Array<number>(rows + 1).fill(0);
  const beginsFrom = new Array<number>(rows + 1).fill(0);
  for (let row = 1; row < rows; row++) {
    if (elements[row]!.localName !== 'article') continue;
    const prose = proseIn(table, row);
    beginsFrom[row] = prose;
    endedBefore[ends[row]!] = Math.max(endedBefore[ends[row]!]!, prose);
  }
  for (let row = 1; row <= rows; row++) endedBefore[row] = Math.max(endedBefore[row]!, endedBefore[row - 1]!);
  for (let row = rows - 1; row >= 0; row--)
    beginsFrom[row] = Math.max(beginsFrom[row]!, beginsFrom[row + 1]!);
  return { endedBefore, beginsFrom };
}

/** A table does not change: what is worked out of it once holds as long as the table does. */
const memoized = new WeakMap<TextTable, Beside>();

/** UTF-16 code units of prose in the largest `article` that neither holds the element of `row` nor lies in it; 0: none. */
export function mostProseBeside(table: TextTable, row: number): number {
  const beside = memoized.get(table) ?? besideAll(table);
  memoized.set(table, beside);
  return Math.max(beside.endedBefore[row]!, beside.beginsFrom[table.ends[row]!]!);
}
