// What is to be hidden and opened on a live page → the one style sheet that does it.

/** Selectors, by what happens to what they mean. */
export interface Sheet {
  readonly hidden: readonly string[];
  /** Root and body scroll again. */
  readonly unlocked: boolean;
  /** Boxes around the text that scroll inside themselves. */
  readonly cut: readonly string[];
  /** Boxes around the text that are no more fixed to the window. */
  readonly pinned: readonly string[];
  /** Boxes that can be seen and clicked again. */
  readonly faded: readonly string[];
}

/** Pages fight for their overlays with ids and `!important`: two ids that no element has weigh more. */
const WEIGHT = ':not(#sidelight#sidelight)';

const PSEUDO = /::(?:before|after)$/;

/** A pseudo-element stands last in its selector. */
function weighted(selector: string): string {
  const [pseudo = ''] = PSEUDO.exec(selector) ?? [];
  return `${selector.slice(0, selector.length - pseudo.length)}${WEIGHT}${pseudo}`;
}

const rule = (selectors: readonly string[], declarations: string): string =>
  selectors.length === 0 ? '' : `${selectors.map(weighted).join(',\n')} { ${declarations} }\n`;

/** Only what a lock sets: sites that hold their text in `body` keep their own margins and widths. */
const UNLOCK = `html${WEIGHT}, html > body${WEIGHT} { overflow: visible !important; position: static !important; touch-action: auto !important; overscroll-behavior: auto !important; }
html${WEIGHT} { overflow-y: auto !important; }
html > body${WEIGHT} { height: auto !important; max-height: none !important; }
`;
const OPEN_CUT = 'overflow-y: auto !important; touch-action: auto !important;';
const UNPIN = 'position: static !important; touch-action: auto !important;';
const CLEAR =
  'filter: none !important; backdrop-filter: none !important; opacity: 1 !important; pointer-events: auto !important;';

/** The text of the sheet; empty: there is nothing to do. */
export const hidingCss = ({ hidden, unlocked, cut, pinned, faded }: Sheet): string =>
  rule(hidden, 'display: none !important;') +
  (unlocked ? UNLOCK : '') +
  rule(cut, OPEN_CUT) +
  rule(pinned, UNPIN) +
  rule(faded, CLEAR);
