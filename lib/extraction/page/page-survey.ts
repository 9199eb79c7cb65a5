// Says whether a page can be read without freezing its tab, before anything that costs more is tried.
import { shadowOf } from '../../core/dom/native-dom';
import { err, ok, type Result } from '../../core/result';
import { Pace, type Steps } from '../../core/steps';
import type { NotAnArticle } from '../types';

/** Elements and texts; the markup of 1,253 pages measured had at most 9,892 tags, long threads of comments have 200,000. */
const MAX_NODES = 250_000;
/** Levels of nesting; parsers of browsers stop at 512, scripts do not. */
const MAX_DEPTH = 600;
/** Attributes; Readability copies and compares them. */
const MAX_ATTRIBUTES = 800_000;
/** Nodes that are counted in one step: it is the first, and runs before any code is compiled. */
const COUNTED_A_STEP = 4000;

export interface PageSurvey {
  readonly nodes: number;
  readonly depth: number;
}

/** Counts by the native walker, open shadow trees too, without recursion, and stops at the first limit that is passed. */
export function* surveyInSteps(page: Document): Steps<Result<PageSurvey, NotAnArticle>> {
  const pace = new Pace(COUNTED_A_STEP);
  const { getAttributeNames, hasAttributes } = Element.prototype;
  const trees: { readonly tree: Node; readonly above: number }[] = [{ tree: page, above: 0 }];
  let nodes = 0;
  let attributes = 0;
  let deepest = 0;
  for (const { tree, above } of trees) {
    const walker = Document.prototype.createTreeWalker.call(
      page,
      tree,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    let depth = above;
    for (;;) {
      if (pace.isDue()) yield 'ours';
      if (walker.firstChild()) depth++;
      else {
        while (depth > above && !walker.nextSibling()) {
          depth--;
          walker.parentNode();
        }
        if (depth === above) break;
      }
      nodes++;
      if (depth > deepest) deepest = depth;
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (hasAttributes.call(node)) attributes += getAttributeNames.call(node).length;
        const shadow = shadowOf(node);
        if (shadow) trees.push({ tree: shadow, above: depth });
      }
      if (nodes > MAX_NODES || depth > MAX_DEPTH || attributes > MAX_ATTRIBUTES)
        return err({ kind: 'too-large', nodes, depth: deepest });
    }
  }
  return ok({ nodes, depth: deepest });
}
