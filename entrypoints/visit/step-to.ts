// Where the keyboard leads from one element of a page to the next that shows some text.
export type Direction = 'out' | 'in' | 'before' | 'after';

/** UTF-16 code units; what says less is no part of an article that one would choose. */
const LEAST_TEXT = 20;

const isChoosable = (element: Element): boolean =>
  (element.textContent ?? '').trim().length >= LEAST_TEXT && element.checkVisibility();

function firstChoosable(from: Element | null, next: (element: Element) => Element | null): Element | null {
  for (let at = from; at; at = next(at)) if (isChoosable(at)) return at;
  return null;
}

const following = (element: Element) => element.nextElementSibling;
const preceding = (element: Element) => element.previousElementSibling;

/** A wrapper of the same size says nothing new: the way out goes on to the first larger element. */
function larger(element: Element): Element | null {
  const { width, height } = element.getBoundingClientRect();
  const isSameSize = (other: Element) => {
    const box = other.getBoundingClientRect();
    return box.width === width && box.height === height;
  };
  let parent = element.parentElement;
  while (parent?.parentElement && parent.localName !== 'body' && isSameSize(parent))
    parent = parent.parentElement;
  return parent && parent.localName !== 'html' ? parent : null;
}

/** `element` itself where there is nothing that way. */
export function stepTo(element: Element, direction: Direction): Element {
  switch (direction) {
    case 'out':
      return larger(element) ?? element;
    case 'in':
      return firstChoosable(element.firstElementChild, following) ?? element;
    case 'before':
      return firstChoosable(element.previousElementSibling, preceding) ?? element;
    case 'after':
      return firstChoosable(element.nextElementSibling, following) ?? element;
  }
}
