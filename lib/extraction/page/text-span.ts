// Where the texts of an element stood on the page, as a range of places; what goes in is an element of a copy.
import { Pace, type Steps } from '../../core/steps';
import type { PageCopy } from './page-copy';

/** What asking for one text costs, in nodes. */
const CALLS_A_TEXT = 3;

/** Places among all texts of the page, in document order, both ends included. */
export interface TextSpan {
  readonly first: number;
  readonly last: number;
}

type Places = Pick<PageCopy, 'textIndexOf'>;

interface TextPlace {
  readonly text: Text;
  /** Among all texts of the page. */
  readonly index: number;
}

/** Each text in `element`; null for one that says nothing or is none of the page's. */
function* textsOfPage(element: Element, { textIndexOf }: Places): Generator<TextPlace | null> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text && node.data.trim() !== '' ? node : null;
    const index = text ? textIndexOf(text) : undefined;
    yield text && index !== undefined ? { text, index } : null;
  }
}

/** Place of the first text in `element` that says something and is the page's; undefined: there is none. */
export function firstTextIndex(element: Element, copy: Places): number | undefined {
  for (const place of textsOfPage(element, copy)) if (place) return place.index;
  return undefined;
}

/** The texts in `element` that say something and are the page's, in the order of the element. */
export function* textPlaces(element: Element, copy: Places): Steps<readonly TextPlace[]> {
  const pace = new Pace();
  const places: TextPlace[] = [];
  for (const place of textsOfPage(element, copy)) {
    if (pace.isDue(CALLS_A_TEXT)) yield 'ours';
    if (place) places.push(place);
  }
  return places;
}

/** From the first of `textPlaces` to the last; null: there is none. */
export function* textSpan(element: Element, copy: Places): Steps<TextSpan | null> {
  const places = yield* textPlaces(element, copy);
  const [first, last] = [places[0], places.at(-1)];
  return first && last ? { first: first.index, last: last.index } : null;
}

/** Whether any place is in both. */
export const areOverlapping = (one: TextSpan, other: TextSpan): boolean =>
  one.first <= other.last && other.first <= one.last;

/** The parent of the text that was the page's `index`th; null: it is gone. */
export function* parentOfText(copy: PageCopy, index: number): Steps<Element | null> {
  const pace = new Pace();
  for (const place of textsOfPage(copy.document.body, copy)) {
    if (pace.isDue(CALLS_A_TEXT)) yield 'ours';
    if (place?.index === index) return place.text.parentElement;
  }
  return null;
}
