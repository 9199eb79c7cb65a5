// How much a page says in one place, in letters that are no links: paragraphs that stand together, or one box of text.
import { all, closest, first, isMatched, parentOf, textOf } from '../../core/dom/native-dom';

/** A character of Chinese, Japanese or Korean says about as much as two letters. */
const DENSE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
/** Letters below which a paragraph is a caption, a label, a teaser’s line. */
const LEAST_PARAGRAPH = 60;
/** Paragraphs that are looked at: the whole of a long report. More would only say “yes” again. */
const MOST_PARAGRAPHS = 300;
/** Where a story does not stand, or where the reader writes. That comments may be left is said of the whole page, too. */
const ELSEWHERE =
  'nav, footer, aside, figure, dialog, [role="dialog"], [role="navigation"], [role="contentinfo"], [contenteditable]:not([contenteditable="false"]), [role="textbox"], :is([id*="comment" i], [class*="comments" i]):not(html, body, main, article, :has(h1))';
const BOXES = '[itemprop="articleBody"], article, main, [role="main"]';
const NO_TEXT = 'script, style, noscript, template, nav, aside, footer, form, figure, h1, h2, h3, h4, select';

/** Letters that `text` is worth, white space counted once. */
export function information(text: string): number {
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length + (said.match(DENSE)?.length ?? 0);
}

const linkedIn = (element: Element): number =>
  [...all(element, 'a[href]')].reduce((sum, link) => sum + information(textOf(link) ?? ''), 0);

/** Letters of `element` that are no link. */
const saidIn = (element: Element): number => information(textOf(element) ?? '') - linkedIn(element);

/** A heading that leads to another page: what stands beside it is that page’s teaser. */
const isTeaser = (box: Element): boolean =>
  first(box, ':is(h1, h2, h3, h4, h5) a[href], a[href] :is(h1, h2, h3, h4, h5)') !== null;

/** The box that a paragraph is counted to: its parent, or what is around one that holds it alone. */
function boxAround(paragraph: Element): Element | null {
  const parent = parentOf(paragraph);
  if (!parent || isTeaser(parent)) return null;
  const isAlone = [...all(parent, ':scope > p')].length === 1;
  const outer = isAlone ? parentOf(parent) : null;
  return outer && !isMatched(outer, 'body, html') && !isTeaser(outer) ? outer : parent;
}

export interface Prose {
  /** Letters that are no links, in the one box that has most of them. */
  readonly letters: number;
  readonly paragraphs: number;
}

/** The fullest box of paragraphs. */
export function paragraphsTogether(page: Document): Prose {
  const boxes = new Map<Element, { letters: number; paragraphs: number }>();
  let looked = 0;
  for (const paragraph of all(page, 'body p')) {
    if (looked >= MOST_PARAGRAPHS) break;
    const letters = saidIn(paragraph);
    if (letters < LEAST_PARAGRAPH || closest(paragraph, ELSEWHERE)) continue;
    looked++;
    const box = boxAround(paragraph);
    if (!box) continue;
    const sum = boxes.get(box) ?? { letters: 0, paragraphs: 0 };
    boxes.set(box, { letters: sum.letters + letters, paragraphs: sum.paragraphs + 1 });
  }
  return [...boxes.values()].reduce((best, each) => (each.letters > best.letters ? each : best), {
    letters: 0,
    paragraphs: 0,
  });
}

/** Letters of `box` that are neither links nor in what is no text of its own. */
function saidAsText(box: Element): number {
  const beside = [...all(box, NO_TEXT)].filter(
    (element) => closest(parentOf(element) ?? box, NO_TEXT) === null,
  );
  return beside.reduce((sum, element) => sum - saidIn(element), saidIn(box));
}

/** Letters of the fullest box of text, for pages that make their paragraphs of other elements. */
export function lettersInBox(page: Document): number {
  const boxes = [...all(page, BOXES)].filter((box) => !closest(box, ELSEWHERE));
  return Math.max(0, ...boxes.map(saidAsText));
}

/** Letters of the whole page, for one that has no such box. */
export function lettersInPage(page: Document): number {
  const body = first(page, 'body');
  return body ? saidAsText(body) : 0;
}
