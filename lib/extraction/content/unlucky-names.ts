// Hides names from Readability that say what a text is about, not what a part of the page is for; gives them back after.
import { collapseSpace, lettersSaid } from '../../core/span';
import { isInSentence, isSentence } from '../clutter/evidence';

/** An id made of the heading's own words: `who-pays-for-comments`. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** First letters that are drawn large, stressed words. */
const INLINE = 'span, b, strong, em, i, small';
/** Longer parts of a sentence are left to Readability, in UTF-16 code units. */
const LONGEST_INLINE = 120;
/** Paragraphs of the text and what it quotes, unless they stand where a site speaks of itself. */
const PARAGRAPHS = ':is(p, blockquote):is([class], [id])';
const NOT_OF_THE_TEXT = 'aside, footer, nav, form, header';
/** Letters of sentences that outweigh a name. */
const TRUE_SENTENCE = 80;
/** Share of a paragraph that may be links. */
const MOST_LINKED = 0.3;
const NAMES = ['id', 'class'] as const;
const hiddenName = (name: string) => `data-sidelight-${name}`;

function hide(element: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.setAttribute(hiddenName(name), value);
    element.removeAttribute(name);
  }
}

/** Whether `paragraph` is made of sentences, and says most of them itself. */
function isProse(paragraph: Element): boolean {
  const text = collapseSpace(paragraph.textContent ?? '');
  if (lettersSaid(text) < TRUE_SENTENCE || !isSentence(text) || paragraph.closest(NOT_OF_THE_TEXT))
    return false;
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked <= text.length * MOST_LINKED;
}

/** Takes the ids of headings, and the names of paragraphs and of elements that a sentence runs through, out of sight under `root`. */
export function hideUnluckyNames(root: Element): void {
  for (const element of root.querySelectorAll(`:is(${HEADINGS})[id]`)) hide(element, ['id']);
  for (const element of root.querySelectorAll(`:is(${INLINE}):is([class], [id])`)) {
    if (isInSentence(element) && (element.textContent ?? '').length <= LONGEST_INLINE) hide(element, NAMES);
  }
  for (const paragraph of root.querySelectorAll(PARAGRAPHS)) if (isProse(paragraph)) hide(paragraph, NAMES);
}

/** Undoes `hideUnluckyNames` for `root` and everything in it, wherever the elements have gone meanwhile. */
export function showHiddenNames(root: Element): void {
  const isHidden = NAMES.map((name) => `[${hiddenName(name)}]`).join();
  for (const element of [root, ...root.querySelectorAll(isHidden)]) {
    for (const name of NAMES) {
      const value = element.getAttribute(hiddenName(name));
      if (value === null) continue;
      element.setAttribute(name, value);
      element.removeAttribute(hiddenName(name));
    }
  }
}
