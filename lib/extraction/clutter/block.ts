// What a rule is told about the block that it judges; read from the table of all blocks, words only when asked for.
import { collapseSpace } from '../../core/span';
import { mostProseBeside, proseIn, type TextTable } from './measure-text';
import type { Language } from './words/languages';
import { FoldedText, type Phrases } from './words/phrases';

/** UTF-16 code units; clutter is short, and judging long texts by words would cost time and paragraphs. */
export const LONGEST_READ = 600;
/** An article with this share of all prose is the page's; one with less than that share of it is a teaser. */
const MAIN_SHARE = 0.4;
const LESSER_SHARE = 0.4;
/** What holds lines; in a paragraph a span is a part of a sentence. */
const BOXES = new Set(['div', 'header', 'section', 'article', 'hgroup']);
const PARTS = new Set(['p', 'li', 'h2', 'h3']);

/** What the page says of its article. */
export interface AboutArticle {
  readonly title: string;
  readonly byline: string | null;
}

export const NOTHING_KNOWN: AboutArticle = { title: '', byline: null };

/** The same, ready to be compared: without case and punctuation. */
interface FoldedAbout {
  readonly title: string;
  readonly authors: readonly string[];
  /** Words of the title that begin with a capital letter, and are no part of an author's name. */
  readonly names: ReadonlySet<string>;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What may be a name: a word with a capital letter. */
const NAME = /\p{Lu}[\p{L}\p{M}]{2,}/gu;
const NUMBER = /\p{N}/u;

export function foldAbout({ title, byline }: AboutArticle): FoldedAbout {
  const ofAuthors = new Set(byline?.match(NAME));
  return {
    title: fold(title),
    authors: (byline ?? '')
      .split(', ')
      .map(fold)
      .filter((name) => name.includes(' ')),
    names: new Set(title.match(NAME)?.filter((name) => !ofAuthors.has(name))),
  };
}

/** What all blocks of one article share. */
export interface Around {
  readonly table: TextTable;
  readonly about: FoldedAbout;
  /** In which it is judged. */
  readonly languages: readonly Language[];
  /** What has been taken already; only where a block is judged again. */
  readonly taken?: TakenText;
}

/** Blocks that rules have taken, as far as they stand behind the row that is judged. */
export interface TakenText {
  has(element: Element): boolean;
  /** Length of their text behind the element of `row` that is no link, in UTF-16 code units. */
  unlinkedBehind(row: number): number;
}

export class Block {
  readonly #around: Around;
  readonly #table: TextTable;
  readonly #row: number;
  #text: string | null = null;
  #folded: FoldedText | null = null;

  constructor(around: Around, row: number) {
    this.#around = around;
    this.#table = around.table;
    this.#row = row;
  }

  /** Another `article` of the page has most of the prose, and this one has a little. */
  get isLesserArticle(): boolean {
    const most = mostProseBeside(this.#table, this.#row);
    return most >= this.proseAround * MAIN_SHARE && proseIn(this.#table, this.#row) < most * LESSER_SHARE;
  }

  /** It stands in a box, with nothing written directly beside it: a line, where a span in a sentence is none. */
  get standsAlone(): boolean {
    const { parentElement } = this.element;
    const row = parentElement && this.#table.rowOf.get(parentElement);
    return row != null && BOXES.has(this.#table.elements[row]!.localName) && !this.#table.writes[row];
  }

  /** It says what the headline says, and nothing else. */
  get isHeadline(): boolean {
    return this.#around.about.title !== '' && fold(this.text) === this.#around.about.title;
  }

  /** It begins with the name of one of the authors, goes on, and is a paragraph, not several. */
  get speaksOfAuthor(): boolean {
    if (this.parts > 1) return false;
    const text = `${fold(this.text)} `;
    return this.#around.about.authors.some(
      (name) => text.startsWith(`${name} `) && text.length > name.length + 2,
    );
  }

  /** It names what the headline names; its first word is no name, and a line with a number is a date. */
  get bearsName(): boolean {
    const { names } = this.#around.about;
    if (names.size === 0 || NUMBER.test(this.text)) return false;
    const behind = this.text.slice(this.text.indexOf(' ') + 1);
    return (behind.match(NAME) ?? []).some((name) => names.has(name));
  }

  /** All blocks around, its own among them. */
  get table(): TextTable {
    return this.#table;
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

  /** `text` as phrases are looked for in it. */
  get folded(): FoldedText {
    this.#folded ??= new FoldedText(this.text);
    return this.#folded;
  }

  /** Whether it says one of `phrases`, in a language of the article. */
  says(phrases: Phrases): boolean {
    return this.length > 0 && phrases.areIn(this.folded, this.#around.languages);
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

  /** Length of the text behind the block that is no link, nor taken already. */
  get unlinkedBehind(): number {
    const { lengths, linked, before, linkedBefore } = this.#table;
    const behind = lengths[0]! - before[this.#row]! - this.length;
    const unlinked = behind - (linked[0]! - linkedBefore[this.#row]! - linked[this.#row]!);
    return unlinked - (this.#around.taken?.unlinkedBehind(this.#row) ?? 0);
  }

  /** Whether `other` is known to be clutter. */
  isTaken(other: Element): boolean {
    return this.#around.taken?.has(other) ?? false;
  }

  /** Length of all prose around, its own included. */
  get proseAround(): number {
    return this.#table.proseBefore.at(-1)!;
  }

  /** No prose stands before it, and it is none itself. */
  get isAboveProse(): boolean {
    const { proseBefore, ends } = this.#table;
    return proseBefore[ends[this.#row]!] === 0;
  }

  /** No prose stands behind it, and it is none itself. */
  get isBelowProse(): boolean {
    const { proseBefore } = this.#table;
    return proseBefore[this.#row] === proseBefore[proseBefore.length - 1];
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
