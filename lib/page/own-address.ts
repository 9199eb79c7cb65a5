// A document → the address of the page that its text belongs to: a frame whose text is written in the page around it has none of its own.

/** Protocol of documents that were written, not fetched: `srcdoc`, and what scripts fill. */
const WRITTEN = 'about:';

/** Whether `window` can be asked where it is: one of another origin cannot. */
function protocolOf(window: Window): string | null {
  try {
    return window.location.protocol;
  } catch {
    return null;
  }
}

/**
 * Its own address, or that of the nearest page around it that has one; its own, too, where a page around it is of another
 * origin and does not say.
 */
export function addressOfPage(page: Document): string {
  const own = page.location.href;
  for (let at: Window | null = page.defaultView; at; at = at.parent) {
    const protocol = protocolOf(at);
    if (protocol === null) return own;
    if (protocol !== WRITTEN) return at.location.href;
    if (at === at.parent) return own;
  }
  return own;
}

/** Whether `page` stands in a frame, which may be higher than the window, so that its own window says little. */
export const isFramed = ({ defaultView }: Document): boolean =>
  defaultView !== null && defaultView !== defaultView.parent;
