// What is removed from an article: all kinds of clutter in one table, each rule with its reason, its evidence and its teacher.
import { EDGE_RULES } from './edges';
import { MEDIA_RULES } from './media-and-ads';
import { NAVIGATION_RULES } from './navigation';
import { NOTE_RULES } from './notes';
import { STORY_RULES } from './other-stories';
import { PAYWALL_RULES } from './paywall';
import type { ClutterRule } from './rule';
import { AGAIN_RULES } from './said-again';
import { SHARING_RULES } from './sharing-and-comments';
import { SIGN_UP_RULES } from './sign-up-and-consent';

/** Where several rules fit a block, the first one names it: what is exact goes before what is broad. */
const KINDS = [
  SIGN_UP_RULES,
  PAYWALL_RULES,
  NAVIGATION_RULES,
  SHARING_RULES,
  STORY_RULES,
  MEDIA_RULES,
  NOTE_RULES,
  AGAIN_RULES,
  EDGE_RULES,
];

/** All of them, for those who explain a removal. */
export const CLUTTER_RULES: readonly ClutterRule[] = KINDS.flat();
/** Applied to the whole page, before anybody looks for the article. */
export const RULES_FOR_PAGES = CLUTTER_RULES.filter(({ stage }) => stage === 'page');
/** Applied to what was found. */
export const RULES_FOR_ARTICLES = CLUTTER_RULES.filter(({ stage }) => stage === 'article');
