// What words, names and form may take alone, and what reads on whatever it says; goes in a block, holds for all kinds of clutter.
import { collapseSpace, lettersSaid } from '../../core/span';
import type { Block } from './block';
import type { RuleEvidence } from './rule';

/** `Share this.`: a label has as few words. */
const FEWEST_WORDS = 3;
/** A label that ends in a point ends in a name, a number or an abbreviation: `By Jane Doe, Jr.` */
const ENDS_IN_WORD = /(?:^|[\s’'])\p{Ll}[\p{L}\p{M}’'-]{2,}[.!?]["”“’»)]*$/u;
/** In German a noun ends it as often, and a short word may. Names have no such company of small words. */
const ENDS_IN_NOUN = /(?:^|[\s’'])(?:\p{Lu}[\p{L}\p{M}’'-]{3,}|\p{Ll}{2})[.!?]["”“’»)]*$/u;
const SMALL_WORD = /(?:^|\s)\p{Ll}{3,}/gu;
const SMALL_WORDS = 3;
/** Signs that end sentences alone, and nothing shorter. */
const ENDS_FULL = /[。！？؟।](?:[」』”"])?$/u;
const FEWEST_SIGNS = 8;
/** A teaser shows the beginning of a sentence. */
const BREAKS_OFF = /(?:\.\.|…)["”’»)]*$/u;

/** Whether `text`, white space collapsed, reads like a sentence: it ends like one, in a word that is no name. */
export function isSentence(text: string): boolean {
  if (ENDS_FULL.test(text)) return text.length >= FEWEST_SIGNS;
  if (text.split(' ').length < FEWEST_WORDS) return false;
  if (ENDS_IN_WORD.test(text)) return true;
  return ENDS_IN_NOUN.test(text) && (text.match(SMALL_WORD)?.length ?? 0) >= SMALL_WORDS;
}

const ENDS_IN_STOP = /[.。।]["”’»」)]*$/;
/** `Read our full review.` is a label. */
const WORDS_OF_STATEMENT = 8;
/** So a magazine sets what else there is to read. */
const IN_BRACKETS = /^\(.*\)$/;
const FULL_STOP_ALONE = /[。।]["”’»」)]*$/;

/** Whether `text` is a sentence with small words that ends in a full stop, as headlines do not. */
export const isStatement = (text: string): boolean =>
  ENDS_IN_STOP.test(text) &&
  !BREAKS_OFF.test(text) &&
  !IN_BRACKETS.test(text) &&
  isSentence(text) &&
  (FULL_STOP_ALONE.test(text) ||
    (text.split(' ').length >= WORDS_OF_STATEMENT && (text.match(SMALL_WORD)?.length ?? 0) >= SMALL_WORDS));

/** A block that says one thing is not made of more parts than this. */
const FEW_PARTS = 3;
/** Share of its letters that are link or button; from here on a block is something to click, not to read. */
const MOSTLY_CONTROL = 0.5;
const BUTTON = 'button, [role="button"]';
/** What names the text under it or the row beside it, and so says as little as a label. */
const NAMES_OTHER_TEXT = 'h1, h2, h3, h4, h5, h6, td, th, dt';
const HEADING = /^h[1-6]$/;
/** UTF-16 code units behind a heading that are no text under it. */
const LITTLE = 15;
/** A block with this share of links shows the way to other pages. */
const LINKED = 0.6;
const OPENS_QUOTATION = /^["“„«»「『]/u;
/** The headline of another story: what it links to tells the rest. */
const LINKED_HEADLINE = ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)';
const HOLDS_CONTROLS = 'form, input, button, iframe';

/** Comparable with the lengths of blocks. */
const lengthOf = (element: Element) => lettersSaid((element.textContent ?? '').trim());

/** Whether at least half of the letters are something to click. */
export function isControl({ element, length, linkDensity }: Block): boolean {
  if (linkDensity >= MOSTLY_CONTROL || element.closest(BUTTON)) return true;
  let pressed = 0;
  for (const button of element.querySelectorAll(BUTTON)) pressed += lengthOf(button);
  return pressed > 0 && pressed >= length * MOSTLY_CONTROL;
}

/** The heading, cell or term that `block` is, stands in, or holds and says nothing beside. */
function namingPart({ element, length }: Block): Element | null {
  const around = element.closest(NAMES_OTHER_TEXT);
  if (around) return around;
  const inside = element.querySelector(NAMES_OTHER_TEXT);
  return inside && lengthOf(inside) >= length ? inside : null;
}

/** Blocks of clutter behind a heading that are passed over; more, and it is left where it is. */
const MOST_PASSED = 30;
const PICTURE = 'img, picture, video, svg, canvas, math';

/** Whether it shows something that is no link: a picture may be all that stands under a heading. */
const isPicture = (element: Element): boolean => {
  const picture = element.matches(PICTURE) ? element : element.querySelector(PICTURE);
  return picture !== null && picture.closest('a, button') === null;
};

/**
 * The next element behind the block that says or shows something and has not been taken already; boxes that end with it
 * are left behind.
 */
function nextBehind(block: Block): Element | null {
  let passed = 0;
  for (let box: Element | null = block.element; box; box = box.parentElement) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (block.isTaken(next) && passed++ < MOST_PASSED) continue;
      if (lengthOf(next) > 0 || next.querySelector(HOLDS_CONTROLS) || isPicture(next)) return next;
    }
  }
  return null;
}

/** UTF-16 code units of a headline with its kicker and number. */
const LONGEST_TEASER = 220;

/** Whether all of a box that says one short thing is clicked on: a link lies over it. */
const isTeaserBox = (box: Element): boolean =>
  box.localName !== 'p' &&
  lengthOf(box) <= LONGEST_TEASER &&
  box.querySelector(':scope > a[href]:not(:has(img))') !== null &&
  box.querySelector('p, li, td, blockquote') === null;

/** Whether no text of the article stands under the heading or label `block`: only links, controls, or nothing. */
export function headsClutter(block: Block): boolean {
  if (block.unlinkedBehind < LITTLE) return true;
  const next = nextBehind(block);
  if (next && lengthOf(next) === 0 && isPicture(next)) return false;
  if (!next || next.matches(HOLDS_CONTROLS) || next.querySelector(LINKED_HEADLINE) || isTeaserBox(next))
    return true;
  if (HEADING.test(next.localName))
    return HEADING.test(block.element.localName) && next.localName <= block.element.localName;
  let linked = 0;
  for (const link of next.localName === 'a' ? [next] : next.querySelectorAll('a, button, input'))
    linked += lengthOf(link);
  return linked >= lengthOf(next) * LINKED;
}

/** Whether `block` may be taken for its words: it says one thing, and is no heading with text under it, cell, quote. */
function mayGoByWords(block: Block): boolean {
  if (block.parts >= FEW_PARTS || isInSentence(block.element)) return false;
  if (isControl(block)) return true;
  if (OPENS_QUOTATION.test(block.text) || block.element.closest('blockquote, q')) return false;
  const named = namingPart(block);
  return !named || (HEADING.test(named.localName) && headsClutter(block));
}

/** Whether it is no sentence; what there is to click is none. */
export const isLabel = (block: Block) => !isSentence(block.text) || isControl(block);

/** UTF-16 code units of an item that is a word among words, not a text. */
const LONGEST_WORD = 70;
/** Items on either side of one that are looked at. */
const ITEMS_BESIDE = 6;

/** Whether it is short, no sentence and nothing to click. */
export const isWord = (block: Block) =>
  block.length > 0 && block.length <= LONGEST_WORD && !isSentence(block.text) && !isControl(block);

/** Items that say something, up to six on either side of the item that says what `block` says; none if there is none. */
export function itemsBeside({ element, length }: Block): readonly Element[] {
  const item = element.closest('li');
  if (!item || lengthOf(item) > length) return [];
  const found: Element[] = [];
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const) {
    let beside = item[side];
    for (let seen = 0; beside && seen < ITEMS_BESIDE; seen++, beside = beside[side])
      if (lengthOf(beside) > 0) found.push(beside);
  }
  return found;
}

/** UTF-16 code units of a sentence that names alone do not outweigh. */
const TRUE_SENTENCE = 80;
/** What sections of clutter are made of beside sentences: controls, items, dates, other stories, signs of a person. */
const MADE_OF =
  'a, button, form, input, textarea, iframe, li, article, time, img, [class*="comment" i] [class*="comment" i]';

/**
 * Whether a part reads like the article, whatever it is called: a word that a sentence runs through, a heading with
 * text under it, a paragraph, a section of nothing but headings and paragraphs.
 */
function readsOn(block: Block): boolean {
  const { element, length } = block;
  if (isControl(block)) return false;
  if (isInSentence(element)) return true;
  if (HEADING.test(element.localName)) return !headsClutter(block);
  if (length < TRUE_SENTENCE || element.querySelector(MADE_OF)) return false;
  if (element.localName === 'p') return isSentence(block.text);
  const paragraphs = [...element.querySelectorAll('p')].filter(({ textContent }) =>
    isSentence(collapseSpace(textContent)),
  );
  const written = paragraphs.reduce(
    (sum, { textContent }) => sum + lettersSaid(collapseSpace(textContent)),
    0,
  );
  return written >= TRUE_SENTENCE * 2 && block.unlinkedBehind > length;
}

/** Whether it holds no blocks of its own. */
export const isLine = ({ element }: Block) => element.querySelector('p, li, div, h2, h3, h4') === null;
/** A sign may be all that a cell or a line of a program has to say. */
const SAYS_BY_SIGNS = 'td, th, pre, code';

const mayGoByForm = ({ element }: Block) => !isInSentence(element) && element.closest(SAYS_BY_SIGNS) === null;

/** What a block must be to be taken for such evidence; of other evidence a rule may take any block. */
const GUARDS: Readonly<Partial<Record<RuleEvidence, (block: Block) => boolean>>> = {
  words: (block) => mayGoByWords(block) && (isControl(block) || !(isSentence(block.text) || block.bearsName)),
  'exact-words': mayGoByWords,
  names: (block) => !readsOn(block),
  form: mayGoByForm,
};

/** Whether words are all that tells. */
export const goesByWords = (evidence: readonly RuleEvidence[]): boolean =>
  evidence.some((kind) => kind === 'words' || kind === 'exact-words') && !evidence.includes('structure');

/** Whether `evidence` is enough to take `block`, whatever a rule thinks of it. Where structure tells, nothing else must. */
export const suffices = (evidence: readonly RuleEvidence[], block: Block): boolean =>
  evidence.includes('structure') || evidence.every((kind) => GUARDS[kind]?.(block) ?? true);

/** Elements by which rules know lines, and by which writers stress a word. */
const INLINE = new Set(['span', 'strong', 'em', 'b', 'i', 'small', 'time']);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SENTENCE_ENDS = /[.!?…:。！？：]["'”’»)」]*\s*$/;

/** What is written directly beside `node`, or beside the inline elements that it begins or ends. */
function writtenBeside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  const beside = node[side];
  if (beside) return beside instanceof Text ? beside.data : '';
  const { parentElement } = node;
  return parentElement && INLINE.has(parentElement.localName) ? writtenBeside(parentElement, side) : '';
}

/** Whether a sentence runs through `element`, which would lose a word with it. */
export function isInSentence(element: Element): boolean {
  if (!INLINE.has(element.localName)) return false;
  if (LETTER_OR_NUMBER.test(writtenBeside(element, 'nextSibling'))) return true;
  const before = writtenBeside(element, 'previousSibling');
  return LETTER_OR_NUMBER.test(before) && !SENTENCE_ENDS.test(before);
}
