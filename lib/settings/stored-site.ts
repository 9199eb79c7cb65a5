// Settings of a site as they are stored and exchanged: parsed on their way in, whoever wrote them.
import * as z from 'zod/mini';
import { LONGEST_RULE_TEXT, type SiteRule } from '../article/site-rule';
import { isBlank, MOST_RULES, type SiteSettings } from './site-settings';

/** Of the stored rows; a row of a newer version is left alone. */
export const STORED_VERSION = 1;

/** UTF-16 code units; names of hosts have at most 253, and no selector that we make is longer than the other. */
const LONGEST_SITE = 253;
const LONGEST_SELECTOR = 2000;
/** As `siteOf` gives it: the host of an address, in the form that browsers use. */
const HOST = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?|\[[0-9a-f:.]+\])$/u;

const site = z.string().check(z.minLength(1), z.maxLength(LONGEST_SITE), z.regex(HOST));
const selector = z.string().check(z.minLength(1), z.maxLength(LONGEST_SELECTOR));
const ruleShape = z
  .object({
    action: z.enum(['keep', 'remove']),
    selector: z.nullable(selector),
    text: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_RULE_TEXT))),
  })
  .check(z.refine(({ selector, text }) => selector !== null || text !== null, 'a rule names a block'));

/** The site stands beside the rules, not in each of them. */
export const siteShape = z.object({
  site,
  rules: z.array(ruleShape).check(z.maxLength(MOST_RULES)),
  article: z.nullable(selector),
  declutter: z.boolean(),
});
type SiteShape = z.infer<typeof siteShape>;

const storedShape = z.object({ version: z.literal(STORED_VERSION), ...siteShape.shape });

export const fromShape = ({ site, rules, article, declutter }: SiteShape): SiteSettings => ({
  site,
  rules: rules.map((rule): SiteRule => ({ site, ...rule })),
  article,
  declutter,
});

export const toShape = ({ rules, ...rest }: SiteSettings): SiteShape => ({
  ...rest,
  rules: rules.map(({ site: _, ...rule }) => rule),
});

/** Null: nothing is stored, or nothing that this version can read. */
export function parseStored(row: unknown): SiteSettings | null {
  const parsed = storedShape.safeParse(row);
  return parsed.success ? fromShape(parsed.data) : null;
}

/** Null: there is nothing to store. */
export const toStored = (settings: SiteSettings): object | null =>
  isBlank(settings) ? null : { version: STORED_VERSION, ...toShape(settings) };
