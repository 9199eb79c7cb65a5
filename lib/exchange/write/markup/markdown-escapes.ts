// A text → the same in Markdown, in which no sign is taken for a mark; and the tree of an article made ready for that.

import { IN_LINE } from './markdown-emphasis';

/**
 * Marks of CommonMark and GFM, character references, and what Obsidian takes for a tag, a highlight, a comment, a
 * formula, a place. In one pass: what is escaped twice is a backslash and a mark.
 */
const ANYWHERE = /[\\`*_[\]<&$|~]|==|%%|(?<!\S)#|#(?=[\p{L}\p{N}_/-])|(?<=\s)\^(?=[\w-]+$)/u;
/** Before a link it would make a picture of it. */
const AT_END = /!$/;
/** What begins a list, a quote or a line under a heading; of a number, the sign behind it. */
const AT_START = /^-(?=[\s-]|$)|^\+(?=\s|$)|^=+(?=\s*$)|^>|(?<=^\d{1,9})[.)](?=\s|$)/;
const MARKS = new RegExp([ANYWHERE, AT_END, AT_START].map(({ source }) => source).join('|'), 'gu');

/** GFM makes links of them as they stand, backslashes and all: one that needs some is kept from it. */
const ADDRESS = /(https?|www)(:\/\/|\.)(?=\S*\\)/gi;

/** The text of one node, or of one line. */
export const markdownEscaped = (text: string): string =>
  text.replace(MARKS, '\\$&').replace(ADDRESS, '$1\\$2');

/** Mean nothing in Markdown: what is in them stands in the sentence around. */
const MEAN_NOTHING =
  'abbr, bdi, bdo, cite, data, dfn, ins, kbd, mark, q, samp, small, span, sub, sup, time, u, var, a:not([href])';
const EMPTY = 'b:empty, em:empty, i:empty, strong:empty, s:empty, del:empty';

const saysNothing = (node: Node): boolean => node.nodeType !== 1 && !/\S/.test(node.nodeValue ?? '');

/** Before it there is nothing in its block: Markdown has no empty lines there, and in a list they would make code of it. */
function beginsBlock(line: Element): boolean {
  for (let node: Node = line; ; ) {
    for (let before = node.previousSibling; before; before = before.previousSibling)
      if (!saysNothing(before)) return false;
    const parent: Element | null = node.parentElement;
    if (!parent?.matches(IN_LINE)) return true;
    node = parent;
  }
}

/**
 * A copy of `root` whose sentences are whole: a number in one element and its point in the next are a list only where
 * they stand in one text. Code beside code is one, because the marks between would be one.
 */
export function withWholeTexts(root: Element): Element {
  const copy = root.cloneNode(true) as Element; // a copy of an element is one
  for (const element of copy.querySelectorAll(MEAN_NOTHING)) element.replaceWith(...element.childNodes);
  for (const element of copy.querySelectorAll(EMPTY)) element.remove();
  for (const line of copy.querySelectorAll('br')) if (beginsBlock(line)) line.remove();
  copy.normalize();
  for (const code of copy.querySelectorAll('code')) {
    const before = code.previousSibling;
    if (before?.nodeName !== 'CODE') continue;
    code.prepend(before.textContent ?? '');
    before.remove();
  }
  return copy;
}

/** What would end a fence of three, indented or not. */
const FENCES = /^ *(`{3,})/gm;
const SHORTEST_FENCE = 3;

/** A text with lines of its own, as it stands: the fence is longer than any in it. */
export function fenced(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(FENCES)].map(([, fence = '']) => fence.length));
  const fence = '`'.repeat(Math.max(SHORTEST_FENCE, longest + 1));
  return `\n\n${fence}\n${text.replace(/\n$/, '')}\n${fence}\n\n`;
}
