// Where the keyboard leads from one element of a page to the next that shows some text.
import {
  boxOf,
  firstElementIn,
  isDrawn,
  isMatched,
  nextOf,
  parentOf,
  previousOf,
  textOf,
} from '../../lib/core/dom/native-dom';

export type Direction = 'out' | 'in' | 'before' | 'after';

/** UTF-16 code units; what says less is no part of an article that one would choose. */
const LEAST_TEXT = 20;

const isChoosable = (element: Element): boolean =>
  (textOf(element) ?? '').trim().length >= LEAST_TEXT && isDrawn(element);

function firstChoosable(from: Element | null, next: (element: Element) => Element | null): Element | null {
  for (let at = from; at; at = next(at)) if (isChoosable(at)) return at;
  return null;
}

/** A wrapper of the same size says nothing new: the way out goes on to the first larger element. */
function larger(element: Element): Element | null {
  const { width, height } = boxOf(element);
  const isSameSize = (other: Element) => {
    const box = boxOf(other);
    return box.width === width && box.height === height;
  };
  let parent = parentOf(element);
  while (parent && parentOf(parent) && !isMatched(parent, 'body') && isSameSize(parent))
    parent = parentOf(parent);
  return parent && !isMatched(parent, 'html') ? parent : null;
}

/** `element` itself where there is nothing that way. */
export function stepTo(element: Element, direction: Direction): Element {
  switch (direction) {
    case 'out':
      return larger(element) ?? element;
    case 'in':
      return firstChoosable(firstElementIn(element), nextOf) ?? element;
    case 'before':
      return firstChoosable(previousOf(element), previousOf) ?? element;
    case 'after':
      return firstChoosable(nextOf(element), nextOf) ?? element;
  }
}
