// Makes the copy of a page ready to be searched for its text: what is folded away is opened, sentences that are links are taken out of their boxes, notes are laid aside.
import { collapseSpace } from '../../core/span';
import { Pace, type Steps } from '../../core/steps';
import { isStatement } from '../clutter/evidence';
import { openFoldOuts, uncoverText } from './fold-outs';
import { type Notes, takeNotes } from './notes-below';

/** What finding and reading one paragraph costs, in nodes. */
const NODES_A_LINK = 5;

const holdsOnly = (box: Element, child: Element): boolean =>
  box.localName === 'div' &&
  box.childElementCount === 1 &&
  [...box.childNodes].every((node) => node === child || (node.nodeValue ?? '').trim() === '');

/**
 * Takes paragraphs that are a sentence and wholly a link out of boxes that hold nothing else. Readability itself takes a paragraph out of a box that holds nothing else, unless it is links. A sentence that ends in
 * a full stop is text, though all of it is a link; a headline is none.
 */
function* unboxStatements(root: Element): Steps<void> {
  const pace = new Pace();
  for (const link of root.querySelectorAll('a[href]')) {
    if (pace.isDue(NODES_A_LINK)) yield 'ours';
    const paragraph = link.closest('p');
    if (!paragraph?.parentElement || !holdsOnly(paragraph.parentElement, paragraph)) continue;
    if (!isStatement(collapseSpace(paragraph.textContent))) continue;
    for (let box = paragraph.parentElement; box && holdsOnly(box, paragraph); box = paragraph.parentElement)
      box.replaceWith(paragraph);
  }
}

/** Gives the notes that stood outside the text; null: there are none. Needs the page's names. */
export function* preparePage(body: Element): Steps<Notes | null> {
  yield* uncoverText(body);
  yield* openFoldOuts(body);
  yield* unboxStatements(body);
  yield 'ours';
  return yield* takeNotes(body);
}
