// Copies a page so that it may be taken apart, and keeps the way back from every copied text to the live one.

/** Everything that is done to a page happens to its copy. */
export interface PageCopy {
  readonly document: Document;
  /** The live text node that `node` of the copy came from; null if it is gone or has changed since. */
  liveText(node: Text): Text | null;
  /** Which of the page's texts `node` is, in document order; undefined for a text that is none of them. */
  placeOf(node: Text): number | undefined;
  /**
   * What `element` of the page became; null if it has left the page. Asked before anything is taken apart, and before
   * the page has had its turn: it is found by its place.
   */
  twinOf(element: Element): Element | null;
  /** Remembers the nodes of the body as they stand now; what it gives puts copies of them back. */
  keepBody(): () => void;
}

/**
 * Holds the base of a copy's addresses, on `base` elements in the place of `href`: browsers ask the page's policy about
 * every base that joins a document, the copy's too, and tell the site of one that is forbidden.
 */
export const BASE = 'data-base';

/** Elements that may bear a name that a page puts in place of a property of documents and forms. */
const NAMED = '[name]:not(a, meta), [form], [id]';
/** Those that are also known by their `id`. */
const NAMED_BY_ID = new Set(
  'form input button select textarea output fieldset object img iframe embed'.split(' '),
);

/** The text nodes under `root`; the walker is native, so that no element of the page can stand in its way. */
function textsOf(page: Document, root: Node): Text[] {
  const walker = Document.prototype.createTreeWalker.call(page, root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** Takes from the copy every name by which `document.body`, `form.parentNode` and the like could be replaced. */
export function disarm(copy: Document): void {
  for (const element of Document.prototype.querySelectorAll.call(copy, NAMED)) {
    for (const name of ['name', 'form']) Element.prototype.removeAttribute.call(element, name);
    if (NAMED_BY_ID.has(element.localName)) Element.prototype.removeAttribute.call(element, 'id');
  }
}

/** No name that a page gives to an element can stand in its way. */
const rootOf = (page: Document): Element | null => Document.prototype.querySelector.call(page, ':root');

/**
 * The page's tree, copied into a document of HTML, whatever kind the page is: in XHTML the names of elements keep
 * their case, and everybody after us expects those of HTML. It is in no document yet.
 */
function copyTree(page: Document): { readonly inert: Document; readonly root: Element | null } {
  const inert = new DOMParser().parseFromString('', 'text/html');
  const root = rootOf(page);
  const imported = root && inert.importNode(root, true);
  if (imported) silence(imported);
  return { inert, root: imported };
}

/** Takes what a browser would obey, or report to the site, once the copy is a document. */
function silence(root: Element): void {
  for (const base of Element.prototype.querySelectorAll.call(root, 'base[href]')) {
    base.setAttribute(BASE, base.getAttribute('href') ?? '');
    base.removeAttribute('href');
  }
  for (const policy of Element.prototype.querySelectorAll.call(root, 'meta[http-equiv]'))
    policy.removeAttribute('http-equiv');
}

/** Browsers read sheets of styles when they join a document, which costs more than all the rest of the copying. */
function emptyStyles(root: Element): void {
  for (const style of Element.prototype.querySelectorAll.call(root, 'style')) style.textContent = '';
}

/** Looked up when it is first called, so that tables of rules can be read where there is no page. */
const nativeGetter = <T>(name: 'parentNode' | 'previousSibling') => {
  let get: (() => unknown) | undefined;
  return (node: Node): T => {
    get ??= Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
    return get?.call(node) as T;
  };
};
const parentOf = nativeGetter<Node | null>('parentNode');
const previousOf = nativeGetter<Node | null>('previousSibling');

function placeAmongSiblings(node: Node): number {
  let place = 0;
  for (let before = previousOf(node); before; before = previousOf(before)) place++;
  return place;
}

/**
 * Where `node` of the live page stands under `root`: which child of which child; null if it does not stand there.
 * Asked by the browser's own methods: a form's fields can stand in the place of its properties.
 */
function pathTo(node: Node, root: Node): number[] | null {
  const path: number[] = [];
  for (let at = node; at !== root; ) {
    const parent = parentOf(at);
    if (!parent) return null;
    path.unshift(placeAmongSiblings(at));
    at = parent;
  }
  return path;
}

/** The element of an untouched copy that stands where `element` stands on the page. */
function twinOf(element: Element, page: Document, copy: Document): Element | null {
  const root = rootOf(page);
  const path = root && pathTo(element, root);
  const twin = path?.reduce<Node | undefined>((node, at) => node?.childNodes[at], copy.documentElement);
  return twin instanceof Element ? twin : null;
}

/**
 * Copies `page`, which is only read; `texts` are all its text nodes, in order. The copy loads nothing and runs
 * nothing: it belongs to no window.
 */
export function copyPage(page: Document, texts: readonly Text[]): PageCopy {
  const { inert: copy, root } = copyTree(page);
  const places = new WeakMap<Text, number>();
  if (root) {
    for (const [place, text] of textsOf(copy, root).entries()) places.set(text, place);
    emptyStyles(root);
    copy.documentElement.replaceWith(root);
  }
  disarm(copy);

  return {
    document: copy,
    liveText(node) {
      const place = places.get(node);
      const original = place === undefined ? undefined : texts[place];
      return original?.isConnected && original.data === node.data ? original : null;
    },
    placeOf: (node) => places.get(node),
    twinOf: (element) => twinOf(element, page, copy),
    keepBody() {
      const { body } = copy;
      const kept = body.cloneNode(true);
      const keptPlaces = textsOf(copy, body).map((text) => places.get(text));
      return () => {
        const again = kept.cloneNode(true);
        for (const [at, text] of textsOf(copy, again).entries()) {
          const place = keptPlaces[at];
          if (place !== undefined) places.set(text, place);
        }
        body.replaceChildren(...again.childNodes);
      };
    },
  };
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
