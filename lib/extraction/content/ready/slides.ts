// Shows the slides of a text of which a page shows one at a time; in a copy of the page.
import { Pace, type Steps } from '../../../core/steps';
import { HIDDEN_BY_ITSELF } from '../likely-content';
import { isText, unhide } from './fold-outs';

/** What a slide show is made of. */
const SLIDES =
  ':is(li, div, section, article, figure):is([hidden], [aria-hidden="true"], [style]):not([class*="clone" i], [class*="duplicate" i])';
const BESIDE_THE_TEXT = 'aside, nav, footer, header, form, dialog, [role="dialog"], [role="complementary"]';
/** UTF-16 code units of a slide's text; what is longer is a page. */
const LONGEST_SLIDE = 3000;
/** What looking at one costs, in nodes. */
const NODES_A_SLIDE = 20;

const firstName = (element: Element) => (element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';

const fold = (element: Element) => (element.textContent ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether `element` is called and made as `slide` is. */
const isAlike = (element: Element, slide: Element): boolean =>
  element.localName === slide.localName &&
  firstName(element) !== '' &&
  firstName(element) === firstName(slide);

/** What the shown slides around `slide` say, each folded; empty: there are none, and it is hidden for another reason. */
function saidBeside(slide: Element): Set<string> {
  const beside = [...(slide.parentElement?.children ?? [])].filter((element) => isAlike(element, slide));
  return new Set(beside.filter((element) => !element.matches(HIDDEN_BY_ITSELF)).map(fold));
}

/**
 * Shows hidden boxes under `root` that stand among shown ones of the same name, where they hold text and say something
 * new: players of slides hide all but one, and copy the first and the last.
 *
 * Learned from slide shows with a paragraph below each picture, of which the first alone was read.
 */
export function* showSlides(root: Element): Steps<void> {
  const pace = new Pace();
  const shown = new Map<Element, Set<string>>();
  for (const slide of root.querySelectorAll(SLIDES)) {
    if (pace.isDue(NODES_A_SLIDE)) yield 'ours';
    const { parentElement: show } = slide;
    if (!show || !slide.matches(HIDDEN_BY_ITSELF) || (slide.textContent ?? '').length > LONGEST_SLIDE)
      continue;
    if (slide.closest(BESIDE_THE_TEXT) || !isText(slide)) continue;
    const said = shown.get(show) ?? saidBeside(slide);
    shown.set(show, said);
    if (said.size === 0 || said.has(fold(slide))) continue;
    said.add(fold(slide));
    unhide(slide);
  }
}
