// Copies a page so that it may be taken apart, and keeps the way back from every copied text to the live one.

import { isConnected, moveChildren } from '../../core/dom/native-dom';
import { Pace, runThrough, type Steps } from '../../core/steps';
import { copyTreeInSteps, textsIn } from './copy-tree';

/** Everything that is done to a page happens to its copy. */
export interface PageCopy {
  readonly document: Document;
  /** The live text node that `node` of the copy came from; null if it is gone or has changed since. */
  liveText(node: Text): Text | null;
  /** Which of the page's texts `node` is, in document order; undefined for a text that is none of them. */
  textIndexOf(node: Text): number | undefined;
  /** What `original`, a text of the page, became; undefined: it was not copied. */
  copyOf(original: Text): Text | undefined;
  /** `twin` is a copy of `part`, of this copy: its texts stand for those of the page, too. */
  alsoFrom(twin: Node, part: Node): void;
  /** What the element of the page that was asked for became; null: none was, or it has left the page. */
  readonly twin: Element | null;
  /** Remembers the nodes of the body as they stand now; what it gives puts copies of them back. */
  keepBody(): () => void;
  /** Empties the copy: who still holds a node of it holds that alone. */
  letGo(): void;
}

/** Texts whose places are written down in one step. */
const NOTED_A_STEP = 20_000;

/** The body where it belongs, whatever has been taken out: the root from the document, or the body from the root. */
function putInPlace(copy: Document, root: Element, body: Element): void {
  if (copy.documentElement !== root) {
    copy.documentElement?.remove();
    copy.append(root);
  }
  if (body.parentNode !== root) root.append(body);
}

/**
 * Copies `page`, which is only read. The copy loads nothing and runs nothing: it belongs to no window. `wanted` is an
 * element of the page whose copy is asked for.
 */
export function* copyInSteps(page: Document, wanted?: Element): Steps<PageCopy> {
  const { document: copy, texts, twin } = yield* copyTreeInSteps(page, wanted);
  const places = new Map<Text, number>();
  const copies = new Map<Text, Text>();
  const pace = new Pace(NOTED_A_STEP);
  for (const [place, { text, original }] of texts.entries()) {
    if (pace.isDue()) yield 'ours';
    places.set(text, place);
    copies.set(original, text);
  }

  return {
    document: copy,
    liveText(node) {
      const place = places.get(node);
      const original = place === undefined ? undefined : texts[place]?.original;
      return original && isConnected(original) && original.data === node.data ? original : null;
    },
    textIndexOf: (node) => places.get(node),
    copyOf: (original) => copies.get(original),
    alsoFrom(other, part) {
      const own = textsIn(copy, part);
      for (const [index, text] of textsIn(copy, other).entries()) {
        const place = own[index] && places.get(own[index]);
        if (place !== undefined) places.set(text, place);
      }
    },
    twin,
    letGo: () => copy.documentElement?.remove(),
    keepBody() {
      const { documentElement: root, body } = copy;
      const kept = body.cloneNode(true);
      const keptPlaces = textsIn(copy, body).map((text) => places.get(text));
      return () => {
        const again = kept.cloneNode(true);
        for (const [at, text] of textsIn(copy, again).entries()) {
          const place = keptPlaces[at];
          if (place !== undefined) places.set(text, place);
        }
        putInPlace(copy, root, body);
        body.replaceChildren();
        moveChildren(again, body);
      };
    },
  };
}

export const copyPage = (page: Document): PageCopy => runThrough(copyInSteps(page));

/** Takes what `element`, of the page, became out of the copy, as far as it holds text. */
export function takeOutOfCopy({ copyOf }: PageCopy, element: Element): void {
  const texts = textsIn(element.ownerDocument, element).flatMap((text) => copyOf(text) ?? []);
  const last = texts.at(-1);
  let around = texts[0]?.parentElement;
  while (around && last && !around.contains(last)) around = around.parentElement;
  around?.remove();
}

const KEPT = 'the nodes of this body';

/**
 * Readability keeps the body's markup before it searches and, when a try finds too little, writes it back: all nodes
 * would be new and the way to the page lost. The copy's body therefore hands out a token instead of markup, and gives
 * its own nodes for it. Any other string is a bug. What is returned puts the body back as it was when it was kept, for
 * whoever searches after.
 */
export function keepNodesOverInnerHtml({ document: { body }, keepBody }: PageCopy): () => void {
  let putBack: (() => void) | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      putBack ??= keepBody();
      return KEPT;
    },
    set: (token: string) => {
      if (token !== KEPT) throw new Error('The body of a page copy takes back only what it gave.');
      putBack?.();
    },
  });
  return () => putBack?.();
}
