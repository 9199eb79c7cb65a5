// What a rule is told about the block that it judges; read from the table of all blocks, words only when asked for.
import { collapseSpace } from '../../text/collapse-space';
import type { TextTable } from './measure-text';
import { namesOf } from './names-of';

/** UTF-16 code units; furniture is short, and judging long texts by words would cost time and paragraphs. */
export const LONGEST_READ = 600;
const PARTS = new Set(['p', 'li', 'h2', 'h3']);

export class Block {
  readonly #table: TextTable;
  readonly #row: number;
  #text: string | null = null;

  constructor(table: TextTable, row: number) {
    this.#table = table;
    this.#row = row;
  }

  get element(): Element {
    return this.#table.elements[this.#row]!;
  }

  /** Length of the text, in UTF-16 code units. */
  get length(): number {
    return this.#table.lengths[this.#row]!;
  }

  /** White space collapsed; empty for blocks longer than `LONGEST_READ`, which no rule judges by its words. */
  get text(): string {
    this.#text ??= this.length <= LONGEST_READ ? collapseSpace(this.element.textContent) : '';
    return this.#text;
  }

  /** Words of `class` and `id`, see `namesOf`. */
  get names(): string {
    return namesOf(this.element);
  }

  /** Share of the text that is links, 0 to 1. */
  get linkDensity(): number {
    return this.length > 0 ? this.#table.linked[this.#row]! / this.length : 0;
  }

  /** Where the block begins in all the text around it, 0 to 1. */
  get begins(): number {
    const total = this.#table.lengths[0]!;
    return total > 0 ? this.#table.before[this.#row]! / total : 0;
  }

  /** Where the block ends in all the text around it, 0 to 1. */
  get ends(): number {
    const total = this.#table.lengths[0]!;
    return total > 0 ? (this.#table.before[this.#row]! + this.length) / total : 1;
  }

  /** How many paragraphs, items, headings and boxes inside boxes it is made of; 0 for a line. */
  get parts(): number {
    const { elements, ends } = this.#table;
    let parts = 0;
    for (let row = this.#row + 1; row < ends[this.#row]!; row++) {
      const element = elements[row]!;
      const isBoxInBox = element.localName === 'div' && element.parentElement?.localName === 'div';
      if (isBoxInBox || PARTS.has(element.localName)) parts++;
    }
    return parts;
  }
}
