// HTML text of any size → its tags, words and comments in order, without a document: for lists of links, and for the heads of pages.
import { cleanText, decodeReferences } from '../plain-text';

/** A piece of markup; names of tags and attributes in lower case, values with their references decoded. */
export type MarkupToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** UTF-16 units of a tag or comment; what is longer (an icon written into a bookmark has a tenth) is text. */
const LONGEST_TAG = 1_000_000;
/** Text that is held until a tag comes; longer text is given in parts. */
const LONGEST_TEXT = 100_000;
const NAME = /^\/?([a-z][\w:-]*)/i;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13);

/** Where the attribute's value that begins at `at` ends, exclusive, and what it is. */
function valueAt(tag: string, at: number): { readonly value: string; readonly end: number } {
  const mark = tag[at];
  if (mark === '"' || mark === "'") {
    const close = tag.indexOf(mark, at + 1);
    const end = close < 0 ? tag.length : close;
    return { value: tag.slice(at + 1, end), end: end + 1 };
  }
  let end = at;
  while (end < tag.length && !isSpace(tag.charCodeAt(end))) end++;
  return { value: tag.slice(at, end), end };
}

/** `href="…" TAGS=a checked` → its attributes; of two with one name the first counts. */
function attributesIn(tag: string, from: number): Map<string, string> {
  const found = new Map<string, string>();
  let at = from;
  while (at < tag.length) {
    while (at < tag.length && (isSpace(tag.charCodeAt(at)) || tag[at] === '/' || tag[at] === '=')) at++;
    const start = at;
    while (at < tag.length && !isSpace(tag.charCodeAt(at)) && tag[at] !== '=') at++;
    const name = tag.slice(start, at).toLowerCase();
    while (at < tag.length && isSpace(tag.charCodeAt(at))) at++;
    let value = '';
    if (tag[at] === '=') {
      at++;
      while (at < tag.length && isSpace(tag.charCodeAt(at))) at++;
      ({ value, end: at } = valueAt(tag, at));
    }
    if (name !== '' && !found.has(name)) found.set(name, decodeReferences(cleanText(value)));
  }
  return found;
}

/** Where the tag that begins at `from` ends, at its `>`; -1: not in this text. Signs inside quotation marks end none. */
function endOfTag(text: string, from: number): number {
  let mark = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at]!;
    if (mark !== '') {
      if (sign === mark) mark = '';
    } else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && text[at - 1] === '=') mark = sign;
  }
  return -1;
}

/** Cuts text into tokens; `push` gives those that have become whole. */
class Tokenizer {
  #held = '';

  *push(piece: string): Generator<MarkupToken> {
    this.#held += piece;
    yield* this.#cut(false);
  }

  *end(): Generator<MarkupToken> {
    yield* this.#cut(true);
    if (this.#held !== '') yield { kind: 'text', text: decodeReferences(this.#held) };
    this.#held = '';
  }

  *#cut(isEnd: boolean): Generator<MarkupToken> {
    const text = this.#held;
    let at = 0;
    while (at < text.length) {
      const open = text.indexOf('<', at);
      const textEnd = open < 0 ? text.length : open;
      if (open < 0 && !isEnd && text.length - at < LONGEST_TEXT) break;
      if (textEnd > at) yield { kind: 'text', text: decodeReferences(text.slice(at, textEnd)) };
      at = textEnd;
      if (open < 0) break;
      const token = this.#tokenAt(text, open);
      if (token === null) {
        const mayBeWhole = text.length - open < LONGEST_TAG;
        if (mayBeWhole && !isEnd) break;
        yield { kind: 'text', text: '<' };
        at = open + 1;
      } else {
        if (token.token) yield token.token;
        at = token.end;
      }
    }
    this.#held = text.slice(at);
  }

  /** The tag or comment that begins at `open`, and where it ends; null: its end is not in this text. */
  #tokenAt(text: string, open: number): { readonly token: MarkupToken | null; readonly end: number } | null {
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4);
      if (close < 0) return null;
      return { token: { kind: 'comment', text: text.slice(open + 4, close) }, end: close + 3 };
    }
    if (open + 1 === text.length) return null;
    const [beginning = '', name = ''] = NAME.exec(text.slice(open + 1, open + 40)) ?? [];
    if (name === '' && text[open + 1] !== '!' && text[open + 1] !== '?') {
      return { token: { kind: 'text', text: '<' }, end: open + 1 };
    }
    const close = endOfTag(text, open + 1);
    if (close < 0) return null;
    const lower = name.toLowerCase();
    if (name === '') return { token: null, end: close + 1 }; // a doctype, or an instruction
    if (beginning.startsWith('/')) return { token: { kind: 'close', name: lower }, end: close + 1 };
    const attributes = attributesIn(text.slice(open + 1, close), beginning.length);
    return { token: { kind: 'open', name: lower, attributes }, end: close + 1 };
  }
}

/** The tokens of an HTML text, in order; anything is taken, nothing is mended. */
export async function* markupTokens(text: AsyncIterable<string>): AsyncGenerator<MarkupToken> {
  const tokenizer = new Tokenizer();
  for await (const piece of text) yield* tokenizer.push(piece);
  yield* tokenizer.end();
}
