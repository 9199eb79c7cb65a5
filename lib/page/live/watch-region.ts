// Tells of every change in the part of a page that is its article's, and of that part's being replaced; it only listens, until its signal aborts.
import { parentNodeOf, shadowOf } from '../../core/dom/native-dom';
import type { ArticleRegion } from '../../extraction/page/article-region';

const INSIDE: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
};

/**
 * Calls `onChange` in the turn in which the page has changed, before it is painted. What stands around the region is asked
 * for its own children only: they tell whether it was replaced, and what came beside it.
 */
export function watchRegion(
  { around, trees }: ArticleRegion,
  onChange: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    // What comes with a shadow tree of its own is filled later, more often than not.
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        const shadow = node instanceof Element ? shadowOf(node) : null;
        if (shadow) observer.observe(shadow, INSIDE);
      }
    onChange(records);
  });
  observer.observe(around, INSIDE);
  for (const tree of trees) observer.observe(tree, INSIDE);
  for (let at = parentNodeOf(around); at; at = parentNodeOf(at)) observer.observe(at, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
