// Finds the stories that a page shows beside the one that it is about: what goes in is a copy and its headline, nothing is changed.
import { Pace, type Steps } from '../../core/steps';
import { measureInSteps, proseIn, type TextTable } from '../clutter/measure-text';
import type { Clutter } from '../clutter/recognise-clutter';
import { NODES_A_HEADING, shortText } from '../metadata/page-parts';

/** Named in the list of removals. */
export const OTHER_STORY = 'other-story';
/** What markup calls a piece of its own. */
const STORY_BOX = 'article, [role="article"], [itemtype*="Article"], [itemtype$="BlogPosting"]';
const HEADLINES = 'h1, h2, [itemprop~="headline"]';
/** By these a story shows that it is one of its own: who wrote it, when, and where it stands. */
const CREDIT =
  'time, [rel~="author"], [itemprop~="author"], [itemprop~="datePublished"], [class*="byline" i], [class*="author" i], [class*="dateline" i], [class*="published" i], [data-url], [data-permalink]';
/** UTF-16 code units of prose: the story itself, and another that is told in full and not in a teaser. */
const LEAST_OWN = 160;
const LEAST_OTHER = 240;
/** Levels of nesting that are looked up from a headline. */
const MOST_LEVELS = 40;
/** UTF-16 code units of a headline. */
const LONGEST_HEADLINE = 300;

const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface Parted {
  /** The children of one box that hold the headline and the other heading. */
  readonly own: Element;
  readonly other: Element;
}

/** Where the ways up from both headings part; null: one holds the other, or they are too far away. */
function partOf(headline: Element, heading: Element): Parted | null {
  const above = new Map<Element, Element>();
  let own: Element = headline;
  for (let level = 0; level < MOST_LEVELS && own.parentElement; level++) {
    above.set(own.parentElement, own);
    own = own.parentElement;
  }
  let other = heading;
  for (let level = 0; level < MOST_LEVELS && other.parentElement; level++) {
    const beside = above.get(other.parentElement);
    if (beside) return beside === other ? null : { own: beside, other };
    other = other.parentElement;
  }
  return null;
}

const isCalledAlike = (one: Element, other: Element) =>
  one.localName === other.localName &&
  one.hasAttribute('class') &&
  one.getAttribute('class') === other.getAttribute('class');

const isStoryBox = (box: Element) => box.matches(STORY_BOX) || box.querySelectorAll(STORY_BOX).length === 1;

/**
 * Whether the other has a credit of its own, and is a story by its markup: called one and headed as the page's own is, or
 * set in every way as that is. Builders of pages give all sections of one story the same class, but not a first heading.
 */
function isSetAsStory({ own, other }: Parted, headline: Element, heading: Element): boolean {
  if (other === heading || (other.querySelector(CREDIT) === null && !other.matches(CREDIT))) return false;
  const isAlike = isCalledAlike(own, other);
  if (heading.localName !== headline.localName) return isAlike && isStoryBox(own) && other.matches(STORY_BOX);
  return isStoryBox(other) || (isAlike && heading.localName === 'h1');
}

const proseOf = (table: TextTable, element: Element): number => {
  const row = table.rowOf.get(element);
  return row === undefined ? 0 : proseIn(table, row);
};

/** Headings on the page that say something else than `headline`; sites repeat a headline in bars. */
function* otherHeadings(body: Element, headline: Element): Steps<readonly Element[]> {
  const pace = new Pace();
  const title = fold(headline.textContent);
  const found: Element[] = [];
  for (const heading of body.querySelectorAll(HEADLINES)) {
    if (pace.isDue(NODES_A_HEADING)) yield 'ours';
    const words = fold(shortText(heading, LONGEST_HEADLINE));
    if (words !== '' && words !== title && !headline.contains(heading)) found.push(heading);
  }
  return found;
}

/**
 * The boxes of stories that follow or precede the one with this `headline`, each with a headline and a credit of its own;
 * none where the headline stands above all that the page says: what follows then are chapters or entries.
 *
 * Learned from sites that load their next story below the one that was asked for, where the longer of the two was read.
 */
export function* otherStories(body: Element, headline: Element | null): Steps<readonly Clutter[]> {
  if (!headline || !body.contains(headline)) return [];
  const headings = yield* otherHeadings(body, headline);
  const parted = headings.flatMap((heading) => {
    const parts = partOf(headline, heading);
    return parts && isSetAsStory(parts, headline, heading) ? [parts] : [];
  });
  if (parted.length === 0) return [];
  const table = yield* measureInSteps(body);
  const boxes = parted
    .filter(({ own, other }) => proseOf(table, own) >= LEAST_OWN && proseOf(table, other) >= LEAST_OTHER)
    .map(({ other }) => other);
  return [...new Set(boxes)].map((element) => ({ element, rule: OTHER_STORY }));
}
