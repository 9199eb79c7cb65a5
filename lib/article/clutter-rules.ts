// What is removed from an article: one rule an entry, each with its reason and the kind of page that taught it.
import { ARTICLE_RULES } from './clutter/article-rules';
import { EDGE_RULES } from './clutter/edge-rules';
import { LINE_RULES } from './clutter/line-rules';
import { NOTE_RULES } from './clutter/note-rules';
import { PAGE_RULES } from './clutter/page-rules';
import type { ClutterRule } from './clutter/rule';
import { TEASER_RULES } from './clutter/teaser-rules';

/** Applied to the whole page, before anybody looks for the article. */
export const RULES_FOR_PAGES: readonly ClutterRule[] = PAGE_RULES;
/** Applied to what was found. Where several rules fit a block, the first one names it. */
export const RULES_FOR_ARTICLES: readonly ClutterRule[] = [
  ...LINE_RULES,
  ...ARTICLE_RULES,
  ...TEASER_RULES,
  ...NOTE_RULES,
  ...EDGE_RULES,
];
/** All of them, for those who explain a removal. */
export const CLUTTER_RULES: readonly ClutterRule[] = [...RULES_FOR_PAGES, ...RULES_FOR_ARTICLES];
