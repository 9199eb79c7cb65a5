// Other stories of the site: lists, labels, boxes, cards and lines that lead to them; known by links first.
import { collapseSpace } from '../../core/span';
import { baseAddress } from '../metadata/addresses';
import type { Block } from './block';
import { headsClutter, isControl, isLabel, isSentence, isStatement } from './evidence';
import type { ClutterRule } from './rule';
import { READ_MORE, RELATED_HEADING } from './words/story-words';

const RELATED =
  /\b(?:related|recommend(?:ed|ations?)|recirc|more (?:stories|from|news|like)|read (?:more|next|also)|most (?:read|popular|viewed)|trending|popular posts|outbrain|taboola|also like|teasers?|promo|zergnet|revcontent|nrelate|jp relatedposts|yarpp)\b/;

/** No box of clutter is longer, in UTF-16 code units. */
const BOX = 5000;
const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const HEADINGS = 'h2 h3 h4 h5 h6 p div strong span';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

/** UTF-16 code units of a label. */
const LABEL = 70;
const LINKED = 0.6;

/** How many blocks behind a heading are looked at. */
const COMPANY = 12;
const BOXES = 'div section article aside figure header footer';

/** UTF-16 code units of a headline, of one with its kicker, with its blurb. */
const SHORTEST = 20;
const LONGEST_HEADLINE = 220;
const LONGEST_TEASER = 300;
const LONGEST_CARD = 900;
const NEARLY_ALL_LINK = 0.8;
const ALL_LINK = 0.95;

/** An article does not begin with the stories that follow it. */
const BELOW = 0.3;
const MOST_PARAGRAPHS = 3;

/** A teaser shows the beginning of a story and breaks off. */
const BREAKS_OFF = /(?:\.\.\.|…)\s*(?:\p{L}+ ?){0,3}$/u;
const SHOUTS = /^(?=.*\p{Lu})[^\p{Ll}]*$/u;

/** What stands behind `element` and is links only; the next paragraph of prose ends it. */
function linksBehind({ element }: Block): Element[] {
  const found: Element[] = [];
  let head = element;
  while (
    !head.nextElementSibling &&
    head.parentElement &&
    head.parentElement.textContent === head.textContent
  ) {
    head = head.parentElement;
  }
  for (let next = head.nextElementSibling; next && found.length < COMPANY; next = next.nextElementSibling) {
    const length = (next.textContent ?? '').trim().length;
    const linked = [...next.querySelectorAll('a')].reduce(
      (sum, link) => sum + (link.textContent ?? '').trim().length,
      0,
    );
    if (length > 0 && linked < length * LINKED) break;
    found.push(next);
  }
  return found;
}

/** Whether `link` leads to another page of its own document's host; false where there is no link. */
function leadsToOwnSite(link: Element | null): boolean {
  const href = link?.getAttribute('href') ?? '';
  const base = link ? baseAddress(link.ownerDocument, link.baseURI) : '';
  if (!URL.canParse(href, base) || !URL.canParse(base)) return false;
  const [target, here] = [new URL(href, base), new URL(base)];
  return target.host === here.host && target.pathname !== here.pathname;
}

/** Whether all that the block says is one link with a headline's length. */
function isLinkedHeadline({ element, length, linkDensity }: Block): boolean {
  if (length < SHORTEST || length > LONGEST_HEADLINE || linkDensity < ALL_LINK) return false;
  return (
    element.querySelectorAll('a[href]').length === 1 && element.closest('li, blockquote, table') === null
  );
}

/** Items of a list that are read as sentences; all of more. */
const isListOfStatements = (list: Element): boolean =>
  [...list.querySelectorAll('li')].every(({ textContent }) => isStatement(collapseSpace(textContent)));

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
    saidByLink >= saidByHeading * NEARLY_ALL_LINK &&
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

const isTeaser = ({ element, length, linkDensity, text }: Block) =>
  !(element.querySelectorAll('a[href]').length === 1 && isStatement(text)) &&
  length >= SHORTEST &&
  linkDensity >= NEARLY_ALL_LINK &&
  element.closest('li, table, blockquote') === null &&
  leadsToOwnSite(element.querySelector('a[href]'));

/** UTF-16 code units that an item says of the list in it; a menu's label is shorter. */
const SHORTEST_POINT = 20;

