// The reader's edits of an article; what does not fit the article is left out where they are applied.
import * as z from 'zod/mini';
import { MOST_REMOVALS, MOST_REMOVED } from './bounds';
import { offsetShape, spanShape } from './text-shape';

export const editsShape = z.object({
  /** Indexes into the article's removals. */
  putBack: z.array(offsetShape).check(z.maxLength(MOST_REMOVALS)),
  /** Spans of the extracted text. */
  removed: z.array(spanShape).check(z.maxLength(MOST_REMOVED)),
});
