// How much prose the largest `article` beside another one has: from a table of text, in time linear in its rows for all of them.
import { proseIn, type TextTable } from './measure-text';

/** For each row, the most prose in one article that ends before it, and in one that begins at it or behind it. */
interface Beside {
  readonly endedBefore: readonly number[];
  readonly beginsFrom: readonly number[];
}

function besideAll(table: TextTable): Beside {
  const { elements, ends } = table;
  const rows = elements.length;
  const endedBefore = new Array<number>(rows + 1).fill(0);
  const beginsFrom = new Array<number>(rows + 1).fill(0);
  for (let row = 1; row < rows; row++) {
    if (elements[row]!.localName !== 'article') continue;
    const prose = proseIn(table, row);
    beginsFrom[row] = prose;
    endedBefore[ends[row]!] = Math.max(endedBefore[ends[row]!]!, prose);
  }
  for (let row = 1; row <= rows; row++) endedBefore[row] = Math.max(endedBefore[row]!, endedBefore[row - 1]!);
  for (let row = rows - 1; row >= 0; row--)
    beginsFrom[row] = Math.max(beginsFrom[row]!, beginsFrom[row + 1]!);
  return { endedBefore, beginsFrom };
}

/** A table does not change: what is worked out of it once holds as long as the table does. */
const memoized = new WeakMap<TextTable, Beside>();

/** UTF-16 code units of prose in the largest `article` that neither holds the element of `row` nor lies in it; 0: none. */
export function mostProseBeside(table: TextTable, row: number): number {
  const beside = memoized.get(table) ?? besideAll(table);
  memoized.set(table, beside);
  return Math.max(beside.endedBefore[row]!, beside.beginsFrom[table.ends[row]!]!);
}
