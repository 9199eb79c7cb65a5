// Whether words alone are enough to take a block: goes in a block and phrases; holds for no sentence, heading, cell or quotation.
import type { Block } from './block';
import { isSentence } from './is-sentence';
import type { Phrases } from './phrases';
import { isInSentence } from './stands-alone';

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
const HOLDS_CONTROLS = 'form, input, button, iframe';

const lengthOf = (element: Element) => (element.textContent ?? '').trim().length;

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

/** The next element behind `element` that says something; boxes that end with it are left behind. */
function nextBehind(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling)
      if (lengthOf(next) > 0 || next.querySelector(HOLDS_CONTROLS)) return next;
  }
  return null;
}

/** Whether no text of the article stands under the heading or label `block`: only links, controls, or nothing. */
export function headsClutter(block: Block): boolean {
  if (block.unlinkedBehind < LITTLE) return true;
  const next = nextBehind(block.element);
  if (!next || next.matches(HOLDS_CONTROLS)) return true;
  if (HEADING.test(next.localName))
    return HEADING.test(block.element.localName) && next.localName <= block.element.localName;
  let linked = 0;
  for (const link of next.localName === 'a' ? [next] : next.querySelectorAll('a, button, input'))
    linked += lengthOf(link);
  return linked >= lengthOf(next) * LINKED;
}

/** Whether `block` must not be taken for its words, whatever they are. */
function isBeyondWords(block: Block): boolean {
  if (isControl(block)) return false;
  if (OPENS_QUOTATION.test(block.text) || block.element.closest('blockquote, q')) return true;
  const named = namingPart(block);
  if (!named) return false;
  return !HEADING.test(named.localName) || !headsClutter(block);
}

/** The block says `words`, and is of a kind that words may be believed of. */
export const says =
  (words: Phrases | RegExp) =>
  (block: Block): boolean =>
    block.length > 0 &&
    (words instanceof RegExp ? words.test(block.text) : words.areIn(block.folded)) &&
    block.parts < FEW_PARTS &&
    !isInSentence(block.element) &&
    !isBeyondWords(block);

/** The same, for words that sentences begin or end with as often as labels do. */
export const saysLabel = (phrases: Phrases) => (block: Block) =>
  says(phrases)(block) && (!isSentence(block.text) || isControl(block));
