// Sets formulas as MathML where a page draws them with letters, lines or pictures of its own; in a copy of the page.
import { Pace, type Steps } from '../../../core/steps';

/**
 * What draws a formula and keeps it as MathML for those who cannot see: MathJax 2 to 4, KaTeX, MediaWiki. Their names speak
 * of menus and previews, and what they draw is letters without order.
 */
const DRAWN =
  'mjx-container, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, .mjx-chtml, .katex, .katex-display, .mwe-math-element';
/** Shown until the formula is drawn. */
const PREVIEWS = '.MathJax_Preview, .katex-error';
/** What looking at one drawing costs, in nodes. */
const NODES_A_DRAWING = 20;

/** The outermost element that draws `math` and nothing else; null: it is written as it is, or drawn with others. */
function drawingOf(math: Element): Element | null {
  let drawing: Element | null = null;
  for (let box = math.closest(DRAWN); box; box = box.parentElement?.closest(DRAWN) ?? null) drawing = box;
  return drawing?.querySelectorAll('math').length === 1 ? drawing : null;
}

/** Puts each formula of `root` that is drawn in the place of its drawing. */
export function* setFormulas(root: Element): Steps<void> {
  const pace = new Pace();
  for (const math of root.querySelectorAll('math')) {
    if (pace.isDue(NODES_A_DRAWING)) yield 'ours';
    const drawing = drawingOf(math);
    const before = drawing?.previousElementSibling;
    if (before?.matches(PREVIEWS)) before.remove();
    drawing?.replaceWith(math);
  }
}
