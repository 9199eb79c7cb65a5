// Open shadow trees of a part of a page, those too that come late: no event tells of them, so elements are asked now and then.
import { all, childrenOf, shadowOf } from '../../core/dom/native-dom';

/** The first look, in ms; each later one waits twice as long, up to the longest: most elements come to life right after the page. */
const FIRST_LOOK_MS = 250;
const LONGEST_WAIT_MS = 4000;

/** Open shadow trees in `node`, its own among them, and those in such trees. */
export function* openTreesIn(node: Node): Generator<ShadowRoot> {
  if (!(node instanceof Element || node instanceof ShadowRoot)) return;
  const own = node instanceof Element ? shadowOf(node) : null;
  if (own) yield* withInner(own);
  const inside =
    node instanceof Element ? all(node, '*') : DocumentFragment.prototype.querySelectorAll.call(node, '*');
  for (const element of inside) {
    const tree = shadowOf(element);
    if (tree) yield* withInner(tree);
  }
}

function* withInner(tree: ShadowRoot): Generator<ShadowRoot> {
  yield tree;
  yield* openTreesIn(tree);
}

/** What a tree that has come late does to its page: its words have come, and what is written in its host is shown no more. */
export const changeOf = (tree: ShadowRoot) => ({
  type: 'childList' as const,
  target: tree.host,
  oldValue: null,
  addedNodes: [tree],
  removedNodes: [...childrenOf(tree.host)],
});

/** Calls `look` again and again, ever more seldom, until `signal` aborts. */
export function lookNowAndThen(look: () => void, signal: AbortSignal): void {
  let wait = FIRST_LOOK_MS;
  let timer = setTimeout(again, wait);
  function again(): void {
    look();
    wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    timer = setTimeout(again, wait);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
