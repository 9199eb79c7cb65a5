// Paints mentions over a foreign page and takes them back without a trace: no node is touched.
import { groupBy } from '../../core/collections';
import { type AdoptedStyle, adoptStyle, type LayStyle } from '../../core/dom/adopt-style';
import { whenCalm } from '../../core/dom/when-calm';
import type { MentionType } from '../../linking/types';
import type { LocatedMention } from './locate-mentions';

export interface Paint {
  /** Shows or hides the underlines. */
  setVisible(visible: boolean): void;
  /** Marks `located` and nothing else; what was marked before and still is stays as it is. */
  setMarks(located: readonly LocatedMention[]): void;
  /** The one mention that is hovered or focused; null: none. Shown even while the underlines are hidden. */
  setCurrent(located: LocatedMention | null): void;
}

/** Where two marks meet, the higher one decides. */
const PRIORITIES: Record<HighlightKind, number> = {
  country: 1,
  organisation: 2,
  leader: 3,
  role: 4,
  current: 5,
};

/** One kind of mark in the page's registry; it is registered only while it is visible and has something to show. */
class Layer {
  readonly #name: string;
  readonly #highlight = new Highlight();
  /** What the highlight holds: a content script of Firefox cannot ask it. */
  #ranges: ReadonlySet<StaticRange> = new Set();
  #visible = false;

  constructor(kind: HighlightKind) {
    this.#name = HIGHLIGHT_NAMES[kind];
    this.#highlight.priority = PRIORITIES[kind];
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.#register();
  }

  /** Touches only what differs: what stays is not painted anew. */
  setRanges(ranges: ReadonlySet<StaticRange>): void {
    for (const range of this.#ranges) if (!ranges.has(range)) this.#highlight.delete(range);
    for (const range of ranges) if (!this.#ranges.has(range)) this.#highlight.add(range);
    this.#ranges = ranges;
    this.#register();
  }

  #register(): void {
    const { highlights } = CSS;
    const isOurs = highlights.get(this.#name) === this.#highlight;
    const isToShow = this.#visible && this.#ranges.size > 0;
    if (isToShow && !isOurs) highlights.set(this.#name, this.#highlight);
    if (!isToShow && isOurs) highlights.delete(this.#name);
  }
}

/** Open shadow trees in which a mention stands: Firefox paints no mark there by the page's own sheets. */
function shadowTreesOf(located: readonly LocatedMention[]): ReadonlySet<ShadowRoot> {
  const trees = new Set<ShadowRoot>();
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
 * Prepares marks on `page`: none, and hidden at first. Everything is taken back when `signal` aborts.
 * The page's DOM, layout and selection stay as they are. Open shadow trees in which a mention stands get the style, too.
 */
export function paintMentions(page: Document, { lay, signal }: PaintOptions): Paint {
  signal.throwIfAborted();
  const layers = {
    leader: new Layer('leader'),
    country: new Layer('country'),
    role: new Layer('role'),
    organisation: new Layer('organisation'),
  };
  const current = new Layer('current');
  current.setVisible(true);
  const styles = new Map<Document | ShadowRoot, AdoptedStyle>();
  const dress = (tree: Document | ShadowRoot) => {
    const whenReady = (then: () => void) => whenCalm(page, then, signal);
    if (!styles.has(tree)) styles.set(tree, adoptStyle(tree, UNDERLINES, { whenReady, ...(lay && { lay }) }));
  };
  const renew = () => {
    for (const style of styles.values()) style.renew();
  };
  dress(page);

  const paint: Paint = {
    setVisible(visible) {
      if (visible) renew();
      for (const kind of KINDS) layers[kind].setVisible(visible);
    },
    setMarks(located) {
      const trees = shadowTreesOf(located);
      for (const tree of trees) dress(tree);
      for (const [tree, style] of styles) {
        if (tree instanceof Document || trees.has(tree)) continue;
        style.remove();
        styles.delete(tree);
      }
      const byKind = groupBy(located, ({ mention }) => kindOf(mention.type));
      for (const kind of KINDS) layers[kind].setRanges(new Set(byKind.get(kind)?.map(({ range }) => range)));
    },
    setCurrent(located) {
      if (located) renew();
      current.setRanges(new Set(located ? [located.range] : []));
    },
  };
  signal.addEventListener(
    'abort',
    () => {
      paint.setMarks([]);
      paint.setCurrent(null);
      for (const style of styles.values()) style.remove();
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
  organisation: 'sidelight-organisation',
  current: 'sidelight-current',
} as const;

export type HighlightKind = keyof typeof HIGHLIGHT_NAMES;

/** Nationality words look like their country. */
export const kindOf = (type: MentionType): Exclude<HighlightKind, 'current'> =>
  type === 'norp' ? 'country' : type;

/**
 * Hue and chroma of amber, teal, violet and rose in OKLCH. The lightness follows the text that is underlined, since
 * nobody tells us whether a page is dark: dark text has 0.5 (at least 5:1 on white), light text 0.8 (8:1 on black).
 */
const COLOURS = {
  leader: '0.13 55',
  country: '0.09 185',
  role: '0.17 293',
  organisation: '0.17 5',
} as const;
const LIGHTNESS = 'clamp(0.5, (l - 0.6) * 1000, 0.8)';
const besideText = (colour: string, alpha = '') => `oklch(from currentColor ${LIGHTNESS} ${colour}${alpha})`;

const SHAPES = {
  leader: 'solid 2px',
  country: 'dotted 2px',
  role: 'dashed 2px',
  organisation: 'double 1px',
} as const;
const KINDS = ['leader', 'country', 'role', 'organisation'] as const;

const underline = (kind: (typeof KINDS)[number]) => `::highlight(${HIGHLIGHT_NAMES[kind]}) {
  text-decoration: underline ${SHAPES[kind]} ${besideText(COLOURS[kind])};
  text-underline-offset: 0.18em;
}`;

/**
 * In forced colours Chromium fills every highlight itself; the kinds stay apart by the shape of their line. Nothing of it
 * is printed.
 */
export const UNDERLINES = `@media not print {
${KINDS.map(underline).join('\n')}
::highlight(${HIGHLIGHT_NAMES.current}) {
  background-color: ${besideText(COLOURS.leader, ' / 10%')};
}
}
@media (forced-colors: active) and (not print) {
  ${KINDS.map((kind) => `::highlight(${HIGHLIGHT_NAMES[kind]}) { text-decoration-color: currentColor; }`).join('\n  ')}
  ::highlight(${HIGHLIGHT_NAMES.current}) { background-color: Highlight; color: HighlightText; }
}
`;
