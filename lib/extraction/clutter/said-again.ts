// Finds blocks that say again what a longer paragraph says, word for word: quotations that are pulled out of the text.
import type { Block } from './block';
import { isSentence } from './evidence';
import { proseIn, type TextTable } from './measure-text';
import { type ClutterRule, wordsOfNames } from './rule';

/** UTF-16 code units; what is pulled out of a text is a sentence or two. */
const LONGEST = 320;
/**
 * Paragraphs and their letters; in a longer text nothing is taken: each sentence is looked for in all of it, and the step
 * in which that is done would hold the page.
 */
const MOST_PARAGRAPHS = 800;
const MOST_LETTERS = 200_000;
const MOST_ELEMENTS = 20_000;
/** Letters and numbers that may stand in two places by chance. */
const LEAST_LETTERS = 24;
/** The same where the block is called what is pulled out. */
const LEAST_CALLED = 10;
/** Words that may be a label, a title, a name. */
const FEWEST_WORDS = 6;
/** Letters on either side of an omission. */
const LEAST_A_PIECE = 12;
/** A sentence of a script without spaces. */
const ENDS_ALONE = /[。！？]/u;
const QUOTED = /^["“„«»「『]|["”“»«」』]$/u;
/** Share of the paragraph above which a block is no part of it: one of two alike may be the text. */
const MOST_OF_PARAGRAPH = 0.8;
const MOST_SET_APART = 0.98;
const PARAGRAPHS = 'p, div, li, td';
const SET_APART = 'blockquote, aside, q, [role="complementary"]';
const CALLED = /\b(?:pull ?quotes?|quotes? pull|pulled quote|zitat)\b/;
/** Who is quoted; the paragraph tells it in other words. */
const ATTRIBUTION =
  'cite, footer, figcaption, [class*="attribution" i], [class*="author" i], [class*="credit" i], [class*="source" i], [class*="name" i]';
/** What an editor leaves out. */
const OMISSION = /\[?(?:…|\.\.\.)\]?/;
/** The text announces what follows it. */
const ANNOUNCES = /[:：]["”’»]?\s*$/;
/** What is repeated on purpose: points, cells, verses. */
const NOT_PULLED = 'li, table, dl, pre, ul, ol';
const SHOWS = 'img, picture, video, table, ul, ol, math';
const HEADING = /^h[1-6]$/;

const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface Said {
  readonly element: Element;
  readonly letters: string;
}

/** Paragraphs of a text, as letters only; a table does not change. */
const memoized = new WeakMap<TextTable, readonly Said[]>();

function paragraphsOf(table: TextTable): readonly Said[] {
  const known = memoized.get(table);
  if (known) return known;
  const { elements, proseBefore } = table;
  const isShort = elements.length <= MOST_ELEMENTS && table.lengths[0]! <= MOST_LETTERS;
  const said = (isShort ? elements : []).flatMap((element, row) =>
    proseBefore[row + 1]! > proseBefore[row]! && element.matches(PARAGRAPHS) && proseIn(table, row) > 0
      ? [{ element, letters: fold(element.textContent) }]
      : [],
  );
  const looked = said.length <= MOST_PARAGRAPHS ? said : [];
  memoized.set(table, looked);
  return looked;
}

const isCalledQuote = (element: Element): boolean =>
  [element, element.parentElement].some(
    (box) => box !== null && CALLED.test(wordsOfNames(`${box.getAttribute('class') ?? ''} ${box.id}`)),
  );

/** What it says without whom it quotes, in pieces between omissions. */
function piecesOf(element: Element): readonly string[] {
  const spoken = element.querySelector(ATTRIBUTION) ? (element.cloneNode(true) as Element) : element;
  if (spoken !== element) for (const part of spoken.querySelectorAll(ATTRIBUTION)) part.remove();
  return (spoken.textContent ?? '')
    .split(OMISSION)
    .map(fold)
    .filter((piece) => piece !== '');
}

/** Whether the text in front of it leads to it: what is quoted is told here first. */
function isAnnounced(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before) return ANNOUNCES.test(before.textContent ?? '');
  }
  return false;
}

