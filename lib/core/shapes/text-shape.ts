// Bounds of everything that crosses a boundary (lengths in UTF-16 units), and texts, addresses and offsets within them.
import * as z from 'zod/mini';
import type { SafeHtml } from '../../extraction/types';

/** Longest text or HTML that is taken from a page; the longest real article known has 1.4 million. */
export const LONGEST_BODY = 20_000_000;
/** Longest address or title that is taken; browsers themselves stop at about 2 MB for addresses. */
export const LONGEST_LINE = 100_000;
/** More mentions than this in one article are a fault or an attack. */
export const MOST_MENTIONS = 200_000;
/** Other candidates of one mention. */
export const MOST_OTHERS = 20;
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

/** A title, a name, anything that is said in a line. */
export const lineShape = z.string().check(z.maxLength(LONGEST_LINE));
/** The text of a whole article. */
export const bodyShape = z.string().check(z.maxLength(LONGEST_BODY));
/** Sanitised where it was made, and again where it is shown: most who pass it on have no DOM to check it with. */
export const safeHtmlShape = z.custom<SafeHtml>(
  (value) => typeof value === 'string' && value.length <= LONGEST_BODY,
);
/** An address that can be opened without running anything. */
export const webAddressShape = z.url({ protocol: /^(https?|file)$/ }).check(z.maxLength(LONGEST_LINE));
/** An offset into a text, in UTF-16 code units. */
export const offsetShape = z.int().check(z.nonnegative());
export const spanShape = z
  .object({ start: offsetShape, end: offsetShape })
  .check(z.refine(({ start, end }) => start < end, 'a span has at least one character'));
/** A CSS selector that names a part of a page. */
export const selectorShape = z.string().check(z.minLength(1), z.maxLength(LONGEST_SELECTOR));

const HOST = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?|\[[0-9a-f:.]+\])$/u;
/** A site as `siteOf` gives it: the host of an address, in the form that browsers use. */
export const siteShape = z.string().check(z.minLength(1), z.maxLength(LONGEST_HOST), z.regex(HOST));
