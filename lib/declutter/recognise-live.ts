// Lets the clutter rules read a copy of a live page, and leads back from what they recognise to the page itself.
import { measureText } from '../article/clutter/measure-text';
import { recogniseClutter } from '../article/clutter/recognise-clutter';
import { copyPage } from '../article/page-copy';
import { surveyPage } from '../article/page-size';
import { SITE_RULE, type SiteRule } from '../article/site-rule';
import { HIDDEN_RULES, SPOKEN_RULES } from './live-rules';
import { all, bodyOf } from './native';

/** Elements and texts of a page; with more, copying and reading it would be felt. 1,253 pages had at most 9,892 tags. */
const MOST_NODES = 40_000;
/** Their words are no words of the page. */
const UNREAD = 'script, style, template, noscript';

/** Outermost elements of the page, in document order. */
export interface Recognised {
  /** By rules whose blocks are hidden wherever they stand, or by the reader's own. */
  readonly unwanted: readonly Element[];
  /** Blocks whose words give away the overlay or the bar that they stand in. */
  readonly spoken: readonly Element[];
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
  const { document: copy } = copyPage(page, survey.value.texts);
  yield;
  const places = new Map([...all(copy, '*')].map((element, place) => [element, place]));
  const root = bodyOf(copy);
  if (!root) return { unwanted: [], spoken: [] };
  for (const unread of all(root, UNREAD)) unread.remove();
  yield;
  const table = measureText(root);
  yield;
  const unwanted = recogniseClutter({ root, rules: HIDDEN_RULES, siteRules, table });
  yield;
  const spoken = recogniseClutter({ root, rules: SPOKEN_RULES, siteRules, table });
  const toLive = ({ element }: { readonly element: Element }): Element[] => {
    const place = places.get(element);
    const original = place === undefined ? undefined : originals[place];
    return original ? [original] : [];
  };
  return {
    unwanted: unwanted.flatMap(toLive),
    spoken: spoken.filter(({ rule }) => rule !== SITE_RULE).flatMap(toLive),
  };
}