/** Whether it shows something, or stands under something that is shown. */
const isShown = (element: Element): boolean =>
  (element.closest('figure') ?? element).querySelector(SHOWS) !== null;

/** Whether it is a sentence or a quotation, or words enough in an element of such; a label, a title and a name are none. */
const isPassage = ({ text }: Block, isSetApart: boolean): boolean =>
  text.split(' ').length >= FEWEST_WORDS
    ? isSetApart || isSentence(text) || QUOTED.test(text)
    : ENDS_ALONE.test(text);

/** What the text itself is set as. */
const LIKE_TEXT = 'p, div, section';
/** Times as long a box may be by its white space that says no more; a longer one is not read word for word. */
const SPACED_OUT = 4;
/** What a whole sentence is set in to stand out. */
const EMPHASIS = 'em, strong, b, i, q, big';

/** What `element` is called and how it is set, with the box and the paragraph that hold nothing else. */
function settingOf(element: Element): string {
  const words = fold(element.textContent);
  const longest = (element.textContent ?? '').length * SPACED_OUT;
  const saysTheSame = (other: Element | null) => {
    const said = other?.textContent ?? '';
    return said.length <= longest && fold(said) === words;
  };
  return [element, element.parentElement, element.firstElementChild]
    .filter((each) => each !== null && (each === element || saysTheSame(each)))
    .flatMap((each) => [each?.getAttribute('class') ?? '', each?.getAttribute('style') ?? ''])
    .join(' ')
    .trim();
}

/**
 * Whether `element` is set in another way than the paragraph that says the same, or is a quotation. A writer may say a
 * sentence twice.
 */
function looksPulled({ element, text }: Block, paragraph: Element): boolean {
  if (QUOTED.test(text) || !element.matches(LIKE_TEXT)) return true;
  const setting = settingOf(element);
  if (setting !== '' && setting !== settingOf(paragraph)) return true;
  const whole = fold(element.textContent);
  return [...element.querySelectorAll(EMPHASIS)].some((part) => fold(part.textContent) === whole);
}

/** Whether all that `block` says stands, word for word, in one longer paragraph of the text outside it. */
function isSaidAgain(block: Block): boolean {
  const { element, length, table } = block;
  if (length === 0 || paragraphsOf(table).length === 0 || element.closest(NOT_PULLED) || isShown(element))
    return false;
  const isCalled = isCalledQuote(element);
  if (HEADING.test(element.localName) && !isCalled) return false;
  const isSetApart = isCalled || element.closest(SET_APART) !== null;
  if ((!isCalled && !isPassage(block, isSetApart)) || isAnnounced(element)) return false;
  const most = isSetApart ? MOST_SET_APART : MOST_OF_PARAGRAPH;
  const pieces = piecesOf(element);
  const letters = pieces.join('').length;
  if (letters < (isCalled ? LEAST_CALLED : LEAST_LETTERS)) return false;
  if (pieces.length > 1 && pieces.some((piece) => piece.length < LEAST_A_PIECE)) return false;
  return paragraphsOf(table).some(
    (paragraph) =>
      letters < paragraph.letters.length * most &&
      !element.contains(paragraph.element) &&
      !paragraph.element.contains(element) &&
      pieces.every((piece) => paragraph.letters.includes(piece)) &&
      (isSetApart || looksPulled(block, paragraph.element)),
  );
}

export const AGAIN_RULES: readonly ClutterRule[] = [
  {
    id: 'said-again',
    why: 'A sentence of the text, printed once more to catch the eye.',
    learnedFrom: 'Magazines that pull quotations out of their reports, as plain paragraphs or in asides.',
    evidence: ['repetition'],
    stage: 'article',
    where: { tags: 'p div blockquote aside figure h2 h3 h4 section' },
    longest: LONGEST,
    matches: isSaidAgain,
  },
];
