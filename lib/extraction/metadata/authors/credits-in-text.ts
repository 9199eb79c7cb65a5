// Finds the author in a line of the text itself, at its end or under its first picture: `Written by: Jane Doe`; a last resort.
import { Pace, type Steps } from '../../../core/steps';
import { liesElsewhere, shortText } from '../page-parts';
import { isName, namesIn } from './author-names';
import { CREDIT, CREDIT_LABEL } from './credit-words';

/** UTF-16 code units of a line that is a credit. */
const LONGEST_CREDIT = 90;
/** Text nodes that are walked over at most, and credits that are looked at. */
const MOST_TEXTS = 20_000;
const MOST_CREDITS = 20;
/** Prepositions that begin sentences and headings as well, where no colon follows. */
const MERE_PREPOSITION = /^(?:von|vom|par|por|di|da|door|av|af|od|przez|от|en)\s+(?!:)/i;
/** Lists of other stories, and what leads to them. */
const OF_OTHERS = 'a, li, nav, aside, footer, figure, blockquote, table';
/** "By Air and Sea" is a heading. */
const HOLDS_AND = /\s(?:and|und|et|y|e|&)\s/i;

/** A first name and another, or a name in letters without capitals. */
const isFullName = (name: string) =>
  isName(name) && !HOLDS_AND.test(name) && (name.includes(' ') || /^\p{Lo}{2,}$/u.test(name));

/** The names in the line around `text`, if it is a credit as a whole. */
function creditAround(text: Text): readonly string[] {
  let element = text.parentElement;
  let line = element && shortText(element, LONGEST_CREDIT);
  if (line && CREDIT_LABEL.test(line)) {
    element = element?.parentElement ?? null;
    line = element && shortText(element, LONGEST_CREDIT);
  }
  if (!element || !line || !CREDIT.test(line) || MERE_PREPOSITION.test(line)) return [];
  if (element.closest(OF_OTHERS) || liesElsewhere(element)) return [];
  const names = namesIn(line, true);
  return names.every(isFullName) ? names : [];
}

/** Authors whom lines anywhere in `page` credit, where all of them credit the same. */
export function* authorsInText(page: Document): Steps<readonly string[]> {
  const pace = new Pace();
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let found: readonly string[] = [];
  let credits = 0;
  for (let seen = 0; seen < MOST_TEXTS && credits < MOST_CREDITS && walker.nextNode(); seen++) {
    if (pace.isDue()) yield 'ours';
    const node = walker.currentNode;
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || text.length > LONGEST_CREDIT || !(node instanceof Text)) continue;
    if (!CREDIT.test(text) && !CREDIT_LABEL.test(text)) continue;
    const names = creditAround(node);
    if (names.length === 0) continue;
    credits++;
    if (found.length > 0 && found.join() !== names.join()) return [];
    found = names;
  }
  return found;
}
