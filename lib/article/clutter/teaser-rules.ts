// Clutter that shows other stories of the site: boxes of headline, picture and blurb, known by their links alone.
import type { Block } from './block';
import { leadsToOwnSite } from './leads-to-own-site';
import type { ClutterRule } from './rule';

const BOXES = 'div section article aside figure header footer';
/** UTF-16 code units of a headline with its kicker, and of one with its blurb. */
const SHORTEST = 20;
const LONGEST_TEASER = 300;
const LONGEST_CARD = 900;
const ALL_LINK = 0.8;
/** An article does not begin with the stories that follow it. */
const BELOW = 0.3;
const MOST_PARAGRAPHS = 3;

/** A teaser shows the beginning of a story and breaks off. */
const BREAKS_OFF = /(?:\.\.\.|…)\s*(?:\p{L}+ ?){0,3}$/u;
const textOf = ({ element }: Block) => (element.textContent ?? '').trimEnd();

const HEADLINE = ':is(h2, h3, h4, h5) a[href], a[href]:has(h2, h3, h4, h5)';

/** A box with one headline that links to another story, wherever it leads. */
function isHeadlineWithBlurb({ element }: { readonly element: Element }): boolean {
  const links = element.querySelectorAll(HEADLINE);
  if (links.length === 0 || links.length > 2) return false;
  const heading = element.querySelector('h2, h3, h4, h5');
  const link = links[0] ?? null;
  const saidByLink = (link?.textContent ?? '').trim().length;
  const saidByHeading = (heading?.textContent ?? '').trim().length;
  return (
    saidByHeading >= SHORTEST &&
    saidByLink >= saidByHeading * ALL_LINK &&
    element.querySelectorAll('p').length <= MOST_PARAGRAPHS
  );
}

/** The same, to a story of the site. */
const isCard = ({ element }: { readonly element: Element }): boolean =>
  isHeadlineWithBlurb({ element }) && leadsToOwnSite(element.querySelector(HEADLINE));

/** A card stands beside others of its kind. */
function hasNeighbour(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    (beside) => beside?.localName === element.localName && isCard({ element: beside }),
  );
}

const isTeaser = ({ element, length, linkDensity }: Block) =>
  length >= SHORTEST &&
  linkDensity >= ALL_LINK &&
  element.closest('li, table, blockquote') === null &&
  leadsToOwnSite(element.querySelector('a[href]'));

export const TEASER_RULES: readonly ClutterRule[] = [
  {
    id: 'teaser-box',
    why: 'A box that only links to another story of the site.',
    learnedFrom: 'Tabloids that put headlines with a kicker between paragraphs.',
    stage: 'article',
    where: { tags: BOXES },
    longest: LONGEST_TEASER,
    matches: isTeaser,
  },
  {
    id: 'other-article',
    why: 'Another story in short, beside the one that the page is about.',
    learnedFrom: 'Local papers that go on with the beginnings of their newest stories.',
    stage: 'article',
    where: { tags: 'article' },
    longest: LONGEST_CARD,
    matches: (block) =>
      block.begins > BELOW &&
      block.isLesserArticle &&
      (isHeadlineWithBlurb(block) || BREAKS_OFF.test(textOf(block))),
  },
  {
    id: 'story-card',
    why: 'Headline, picture and blurb of another story.',
    learnedFrom: 'Sites that go on with their next stories where the article ends.',
    stage: 'article',
    where: { tags: 'div section article li' },
    longest: LONGEST_CARD,
    matches: (block) => block.begins > BELOW && isCard(block) && hasNeighbour(block.element),
  },
];
