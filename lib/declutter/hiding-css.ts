// The one style sheet that hides furniture and gives the page its scrolling back.

/** Pages fight for their overlays with ids and `!important`: two ids that no element has weigh more. */
const WEIGHT = ':not(#sidelight#sidelight)';

const hide = (selectors: readonly string[]): string =>
  selectors.length === 0
    ? ''
    : `${selectors.map((selector) => `${selector}${WEIGHT}`).join(',\n')} { display: none !important; }`;

/** Only what a lock sets: sites that hold their text in `body` keep their own margins and widths. */
const UNLOCK = `
html${WEIGHT}, html > body${WEIGHT} { overflow: visible !important; position: static !important; }
html${WEIGHT} { overflow-y: auto !important; }
html > body${WEIGHT} { height: auto !important; max-height: none !important; touch-action: auto !important; }`;

export const hidingCss = (selectors: readonly string[], unlock: boolean): string =>
  hide(selectors) + (unlock ? UNLOCK : '');
