// Shapes of what crosses a boundary as a text: names, addresses, selectors, offsets, each within its bounds.
import * as z from 'zod/mini';
import type { SafeHtml } from '../../extraction/types';
import { LONGEST_BODY, LONGEST_HOST, LONGEST_LINE, LONGEST_SELECTOR } from './bounds';

export * from './bounds';

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