/** Whether another point beside `item` is a sentence: what stands under a colon here is a part of a report. */
const isAmongSentences = (item: Element): boolean =>
  [...(item.parentElement?.children ?? [])].some(
    (beside) => beside !== item && isSentence(collapseSpace(beside.textContent)),
  );

/** Whether `list` belongs to what an item around it says in words that are no link: `Ann has mended three faults:`. */
function isUnderPoint(list: Element): boolean {
  const item = list.parentElement;
  if (item?.localName !== 'li') return false;
  const said = [...item.childNodes].filter(
    (node) =>
      node !== list && !(node instanceof Element && node.querySelector('a[href]')) && node.nodeName !== 'A',
  );
  const point = collapseSpace(said.map(({ textContent }) => textContent).join(' '));
  return point.length >= SHORTEST_POINT || (point.endsWith(':') && isAmongSentences(item));
}

export const STORY_RULES: readonly ClutterRule[] = [
  {
    id: 'related-stories',
    why: 'Teasers of other stories name people and countries that this one does not.',
    learnedFrom: 'Newspapers that put a box of related stories between paragraphs.',
    evidence: ['names', 'links'],
    stage: 'page',
    where: { named: RELATED },
    longest: BOX,
    matches: ({ linkDensity }) => linkDensity > 0.4,
  },
  {
    id: 'shouted-teaser',
    why: 'The headline of another story, in capitals, between two paragraphs.',
    learnedFrom: 'News channels that put linked headlines in capitals into their reports.',
    evidence: ['links', 'form'],
    stage: 'article',
    where: { tags: 'p div h2 h3 h4' },
    longest: LONGEST_HEADLINE,
    matches: (block) => isLinkedHeadline(block) && SHOUTS.test(block.text),
  },
  {
    id: 'teaser-line',
    why: 'A paragraph that only links to another story of the site.',
    learnedFrom: 'News sites that put a story of their own between two paragraphs, without a label.',
    evidence: ['links'],
    stage: 'article',
    where: { tags: 'p' },
    longest: LONGEST_HEADLINE,
    matches: (block) =>
      isLinkedHeadline(block) &&
      !isStatement(block.text) &&
      leadsToOwnSite(block.element.querySelector('a[href]')),
  },
  {
    id: 'related-heading',
    why: 'Opens a list of other stories; heading and list go together.',
    learnedFrom: 'Newspapers that list related stories under the text without a name for the box.',
    evidence: ['exact-words', 'links'],
    stage: 'article',
    where: { tags: HEADINGS },
    longest: LABEL,
    matches: (block) => block.says(RELATED_HEADING) && (isControl(block) || headsClutter(block)),
    company: linksBehind,
  },
  {
    id: 'read-more-line',
    why: 'A line inside the text that leads to another story.',
    learnedFrom: 'News sites that put "Read more" with a headline between paragraphs.',
    evidence: ['exact-words', 'links'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.linkDensity > 0.3 && block.says(READ_MORE) && isLabel(block),
  },
  {
    id: 'link-only-list',
    why: 'Headlines of other stories; a true list says something beside its links.',
    learnedFrom: 'News sites that close with a list of teasers.',
    evidence: ['links', 'position'],
    stage: 'article',
    where: { tags: 'ul ol' },
    longest: Number.POSITIVE_INFINITY,
    matches: ({ element, linkDensity, begins, length }) =>
      length > 0 &&
      linkDensity > 0.9 &&
      begins > 0.8 &&
      element.querySelectorAll('li').length > 1 &&
      !isUnderPoint(element) &&
      !isListOfStatements(element),
  },
  {
    id: 'teaser-box',
    why: 'A box that only links to another story of the site.',
    learnedFrom: 'Tabloids that put headlines with a kicker between paragraphs.',
    evidence: ['links'],
    stage: 'article',
    where: { tags: BOXES },
    longest: LONGEST_TEASER,
    matches: isTeaser,
  },
  {
    id: 'other-article',
    why: 'Another story in short, beside the one that the page is about.',
    learnedFrom: 'Local papers that go on with the beginnings of their newest stories.',
    evidence: ['structure', 'links'],
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
    evidence: ['structure', 'links'],
    stage: 'article',
    where: { tags: 'div section article li' },
    longest: LONGEST_CARD,
    matches: (block) => block.begins > BELOW && isCard(block) && hasNeighbour(block.element),
  },
];
