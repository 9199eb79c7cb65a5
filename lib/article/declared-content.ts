// Finds the part of a page that its own markup calls the article: what to hold a finding against, and to fall back on.
import { proseIn, type TextTable } from './clutter/measure-text';
import type { Clutter } from './clutter/recognise-clutter';

const DECLARED = '[itemprop~="articleBody"], article, main, [role="main"]';
/** The innermost element that holds this share of the most prose is the article; what lies around it is not. */
const NEARLY_ALL = 0.9;
/** Parts of an article's element that are never its text. */
const NEVER_TEXT =
  'aside, footer, nav, form, button, input, select, textarea, iframe, object, embed, dialog, [hidden], [aria-hidden="true"], [role="complementary"], [role="navigation"]';

/** What readers say is inside the declared element on many blogs, and longer than the post. */
const COMMENTS =
  ':is([class*="comment" i], [id*="comment" i], [class*="discussion" i], [id*="disqus" i], [class*="respond" i]):not(:has(h1))';

export interface DeclaredContent {
  readonly content: Element;
  /** UTF-16 code units of its prose. */
  readonly prose: number;
}

interface ClearedPage {
  readonly page: Document;
  /** `measureText` of its body, before the clutter was taken. */
  readonly table: TextTable;
  readonly clutter: readonly Clutter[];
}

/** Null where the markup declares nothing, or nothing with prose in it. */
export function declaredContent({ page, table, clutter }: ClearedPage): DeclaredContent | null {
  const gone = clutter.map(({ element }) => table.rowOf.get(element)).filter((row) => row !== undefined);
  const proseLeft = (row: number) =>
    gone.reduce(
      (prose, taken) => (row < taken && taken < table.ends[row]! ? prose - proseIn(table, taken) : prose),
      proseIn(table, row),
    );
  const declared = [...page.body.querySelectorAll(DECLARED)]
    .map((content) => ({ content, row: table.rowOf.get(content) }))
    .flatMap(({ content, row }) => (row === undefined ? [] : [{ content, prose: proseLeft(row) }]))
    .filter(({ prose }) => prose > 0);
  const most = Math.max(0, ...declared.map(({ prose }) => prose));
  // Document order: of those that hold nearly all, the last one is the innermost.
  return declared.findLast(({ prose }) => prose >= most * NEARLY_ALL) ?? null;
}

/** Takes from an article's element, where it stands in a copy of the page, what is never text. */
export function withoutForeignParts(content: Element): Element {
  for (const part of content.querySelectorAll(`${NEVER_TEXT}, ${COMMENTS}`)) part.remove();
  return content;
}
