// Where the texts of an element stood on the page, as a range of places; what goes in is an element of a copy.
import type { PageCopy } from './page-copy';

/** Places among all texts of the page, in document order, both ends included. */
export interface TextSpan {
  readonly first: number;
  readonly last: number;
}

/** From the first text in `element` that says something and is the page's to the last; null: there is none. */
export function textSpan(element: Element, { textIndexOf }: Pick<PageCopy, 'textIndexOf'>): TextSpan | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first: number | undefined;
  let last: number | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const index = node instanceof Text && node.data.trim() !== '' ? textIndexOf(node) : undefined;
    if (index === undefined) continue;
    first ??= index;
    last = index;
  }
  return first === undefined || last === undefined ? null : { first, last };
}

/** Whether any place is in both. */
export const areOverlapping = (one: TextSpan, other: TextSpan): boolean =>
  one.first <= other.last && other.first <= one.last;

/** The parent of the text that was the page's `index`th; null: it is gone. */
export function parentOfText({ document: { body }, textIndexOf }: PageCopy, index: number): Element | null {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && textIndexOf(node) === index) return node.parentElement;
  return null;
}
