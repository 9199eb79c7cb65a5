// Whether a table's tree is one that every reader of XHTML takes: parts in their order, rows of cells, no text between them.

const isBlankText = (node: Node): boolean =>
  node.nodeType === 8 || (node.nodeType === 3 && !/\S/.test(node.nodeValue ?? ''));

/** Children of that name and blanks only, at least one. */
function holdsOnly(element: Element, names: readonly string[]): boolean {
  const children = [...element.children];
  return (
    children.length > 0 &&
    children.every(({ localName }) => names.includes(localName)) &&
    [...element.childNodes].every((node) => node.nodeType === 1 || isBlankText(node))
  );
}

const isRow = (row: Element): boolean => holdsOnly(row, ['td', 'th']);

/** The one order in which parts may stand; rows stand in bodies, or by themselves. */
const ORDER = /^(?:caption )?(?:colgroup )*(?:thead )?(?:(?:tbody )+|(?:tr )+)(?:tfoot )?$/;

/** Another may be written as blocks, one a cell. */
export function isRegularTable(table: Element): boolean {
  const parts = ['caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'];
  if (!holdsOnly(table, parts)) return false;
  const order = [...table.children].map(({ localName }) => `${localName} `).join('');
  if (!ORDER.test(order)) return false;
  return [...table.children].every((part) => {
    if (part.localName === 'tr') return isRow(part);
    if (part.localName === 'caption' || part.localName === 'colgroup') return true;
    return holdsOnly(part, ['tr']) && [...part.children].every(isRow);
  });
}
