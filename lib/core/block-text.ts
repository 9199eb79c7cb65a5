// Element → its text as linking reads it (blocks parted by line breaks), and for each run its text node and offset.
import { Pace, runThrough, type Steps } from './steps';

/**
 * A stretch of `text` that stands in one text node, character for character (white space in the node may be
 * a tab or a line feed where `text` has a space): `text[start + i]` is `node.data[nodeOffset + i]`.
 * Offsets count UTF-16 code units.
 */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly nodeOffset: number;
}

export interface BlockText {
  /** White space collapsed, `\n` between blocks and at `<br>`; neither begins nor ends with white space. */
  readonly text: string;
  /** In reading order, without overlap; separators belong to no run. */
  readonly runs: readonly TextRun[];
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Elements that are no part of the running text: code, controls, readings printed above ruby text, and
 * captions, which belong to their picture and would cut the sentence before from the one after.
 */
const SILENT = new Set(
  'script style template noscript head select textarea button iframe object svg canvas audio video rt rp figcaption'.split(
    ' ',
  ),
);

/** White space that is not written as it stands: anything but a single blank. */
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Collects text and runs; a separator is held back until text follows it. */
class TextWriter {
  readonly #pieces: string[] = [];
  readonly #runs: { start: number; length: number; node: Text; nodeOffset: number }[] = [];
  #length = 0;
  #lineEnded = false;
  #space: TextPoint | null = null;

  endLine(): void {
    this.#lineEnded = true;
  }

  addSpace(place: TextPoint): void {
    this.#space ??= place;
  }

  /** One word, or several with single blanks between them. */
  addWords(words: string, place: TextPoint): void {
    if (this.#length > 0 && this.#lineEnded) this.#append('\n', null);
    else if (this.#length > 0 && this.#space) this.#append(' ', this.#space);
    this.#lineEnded = false;
    this.#space = null;
    this.#append(words, place);
  }

  finish(): BlockText {
    return { text: this.#pieces.join(''), runs: this.#runs };
  }

  #append(piece: string, place: TextPoint | null): void {
    if (place) this.#cover(piece.length, place);
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #cover(length: number, { node, offset }: TextPoint): void {
    const last = this.#runs.at(-1);
    const goesOn =
      last?.node === node &&
      last.nodeOffset + last.length === offset &&
      last.start + last.length === this.#length;
    if (goesOn) last.length += length;
    else this.#runs.push({ start: this.#length, length, node, nodeOffset: offset });
  }
}

/** Writes what stands from `from` to `to`: words with single blanks between them, and perhaps one at either end. */
function writeWords(writer: TextWriter, node: Text, [from, to]: readonly [from: number, to: number]): void {
  const { data } = node;
  const begin = data[from] === ' ' ? from + 1 : from;
  const end = to > begin && data[to - 1] === ' ' ? to - 1 : to;
  if (begin > from) writer.addSpace({ node, offset: from });
  if (end > begin) writer.addWords(data.slice(begin, end), { node, offset: begin });
  if (end < to) writer.addSpace({ node, offset: end });
}

function writeText(writer: TextWriter, node: Text, preformatted: boolean): void {
  const { data } = node;
  let written = 0;
  for (const { 0: space, index } of data.matchAll(UNEVEN_SPACE)) {
    if (index > written) writeWords(writer, node, [written, index]);
    written = index + space.length;
    if (preformatted && space.includes('\n')) writer.endLine();
    else writer.addSpace({ node, offset: index });
  }
  if (written < data.length) writeWords(writer, node, [written, data.length]);
}

/**
 * The text of `root`, in document order and in linear time. It depends on element names alone, never on
 * style or on how the text is cut into nodes, so that stored HTML gives the same text as the page it came from. What is
 * asked for is read, even where it would be silent inside another.
 */
export function* blockTextInSteps(root: Element): Steps<BlockText> {
  const pace = new Pace();
  const writer = new TextWriter();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let preformatted = 0;

  const isBlock = (node: Node) => node instanceof Element && BLOCKS.has(node.localName);
  const isPre = (node: Node) => node instanceof Element && node.localName === 'pre';
  /** Writes what `node` itself says; true if its children are to be read too. */
  const enter = (node: Node): boolean => {
    if (node instanceof Text) {
      writeText(writer, node, preformatted > 0);
      return false;
    }
    if (isBlock(node) || (node instanceof Element && node.localName === 'br')) writer.endLine();
    if (isPre(node)) preformatted++;
    return node === root || !(node instanceof Element && SILENT.has(node.localName));
  };
  const leave = (node: Node): void => {
    if (isBlock(node)) writer.endLine();
    if (isPre(node)) preformatted--;
  };

  for (;;) {
    if (pace.isDue()) yield 'ours';
    if (enter(walker.currentNode) && walker.firstChild()) continue;
    for (;;) {
      leave(walker.currentNode);
      if (walker.currentNode === root) return writer.finish();
      if (walker.nextSibling()) break;
      walker.parentNode();
    }
  }
}

const CAPTIONS = 'figcaption';
/** Captions of one text that are read. */
const MOST_CAPTIONS = 500;

/** The captions in `root` as a text of their own, a line or more each: they are no part of its running text. */
export function* captionTextInSteps(root: Element): Steps<BlockText> {
  const runs: TextRun[] = [];
  let text = '';
  for (const caption of [...root.querySelectorAll(CAPTIONS)].slice(0, MOST_CAPTIONS)) {
    if (caption.parentElement?.closest(CAPTIONS)) continue;
    const said = yield* blockTextInSteps(caption);
    if (said.text === '') continue;
    const offset = text === '' ? 0 : text.length + 1;
    text = text === '' ? said.text : `${text}\n${said.text}`;
    for (const run of said.runs) runs.push({ ...run, start: run.start + offset });
  }
  return { text, runs };
}

/** `captionTextInSteps` without a pause. */
export const captionText = (root: Element): BlockText => runThrough(captionTextInSteps(root));

/** `blockTextInSteps` without a pause. */
export const blockText = (root: Element): BlockText => runThrough(blockTextInSteps(root));

/** The run that `offset` of the text stands in; null for a separator. O(log runs). */
export function runAt(runs: readonly TextRun[], offset: number): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return null;
}
