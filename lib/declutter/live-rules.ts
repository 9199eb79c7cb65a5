// Which of the clutter rules act on a site's own page: those for what asks, nags and covers; the site's ways stay.
import type { ClutterRule } from '../article/clutter/rule';
import { CLUTTER_RULES } from '../article/clutter-rules';

/** Hidden wherever they stand. Menus, comments, teasers and the footer are how one uses the site: they stay. */
export const HIDDEN_RULE_IDS = [
  'consent-notice',
  'nameless-consent-notice',
  'sign-up-form',
  'newsletter-box',
  'paywall-box',
] as const;
/** What an overlay or a bar may say besides to be hidden. */
export const SPOKEN_RULE_IDS = ['sign-up-line', 'cookie-line', 'paywall-line', 'support-line'] as const;

function rulesOf(ids: readonly string[]): readonly ClutterRule[] {
  const rules = CLUTTER_RULES.filter(({ id }) => ids.includes(id));
  if (rules.length !== ids.length) throw new Error('A rule for live pages has another name now');
  return rules;
}

export const HIDDEN_RULES = rulesOf(HIDDEN_RULE_IDS);
/** Each for itself. */
export const SPOKEN_RULES = SPOKEN_RULE_IDS.map((id) => rulesOf([id]));
