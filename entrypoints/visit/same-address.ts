// Tells a new article from the same one at a changed address: many sites tidy the address while one reads.
import { isSameStory } from '../../lib/article/metadata/addresses';

/** Whether two addresses show the same article: places in a page and tracking parameters make no difference. */
export const isSameAddress = isSameStory;
