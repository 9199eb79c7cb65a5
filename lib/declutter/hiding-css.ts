// The one style sheet that hides furniture and gives the page its scrolling back.

/** Pages fight for their overlays with ids and `!important`: two ids that no element has weigh more. */
const WEIGHT = ':not(#sidelight#sidelight)';

const PSEUDO = /::(?:before|after)$/;

/** A pseudo-element stands last in its selector. */
function weighted(selector: string): string {
  const [pseudo = ''] = PSEUDO.exec(selector) ?? [];
  return `${selector.slice(0, selector.length - pseudo.length)}${WEIGHT}${pseudo}`;
}

const hide = (selectors: readonly string[]): string =>
  selectors.length === 0 ? '' : `${selectors.map(weighted).join(',\n')} { display: none !important; }`;

/** Only what a lock sets: sites that hold their text in `body` keep their own margins and widths. */
const UNLOCK = `
html${WEIGHT}, html > body${WEIGHT} { overflow: visible !important; position: static !important; touch-action: auto !important; overscroll-behavior: auto !important; }
html${WEIGHT} { overflow-y: auto !important; }
html > body${WEIGHT} { height: auto !important; max-height: none !important; }`;

export const hidingCss = (selectors: readonly string[], unlock: boolean): string =>
  hide(selectors) + (unlock ? UNLOCK : '');
