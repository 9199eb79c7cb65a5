// Names an element of a live page by a selector that can mean nothing else, and tells when it has come to mean another.
import { all, attribute, isConnected, isMatched, parentOf, previousOf } from '../../core/dom/native-dom';

/** Levels; what lies deeper is not hidden. */
const DEEPEST = 60;
/** Ids with long numbers in them are made anew with each page and are as good as none. */
const MADE_UP = /\d{4}|^\d|[:]/;

export interface Address {
  readonly element: Element;
  readonly selector: string;
  /** The id that the selector begins with; null: it begins at the root. */
  readonly anchor: string | null;
}

const isUniqueId = (page: Document, id: string): boolean => all(page, `#${CSS.escape(id)}`).length === 1;

function childIndex(element: Element): number {
  let place = 1;
  for (let before = previousOf(element); before; before = previousOf(before)) place++;
  return place;
}

/** Null: it lies too deep, or on no page. */
export function addressOf(element: Element, page: Document): Address | null {
  const steps: string[] = [];
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const id = attribute(at, 'id');
    if (id && !MADE_UP.test(id) && isUniqueId(page, id)) {
      return { element, selector: [`#${CSS.escape(id)}`, ...steps].join(' > '), anchor: id };
    }
    if (isMatched(at, ':root')) return { element, selector: [':root', ...steps].join(' > '), anchor: null };
    steps.unshift(`:nth-child(${childIndex(at)})`);
    at = parentOf(at);
  }
  return null;
}

/** Whether the selector still means the element that it was made for, and so that one alone. */
export const isExact = ({ element, selector, anchor }: Address, page: Document): boolean =>
  isConnected(element) && isMatched(element, selector) && (anchor === null || isUniqueId(page, anchor));
