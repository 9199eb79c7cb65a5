// Marks what belongs to a picture as its caption, so that it is shown but never runs into the sentences around.
import { Pace, type Steps } from '../shared/steps';
import { renameElement } from './rename-element';

const PICTURE = 'img, picture, video, iframe, svg, canvas';
const NOT_A_CAPTION = 'table, blockquote, pre, ul, ol, figcaption';
const CAPTION_PARTS =
  ':is(p, div, span, small, em, cite, dd, section)[class*="caption" i]:not([class*="captioned" i]), :is(p, div, span)[class*="photo-credit" i], :is(p, div, span)[class*="image-credit" i]';
/** UTF-16 code units; what is longer is not said of a picture. */
const LONGEST_CAPTION = 500;

/** What looking at one part costs, in nodes: its text and its pictures are searched. */
const NODES_A_CAPTION = 20;

const lengthOf = (node: Node) => (node.textContent ?? '').trim().length;

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
    const isOutermost = !part.parentElement?.closest('figcaption');
    if (isOutermost && lengthOf(part) <= LONGEST_CAPTION && !part.querySelector(PICTURE))
      renameElement(part, 'figcaption');
  }
  for (const figure of content.querySelectorAll('figure')) {
    if (pace.isDue(NODES_A_CAPTION + figure.childNodes.length)) yield 'ours';
    captionLooseText(figure);
  }
}
