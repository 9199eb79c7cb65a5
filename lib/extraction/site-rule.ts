// What the reader has decided about a site's blocks: kept against the rules, or removed where no rule would.
import { isMatched, textOf } from '../core/dom/native-dom';
import { collapseSpace } from '../core/span';

export { LONGEST_RULE_TEXT } from '../core/shapes/bounds';

/** Stands for a clutter rule's id in the list of removals, where a rule of the reader's removed the block. */
export const SITE_RULE = 'your-rule';

/** One decision. At least one of `selector` and `text` is given; where both are, either one is enough. */
export interface SiteRule {
  /** As `siteOf` gives it. */
  readonly site: string;
  readonly action: 'keep' | 'remove';
  /** CSS selector of the block, as in `Removal.selector`. */
  readonly selector: string | null;
  /** The block's whole text, white space collapsed, at most `LONGEST_RULE_TEXT`; repeated on each page of the site. */
  readonly text: string | null;
}

/** First labels of a host that give the same site other clothes; a language's own pages are a site of their own. */
const CLOTHES = [
  ...['www', 'www0', 'www1', 'www2', 'www3', 'www4', 'www5', 'www6', 'www7', 'www8', 'www9'],
  ...['m', 'mobile', 'amp', 'edition'],
] as const;
const CLOTHED = new RegExp(`^(?:${CLOTHES.join('|')})\\.(?=[^.]+\\.)`);
/** Names under which anybody may have one, `co.uk`: what stands before them is the site itself. */
const PUBLIC_SUFFIX = /^(?:ac|co|com|edu|go|gob|gouv|gov|gv|mil|ne|net|nom|or|org)\.[a-z]{2}$/;
/** A name under which no other can stand: an address in numbers, or a machine of the reader's own network. */
const STANDS_ALONE = /^[\d.]+$|^\[|^[^.]+$/;

/** The host of the address at `url`, without port and trailing dot; null: it has none. */
export function hostOf(url: string): string | null {
  return (URL.canParse(url) && new URL(url).hostname.replace(/\.$/, '')) || null;
}

/**
 * The one meaning of "site": the host of the address at `url`, without port, trailing dot and clothes (`www.`, `m.`,
 * `amp.` …), in the form that browsers use. Null: the address has no host.
 */
export function siteOf(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const bare = STANDS_ALONE.test(host) ? host : host.replace(CLOTHED, '');
  return PUBLIC_SUFFIX.test(bare) ? host : bare;
}

/** Every host whose addresses `siteOf` counts to `site`, the bare one first. */
export const hostsOf = (site: string): readonly string[] =>
  [site, ...CLOTHES.map((label) => `${label}.${site}`)].filter((host) => siteOf(`https://${host}/`) === site);

/** `selector` came from a file or from storage: one that no browser understands finds nothing. */
function matchesSelector(element: Element, selector: string): boolean {
  try {
    return isMatched(element, selector);
  } catch {
    return false; // not a selector, as only the browser's parser can tell
  }
}

/** Whether `rule` means `element`. */
export const isMeant = (element: Element, { selector, text }: SiteRule): boolean =>
  (selector !== null && matchesSelector(element, selector)) ||
  (text !== null && collapseSpace(textOf(element)) === text);
