// Gives a page or a shadow tree a style sheet of ours, in every browser that we run in.
export interface AdoptedStyle {
  /** Puts it back if the page has replaced its list of style sheets since. */
  renew(): void;
  remove(): void;
}

/** Calls what it is given when the page bears an element of ours. */
export type WhenReady = (then: () => void) => void;

/** Whether style comes without an element, and so at any time. */
export function canAdopt(root: Document | ShadowRoot): boolean {
  try {
    return root.adoptedStyleSheets.length >= 0;
  } catch {
    return false; // see `adoptStyle`
  }
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

function appendStyle(root: Document | ShadowRoot, css: string, whenReady: WhenReady): AdoptedStyle {
  const page = root instanceof Document ? root : root.ownerDocument;
  const parent = root instanceof Document ? page.documentElement : root;
  const element = page.createElement('style');
  element.textContent = css;
  let removed = false;
  const style: AdoptedStyle = {
    renew() {
      if (element.isConnected) return;
      whenReady(() => {
        if (!removed) parent.append(element);
      });
    },
    remove() {
      removed = true;
      element.remove();
    },
  };
  style.renew();
  return style;
}

/**
 * Firefox before 153 throws when a content script touches `adoptedStyleSheets` (bug 1751346); a style element
 * works there, even under a strict policy of the page, and is added `whenReady`. Our own pages forbid style elements,
 * but may adopt.
 */
export function adoptStyle(
  root: Document | ShadowRoot,
  css: string,
  whenReady: WhenReady = (then) => then(),
): AdoptedStyle {
  try {
    return adoptSheet(root, css);
  } catch {
    return appendStyle(root, css, whenReady);
  }
}
