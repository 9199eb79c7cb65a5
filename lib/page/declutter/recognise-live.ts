// Lets the clutter rules read a copy of a live page, and leads back from what they recognise to the page itself.

import { all, bodyOf, parentOf } from '../../core/dom/native-dom';
import { Pace, type Steps } from '../../core/steps';
import { CLUTTER_RULES } from '../../extraction/clutter/clutter-rules';
import { measureInSteps } from '../../extraction/clutter/measure-text';
import { recogniseInSteps } from '../../extraction/clutter/recognise-clutter';
import type { ClutterRule } from '../../extraction/clutter/rule';
import { copyTreeInSteps, type OriginalOf } from '../../extraction/page/copy-tree';
import { surveyInSteps } from '../../extraction/page/page-survey';
import { SITE_RULE, type SiteRule } from '../../extraction/site-rule';

/** Elements and texts of a page; with more, looking at it again and again would be felt. */
const MOST_NODES = 25_000;
/** Their words are no words of the page. */
const UNREAD = 'script, style, template, noscript';

/** Outermost elements of the page, in document order. */
export interface Recognised {
  /** By rules whose blocks are hidden wherever they stand, or by the reader's own. */
  readonly unwanted: readonly Element[];
  /** Blocks whose words give away the overlay or the bar that they stand in. */
  readonly spoken: readonly Element[];
}

/** Those of `elements` that lie in no other of them, in the same order. */
function* outermost(elements: readonly Element[]): Steps<Element[]> {
  const every = new Set(elements);
  const pace = new Pace();
  const found: Element[] = [];
  for (const element of every) {
    let above = parentOf(element);
    let levels = 1;
    for (; above && !every.has(above); above = parentOf(above)) levels++;
    if (!above) found.push(element);
    if (pace.isDue(levels)) yield 'ours';
  }
  return found;
}

/** Takes out of the copy what nobody reads. */
function* removeUnread(root: Element): Steps<void> {
  const pace = new Pace();
  for (const unread of all(root, UNREAD)) {
    if (pace.isDue()) yield 'ours';
    unread.remove();
  }
}

/** What the rules recognise under `root`, each kind of rules in a walk of its own. */
function* recogniseCopy(root: Element, siteRules: readonly SiteRule[]): Steps<Recognised> {
  const table = yield* measureInSteps(root);
  const hidden = yield* recogniseInSteps({ root, rules: HIDDEN_RULES, siteRules, table });
  const spoken = [...hidden];
  for (const rules of SPOKEN_RULES)
    spoken.push(...(yield* recogniseInSteps({ root, rules, siteRules, table })));
  const byRules = spoken.filter(({ rule }) => rule !== SITE_RULE);
  return {
    unwanted: hidden.map(({ element }) => element),
    spoken: yield* outermost(byRules.map(({ element }) => element)),
  };
}

/** Of `page`, which may change between two steps. Null: it is too large. */
export function* recogniseLive(page: Document, siteRules: readonly SiteRule[]): Steps<Recognised | null> {
  const survey = yield* surveyInSteps(page);
  if (!survey.ok || survey.value.nodes > MOST_NODES) return null;
  const originals: OriginalOf = new Map();
  const { document: copy } = yield* copyTreeInSteps(page, undefined, originals);
  const root = bodyOf(copy);
  if (!root) return { unwanted: [], spoken: [] };
  yield* removeUnread(root);
  const found = yield* recogniseCopy(root, siteRules);
  const live = (elements: readonly Element[]) => elements.flatMap((element) => originals.get(element) ?? []);
  return { unwanted: live(found.unwanted), spoken: live(found.spoken) };
}

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
