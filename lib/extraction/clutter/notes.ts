// Notes of the editors: on authors, rights, commissions and dates: the rules that take them.
import type { Block } from './block';
import { isLabel } from './evidence';
import type { ClutterRule } from './rule';
import {
  AUTHOR_NOTE,
  BYLINE,
  CONTRIBUTORS,
  COPYRIGHT,
  COPYRIGHT_LABEL,
  DISCLOSURE,
  PUBLISHED_LINE,
} from './words/note-words';

const AUTHOR_BOX =
  /\b(?:author (?:bio|biography|box|info|card|about|description|details|profile)|about (?:the )?author|bio box|post author|writer bio)\b/;

const LINES = 'p li div h2 h3 h4 h5 h6 section aside small header footer blockquote';
const PARAGRAPHS = 'p div section aside footer li em small blockquote';

/** UTF-16 code units; what is longer is a paragraph, whatever its words. */
const LINE = 300;

/** UTF-16 code units. */
const NOTE = 320;
const PARAGRAPH = 600;
/** UTF-16 code units of a box that introduces an author. */
const LONGEST_BOX = 1500;
/** Share of the text that stands above it where it begins. */
const ABOVE = 0.2;
const LEADS_TO_AUTHOR = '[rel~="author"], a[href*="/author" i], a[href*="/staff/" i], a[href*="/people/" i]';
/** What shows that a box is the head of the article, or a part of its text. */
const HEAD = 'h1, [itemprop~="headline"], [itemprop~="articleBody"], article';
const FEW_PARAGRAPHS = 3;

/** Whether a box that is called so, and leads to an author's page, is a small part above the text. */
const isBiographyAbove = ({ element, length, unlinkedBehind }: Block): boolean =>
  element.querySelector(LEADS_TO_AUTHOR) !== null &&
  element.querySelector(HEAD) === null &&
  element.querySelectorAll('p').length <= FEW_PARAGRAPHS &&
  unlinkedBehind > length * 2;

export const NOTE_RULES: readonly ClutterRule[] = [
  {
    id: 'author-box',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Blogs that close every post with the same biography.',
    evidence: ['exact-names', 'position'],
    stage: 'page',
    where: { named: AUTHOR_BOX },
    longest: LONGEST_BOX,
    matches: (block) => block.begins > 0.3 || isBiographyAbove(block),
  },
  {
    id: 'copyright-line',
    why: 'Rights, not news.',
    learnedFrom: 'Agencies whose terms stand below every report.',
    evidence: ['exact-words', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LINE,
    matches: (block) =>
      block.ends > 0.7 && (block.says(COPYRIGHT) || (block.says(COPYRIGHT_LABEL) && isLabel(block))),
  },
  {
    id: 'published-line',
    why: 'The date is metadata.',
    learnedFrom: 'Sites that print date and reading time as the first line of the text.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: `${LINES} time` },
    longest: 100,
    matches: (block) => (block.ends < 0.1 || block.begins > 0.95) && block.says(PUBLISHED_LINE),
  },
  {
    id: 'byline',
    why: 'The author is metadata.',
    learnedFrom: 'Newspapers whose byline is the first line of the text.',
    evidence: ['words', 'position'],
    stage: 'article',
    where: { tags: `${LINES} address` },
    longest: 90,
    matches: (block) => block.ends < 0.1 && block.says(BYLINE),
  },
  {
    id: 'disclosure-line',
    why: 'Says how the site earns money or what it does not answer for, not what happened.',
    learnedFrom: 'Shopping guides that live on commissions, and papers with guest contributions.',
    evidence: ['exact-words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: NOTE,
    matches: (block) =>
      (block.ends < 0.2 || block.begins > 0.6 || block.length < 160) && block.says(DISCLOSURE),
  },
  {
    id: 'author-note',
    why: 'Introduces the author; the byline is kept as metadata.',
    learnedFrom: 'Magazines that close with a sentence on who wrote the piece.',
    evidence: ['exact-words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: PARAGRAPH,
    matches: (block) =>
      (block.begins > 0.8 && block.says(AUTHOR_NOTE)) ||
      ((block.begins > 0.85 || block.isAboveProse) && block.speaksOfAuthor) ||
      (block.ends < ABOVE && block.speaksOfAuthor && block.says(AUTHOR_NOTE)),
  },
  {
    id: 'contributors-line',
    why: 'Who else worked on the report is metadata.',
    learnedFrom: 'American papers that name further reporters under the text.',
    evidence: ['exact-words', 'position'],
    stage: 'article',
    where: { tags: PARAGRAPHS },
    longest: 260,
    matches: (block) => block.begins > 0.7 && block.says(CONTRIBUTORS),
  },
];
