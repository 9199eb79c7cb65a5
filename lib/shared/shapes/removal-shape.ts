// What was taken out of an article, block by block.
import * as z from 'zod/mini';
import { MOST_REMOVALS } from './bounds';
import { lineShape, offsetShape, safeHtmlShape, selectorShape } from './text-shape';

export const removalShape = z.object({
  rule: lineShape.check(z.minLength(1)),
  text: lineShape,
  html: safeHtmlShape,
  place: offsetShape,
  inside: z.boolean(),
  selector: z.nullable(selectorShape),
});

export const removalsShape = z.array(removalShape).check(z.maxLength(MOST_REMOVALS));
