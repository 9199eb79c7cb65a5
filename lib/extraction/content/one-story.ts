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

const isCalledAlike = (one: Element, other: Element) =>
  one.localName === other.localName &&
  one.hasAttribute('class') &&
  one.getAttribute('class') === other.getAttribute('class');

/** Asks of each box once: many headings may stand in one, and a box may be the page. */
class Boxes {
  readonly #headline: Element;
  /** Each box around the headline, with its child that holds the headline. */
  readonly #around = new Map<Element, Element>();
  readonly #hasCredit = new Map<Element, boolean>();
  readonly #isStory = new Map<Element, boolean>();

  constructor(headline: Element) {
    this.#headline = headline;
    let own = headline;
    for (let level = 0; level < MOST_LEVELS && own.parentElement; level++) {
      this.#around.set(own.parentElement, own);
      own = own.parentElement;
    }
  }

  /** Where the ways up from the headline and from `heading` part; null: one holds the other, or they are too far apart. */
  part(heading: Element): Parted | null {
    let other = heading;
    for (let level = 0; level < MOST_LEVELS && other.parentElement; level++) {
      const own = this.#around.get(other.parentElement);
      if (own) return own === other ? null : { own, other };
      other = other.parentElement;
    }
    return null;
  }

  /**
   * Whether the other has a credit of its own, and is a story by its markup: called one and headed as the page's own is,
   * or set in every way as that is. Builders of pages give all sections of one story the same class, but not a first
   * heading.
   */
  isSetAsStory({ own, other }: Parted, heading: Element): boolean {
    if (other === heading) return false;
    const isAlike = isCalledAlike(own, other);
    const isOfLevel = heading.localName === this.#headline.localName;
    if (isOfLevel ? !(isAlike && heading.localName === 'h1') && !this.#isStoryBox(other) : !isAlike)
      return false;
    if (!isOfLevel && !(this.#isStoryBox(own) && other.matches(STORY_BOX))) return false;
    return this.#isCredited(other);
  }

  #isCredited(box: Element): boolean {
    const known = this.#hasCredit.get(box) ?? (box.matches(CREDIT) || box.querySelector(CREDIT) !== null);
    this.#hasCredit.set(box, known);
    return known;
  }

  #isStoryBox(box: Element): boolean {
    const known =
      this.#isStory.get(box) ?? (box.matches(STORY_BOX) || box.querySelectorAll(STORY_BOX).length === 1);
    this.#isStory.set(box, known);
    return known;
  }
}

interface Parted {
  /** The children of one box that hold the headline and the other heading. */
  readonly own: Element;
  readonly other: Element;
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
  const boxes = new Boxes(headline);
  const pace = new Pace();
  const parted = new Map<Element, Element>();
  for (const heading of headings) {
    if (pace.isDue(NODES_A_HEADING)) yield 'ours';
    const parts = boxes.part(heading);
    if (parts && !parted.has(parts.other) && boxes.isSetAsStory(parts, heading))
      parted.set(parts.other, parts.own);
  }
  if (parted.size === 0) return [];
  const table = yield* measureInSteps(body);
  return [...parted]
    .filter(([other, own]) => proseOf(table, own) >= LEAST_OWN && proseOf(table, other) >= LEAST_OTHER)
    .map(([element]) => ({ element, rule: OTHER_STORY }));
}
