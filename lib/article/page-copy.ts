// Copies a page so that it may be taken apart, and keeps the way back from every copied text to the live one.

/** Everything that is done to a page happens to its copy. */
export interface PageCopy {
  readonly document: Document;
  /** The live text node that `node` of the copy came from; null if it is gone or has changed since. */
  liveText(node: Text): Text | null;
  /** A deep copy of a node of the copy; its texts know their live nodes too. */
  duplicate<N extends Node>(node: N): N;
}

/** Names that a page can give to its elements and so put in place of the properties of documents and forms. */
const CLOBBERING = '[name]:not(meta), [form]';
const CLOBBERING_BY_ID =
  ':is(form, input, button, select, textarea, output, fieldset, object, img, iframe, embed)[id]';

/** The text nodes under `root`; the walker is native, so that no element of the page can stand in its way. */
function* textsOf(page: Document, root: Node): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) yield node;
}

/** Takes from the copy every name by which `document.body`, `form.parentNode` and the like could be replaced. */
function disarm(copy: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(copy, CLOBBERING)) {
    Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'form');
  }
  for (const element of Document.prototype.querySelectorAll.call(copy, CLOBBERING_BY_ID)) {
    Element.prototype.removeAttribute.call(element, 'id');
  }
}

/** In XHTML the names of elements keep their case; everybody after us expects those of HTML documents. */
function asHtml(copy: Document): Document {
  const root = Document.prototype.querySelector.call(copy, ':root');
  if (copy instanceof HTMLDocument || !root) return copy;
  const html = copy.implementation.createHTMLDocument(); // only HTML documents let names replace properties
  html.documentElement.replaceWith(root);
  return html;
}

/** Copies `page`, which is only read. The copy loads nothing and runs nothing: it belongs to no window. */
export function copyPage(page: Document): PageCopy {
  const copy = asHtml(Node.prototype.cloneNode.call(page, true) as Document);
  const live = new WeakMap<Text, Text>();
  const originals = textsOf(page, page);
  for (const text of textsOf(copy, copy)) {
    const original = originals.next();
    if (!original.done) live.set(text, original.value);
  }
  disarm(copy);

  return {
    document: copy,
    liveText(node) {
      const original = live.get(node);
      return original?.isConnected && original.data === node.data ? original : null;
    },
    duplicate(node) {
      const twin = node.cloneNode(true) as typeof node;
      const twins = textsOf(copy, twin);
      for (const text of textsOf(copy, node)) {
        const other = twins.next();
        const original = live.get(text);
        if (!other.done && original) live.set(other.value, original);
      }
      return twin;
    },
  };
}

/**
 * Readability keeps the body's markup and, when a try finds too little, writes it back: all nodes would be new
 * and the way to the page lost. The copy's body therefore hands out a token instead of markup, and gives its
 * own nodes for it. Any other string is a bug.
 */
export function keepNodesOverInnerHtml({ document: { body }, duplicate }: PageCopy): void {
  const kept = new Map<string, Node[]>();
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      const token = `kept-${kept.size}`;
      kept.set(token, Array.from(body.childNodes, duplicate));
      return token;
    },
    set: (token: string) => {
      const nodes = kept.get(token);
      if (!nodes) throw new Error('The body of a page copy takes back only what it gave.');
      body.replaceChildren(...nodes.map(duplicate));
    },
  });
}
