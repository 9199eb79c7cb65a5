// Keeps a short paragraph on one sheet of paper: browsers leave the last line of it alone at the top of the next.

/**
 * UTF-16 code units: about five lines of a sheet. Chromium lets `widows` go where a paragraph has fewer lines than
 * `orphans` and `widows` together, three each in `print.css`; it then keeps the first three, and of four leaves one.
 */
const LONGEST = 450;

/** Marks each with a class; nothing is moved. May be done again. */
export function keepTogether(body: Element): void {
  for (const block of body.querySelectorAll('p, li, dd')) {
    block.classList.toggle('short', (block.textContent ?? '').length <= LONGEST);
  }
}
