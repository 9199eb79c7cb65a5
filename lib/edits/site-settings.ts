// Settings of one site (rules, article element, tidying, reading), and the settings after each decision of the reader; pure.

import { MOST_RULES } from '../core/shapes/bounds';
import type { SiteRule } from '../extraction/site-rule';

export { MOST_RULES };

export type SiteReading = 'always' | 'off';

export interface SiteSettings {
  /** As `siteOf` gives it. */
  readonly site: string;
  /** Blocks that are kept or removed whatever the clutter rules say, oldest decision first. */
  readonly rules: readonly SiteRule[];
  /** CSS selector of the element that holds the article on this site's pages; null: it is looked for. */
  readonly article: string | null;
  /** Whether the site's own pages are tidied up. */
  readonly declutter: boolean;
  /** Whether articles are read without a click: on this site at any rate, or never; null: nothing was decided for it alone. */
  readonly reading: SiteReading | null;
  /** Host of the page on which one of the two was switched last; null: nothing is known of it. */
  readonly host: string | null;
}

export const noSettings = (site: string): SiteSettings => ({
  site,
  rules: [],
  article: null,
  declutter: false,
  reading: null,
  host: null,
});

/** Nothing was decided: such a site need not be stored or listed. */
export const isBlank = ({ rules, article, declutter, reading }: SiteSettings): boolean =>
  rules.length === 0 && article === null && !declutter && reading === null;

const isSameBlock = (one: SiteRule, other: SiteRule): boolean =>
  one.selector === other.selector && one.text === other.text;

/** Whether both rules say the same of the same block. */
export const isSameRule = (one: SiteRule, other: SiteRule): boolean =>
  one.action === other.action && isSameBlock(one, other);

/** The newest decision about a block replaces the one before; beyond `MOST_RULES` the oldest are forgotten. */
export function withRule(settings: SiteSettings, rule: SiteRule): SiteSettings {
  const others = settings.rules.filter((each) => !isSameBlock(each, rule));
  return { ...settings, rules: [...others, rule].slice(-MOST_RULES) };
}

export const withoutRule = (settings: SiteSettings, rule: SiteRule): SiteSettings => ({
  ...settings,
  rules: settings.rules.filter((each) => !isSameRule(each, rule)),
});

/** What both say; where they differ, `newer` is right. */
export const merged = (older: SiteSettings, newer: SiteSettings): SiteSettings => ({
  ...newer.rules.reduce(withRule, older),
  article: newer.article ?? older.article,
  declutter: newer.declutter || older.declutter,
  reading: newer.reading ?? older.reading,
  host: newer.host ?? older.host,
});
