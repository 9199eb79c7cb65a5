// Moves all that is in one element into another place, one node at a time: as arguments of one call, a hundred thousand overflow the stack.
import { Pace, type Steps } from '../shared/steps';

/** Puts the children of `from`, in their order, at the end of `to`. */
export function moveChildren(from: Node, to: Node): void {
  for (let child = from.firstChild; child; child = from.firstChild) to.appendChild(child);
}

/** Puts the children of `element`, in their order, behind it. */
export function moveChildrenBehind(element: Element): void {
  const next = element.nextSibling;
  for (let child = element.firstChild; child; child = element.firstChild)
    element.parentNode?.insertBefore(child, next);
}

/** `moveChildren`, with pauses: what is in a box may be all of a page. */
export function* moveInSteps(from: Node, to: Node): Steps<void> {
  const pace = new Pace();
  for (let child = from.firstChild; child; child = from.firstChild) {
    if (pace.isDue()) yield 'ours';
    to.appendChild(child);
  }
}
