// What the reader has decided about a site: messages, stored rows and files alike.
import * as z from 'zod/mini';
import { LONGEST_RULE_TEXT, MOST_RULES, selectorShape, siteShape } from './text-shape';

const ruleShape = z
  .object({
    action: z.enum(['keep', 'remove']),
    selector: z.nullable(selectorShape),
    text: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_RULE_TEXT))),
  })
  .check(z.refine(({ selector, text }) => selector !== null || text !== null, 'a rule names a block'));

/** The site stands beside the rules, not in each of them. */
export const siteSettingsShape = z.object({
  site: siteShape,
  rules: z.array(ruleShape).check(z.maxLength(MOST_RULES)),
  article: z.nullable(selectorShape),
  declutter: z.boolean(),
  reading: z._default(z.nullable(z.enum(['always', 'off'])), null), // the same holds here
  host: z._default(z.nullable(siteShape), null), // rows and files of before have none
});
