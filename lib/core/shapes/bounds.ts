// Bounds of everything that crosses a boundary, lengths in UTF-16 units: numbers alone, for those who parse nothing themselves.

/** Longest text or HTML that is taken from a page; the longest real article known has 1.4 million. */
export const LONGEST_BODY = 20_000_000;
/** Longest address or title that is taken; browsers themselves stop at about 2 MB for addresses. */
export const LONGEST_LINE = 100_000;
/** More mentions than this in one article are a fault or an attack. */
export const MOST_MENTIONS = 200_000;
/** Other candidates of one mention. */
export const MOST_OTHERS = 20;
/** Names of one article of which the reader has said whom they mean. */
export const MOST_NAME_CHOICES = 200;
export const LONGEST_NAME_CHOICE = 200;
export const MOST_REMOVALS = 10_000;
/** Spans that the reader took out by hand. */
export const MOST_REMOVED = 10_000;
export const LONGEST_ENTITY_ID = 200;
/** Longest name of a host (RFC 1035). */
export const LONGEST_HOST = 253;
/** Longest selector that names a part of a page; ours have a tenth of it. */
export const LONGEST_SELECTOR = 2000;
/** Longest text by which a site's rule knows a block; a longer text is hardly the same on another page. */
export const LONGEST_RULE_TEXT = 600;
/** Rules of one site: each is tried on every block of a page. */
export const MOST_RULES = 200;
