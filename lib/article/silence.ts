// Takes from copied elements what a browser would obey, or report to the site, once they join a document.

/**
 * Holds the base of a copy's addresses, on `base` elements in the place of `href`: browsers ask the page's policy about
 * every base that joins a document, the copy's too, and tell the site of one that is forbidden.
 */
export const BASE = 'data-base';

/** `root` itself and all that is in it that `selector` finds. */
function* withSelf(root: Element, selector: string): Generator<Element> {
  if (Element.prototype.matches.call(root, selector)) yield root;
  yield* Element.prototype.querySelectorAll.call(root, selector);
}

/**
 * In `root`, itself included, no base and no policy holds any more, and sheets of styles are empty: browsers read them
 * when they join a document, which costs more than all the rest of the copying.
 */
export function silence(root: Element): void {
  for (const base of withSelf(root, 'base[href]')) {
    base.setAttribute(BASE, base.getAttribute('href') ?? '');
    base.removeAttribute('href');
  }
  for (const policy of withSelf(root, 'meta[http-equiv]')) policy.removeAttribute('http-equiv');
  for (const style of withSelf(root, 'style')) style.textContent = '';
}
