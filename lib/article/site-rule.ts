// What the reader has decided about a site's blocks: kept against the rules, or removed where no rule would.
import { collapseSpace } from '../text/collapse-space';

export { LONGEST_RULE_TEXT } from '../shared/shapes/bounds';

/** Stands for a clutter rule's id in the ledger, where a rule of the reader's removed the block. */
export const SITE_RULE = 'your-rule';

/** One decision. At least one of `selector` and `text` is given; where both are, either one is enough. */
export interface SiteRule {
  /** Host without `www.`, see `siteOf`. */
  readonly site: string;
  readonly action: 'keep' | 'remove';
  /** CSS selector of the block, as in `Removal.selector`. */
  readonly selector: string | null;
  /** The block's whole text, white space collapsed, at most `LONGEST_RULE_TEXT`; repeated on each page of the site. */
  readonly text: string | null;
}

/** The site that rules of a page at `url` belong to; null: the address has no host. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  return host === '' ? null : host;
}

/** `selector` came from a file or from storage: one that no browser understands finds nothing. */
function matchesSelector(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // not a selector, as only the browser's parser can tell
  }
}

/** Whether `rule` means `element`. */
export const isMeant = (element: Element, { selector, text }: SiteRule): boolean =>
  (selector !== null && matchesSelector(element, selector)) ||
  (text !== null && collapseSpace(element.textContent) === text);
