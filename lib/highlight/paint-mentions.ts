// Paints mentions over a foreign page and takes them back without a trace: no node is touched.
import { adoptStyle } from '../shared/adopt-style';
import { whenCalm } from '../shared/when-calm';
import type { LocatedMention } from './locate-mentions';
import { HIGHLIGHT_NAMES, type HighlightKind, kindOf, UNDERLINES } from './underlines';

export interface Paint {
  /** Shows or hides the underlines. */
  setVisible(visible: boolean): void;
  /** The one mention that is hovered or focused; null: none. Shown even while the underlines are hidden. */
  setCurrent(located: LocatedMention | null): void;
}

/** Where two marks meet, the higher one decides. */
const PRIORITIES: Record<HighlightKind, number> = { country: 1, leader: 2, role: 3, current: 4 };

function register(kind: HighlightKind, ranges: readonly StaticRange[]): () => void {
  const name = HIGHLIGHT_NAMES[kind];
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range); // spread, a hundred thousand would overflow the stack
  highlight.priority = PRIORITIES[kind];
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

function registerAll(located: readonly LocatedMention[]): () => void {
  const undos = (['leader', 'country', 'role'] as const).map((kind) => {
    const ranges = located.filter(({ mention }) => kindOf(mention.type) === kind).map(({ range }) => range);
    return ranges.length > 0 ? register(kind, ranges) : () => undefined;
  });
  return () => {
    for (const undo of undos) undo();
  };
}

/**
 * Prepares marks on `page`, hidden at first. Everything is taken back when `signal` aborts.
 * The page's DOM, layout and selection stay as they are.
 */
export function paintMentions(
  page: Document,
  located: readonly LocatedMention[],
  signal: AbortSignal,
): Paint {
  signal.throwIfAborted();
  const style = adoptStyle(page, UNDERLINES, (then) => whenCalm(page, then, signal));
  let hide: (() => void) | null = null;
  let unsetCurrent: (() => void) | null = null;

  const paint: Paint = {
    setVisible(visible) {
      hide?.();
      hide = null;
      if (!visible) return;
      style.renew();
      hide = registerAll(located);
    },
    setCurrent(current) {
      unsetCurrent?.();
      unsetCurrent = null;
      if (!current) return;
      style.renew();
      unsetCurrent = register('current', [current.range]);
    },
  };
  signal.addEventListener(
    'abort',
    () => {
      paint.setVisible(false);
      paint.setCurrent(null);
      style.remove();
    },
    { once: true },
  );
  return paint;
}
