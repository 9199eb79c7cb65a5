// A table's tree → a table of GFM, where it is one of rows and columns; tables that only arrange a page are none.

/** Cells that a row may claim to span: beyond, a page is lying. */
const MOST_COLUMNS = 60;

const ROWS = 'tr';
const isCell = (element: Element) => element.localName === 'td' || element.localName === 'th';

/** Rows of this table, not of those inside it. */
const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll(ROWS)].filter((row) => row.closest('table') === table);
const cellsOf = (row: Element): Element[] => [...row.children].filter(isCell);

const spanOf = (cell: Element): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1));

/** In code, too, a stroke ends a cell; a backslash before it is taken away again. */
const inCode = (text: string): string => text.replaceAll('|', '\\|');

/** A copy of a cell whose blocks are lines: a heading is bold, lines of code are code each. */
function inLines(cell: Element): Element {
  const copy = cell.cloneNode(true) as Element; // a copy of an element is one
  const page = cell.ownerDocument;
  for (const code of copy.querySelectorAll('code')) code.textContent = inCode(code.textContent ?? '');
  for (const pre of copy.querySelectorAll('pre')) {
    const isCode = pre.querySelector('code') !== null;
    const box = page.createElement('div');
    for (const line of (pre.textContent ?? '').split('\n')) {
      const code = Object.assign(page.createElement('code'), { textContent: isCode ? line : inCode(line) });
      if (line.trim() !== '') box.append(code, page.createElement('br'));
    }
    pre.replaceWith(box);
  }
  for (const heading of copy.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const [box, bold] = [page.createElement('div'), page.createElement('strong')];
    bold.append(...heading.childNodes);
    box.append(bold);
    heading.replaceWith(box);
  }
  for (const block of copy.querySelectorAll('blockquote')) {
    const box = page.createElement('div');
    box.append(...block.childNodes);
    block.replaceWith(box);
  }
  for (const rule of copy.querySelectorAll('hr')) rule.remove();
  return copy;
}

/** A line break is the only block that a cell of GFM can hold. */
const inCell = (markdown: string): string => markdown.trim().replace(/\s*\n\s*/g, '<br>');

function lineOf(row: Element, columns: number, convert: (cell: Element) => string): string {
  const cells = cellsOf(row).flatMap((cell) => [
    inCell(convert(inLines(cell))),
    ...Array.from({ length: spanOf(cell) - 1 }, () => ''),
  ]);
  while (cells.length < columns) cells.push('');
  return `| ${cells.slice(0, columns).join(' | ')} |`;
}

const isHead = (row: Element): boolean =>
  row.parentElement?.localName === 'thead' || cellsOf(row).every(({ localName }) => localName === 'th');

const widthOf = (row: Element): number => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0);

/** Null: it has one column, or holds another table, so that its text alone says all. `convert` gives a cell's Markdown. */
export function tableAsMarkdown(table: Element, convert: (cell: Element) => string): string | null {
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  const columns = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(widthOf)));
  const widest = Math.max(0, ...rows.map(widthOf));
  if (columns < 2 || widest > MOST_COLUMNS || table.querySelector('table')) return null;
  const [first, ...rest] = rows;
  const hasHead = first !== undefined && isHead(first);
  const head = hasHead ? lineOf(first, columns, convert) : `|${' |'.repeat(columns)}`;
  const body = (hasHead ? rest : rows).map((row) => lineOf(row, columns, convert));
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  const above = caption ? `${inCell(convert(inLines(caption)))}\n\n` : '';
  return `\n\n${above}${[head, `|${' --- |'.repeat(columns)}`, ...body].join('\n')}\n\n`;
}
