// Makes the copy of a page ready to be searched for its text: what is folded away is opened, panels of tabs become sections, sentences that are links are taken out of their boxes, notes are laid aside, pictures of phones' pages become pictures, formulas MathML.
import { Pace, type Steps } from '../../../core/steps';
import { isStatement } from '../../clutter/evidence';
import { shortText } from '../../metadata/page-parts';
import { unwrapAmpPictures } from '../../sanitize/picture-addresses';
import { openFoldOuts, uncoverText } from './fold-outs';
import { setFormulas } from './formulas';
import { type Notes, takeNotes } from './notes-below';
import { showSlides } from './slides';
import { unfoldTabs } from './tabs';

/** What finding and reading one paragraph costs, in nodes. */
const NODES_A_LINK = 5;

const holdsOnly = (box: Element, child: Element): boolean =>
  box.localName === 'div' &&
  box.childElementCount === 1 &&
  [...box.childNodes].every((node) => node === child || (node.nodeValue ?? '').trim() === '');

/** UTF-16 code units; a sentence is shorter. */
const LONGEST_STATEMENT = 1000;

/**
 * Takes paragraphs that are a sentence and wholly a link out of boxes that hold nothing else. Readability does so itself,
 * unless they are links. A sentence that ends in a full stop is text, though all of it is a link; a headline is none.
 */
function* unboxStatements(root: Element): Steps<void> {
  const pace = new Pace();
  const asked = new Set<Element>();
  for (const link of root.querySelectorAll('a[href]')) {
    if (pace.isDue(NODES_A_LINK)) yield 'ours';
    const paragraph = link.closest('p');
    if (!paragraph?.parentElement || asked.has(paragraph)) continue; // of a thousand links in it the first has asked
    asked.add(paragraph);
    if (!holdsOnly(paragraph.parentElement, paragraph)) continue;
    const text = shortText(paragraph, LONGEST_STATEMENT);
    if (text === null || !isStatement(text)) continue;
    for (let box = paragraph.parentElement; box && holdsOnly(box, paragraph); box = paragraph.parentElement)
      box.replaceWith(paragraph);
  }
}

/** Gives the notes that stood outside the text; null: there are none. Needs the page's names. */
export function* preparePage(body: Element): Steps<Notes | null> {
  yield* unwrapAmpPictures(body);
  yield* setFormulas(body);
  yield* uncoverText(body);
  yield* unfoldTabs(body);
  yield* showSlides(body);
  yield* openFoldOuts(body);
  yield* unboxStatements(body);
  yield 'ours';
  return yield* takeNotes(body);
}
