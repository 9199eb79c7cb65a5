// Paints mentions over a foreign page and takes them back without a trace: no node is touched.
import { type AdoptedStyle, adoptStyle, type LayStyle } from '../../core/dom/adopt-style';
import { whenCalm } from '../../core/dom/when-calm';
import type { MentionType } from '../../linking/types';
import type { LocatedMention } from './locate-mentions';

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

/** The page, and the open shadow trees in which a mention stands: Firefox paints no mark there by the page's own sheets. */
function treesOf(page: Document, located: readonly LocatedMention[]): ReadonlySet<Document | ShadowRoot> {
  const trees = new Set<Document | ShadowRoot>([page]);
  for (const { range } of located) {
    const root = Node.prototype.getRootNode.call(range.startContainer);
    if (root instanceof ShadowRoot) trees.add(root);
  }
  return trees;
}

export interface PaintOptions {
  /** For browsers in which a page's marks need the browser's help. */
  readonly lay?: LayStyle | undefined;
  readonly signal: AbortSignal;
}

/**
 * Prepares marks on `page`, hidden at first. Everything is taken back when `signal` aborts.
 * The page's DOM, layout and selection stay as they are. Open shadow trees in which a mention stands get the style, too.
 */
export function paintMentions(
  page: Document,
  located: readonly LocatedMention[],
  { lay, signal }: PaintOptions,
): Paint {
  signal.throwIfAborted();
  const styles: readonly AdoptedStyle[] = [...treesOf(page, located)].map((tree) =>
    adoptStyle(tree, UNDERLINES, {
      whenReady: (then) => whenCalm(page, then, signal),
      ...(lay && { lay }),
    }),
  );
  const renew = () => {
    for (const style of styles) style.renew();
  };
  let hide: (() => void) | null = null;
  let unsetCurrent: (() => void) | null = null;

  const paint: Paint = {
    setVisible(visible) {
      hide?.();
      hide = null;
      if (!visible) return;
      renew();
      hide = registerAll(located);
    },
    setCurrent(current) {
      unsetCurrent?.();
      unsetCurrent = null;
      if (!current) return;
      renew();
      unsetCurrent = register('current', [current.range]);
    },
  };
  signal.addEventListener(
    'abort',
    () => {
      paint.setVisible(false);
      paint.setCurrent(null);
      for (const style of styles) style.remove();
    },
    { once: true },
  );
  return paint;
}

/** Names in the page's highlight registry, one for each way in which a mention looks. */
export const HIGHLIGHT_NAMES = {
  leader: 'sidelight-leader',
  country: 'sidelight-country',
  role: 'sidelight-role',
  current: 'sidelight-current',
} as const;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;

/** Nationality words look like their country. */
export const kindOf = (type: MentionType): Exclude<HighlightKind, 'current'> =>
  type === 'norp' ? 'country' : type;

/**
 * Hue and chroma of amber, teal and violet in OKLCH. The lightness follows the text that is underlined, since
 * nobody tells us whether a page is dark: dark text has 0.5 (at least 5:1 on white), light text 0.8 (8:1 on black).
 */
const COLOURS = { leader: '0.13 55', country: '0.09 185', role: '0.17 293' } as const;
const LIGHTNESS = 'clamp(0.5, (l - 0.6) * 1000, 0.8)';
const besideText = (colour: string, alpha = '') => `oklch(from currentColor ${LIGHTNESS} ${colour}${alpha})`;

const SHAPES = { leader: 'solid', country: 'dotted', role: 'dashed' } as const;
const KINDS = ['leader', 'country', 'role'] as const;

const underline = (kind: (typeof KINDS)[number]) => `::highlight(${HIGHLIGHT_NAMES[kind]}) {
  text-decoration: underline ${SHAPES[kind]} 2px ${besideText(COLOURS[kind])};
  text-underline-offset: 0.18em;
}`;

/** In forced colours Chromium fills every highlight itself; the kinds stay apart by the shape of their line. */
export const UNDERLINES = `${KINDS.map(underline).join('\n')}
::highlight(${HIGHLIGHT_NAMES.current}) {
  background-color: ${besideText(COLOURS.leader, ' / 10%')};
}
@media (forced-colors: active) {
  ${KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]}) { text-decoration-color: currentColor; }`).join('\n  ')}
  ::highlight(${HIGHLIGHT_NAMES.current}) { background-color: Highlight; color: HighlightText; }
}
`;
