// What a page prints around a text, in any language: the headline again, lines above and below, headings of nothing.
import { collapseSpace } from '../../core/span';
import type { Block } from './block';
import { isLine, isStatement } from './evidence';
import type { ClutterRule } from './rule';

const SHORT_LINES = 'p div h2 h3 h4 h5 h6 li span small figcaption';
const LONGEST_HEADLINE = 220;

/** UTF-16 code units of a line that is drawn with signs. */
const LONGEST_DRAWN = 80;

/** The headline and what stands over it, as a share of the text. */
const TOP = 0.1;
const BARE_ADDRESS = /^https?:\/\/\S+$/;
const LINES = 'p div h4 h5 h6 section header footer address span';

/** UTF-16 code units: a date, a name, a section, a counter. A line above the text that is longer introduces it. */
const LONGEST_ABOVE = 50;
const LONGEST_BELOW = 60;
const LONGEST_HEADING = 120;

/** UTF-16 code units behind a heading that are no text under it. */
const LITTLE = 15;

/** With less prose than this, in UTF-16 code units, a text may well be made of lines. */
const LEAST_PROSE = 500;

/** A line that ends like a sentence belongs to the text. */
const ENDS_SENTENCE = /[.!?…:;,。！？؟।”"»)\]]$/u;
const NOTE = 'sup, a[href^="#"]';
const NOTE_SIGNS = /\s*(?:\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+)$/u;

/** What stands in these is set in lines on purpose. */
const SET_IN_LINES = 'li, table, blockquote, pre, figure, dl, math';

const holdsTextOnly = ({ element }: Block) => element.querySelector('img, math, table, video') === null;

/** A line by itself: nothing in it is a block, and nothing around it is a list, a table or a verse. */
const isLoneLine = ({ element, parts, length, proseAround, standsAlone }: Block) =>
  length > 0 &&
  proseAround >= LEAST_PROSE &&
  parts === 0 &&
  (element.localName !== 'span' || standsAlone) &&
  element.querySelector('p, div, ul, ol, table, br, h1, h2, h3, h4, img, video') === null &&
  element.closest(SET_IN_LINES) === null;

/** A line without the number of the note that it ends with: `It rained.3`, `It rained. [3]` */
function withoutNote({ element, text }: Block): string {
  const note = [...element.querySelectorAll(NOTE)].at(-1);
  const written = collapseSpace(note?.textContent ?? '');
  return (written !== '' && text.endsWith(written) ? text.slice(0, -written.length) : text)
    .replace(NOTE_SIGNS, '')
    .trimEnd();
}

/** Korean needs no stop to end a sentence: the verb stands last, and ends in this. */
const ENDS_KOREAN = /[\uac00-\ud7a3]다$/u;

/** A paragraph of so many words, small ones among them, is a sentence that lost its stop. */
const WORDS_OF_SENTENCE = 7;
const SMALL_WORDS_OF_SENTENCE = 3;

const readsLikeSentence = ({ element, text }: Block) =>
  element.localName === 'p' &&
  text.split(' ').length >= WORDS_OF_SENTENCE &&
  (text.match(/(?:^|\s)\p{Ll}+(?!\S)/gu)?.length ?? 0) >= SMALL_WORDS_OF_SENTENCE;

function isUnfinished(block: Block): boolean {
  const text = withoutNote(block);
  return (
    !ENDS_SENTENCE.test(text) && !ENDS_KOREAN.test(text) && isLoneLine(block) && !isRowOfTimetable(block)
  );
}

/** Lines of one form that stand together are a timetable, a table of results, a list of addresses. */
const FEWEST_ROWS = 3;
/** Numbers in each of them; a line of words is a label. */
const FEWEST_NUMBERS = 2;
const NUMBERS = /\d+/g;

const numbersIn = (element: Element | null): number =>
  element ? (collapseSpace(element.textContent).match(NUMBERS)?.length ?? 0) : 0;

/** Whether lines beside this one have as many numbers as it has: no dateline has three of its kind. */
function isRowOfTimetable({ element }: Block): boolean {
  const numbers = numbersIn(element);
  if (numbers < FEWEST_NUMBERS) return false;
  const isAlike = (beside: Element | null): beside is Element =>
    beside?.localName === element.localName && numbersIn(beside) === numbers;
  let rows = 1;
  for (let next = element.nextElementSibling; rows < FEWEST_ROWS && isAlike(next); rows++)
    next = next.nextElementSibling;
  for (let last = element.previousElementSibling; rows < FEWEST_ROWS && isAlike(last); rows++)
    last = last.previousElementSibling;
  return rows >= FEWEST_ROWS;
}

export const EDGE_RULES: readonly ClutterRule[] = [
  {
    id: 'headline-again',
    why: 'The headline is shown above the article already.',
    learnedFrom: 'Pages whose headline stands inside the element that holds the text.',
    evidence: ['structure', 'position'],
    stage: 'article',
    where: { tags: 'h1' },
    longest: LONGEST_HEADLINE,
    matches: ({ ends }) => ends <= TOP,
  },
  {
    id: 'title-again',
    why: 'The headline is shown above the article already.',
    learnedFrom: 'Local newspapers that set the headline as a second-level heading inside the text.',
    evidence: ['metadata', 'position'],
    stage: 'article',
    where: { tags: 'p div h1 h2 h3 h4 header section' },
    longest: LONGEST_HEADLINE,
    matches: (block) => block.isAboveProse && block.isHeadline,
  },
  {
    id: 'bare-address',
    why: 'The address of the page itself, put there for those who print it.',
    learnedFrom: 'Regional newspapers that print the permalink above the text.',
    evidence: ['form'],
    stage: 'article',
    where: { tags: SHORT_LINES },
    longest: LONGEST_HEADLINE,
    matches: (block) =>
      isLine(block) && BARE_ADDRESS.test(block.text) && block.element.closest(SET_IN_LINES) === null,
  },
  {
    id: 'signs-alone',
    why: 'Says nothing: a line drawn with signs, a separator, a mark that nobody sees.',
    learnedFrom: 'News agencies that draw a line of underscores before their notes.',
    evidence: ['form'],
    stage: 'article',
    where: { tags: 'p div h2 h3 h4 h5 h6' },
    longest: LONGEST_DRAWN,
    matches: (block) => block.length > 0 && block.folded.words === '' && holdsTextOnly(block),
  },
  {
    id: 'line-above-text',
    why: 'Date, author, section or counter; the text begins below.',
    learnedFrom: 'Local newspapers that print date and section between headline and text.',
    evidence: ['form', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LONGEST_ABOVE,
    matches: (block) => block.isAboveProse && isUnfinished(block) && !readsLikeSentence(block),
  },
  {
    id: 'line-below-text',
    why: 'Counters, calls and labels of what follows the text on the page.',
    learnedFrom: 'Magazines whose comment counter and tags stand inside the article.',
    evidence: ['form', 'position'],
    stage: 'article',
    where: { tags: LINES },
    longest: LONGEST_BELOW,
    matches: (block) => block.isBelowProse && isUnfinished(block) && !readsLikeSentence(block),
  },
  {
    id: 'heading-below-text',
    why: 'A heading under which no text of the article stands.',
    learnedFrom: 'Magazines that close with the headings of lists that a script fills.',
    evidence: ['structure', 'position'],
    stage: 'article',
    where: { tags: 'h2 h3 h4 h5 h6' },
    longest: LONGEST_HEADING,
    matches: (block) =>
      block.isBelowProse &&
      block.length > 0 &&
      block.unlinkedBehind < LITTLE &&
      !isStatement(block.text) &&
      block.element.closest(SET_IN_LINES) === null,
  },
];
