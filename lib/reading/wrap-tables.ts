// Lets a wide table scroll by itself, so that the lines around it stay as long as they are.
import { collapseSpace } from '../text/collapse-space';

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
