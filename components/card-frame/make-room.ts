// Brings a name out from under the sheet at the window's foot: scrolls the page, and boxes on it, as far as they go.
import { boxOf, layoutParentOf } from '../../lib/core/dom/native-dom';
import type { Box } from '../../lib/page/hovercard/boxes';
import { coveredBy, type SheetPlacement } from '../../lib/page/hovercard/sheet-placement';

const SCROLLS = /^(?:auto|scroll)$/;
/** Browsers scroll by whole device pixels. */
const ROUNDING_PX = 1;

/** Scrolls what is around `element` up by `wanted` px, the innermost box first, at once; as far as they go. */
function scrollUpBy(element: Element, wanted: number): void {
  let left = wanted;
  for (let around: Element | null = element; around && left > 0; around = layoutParentOf(around)) {
    const isRoot = around === around.ownerDocument.scrollingElement;
    if (!isRoot && !SCROLLS.test(getComputedStyle(around).overflowY)) continue;
    const before = around.scrollTop;
    around.scrollBy({ top: left, behavior: 'instant' });
    left -= around.scrollTop - before;
  }
}

/** What `uncover` brings out: the lines of a name in the window, and the element that they stand in. */
export interface Covered {
  readonly element: Element;
  readonly lines: readonly Box[];
}

/** False: the page cannot scroll so far, and `sheet` still lies over the name. */
export function uncover({ element, lines }: Covered, sheet: SheetPlacement): boolean {
  const wanted = coveredBy(sheet, lines);
  if (wanted === 0) return true;
  const before = boxOf(element).top;
  scrollUpBy(element, wanted);
  return before - boxOf(element).top >= wanted - ROUNDING_PX;
}
