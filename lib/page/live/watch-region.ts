// Tells of every change in the part of a page that is its article's, of that part's being replaced, and of stories that come elsewhere; it only listens, until its signal aborts.
import { holds, isConnected } from '../../core/dom/native-dom';
import { proseLetters, proseTexts } from '../../core/dom/shown-prose';
import type { ArticleRegion } from '../../extraction/page/article-region';
import { changeOf, lookNowAndThen, openTreesIn } from './late-trees';
import type { PageChange } from './prose-change';

const INSIDE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
};
/** What comes and goes anywhere on the page: frameworks put parts of a story into other boxes, and replace whole pages. */
const ELSEWHERE: MutationObserverInit = { subtree: true, childList: true };
/** Letters in one text that make it a sentence, and letters of sentences that make what comes elsewhere a part of a story. */
const LEAST_SENTENCE = 40;
const LEAST_STORY = 80;

const isInTree = (node: Node) => Node.prototype.getRootNode.call(node) instanceof ShadowRoot;

/** In what belongs to the region, or around it: what came beside it, and whether it was replaced. */
function isNear({ target }: PageChange, around: Element): boolean {
  return (
    holds(around, target) ||
    !isConnected(around) ||
    Node.prototype.contains.call(target, around) ||
    isInTree(target)
  );
}

/** Whether sentences have come with it, as in no menu, counter or advertisement. */
function bringsStory({ addedNodes }: PageChange): boolean {
  let letters = 0;
  for (const node of addedNodes)
    for (const text of proseTexts(node)) {
      const said = proseLetters(text.data);
      if (said >= LEAST_SENTENCE) letters += said;
      if (letters >= LEAST_STORY) return true;
    }
  return false;
}

/**
 * Calls `onChange` in the turn in which the page has changed, before it is painted; for an open shadow tree that was
 * attached to an element of the region, soon after it. Closed trees are the page's own affair.
 */
export function watchRegion(
  page: Document,
  { around }: ArticleRegion,
  {
    onChange,
    signal,
  }: { readonly onChange: (changes: readonly PageChange[]) => void; readonly signal: AbortSignal },
): void {
  const trees = new WeakSet<ShadowRoot>();
  /** Watches the trees in `node`; those that were not watched yet. */
  function takeTrees(node: Node): ShadowRoot[] {
    const fresh = [...openTreesIn(node)].filter((tree) => !trees.has(tree));
    for (const tree of fresh) {
      trees.add(tree);
      observer.observe(tree, INSIDE);
    }
    return fresh;
  }
  const observer = new MutationObserver((records) => {
    const changes = records.filter((record) => isNear(record, around) || bringsStory(record));
    for (const { addedNodes } of changes) for (const node of addedNodes) takeTrees(node);
    if (changes.length > 0) onChange(changes);
  });
  observer.observe(page, ELSEWHERE);
  observer.observe(around, INSIDE);
  takeTrees(around);
  lookNowAndThen(() => {
    const late = takeTrees(around);
    if (late.length > 0) onChange(late.map(changeOf));
  }, signal);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
