// Finds the part of a page that its own markup calls the article: what to hold a finding against, and to fall back on.
import { measureText, type TextMeasure } from './clutter/measure-text';

const DECLARED = '[itemprop~="articleBody"], article, main, [role="main"]';
const PROSE = 'p, li, blockquote, dd, pre';
/** UTF-16 code units of a block that is prose, and how much of it may link. */
const PROSE_LENGTH = 80;
const PROSE_LINK_DENSITY = 0.4;
/** The innermost element that holds this share of the most prose is the article; what lies around it is not. */
const NEARLY_ALL = 0.9;
/** Parts of an article's element that are never its text. */
const NEVER_TEXT =
  'aside, footer, nav, form, button, input, select, textarea, iframe, object, embed, dialog, [hidden], [aria-hidden="true"], [role="complementary"], [role="navigation"]';

/** What readers say is inside the declared element on many blogs, and longer than the post. */
const COMMENTS =
  ':is([class*="comment" i], [id*="comment" i], [class*="discussion" i], [id*="disqus" i], [class*="respond" i]):not(:has(h1))';

/** The list of comments that `block` stands in, if that lies inside `root`. */
function isComment(block: Element, root: Element): boolean {
  const comments = block.closest(COMMENTS);
  return comments !== null && comments !== root && root.contains(comments);
}

type Measures = ReadonlyMap<Element, TextMeasure>;

export interface DeclaredContent {
  readonly content: Element;
  /** UTF-16 code units of its prose. */
  readonly prose: number;
}

/** UTF-16 code units of the paragraphs, items and quotations of `root` that are prose; nested ones count once. */
export function proseLength(root: Element, measures: Measures = measureText(root)): number {
  let sum = 0;
  for (const block of root.querySelectorAll(PROSE)) {
    if (block.parentElement?.closest(PROSE) || isComment(block, root)) continue;
    const { length, linked } = measures.get(block) ?? { length: 0, linked: 0 };
    if (length >= PROSE_LENGTH && linked <= length * PROSE_LINK_DENSITY) sum += length;
  }
  return sum;
}

/** Null where the markup declares nothing, or nothing with prose in it. */
export function declaredContent(page: Document): DeclaredContent | null {
  const measures = measureText(page.body);
  const declared = [...page.body.querySelectorAll(DECLARED)]
    .map((content) => ({ content, prose: proseLength(content, measures) }))
    .filter(({ prose }) => prose > 0);
  const most = Math.max(0, ...declared.map(({ prose }) => prose));
  // Document order: of those that hold nearly all, the last one is the innermost.
  return declared.findLast(({ prose }) => prose >= most * NEARLY_ALL) ?? null;
}

/** The declared part alone, without what is never text; changes the page. */
export function takeDeclared({ content }: DeclaredContent): Element {
  for (const part of content.querySelectorAll(`${NEVER_TEXT}, ${COMMENTS}`)) part.remove();
  return content;
}
