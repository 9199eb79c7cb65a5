// Which of the clutter rules act on a site's own page: those for what asks, nags and covers; the site's ways stay.
import type { ClutterRule } from '../article/clutter/rule';
import { CLUTTER_RULES } from '../article/clutter-rules';
import { LiveBlock } from './live-block';

/** Hidden wherever they stand. Menus, comments, teasers and the footer are how one uses the site: they stay. */
export const HIDDEN_RULES: readonly string[] = [
  'consent-notice',
  'sign-up-form',
  'newsletter-box',
  'paywall-box',
];
/** What an overlay or a bar must say to be hidden. */
export const SPOKEN_RULES: readonly string[] = [
  'sign-up-form',
  'newsletter-box',
  'consent-notice',
  'paywall-box',
  'sign-up-line',
  'cookie-line',
  'paywall-line',
  'support-line',
];
/** Parts of an overlay that are read for what they say. */
const MOST_PARTS = 300;

const rulesOf = (ids: readonly string[]) => CLUTTER_RULES.filter(({ id }) => ids.includes(id));
export const hiddenRules: readonly ClutterRule[] = rulesOf(HIDDEN_RULES);
const spokenRules = rulesOf(SPOKEN_RULES);

/** A page can put fields in the place of a form's methods: a rule that is led astray recognises nothing. */
export function recognises(rule: ClutterRule, element: Element): boolean {
  try {
    return rule.matches(new LiveBlock(element));
  } catch {
    return false; // `element.querySelector` is one of the form's own fields
  }
}

/** Whether a rule recognises `root` or something in it. */
export function saysClutter(root: Element): boolean {
  const parts = [root, ...[...Element.prototype.querySelectorAll.call(root, '*')].slice(0, MOST_PARTS)];
  return spokenRules.some((rule) =>
    parts.some((part) => Element.prototype.matches.call(part, rule.selector) && recognises(rule, part)),
  );
}
