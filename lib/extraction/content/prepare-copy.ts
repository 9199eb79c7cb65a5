// Prepares a page's copy for Readability: captions are marked, elements renamed, text for readers without scripts put in.

import { moveChildren, moveInSteps } from '../../core/dom/native-dom';
import { lettersSaid } from '../../core/span';
import { Pace, type Steps } from '../../core/steps';
import { isInSentence } from '../clutter/evidence';
import { parseWritten } from '../page/copy-tree';

const PICTURE = 'img, picture, video, iframe, svg, canvas';
const NOT_A_CAPTION = 'table, blockquote, pre, ul, ol, figcaption';
/** What sites call a caption where they do not set it as one. */
export const CAPTION_PARTS =
  ':is(p, div, span, small, em, cite, dd, section)[class*="caption" i]:not([class*="captioned" i]), :is(p, div, span)[class*="photo-credit" i], :is(p, div, span)[class*="image-credit" i]';
/** Letters said; what is longer is not said of a picture. */
const LONGEST_CAPTION = 500;

/** What looking at one part costs, in nodes: its text and its pictures are searched. */
const NODES_A_CAPTION = 20;

const lengthOf = (node: Node) => lettersSaid((node.textContent ?? '').trim());

/** A figure that holds a picture and a little text has that text as its caption, whatever it is wrapped in. */
function captionLooseText(figure: Element): void {
  if (figure.querySelector(NOT_A_CAPTION) || !figure.querySelector(PICTURE)) return;
  if (lengthOf(figure) === 0 || lengthOf(figure) > LONGEST_CAPTION) return;
  for (const child of [...figure.childNodes]) {
    if (lengthOf(child) === 0 || (child instanceof Element && child.querySelector(PICTURE))) continue;
    const caption = figure.ownerDocument.createElement('figcaption');
    child.replaceWith(caption);
    caption.append(child);
  }
}

/** Needs the page's class names. Nodes are moved and renamed, no text is changed. */
export function* markCaptionsInSteps(content: Element): Steps<void> {
  const pace = new Pace();
  for (const part of content.querySelectorAll(CAPTION_PARTS)) {
    if (pace.isDue(NODES_A_CAPTION)) yield 'ours';
    const isOwn = !part.parentElement?.closest('figcaption') && !isInSentence(part);
    if (isOwn && lengthOf(part) <= LONGEST_CAPTION && !part.querySelector(PICTURE))
      yield* renameInSteps(part, 'figcaption', pace);
  }
  for (const figure of content.querySelectorAll('figure')) {
    if (pace.isDue(NODES_A_CAPTION + figure.childNodes.length)) yield 'ours';
    captionLooseText(figure);
  }
}

/** Puts an element called `name` in the place of `element`, without its attributes; what is in it is moved. */
export function* renameInSteps(element: Element, name: string, pace: Pace): Steps<Element> {
  const renamed = element.ownerDocument.createElement(name);
  yield* moveInSteps(element, renamed, pace);
  element.replaceWith(renamed);
  return renamed;
}

/** UTF-16 code units of all of it; what is longer is no article. */
const LONGEST = 500_000;

/** The markup in the page's `noscript`s, to be asked before anybody takes the page apart. */
export const writtenForNoScript = (page: Document): readonly string[] =>
  [...page.body.getElementsByTagName('noscript')].map((element) =>
    element.childElementCount > 0 ? element.innerHTML : (element.textContent ?? ''),
  );

/** All of it in one element that belongs to `page`; its texts are none of the live page's. Null: there is none. */
export function parseForNoScript(written: readonly string[], page: Document): Element | null {
  const markup = written.join('\n');
  if (markup.trim() === '' || markup.length > LONGEST) return null;
  const parsed = parseWritten(markup);
  const content = page.createElement('div');
  moveChildren(parsed.body, content);
  return content;
}
