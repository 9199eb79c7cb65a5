// What clutter stands behind a row of a text table, and how much it says; rows go in from the last one up.
import type { TakenText } from './block';
import type { TextTable } from './measure-text';

/** Sums up what was taken while rows are entered from the last one up; knows of a row what was entered before it. */
export class TakenBehind implements TakenText {
  readonly #table: TextTable;
  readonly #taken: ReadonlySet<number>;
  /** Length of the text that is no link and was taken, from each row on. */
  readonly #unlinkedFrom: number[];

  constructor(table: TextTable, taken: ReadonlySet<number>) {
    this.#table = table;
    this.#taken = taken;
    this.#unlinkedFrom = new Array<number>(table.elements.length + 1).fill(0);
  }

  /** Rows are entered from the last one up, none left out. */
  enter(row: number): void {
    const { lengths, linked } = this.#table;
    const unlinked = this.#taken.has(row) ? lengths[row]! - linked[row]! : 0;
    this.#unlinkedFrom[row] = this.#unlinkedFrom[row + 1]! + unlinked;
  }

  has(element: Element): boolean {
    return this.#taken.has(this.#table.rowOf.get(element) ?? 0);
  }

  unlinkedBehind(row: number): number {
    return this.#unlinkedFrom[this.#table.ends[row]!]!;
  }
}
