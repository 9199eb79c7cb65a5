// Gives a page or a shadow tree a style sheet of ours, in every browser that we run in.

export interface AdoptedStyle {
  /** Puts it back if the page has replaced its list of style sheets since. */
  renew(): void;
  remove(): void;
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
  };
  style.renew();
  return style;
}

function appendStyle(root: Document | ShadowRoot, css: string): AdoptedStyle {
  const page = root instanceof Document ? root : root.ownerDocument;
  const parent = root instanceof Document ? page.documentElement : root;
  const element = page.createElement('style');
  element.textContent = css;
  const style: AdoptedStyle = {
    renew() {
      if (!element.isConnected) parent.append(element);
    },
    remove() {
      element.remove();
    },
  };
  style.renew();
  return style;
}

/**
 * Firefox before 153 throws when a content script touches `adoptedStyleSheets` (bug 1751346); a style element
 * works there, even under a strict policy of the page. Our own pages forbid style elements, but may adopt.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): AdoptedStyle {
  try {
    return adoptSheet(root, css);
  } catch {
    return appendStyle(root, css);
  }
}
