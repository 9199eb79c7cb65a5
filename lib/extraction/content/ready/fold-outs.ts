// Sets questions that are buttons as headings and opens what they fold away, and text that a layer hides; in a copy of the page.
import { collapseSpace, lettersSaid } from '../../../core/span';
import { Pace, type Steps } from '../../../core/steps';
import { INTERFACE } from '../../clutter/words/interface-words';
import { FoldedText } from '../../clutter/words/phrases';
import { READ_MORE } from '../../clutter/words/story-words';
import { shortText } from '../../metadata/page-parts';
import { renameInSteps } from '../prepare-copy';

const CONTROLS = 'button, [role="button"], [aria-expanded]';
/** Here a button opens a menu, a search or a box of the site's. */
const OF_THE_SITE =
  'nav, form, menu, dialog, footer, [role="navigation"], [role="menu"], [role="menubar"], [role="dialog"], [role="search"], [role="tablist"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const BLOCKS = 'p, div, section, ul, ol, dl, table, blockquote';
/** Letters said: a question, and the shortest answer to one. */
const LONGEST_LABEL = 200;
const SHORTEST_LABEL = 4;
const SHORTEST_ANSWER = 30;
/** Share of an answer that may be links or fields; a menu is made of them. */
const MOST_LINKED = 0.5;
/** Boxes around a control that are looked behind for what it folds away. */
const LEVELS = 3;
const NODES_A_CONTROL = 30;

const wordsOf = (element: Element) => collapseSpace(element.textContent);
/** Null for what is too long for a label: a box of a thousand buttons is asked by each. */
const labelOf = (element: Element) => shortText(element, LONGEST_LABEL);

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Takes from `element` the attributes that hide it by themselves. */
export function unhide(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'inert']) element.removeAttribute(name);
  const style = element.getAttribute('style');
  if (style && HIDING.test(style)) element.removeAttribute('style');
}

/** Whether `element` says something that is no menu, form or list of links. */
function isAnswer(element: Element): boolean {
  const letters = lettersSaid(wordsOf(element));
  if (letters < SHORTEST_ANSWER || element.matches(OF_THE_SITE) || element.querySelector('form, nav, input'))
    return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lettersSaid(wordsOf(link));
  return linked <= letters * MOST_LINKED;
}

/** Two linked headlines make a list of stories. */
const LINKED_HEADLINE = ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)';

/** Whether `box` holds text: no menu, no form, and not the headlines of other stories. */
export const isText = (box: Element): boolean =>
  isAnswer(box) && box.querySelectorAll(LINKED_HEADLINE).length < 2;

/** What `control` folds away: what it names, or what stands next to it or to a box that holds nothing beside it. */
function answerOf(control: Element): Element | null {
  const named = (control.getAttribute('aria-controls') ?? '').split(/\s+/)[0];
  if (named) return control.ownerDocument.getElementById(named);
  if (!control.hasAttribute('aria-expanded')) return null;
  const label = labelOf(control);
  let box: Element | null = control;
  for (let level = 0; box && level < LEVELS && labelOf(box) === label; level++, box = box.parentElement)
    if (box.nextElementSibling) return box.nextElementSibling;
  return null;
}

/** `Show more` says nothing of what it opens. */
function isQuestion(control: Element): boolean {
  const words = labelOf(control);
  if (words === null) return false;
  const letters = lettersSaid(words);
  if (letters < SHORTEST_LABEL || letters > LONGEST_LABEL) return false;
  const folded = new FoldedText(words);
  return !INTERFACE.areIn(folded) && !READ_MORE.areIn(folded);
}

/** Sets a control as a heading, or as a part of the one that it stands in or holds. */
function* setAsHeading(control: Element, pace: Pace): Steps<void> {
  if (control.matches(HEADINGS)) return;
  const heading = control.closest(HEADINGS);
  const alone = control.querySelector(`${HEADINGS}, ${BLOCKS}`) ? 'div' : 'h3';
  yield* renameInSteps(control, heading ? 'span' : alone, pace);
  if (heading && heading.localName !== 'h1') yield* renameInSteps(heading, heading.localName, pace); // `accordion-header` is no header of the site's
}

/** Opens what the page has folded away under questions and other labels; menus and the like stay as they are. */
export function* openFoldOuts(root: Element): Steps<void> {
  const pace = new Pace();
  const asked = new Set<Element>();
  for (const control of root.querySelectorAll(CONTROLS)) {
    if (pace.isDue(NODES_A_CONTROL)) yield 'ours';
    if (control.closest(OF_THE_SITE) || !isQuestion(control)) continue;
    const answer = answerOf(control);
    if (!answer || asked.has(answer) || answer.contains(control)) continue;
    asked.add(answer); // one heading is enough, however many buttons open it
    if (!isAnswer(answer)) continue;
    for (let box: Element | null = answer; box && !box.contains(control); box = box.parentElement)
      unhide(box);
    yield* setAsHeading(control, pace);
  }
}

/** Share of a page's paragraphs that no label, dialog or menu holds. */
const MUCH = 1 / 3;
/** Share of a hidden text that is said in sight; it is the same text for windows of another width. */
const SAID_AGAIN = 0.5;
/** Hidden boxes around a paragraph that are looked at. */
const HIDDEN_LEVELS = 8;
/** What reading one costs, in nodes. */
const NODES_A_PARAGRAPH = 5;
const HIDDEN = '[aria-hidden="true"], [hidden], [style*="display" i], [style*="visibility" i]';

/** The sentences of a text, each as its letters and digits. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。！？؟।])/u)
    .map((sentence) => sentence.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((sentence) => sentence !== '');

/** What a page's paragraphs say, in sight and in each hidden box. */
interface SaidInPage {
  /** Letters of all. */
  readonly letters: number;
  readonly inSight: ReadonlySet<string>;
  readonly hidden: ReadonlyMap<Element, readonly string[]>;
}

function* readParagraphs(root: Element): Steps<SaidInPage> {
  const pace = new Pace();
  const inSight = new Set<string>();
  const hidden = new Map<Element, string[]>();
  let letters = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    if (pace.isDue(NODES_A_PARAGRAPH)) yield 'ours';
    const text = (paragraph.textContent ?? '').trim();
    letters += text.length;
    let box = paragraph.closest(HIDDEN);
    if (!box) for (const sentence of sentencesOf(text)) inSight.add(sentence);
    for (let level = 0; box && level < HIDDEN_LEVELS; level++) {
      const texts = hidden.get(box) ?? [];
      texts.push(text);
      hidden.set(box, texts);
      box = box.parentElement?.closest(HIDDEN) ?? null;
    }
  }
  return { letters, inSight, hidden };
}

const lengthOfAll = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/**
 * Shows what is hidden and holds a third of all paragraphs: the text behind a layer that asks for consent or a log-in, or
 * that a script is to show later. What says again what is in sight stays hidden.
 */
export function* uncoverText(root: Element): Steps<void> {
  const pace = new Pace();
  const { letters, inSight, hidden } = yield* readParagraphs(root);
  for (const [element, texts] of hidden) {
    if (pace.isDue(texts.length)) yield 'ours';
    const unseen = lengthOfAll(texts);
    if (unseen === 0 || unseen < letters * MUCH || element.closest(OF_THE_SITE)) continue;
    const sentences = texts.flatMap(sentencesOf);
    const again = sentences.filter((sentence) => inSight.has(sentence));
    if (lengthOfAll(again) < lengthOfAll(sentences) * SAID_AGAIN) unhide(element);
  }
}
