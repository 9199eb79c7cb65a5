// The short lines that stand around a headline, as the reader sees them: where pages print date and author.
import { classOf, isCalledAuthor, isElsewhere } from './page-parts';

/** A date in machine's form, `<time datetime>` or microdata, and where it stands in its line. */
export interface StatedTime {
  readonly element: Element;
  /** UTF-16 offset into the line's text. */
  readonly at: number;
}

export interface Line {
  /** White space collapsed; never longer than a line of prose, unless a machine's date stands in it. */
  readonly text: string;
  /** Names of classes of the line's block and of what lies in it, bounded; `author` for links to a profile. */
  readonly called: string;
  readonly times: readonly StatedTime[];
  /** Elements in the line that are called its author, or lead to a profile. */
  readonly authors: readonly Element[];
}

/** Lines that are looked at on either side of the headline. */
const MOST_BEFORE = 8;
const MOST_AFTER = 20;
/** UTF-16 units of a line of prose; behind the second one the article has begun. */
const PROSE = 220;
/** Microdata that is a date. */
const STATED_DATE = /date(?:Published|Modified)/;
/** hAtom's: `<abbr class="published" title="2011-04-25T00:23:00-04:00">`. */
const DATE_IN_TITLE = /^\d{4}-\d{2}-\d{2}/;

/** Whether `element` shows a date that it holds for machines, too; what a `<meta>` holds is no part of a line. */
const statesDate = (element: Element): boolean =>
  element.localName === 'time' ||
  (element.localName !== 'meta' && STATED_DATE.test(element.getAttribute('itemprop') ?? '')) ||
  (element.localName === 'abbr' && DATE_IN_TITLE.test(element.getAttribute('title') ?? ''));
const MOST_PROSE = 2;
/** Nodes that are walked over at most, on either side: pages repeat their menus. */
const MOST_NODES_BEFORE = 200;
const MOST_NODES_AFTER = 700;
/** UTF-16 units of class names that are kept of a line. */
const LONGEST_CALLED = 400;

const BLOCKS = new Set(
  'p div li h1 h2 h3 h4 h5 h6 td tr table section header article ul ol dl dd dt address main body br hr aside hgroup blockquote'.split(
    ' ',
  ),
);

/** The node behind `node` in the document's order, its children left out if asked. */
function following(node: Node, withChildren: boolean): Node | null {
  if (withChildren && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Where to begin so that a bounded number of nodes lies before the headline. */
function startBefore(page: Document, headline: Element): Node {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = headline;
  for (let seen = 0; seen < MOST_NODES_BEFORE && walker.previousNode(); seen++);
  const start = walker.currentNode;
  // The walk may have ended amid something that is elsewhere as a whole.
  let outermost: Node | null = null;
  for (let at: Node | null = start; at && !at.contains(headline); at = at.parentNode)
    if (at instanceof Element && isElsewhere(at)) outermost = at;
  return (outermost && following(outermost, false)) ?? start;
}

/** A link to all that somebody wrote is as good as a class name that says so. */
const PROFILE =
  /\/(?:authors?|autor(?:en|es|i)?|auteurs?|profiles?|staff|people|editors|contributors?|writers?|journalists?|reporters?|columnists?|redaktion|redakteure|firmas)\/./i;

function profileMark(element: Element): string {
  if (element.localName !== 'a') return '';
  const isProfile =
    /\bauthor\b/.test(element.getAttribute('rel') ?? '') || PROFILE.test(element.getAttribute('href') ?? '');
  return isProfile ? ' author' : '';
}

/** Gathers lines, one a block, as nodes come by. */
class LineReader {
  readonly lines: Line[] = [];
  #prose = 0;
  #text = '';
  #called = '';
  #times: StatedTime[] = [];
  #authors: Element[] = [];

  get isInArticle(): boolean {
    return this.#prose >= MOST_PROSE;
  }

  add(text: string): void {
    const more = text.replace(/\s+/g, ' ');
    this.#text += this.#text === '' || this.#text.endsWith(' ') ? more.trimStart() : more;
  }

  enter(element: Element): void {
    const tag = element.localName;
    if (BLOCKS.has(tag)) {
      this.end();
      this.#called = '';
    } else if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    const called = `${classOf(element)}${profileMark(element)}`;
    if (this.#called.length < LONGEST_CALLED) this.#called += ` ${called}`;
    if (isCalledAuthor(called)) this.#authors.push(element);
    if (statesDate(element)) this.#times.push({ element, at: this.#text.length });
  }

  end(): void {
    const text = this.#text.trim();
    if (text.length > PROSE) this.#prose++;
    if (text !== '' || this.#times.length > 0) {
      const isShort = text.length <= PROSE;
      if (isShort || this.#times.length > 0)
        this.lines.push({
          text: isShort ? text : '',
          called: this.#called,
          times: this.#times,
          authors: this.#authors,
        });
      this.#called = '';
    }
    this.#text = '';
    this.#times = [];
    this.#authors = [];
    if (this.#called.length >= LONGEST_CALLED) this.#called = '';
  }
}

const isBlock = (node: Node): boolean => node instanceof Element && BLOCKS.has(node.localName);

function blockAround(node: Node): Node | null {
  let at = node.parentNode;
  while (at && !isBlock(at)) at = at.parentNode;
  return at;
}

/** Lines behind `headline`, the nearest first, then those before it, the nearest first; prose left out. */
export function linesAround(page: Document, headline: Element): readonly Line[] {
  const [before, behind] = [new LineReader(), new LineReader()];
  let reader = before;
  let block: Node | null = null;
  let node: Node | null = startBefore(page, headline);
  for (let seen = 0; node && seen < MOST_NODES_BEFORE + MOST_NODES_AFTER; seen++) {
    let inside = true;
    if (block && !block.contains(node)) {
      reader.end();
      block = blockAround(node);
    }
    if (node === headline) {
      before.end();
      reader = behind;
      inside = false;
    } else if (node instanceof Element) {
      inside = (reader === before && node.contains(headline)) || !isElsewhere(node);
      if (inside) reader.enter(node);
      if (inside && isBlock(node)) block = node;
    } else if (node.nodeType === Node.TEXT_NODE) reader.add(node.nodeValue ?? '');
    if (behind.isInArticle || behind.lines.length >= MOST_AFTER) break;
    node = following(node, inside);
  }
  reader.end();
  return [...behind.lines.slice(0, MOST_AFTER), ...before.lines.slice(-MOST_BEFORE).reverse()];
}
