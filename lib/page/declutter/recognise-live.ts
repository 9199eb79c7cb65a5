// Lets the clutter rules read a copy of a live page, and leads back from what they recognise to the page itself.

import { all, bodyOf, parentOf } from '../../core/dom/native-dom';
import { CLUTTER_RULES } from '../../extraction/clutter/clutter-rules';
import { measureText } from '../../extraction/clutter/measure-text';
import { recogniseClutter } from '../../extraction/clutter/recognise-clutter';
import type { ClutterRule } from '../../extraction/clutter/rule';
import { copyPage } from '../../extraction/page/page-copy';
import { surveyPage } from '../../extraction/page/page-survey';
import { SITE_RULE, type SiteRule } from '../../extraction/site-rule';

/** Elements and texts of a page; with more, one rule that reads its lines would take longer than 50 ms. */
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

/** The same of the copy. */
interface Found {
  readonly unwanted: ReadonlySet<Element>;
  readonly spoken: ReadonlySet<Element>;
}

/** Elements that lie in no other of them. */
function outermost(elements: Iterable<Element>): ReadonlySet<Element> {
  const every = new Set(elements);
  const isInner = (element: Element): boolean => {
    for (let above = parentOf(element); above; above = parentOf(above)) if (every.has(above)) return true;
    return false;
  };
  return new Set([...every].filter((element) => !isInner(element)));
}

/** What the rules recognise under `root`. Those that read lines are a step each: together they would be felt. */
function* recogniseInSteps(root: Element, siteRules: readonly SiteRule[]): Generator<undefined, Found> {
  const table = measureText(root);
  yield;
  const hidden = recogniseClutter({ root, rules: HIDDEN_RULES, siteRules, table });
  const spoken = [...hidden];
  for (const rules of SPOKEN_RULES) {
    yield;
    spoken.push(...recogniseClutter({ root, rules, siteRules, table }));
  }
  yield;
  return {
    unwanted: new Set(hidden.map(({ element }) => element)),
    spoken: outermost(spoken.filter(({ rule }) => rule !== SITE_RULE).map(({ element }) => element)),
  };
}

/** Yields between its parts. Null: the page is too large. */
export function* recogniseLive(
  page: Document,
  siteRules: readonly SiteRule[],
): Generator<undefined, Recognised | null> {
  const survey = surveyPage(page);
  if (!survey.ok || survey.value.nodes > MOST_NODES) return null;
  yield;
  // In one step: the page may change between two, and copy and originals must be the same elements.
  const originals = all(page, '*');
  const { document: copy } = copyPage(page);
  const twins = all(copy, '*');
  yield;
  const root = bodyOf(copy);
  if (!root) return { unwanted: [], spoken: [] };
  for (const unread of all(root, UNREAD)) unread.remove();
  yield;
  const found = yield* recogniseInSteps(root, siteRules);
  const live: { unwanted: Element[]; spoken: Element[] } = { unwanted: [], spoken: [] };
  for (const [place, twin] of twins.entries()) {
    const original = originals[place];
    if (original && found.unwanted.has(twin)) live.unwanted.push(original);
    if (original && found.spoken.has(twin)) live.spoken.push(original);
  }
  return live;
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
