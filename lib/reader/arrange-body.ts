// A cleaned article made readable: notes, tables, pictures, attributions and lines that belong together; adds no text.

import { collapseSpace } from '../core/span';
import { joinNotes, type NoteWords } from './join-notes';
import { outlineOf, type Section } from './outline';
import { type PictureWords, placePictures } from './place-pictures';

export type BodyWords = NoteWords & PictureWords;

/**
 * Arranges `body`, which `sanitizeHtml` made, where it stands; `blockText` of it stays the same. May be done again,
 * as it is when a block was put back or taken away.
 */
export function arrangeBody(body: HTMLElement, words: BodyWords): Section[] {
  joinNotes(body, words);
  markAttributions(body);
  keepTogether(body);
  wrapTables(body);
  placePictures(body, words);
  return outlineOf(body);
}

/**
 * UTF-16 code units: about five lines of a sheet. Chromium lets `widows` go where a paragraph has fewer lines than
 * `orphans` and `widows` together, three each in `print.css`; it then keeps the first three, and of four leaves one.
 */
const LONGEST_KEPT_TOGETHER = 450;

/** Marks each with a class; nothing is moved. May be done again. */
export function keepTogether(body: Element): void {
  for (const block of body.querySelectorAll('p, li, dd')) {
    block.classList.toggle('short', (block.textContent ?? '').length <= LONGEST_KEPT_TOGETHER);
  }
}

/** UTF-16 code units; a longer last line goes on with the quotation. */
const LONGEST_ATTRIBUTION = 160;
const BEGINS_WITH_DASH = /^\s*(?:[—–―]|--?\s)/;

const lastBlock = (quote: Element): Element | null =>
  [...quote.children].findLast(({ localName }) => localName !== 'br') ?? null;

/** Marks that line with a class; nothing is moved. May be done again. */
export function markAttributions(body: Element): void {
  for (const quote of body.querySelectorAll('blockquote')) {
    const last = lastBlock(quote);
    if (!last || last === quote.firstElementChild) continue;
    const said = last.textContent ?? '';
    const names = /^(?:footer|cite)$/.test(last.localName) || BEGINS_WITH_DASH.test(said);
    if (names && said.length <= LONGEST_ATTRIBUTION) last.classList.add('attribution');
  }
}

const SCROLLER = 'table-scroll';
/** Figures with what belongs to them: `1,250`, `−3.5 %`, `€ 12`, `n/a`. */
const FIGURES = /^(?:[\p{Sc}\s]*[+−–-]?\s*[\p{N}][\p{N}.,’'\s]*[%‰\p{Sc}]?|[–—-]|n\/?a)$/iu;

/** Columns of figures stand flush at their ends, so that digits of one worth stand below each other. */
function alignFigures(table: HTMLTableElement): void {
  const rows = [...table.rows].filter((row) => row.querySelector('td'));
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 1; column < columns; column++) {
    const cells = rows.flatMap(({ cells }) => cells[column] ?? []);
    const isFigures = cells.every((cell) => FIGURES.test(collapseSpace(cell.textContent)));
    if (!isFigures) continue;
    for (const row of table.rows) row.cells[column]?.classList.add('number');
  }
}

/** Puts each outermost table of `body` into a box that scrolls; its text stays as it is. May be done again. */
export function wrapTables(body: Element): void {
  for (const table of body.querySelectorAll('table')) {
    const parent = table.parentElement;
    if (!parent || table.closest(`.${SCROLLER}`) || parent.closest('table')) continue;
    const scroller = table.ownerDocument.createElement('div');
    scroller.className = SCROLLER;
    table.replaceWith(scroller);
    scroller.append(table);
    if (!table.querySelector('table, [colspan], [rowspan]')) alignFigures(table);
  }
}

/** A box that scrolls can be scrolled by keyboard; one that does not is no stop on the way. Until `signal` aborts. */
export function letKeyboardScroll(body: Element, signal: AbortSignal): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of body.querySelectorAll(`.${SCROLLER}, pre`)) observer.observe(box);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
