// Shows an article as the reader has edited it; what was extracted stays as it is, so that every edit can be undone.
import { blockText, type TextRun } from '../core/block-text';
import type { Span } from '../core/span';
import { makeSafeArticle } from '../extraction/sanitize/safe-article';
import { sanitizeHtml } from '../extraction/sanitize/sanitize';
import type { SafeHtml } from '../extraction/types';
import { type Editable, type Edits, fitting, isEdited } from './edits';
import { insertBlock } from './insert-block';

export interface EditedArticle {
  /** Sanitised for the page that it was made for; belongs to no place in it yet. */
  readonly root: HTMLElement;
  readonly html: SafeHtml;
  /** `blockText` of `html`. */
  readonly text: string;
  /** The extracted text's span that an element of `root` shows; null: it shows none of it. */
  spanOf(element: Element): Span | null;
  /** Which block of the list of removals an element belongs to; null: it was never taken out. */
  entryOf(element: Element): number | null;
}

/** A text node with its span in the extracted text; white space around it may belong to no node. */
interface Piece extends Span {
  readonly node: Text;
  /** Never empty. Between them the node may hold more white space than the text: only a run leads into the node. */
  readonly runs: readonly TextRun[];
}

function pieceOf(runs: readonly TextRun[]): Piece {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  return { node: first.node, runs, start: first.start, end: last.start + last.length };
}

function piecesOf(runs: readonly TextRun[]): Piece[] {
  const ofNodes: TextRun[][] = [];
  for (const run of runs) {
    const last = ofNodes.at(-1);
    if (last?.[0]?.node === run.node) last.push(run);
    else ofNodes.push([run]);
  }
  return ofNodes.map(pieceOf);
}

/** Cuts the piece's node in two where `place` of the text stands in it; expects `start < place < end`. */
function cutPiece({ node, runs }: Piece, place: number): readonly [Piece, Piece] {
  const at = runs.findIndex(({ start, length }) => start + length > place);
  const run = runs[at]!;
  const within = Math.max(0, place - run.start);
  const offset = run.nodeOffset + within;
  const rest = node.splitText(offset);
  const before = within === 0 ? runs.slice(0, at) : [...runs.slice(0, at), { ...run, length: within }];
  const cut = { ...run, start: run.start + within, length: run.length - within, nodeOffset: offset };
  const after = [cut, ...runs.slice(at + 1)].map((each) => ({
    ...each,
    node: rest,
    nodeOffset: each.nodeOffset - offset,
  }));
  return [pieceOf(before), pieceOf(after)];
}

/** The extracted text, piece by piece, while nodes are put between them and taken away. */
class PiecedText {
  readonly #root: Element;
  #pieces: Piece[];

  constructor(root: Element) {
    this.#root = root;
    this.#pieces = piecesOf(blockText(root).runs);
  }

  within(element: Element): readonly Piece[] {
    return this.#pieces.filter(({ node }) => element.contains(node));
  }

  /** The text node that begins at `place`, or that is the next to begin; a node around it is cut in two. */
  textAt(place: number, mayCut: boolean): Text | null {
    const at = this.#pieces.findIndex(({ end }) => end > place);
    const piece = this.#pieces[at];
    if (!piece) return null;
    if (piece.start >= place || !mayCut) return piece.node;
    const halves = cutPiece(piece, place);
    this.#pieces.splice(at, 1, ...halves);
    return halves[1].node;
  }

  begins(element: Element, text: Text): boolean {
    return this.within(element)[0]?.node === text;
  }

  /** Takes out the largest elements that hold nothing but the span's text; pictures beside it stay. */
  remove(span: Span): void {
    const isInside = ({ start, end }: Span) => start >= span.start && end <= span.end;
    for (const { node } of this.#pieces.filter(isInside)) {
      let outermost: ChildNode = node;
      const pictures = (part: Node) => (part instanceof Element ? part.querySelectorAll('img').length : 0);
      for (
        let parent = node.parentElement;
        parent && parent !== this.#root && this.within(parent).every(isInside);
        parent = parent.parentElement
      ) {
        if (pictures(parent) > pictures(outermost) && outermost !== node) break;
        outermost = parent;
      }
      outermost.remove();
    }
    this.#pieces = this.#pieces.filter((piece) => !isInside(piece));
  }
}

const isInline = (nodes: readonly Node[]): boolean =>
  nodes.every(
    (node) => !(node instanceof Element) || node.matches('a, b, i, em, strong, small, span, cite, q, time'),
  );

/** Stored edits may be those of another reading: what does not fit the article does nothing. */
export function applyEdits(base: Editable, wanted: Edits, page: Document): EditedArticle {
  const root = sanitizeHtml(base.html, page);
  const edits = fitting(wanted, base);
  const text = new PiecedText(root);
  const entries = new Map<Node, number>();
  // From the end: what is put back later stands before what was put back earlier at the same place.
  for (const entry of [...edits.putBack].reverse()) {
    const removal = base.removals[entry];
    if (!removal) continue;
    const nodes = [...sanitizeHtml(removal.html, page).childNodes];
    const anchor = text.textAt(removal.place, isInline(nodes));
    const begins = (element: Element) => anchor !== null && text.begins(element, anchor);
    for (const node of insertBlock(root, nodes, { text: anchor, begins })) entries.set(node, entry);
  }
  for (const span of edits.removed) text.remove(span);
  const safe = isEdited(edits)
    ? makeSafeArticle(root, 'about:blank')
    : { html: base.html as SafeHtml, text: base.text };
  return {
    root,
    html: safe.html,
    text: safe.text,
    spanOf(element) {
      const inside = text.within(element);
      const [first, last] = [inside[0], inside.at(-1)];
      return first && last ? { start: first.start, end: last.end } : null;
    },
    entryOf(element) {
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
        const entry = entries.get(at);
        if (entry !== undefined) return entry;
      }
      return null;
    },
  };
}
