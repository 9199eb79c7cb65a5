// Where a reader is on a card, and back there later: how far it is scrolled, what is open, which control has the focus.

/** Indexes are those of the same parts on the same card. */
export interface ReadingPlace {
  readonly scrollTop: number;
  /** For each part that opens: whether it is. */
  readonly open: readonly boolean[];
  /** The control that has the focus; -1: none of the card's text. */
  readonly control: number;
}

const openable = (frame: HTMLElement) => [...frame.querySelectorAll('details')];
/** The head is the same on every card. */
const controlsOf = (frame: HTMLElement) => [
  ...frame.querySelectorAll<HTMLElement>('.content > :not(.title) :is(a[href], button, summary)'),
];

/** Where the reader of `frame`, in the shadow tree `root`, is now. */
export function placeIn(frame: HTMLElement, { activeElement }: ShadowRoot): ReadingPlace {
  return {
    scrollTop: frame.scrollTop,
    open: openable(frame).map(({ open }) => open),
    control: activeElement instanceof HTMLElement ? controlsOf(frame).indexOf(activeElement) : -1,
  };
}

/** Opens in `frame` what was open; before it is placed, for it is as high as that makes it. */
export function reopen(frame: HTMLElement, { open }: ReadingPlace): void {
  openable(frame).forEach((details, index) => {
    details.open = open[index] ?? false;
  });
}

/** Scrolls `frame` to where it was, and gives the focus, if the card has it, to the control that had it. */
export function returnTo(frame: HTMLElement, root: ShadowRoot, { scrollTop, control }: ReadingPlace): void {
  frame.scrollTop = scrollTop;
  if (root.activeElement !== null) controlsOf(frame)[control]?.focus({ preventScroll: true });
}
