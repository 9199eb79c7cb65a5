// Whether the reader can see a mention now, and where: its lines in the window, as far as no box on the page cuts them off.
import { boxOf, isSeen, layoutParentOf, parentOf } from '../../core/dom/native-dom';
import { type Box, intersection, isSeenWithin, UNBOUNDED } from '../hovercard/boxes';
import type { LocatedMention } from './locate-mentions';
import { lineBoxes } from './mention-at-point';

/** Values of `overflow` that cut off what does not fit. */
const CLIPS = /^(?:hidden|clip|scroll|auto)$/;
/** Those by which the reader can scroll. */
const SCROLLS = /^(?:scroll|auto)$/;
/** Boxes of these are none, or those of their lines: `overflow` does nothing for them. */
const CLIPS_NOTHING = /^(?:contents|inline)$/;

/** An element that cuts off what does not fit into it, across, down, or both. */
interface Clipper {
  readonly element: Element;
  readonly across: boolean;
  readonly down: boolean;
  /** The reader can scroll what it cuts off into sight. */
  readonly scrolls: boolean;
}

function clipperOf(element: Element, { display, overflowX, overflowY }: CSSStyleDeclaration): Clipper[] {
  if (CLIPS_NOTHING.test(display)) return [];
  const across = CLIPS.test(overflowX);
  const down = CLIPS.test(overflowY);
  const scrolls = SCROLLS.test(overflowX) || SCROLLS.test(overflowY);
  return across || down ? [{ element, across, down, scrolls }] : [];
}

/**
 * The elements around `inner`, and it, that cut it off; none that it is lifted out of. What the root and the body say of
 * `overflow` is the window's own matter.
 */
function clippersOf(inner: Element): Clipper[] {
  const clippers: Clipper[] = [];
  let isLifted = false;
  for (let element: Element | null = inner; element; element = layoutParentOf(element)) {
    if (element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement) continue;
    const style = getComputedStyle(element);
    const contains = style.position !== 'static' || style.transform !== 'none';
    if (isLifted && !contains) continue;
    clippers.push(...clipperOf(element, style));
    if (style.position === 'fixed') return clippers;
    isLifted = style.position === 'absolute';
  }
  return clippers;
}

function boundsOf({ element, across, down }: Clipper): Box {
  const { left, right, top, bottom } = boxOf(element);
  return { ...UNBOUNDED, ...(across && { left, right }), ...(down && { top, bottom }) };
}

/**
 * Reads, whenever it is called, where the lines of `located` are; empty when nobody can see any of them: its words have
 * changed or left the page, are hidden, or are scrolled out of the window or of a box. What cuts it off is looked up anew
 * when the lines have moved.
 */
export function watchLines(located: LocatedMention): () => readonly Box[] {
  let clippers: readonly Clipper[] | null = null;
  let first: DOMRect | undefined;
  return () => {
    const lines = lineBoxes(located);
    const inner = parentOf(located.range.startContainer);
    if (lines.length === 0 || !inner || !isSeen(inner)) return [];
    if (!clippers || first?.top !== lines[0]?.top || first?.left !== lines[0]?.left)
      clippers = clippersOf(inner);
    first = lines[0];
    const window: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const bounds = clippers.map(boundsOf).reduce(intersection, window);
    return lines.some((line) => isSeenWithin(line, bounds)) ? lines : [];
  };
}

/**
 * Whether the reader can come to `located` by scrolling: it is drawn, and no box cuts it off for good, such as one that is
 * closed to a line or to nothing.
 */
export function isWithinReach(located: LocatedMention): boolean {
  const lines = lineBoxes(located);
  const inner = parentOf(located.range.startContainer);
  if (lines.length === 0 || !inner || !isSeen(inner)) return false;
  /** What must be in sight: of what stands in a box that scrolls, that box. */
  let wanted: readonly Box[] = lines;
  for (const clipper of clippersOf(inner)) {
    const bounds = boundsOf(clipper);
    if (clipper.scrolls) wanted = [boxOf(clipper.element)];
    else if (!wanted.some((box) => isSeenWithin(box, bounds))) return false;
  }
  return true;
}
