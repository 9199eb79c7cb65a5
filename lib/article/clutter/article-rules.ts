// Clutter inside what Readability found: short blocks, known by what they say and where they stand.
import type { Block } from './block';
import type { ClutterRule } from './rule';
import { headsClutter, isControl, says, saysLabel } from './says';
import { standsAlone } from './stands-alone';
import * as words from './words';

const BLOCKS =
  'p li div section aside h1 h2 h3 h4 h5 h6 span strong em ul ol blockquote header footer small td dl';
const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const HEADINGS = 'h2 h3 h4 h5 h6 p div strong span';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;
const LABEL = 70;

const LINKED = 0.6;
/** How many blocks behind a heading are looked at. */
const COMPANY = 12;

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

export const ARTICLE_RULES: readonly ClutterRule[] = [
  {
    id: 'sign-up-line',
    why: 'Advertises a newsletter, with or without a form.',
    learnedFrom: 'Magazines whose form comes from a script and leaves its words behind.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => says(words.SIGN_UP)(block) || says(words.CONSENT)(block),
  },
  {
    id: 'cookie-line',
    why: 'A note on cookies or on content from elsewhere.',
    learnedFrom: 'German sites that put a notice in the place of an embedded post.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: says(words.COOKIES),
  },
  {
    id: 'ad-mark',
    why: 'The word that marks an advertisement which is not there.',
    learnedFrom: 'Newspapers that print "Advertisement" between paragraphs.',
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: says(words.AD_MARK),
  },
  {
    id: 'share-line',
    why: 'Names of networks and the invitation to share.',
    learnedFrom: 'Nearly every news site.',
    stage: 'article',
    where: { tags: BLOCKS },
    longest: LABEL,
    matches: (block) =>
      saysLabel(words.SHARE)(block) || (says(words.SHARE)(block) && says(words.SHARE_THIS)(block)),
  },
  {
    id: 'paywall-line',
    why: 'Asks the reader to pay or to log in.',
    learnedFrom: 'Local newspapers with a metered paywall.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: says(words.PAYWALL),
  },
  {
    id: 'related-heading',
    why: 'Opens a list of other stories; heading and list go together.',
    learnedFrom: 'Newspapers that list related stories under the text without a name for the box.',
    stage: 'article',
    where: { tags: HEADINGS },
    longest: LABEL,
    matches: (block) => says(words.RELATED_HEADING)(block) && (isControl(block) || headsClutter(block)),
    company: linksBehind,
  },
  {
    id: 'read-more-line',
    why: 'A line inside the text that leads to another story.',
    learnedFrom: 'News sites that put "Read more" with a headline between paragraphs.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.linkDensity > 0.3 && says(words.READ_MORE)(block),
  },
  {
    id: 'link-only-list',
    why: 'Headlines of other stories; a true list says something beside its links.',
    learnedFrom: 'News sites that close with a list of teasers.',
    stage: 'article',
    where: { tags: 'ul ol' },
    longest: Number.POSITIVE_INFINITY,
    matches: ({ element, linkDensity, begins, length }) =>
      length > 0 && linkDensity > 0.9 && begins > 0.8 && element.querySelectorAll('li').length > 1,
  },
  {
    id: 'comment-prompt',
    why: 'Invites to comment.',
    learnedFrom: 'Blogs with a comment form below the text.',
    stage: 'article',
    where: { tags: LINES },
    longest: 160,
    matches: says(words.COMMENT_PROMPT),
  },
  {
    id: 'support-line',
    why: 'Asks for a donation.',
    learnedFrom: 'Non-profit news sites.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.ends > 0.5 && says(words.SUPPORT)(block),
  },
  {
    id: 'follow-line',
    why: 'Advertises accounts and apps.',
    learnedFrom: 'Newspapers that close with the accounts of their desk.',
    stage: 'article',
    where: { tags: LINES },
    longest: 200,
    matches: says(words.FOLLOW),
  },
  {
    id: 'copyright-line',
    why: 'Rights, not news.',
    learnedFrom: 'Agencies whose terms stand below every report.',
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) => block.ends > 0.7 && says(words.COPYRIGHT)(block),
  },
  {
    id: 'photo-credit',
    why: 'Names who took a picture; it would join the sentences around it.',
    learnedFrom: 'Newspapers that print the credit as a paragraph of its own.',
    stage: 'article',
    where: { tags: `${LINES} span` },
    longest: 140,
    matches: (block) =>
      (block.element.localName !== 'span' || standsAlone(block.element)) &&
      (saysLabel(words.PHOTO_CREDIT)(block) || saysLabel(words.PHOTO_LABEL)(block)),
  },
  {
    id: 'published-line',
    why: 'The date is metadata.',
    learnedFrom: 'Sites that print date and reading time as the first line of the text.',
    stage: 'article',
    where: { tags: `${LINES} time` },
    longest: 100,
    matches: (block) => (block.ends < 0.1 || block.begins > 0.95) && saysLabel(words.PUBLISHED_LINE)(block),
  },
  {
    id: 'byline',
    why: 'The author is metadata.',
    learnedFrom: 'Newspapers whose byline is the first line of the text.',
    stage: 'article',
    where: { tags: `${LINES} address` },
    longest: 90,
    matches: (block) => block.ends < 0.1 && saysLabel(words.BYLINE)(block),
  },
];
