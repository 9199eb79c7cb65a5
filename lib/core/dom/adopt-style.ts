// Gives a page or a shadow tree a style sheet of ours, in every browser that we run in.
import { create, isConnected, rootOf } from './native-dom';

export interface AdoptedStyle {
  /** Puts it back if the page has replaced its list of style sheets since. */
  renew(): void;
  remove(): void;
  /** Settles when the sheet holds; null: it does already, or waits for the page to be ready for an element. */
  readonly applied: Promise<void> | null;
}

/** Calls what it is given when the page bears an element of ours. */
export type WhenReady = (then: () => void) => void;

/** Has the browser lay `css` over the page as the reader's own, or take it away; false: it does not. */
export type LayStyle = (css: string, on: boolean) => Promise<boolean>;

/** Ways for a page that lets us adopt nothing. */
export interface StyleWays {
  /** Left out: an element is added at once. */
  readonly whenReady?: WhenReady;
  /** Left out: only an element is left. */
  readonly lay?: LayStyle;
  /** Have it laid even where it could be adopted: only the reader's own sheet is stronger than an important `style` of the page's. */
  readonly asReader?: boolean;
}

/** Leaves the tree's nodes as they are. */
function adoptSheet(root: Document | ShadowRoot, css: string): AdoptedStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const style: AdoptedStyle = {
    renew() {
      if (!root.adoptedStyleSheets.includes(sheet)) {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
    remove() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    },
    applied: null,
  };
  style.renew();
  return style;
}

function appendStyle(root: Document | ShadowRoot, css: string, whenReady: WhenReady): AdoptedStyle {
  const page = root instanceof Document ? root : root.ownerDocument;
  const element = create(page, 'style');
  element.textContent = css;
  let removed = false;
  const style: AdoptedStyle = {
    renew() {
      if (isConnected(element)) return;
      whenReady(() => {
        const parent = root instanceof Document ? rootOf(page) : root;
        if (!removed) parent?.append(element);
      });
    },
    remove() {
      removed = true;
      element.remove();
    },
    applied: null,
  };
  style.renew();
  return style;
}

/** Leaves the page's nodes as they are, and needs no renewing; what `otherwise` gives stands in where the browser refuses. */
function layStyle(css: string, lay: LayStyle, otherwise: () => AdoptedStyle): AdoptedStyle {
  let removed = false;
  let standIn: AdoptedStyle | null = null;
  const refuse = () => {
    if (!removed) standIn = otherwise();
  };
  const applied = lay(css, true).then((isLaid) => {
    if (!isLaid) refuse();
  }, refuse);
  return {
    renew: () => standIn?.renew(),
    remove() {
      removed = true;
      // What was asked for first is done first. One that fails has nobody left to be told: the extension was updated.
      const takeAway = async () => (standIn ? standIn.remove() : void (await lay(css, false)));
      applied.then(takeAway).catch(() => undefined);
    },
    applied,
  };
}

/**
 * Firefox before 153 throws when a content script touches `adoptedStyleSheets` (bug 1751346). There the browser lays the
 * sheet over the page, or an element is added, which works even under a strict policy of the page. Our own pages forbid
 * style elements, but may adopt.
 */
export function adoptStyle(
  root: Document | ShadowRoot,
  css: string,
  { whenReady = (then) => then(), lay, asReader = false }: StyleWays = {},
): AdoptedStyle {
  const append = () => appendStyle(root, css, whenReady);
  const adopt = (otherwise: () => AdoptedStyle) => {
    try {
      return adoptSheet(root, css);
    } catch {
      return otherwise();
    }
  };
  if (!lay || !(root instanceof Document)) return adopt(append);
  return asReader ? layStyle(css, lay, () => adopt(append)) : adopt(() => layStyle(css, lay, append));
}
