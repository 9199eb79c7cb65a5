// Knows which nodes a page shows inside each element: those of its open shadow tree, with what is slotted into it; the page is only read.
import { childrenOf, parentNodeOf, shadowOf, walk } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';

/** Elements that are asked in one step; most of them are told apart by one getter. */
const ASKED_A_STEP = 2000;
/** Nothing is shown of these: a shadow tree that has no others is not filled yet. */
const UNSEEN = new Set(['style', 'link', 'script', 'template']);

const isSlot = (node: Node): node is HTMLSlotElement => node instanceof HTMLSlotElement;

/**
 * Elements under `root` that have an open shadow tree, slots in such trees, and all that stand around either, across the
 * borders of trees. What is shown in these is not what is written in them; of most pages it is none.
 */
export function* elementsTakenApart(root: Element): Steps<ReadonlySet<Element>> {
  const apart = new Set<Element>();
  const pace = new Pace(ASKED_A_STEP);
  const trees: { readonly tree: Element | ShadowRoot; readonly host: Element | null }[] = [
    { tree: root, host: null },
  ];
  for (const { tree, host } of trees) {
    const walker = walk(tree, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      if (pace.isDue()) yield 'ours';
      if (!(node instanceof Element)) continue;
      const shadow = shadowOf(node);
      if (shadow) trees.push({ tree: shadow, host: node });
      if (!shadow && !(host && isSlot(node))) continue;
      for (let at: Node | null = node; at && !(at instanceof Element && apart.has(at)); at = aroundNode(at))
        if (at instanceof Element) apart.add(at);
    }
  }
  // A page of common size is copied in the moment in which it was looked through.
  if (pace.isDue(ASKED_A_STEP / 2)) yield 'ours';
  return apart;
}

const aroundNode = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : parentNodeOf(node));

/** Puts what is shown in a slot in its place. */
const unslotted = (nodes: Iterable<Node>): readonly Node[] =>
  [...nodes].flatMap((node) =>
    isSlot(node) ? unslotted(HTMLSlotElement.prototype.assignedNodes.call(node, { flatten: true })) : [node],
  );

/**
 * What is shown in `element`, in order: of a host the nodes of its open shadow tree, and in place of each slot what is
 * assigned to it, or else its own. A host whose tree is still empty shows what is written in it.
 */
export function shownIn(element: Element): readonly Node[] {
  const shadow = shadowOf(element);
  if (!shadow) return unslotted(childrenOf(element));
  const inside = [...childrenOf(shadow)];
  const isFilled = inside.some((node) => node instanceof Element && !UNSEEN.has(node.localName));
  return isFilled ? unslotted(inside) : [...childrenOf(element)];
}
