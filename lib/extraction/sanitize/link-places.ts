// Keeps the ways inside an article, from a mark in the text to its note and back, when the page's ids go.
import { Pace, type Steps } from '../../core/steps';
import { LEADS_TO_PLACE, PLACE } from './safe-markup';

/** More links into one article are no notes but an attack on whoever shows it. */
const MOST_PLACES = 2000;
/** What parsing a link's address costs, in nodes that are walked over. */
const NODES_A_LINK = 5;
const NUMBER = /^[1-9]\d{0,3}$/;

/** The fragment of `address`, if that is one of the page at `base`; empty: it leads elsewhere. */
function fragmentOf(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  const [target, page] = [new URL(address, base), new URL(base)];
  const fragment = target.hash.slice(1);
  target.hash = '';
  page.hash = '';
  return target.href === page.href ? fragment : '';
}

/** A fragment is written percent-encoded or not, and so is an id. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a broken escape stands for itself
  }
}

/** Elements that a fragment may name, by that name; the first of a name counts, as in a browser. */
function* namedElements(root: Element, pace: Pace): Steps<Map<string, Element>> {
  const named = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    if (pace.isDue()) yield 'ours';
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !named.has(name)) named.set(name, element);
  }
  return named;
}

/** What is cleaned a second time bears its numbers already; a page that gives some itself gains nothing by it. */
function* keepNumbers(root: Element, pace: Pace): Steps<number> {
  let highest = 0;
  for (const name of [PLACE, LEADS_TO_PLACE]) {
    for (const marked of root.querySelectorAll(`[${name}]`)) {
      if (pace.isDue()) yield 'ours';
      const number = marked.getAttribute(name) ?? '';
      if (NUMBER.test(number)) highest = Math.max(highest, Number(number));
      else marked.removeAttribute(name);
    }
  }
  return highest;
}

/**
 * Numbers the elements inside `root` that links inside `root` lead to, and writes the number on both: `data-place`
 * and `data-to-place`, from 1. `base` is the page's address. Must see the page's ids.
 */
export function* linkPlacesInSteps(root: Element, base: string): Steps<void> {
  const pace = new Pace();
  let places = yield* keepNumbers(root, pace);
  const named = yield* namedElements(root, pace);
  for (const link of root.querySelectorAll('a[href]')) {
    if (pace.isDue(NODES_A_LINK)) yield 'ours';
    const fragment = fragmentOf(link.getAttribute('href') ?? '', base);
    const target = fragment && (named.get(fragment) ?? named.get(decoded(fragment)));
    if (!target) continue;
    if (!target.hasAttribute(PLACE)) {
      if (places >= MOST_PLACES) continue;
      places++;
      target.setAttribute(PLACE, String(places));
    }
    link.setAttribute(LEADS_TO_PLACE, target.getAttribute(PLACE) ?? '');
  }
}
