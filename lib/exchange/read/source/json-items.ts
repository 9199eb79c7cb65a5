// Text of a JSON file of any size → its items, one at a time: the elements of its list, or of the lists of its object.

/** An element of the list that a file is (`key` is `''`), or of the list under `key`, or the value under `key`. */
export interface JsonItem {
  readonly key: string;
  /** Undefined: it is no JSON, or longer than `LONGEST_ITEM`, or only its beginning is there. */
  readonly value: unknown;
  /** What is there of an item without a value. */
  readonly broken?: string;
}

/** UTF-16 units of an item: an article with its text, or a folder with all of its articles. */
const LONGEST_ITEM = 100_000_000;

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
const opens = (code: number) => code === OPEN_LIST || code === OPEN_OBJECT;
const closes = (code: number) => code === CLOSE_LIST || code === CLOSE_OBJECT;

/** What may come next where no item is open. */
type Expected = 'top' | 'key' | 'colon' | 'value' | 'comma' | 'end';

/** Cuts text into items without understanding them: it counts brackets and knows what a string is. */
class ItemScanner {
  #expected: Expected = 'top';
  /** A list is open whose elements are items: the file itself, or one under a key. */
  #list: 'file' | 'inner' | null = null;
  #open: 'item' | 'key' | null = null;
  /** Brackets that are open inside the item. */
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #key = '';
  /** Of the open item or key: what stood in earlier pieces, and where it begins in this one. */
  #held: string[] = [];
  #heldLength = 0;
  #from = 0;
  #piece = '';
  #items: JsonItem[] = [];

  /** Items that have become whole with this piece. */
  push(piece: string): JsonItem[] {
    [this.#piece, this.#from, this.#items] = [piece, 0, []];
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.#isString) this.#inString(code, at);
      else if (!isSpace(code)) this.#visit(code, at);
    }
    if (this.#open !== null) this.#hold(piece.length);
    return this.#items;
  }

  /** What is left when the text has ended: an item of which only the beginning is there. */
  end(): JsonItem[] {
    if (this.#expected === 'end') return [];
    return [{ key: this.#itemKey(), value: undefined, broken: this.#held.join('') }];
  }

  #inString(code: number, at: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) {
      this.#isString = false;
      if (this.#open === 'key') this.#closeKey(at + 1);
    }
  }

  #visit(code: number, at: number): void {
    if (this.#open !== 'item') this.#between(code, at);
    else if (code === QUOTE) this.#isString = true;
    else if (opens(code)) this.#depth++;
    else if (closes(code) && this.#depth > 0) {
      if (--this.#depth === 0) this.#closeItem(at + 1);
    } else if (this.#depth === 0 && (closes(code) || code === COMMA)) {
      this.#closeItem(at); // a number or a string: it ends before this sign, which is none of its own
      this.#between(code, at);
    }
  }

  #between(code: number, at: number): void {
    if (this.#expected === 'top') this.#begin(code);
    else if (this.#expected === 'key' && code === QUOTE) this.#openAt('key', code, at);
    else if (this.#expected === 'colon' && code === COLON) this.#expected = 'value';
    else if (closes(code)) this.#leave(code);
    else if (this.#expected === 'comma' && code === COMMA) this.#expected = this.#list ? 'value' : 'key';
    else if (this.#expected === 'value' && code === OPEN_LIST && !this.#list) this.#list = 'inner';
    else if (code === COMMA)
      return; // one too many
    // An object behind an object is an element, too, where somebody has lost the comma between them.
    else if (this.#expected === 'value' || (this.#expected === 'comma' && this.#list && code === OPEN_OBJECT))
      this.#openAt('item', code, at);
  }

  #begin(code: number): void {
    if (code === OPEN_LIST) [this.#list, this.#expected] = ['file', 'value'];
    else this.#expected = code === OPEN_OBJECT ? 'key' : 'end';
  }

  #leave(code: number): void {
    if (this.#expected === 'end') return;
    if (code === CLOSE_LIST && this.#list === 'inner') [this.#list, this.#expected] = [null, 'comma'];
    else this.#expected = 'end';
  }

  #openAt(what: 'item' | 'key', code: number, at: number): void {
    [this.#open, this.#from] = [what, at];
    this.#isString = code === QUOTE;
    this.#depth = opens(code) ? 1 : 0;
  }

  #hold(end: number): void {
    this.#heldLength += end - this.#from;
    if (this.#heldLength <= LONGEST_ITEM) this.#held.push(this.#piece.slice(this.#from, end));
    this.#from = 0;
  }

  /** The text of what is open, which it ends; `''`: it is too long. */
  #take(end: number): string {
    this.#hold(end);
    const text = this.#heldLength <= LONGEST_ITEM ? this.#held.join('') : '';
    [this.#held, this.#heldLength, this.#open] = [[], 0, null];
    return text;
  }

  #itemKey(): string {
    return this.#list === 'file' ? '' : this.#key;
  }

  #closeKey(end: number): void {
    const key = parsed(this.#take(end));
    [this.#key, this.#expected] = [typeof key === 'string' ? key : '', 'colon'];
  }

  #closeItem(end: number): void {
    const text = this.#take(end);
    const value = parsed(text);
    const key = this.#itemKey();
    this.#items.push(value === undefined ? { key, value, broken: text } : { key, value });
    this.#expected = 'comma';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: nothing else is thrown
  }
}

/** The items of a JSON text, in order; where it ends too early, the last one has no value. */
export async function* jsonItems(text: AsyncIterable<string>): AsyncGenerator<JsonItem> {
  const scanner = new ItemScanner();
  for await (const piece of text) yield* scanner.push(piece);
  yield* scanner.end();
}

/** The items of a JSON text that is there at once. */
export function jsonItemsIn(text: string): readonly JsonItem[] {
  const scanner = new ItemScanner();
  return [...scanner.push(text), ...scanner.end()];
}

/** Members of an object, of any type; of what is no object, none. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The elements of a list; of what is none, none. */
export const elementsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
