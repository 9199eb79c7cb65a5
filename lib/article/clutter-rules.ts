// What is removed from an article: one rule an entry, each with its reason and the kind of page that taught it.
import { ARTICLE_RULES } from './clutter/article-rules';
import { LINE_RULES } from './clutter/line-rules';
import { PAGE_RULES } from './clutter/page-rules';
import type { ClutterRule } from './clutter/rule';

/** In the order in which they are applied; structure comes before words. */
export const CLUTTER_RULES: readonly ClutterRule[] = [...PAGE_RULES, ...LINE_RULES, ...ARTICLE_RULES];
