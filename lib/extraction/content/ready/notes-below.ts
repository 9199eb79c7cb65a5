// Takes the notes of a text out of a page before the text is searched, by the links that lead to them, and puts them below it.
import { collapseSpace } from '../../../core/span';
import { Pace, type Steps } from '../../../core/steps';

/** A number, a letter or a sign, in brackets or not. */
const NUMBER_OF_NOTE = /^[\s[(]*(?:note |fn |n\.? ?)?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\s\]).]*$/i;
const CALLED_NOTE =
  /(?:^|[^a-z])(?:f|fn|n|note|footnote|endnote|cite|ref|reference|bib|sdfootnote|ftn|edn)s?(?:[^a-z]|$)/i;
const NOT_A_NOTE = /comment|respond|reply|share|menu|nav|toc|section|chapter|page/i;
const ITEM = 'li, dd, p, tr, [role="doc-endnote"], [role="doc-footnote"]';
/** Boxes that a note may fill, and that are never notes alone. */
const TOO_MUCH = 'html, body, main, article, [role="main"], [itemprop~="articleBody"]';
/** Share of a box's letters that notes are; the rest is its heading. */
const NEARLY_ALL = 0.75;
/** Links that are looked at; more is a book. */
const MOST_LINKS = 2000;
const NODES_A_LINK = 10;

/** Notes that stand outside the text. */
export interface Notes {
  /** No longer in the page. */
  readonly block: Element;
  /** Where the links of the text lead to. */
  readonly ids: ReadonlySet<string>;
}

const lengthOf = (element: Element) => collapseSpace(element.textContent).length;

const fragmentOf = (link: Element): string => {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
};

const isBehind = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !node.contains(other);

/** Links of a note that may lead back from it. */
const MOST_BACK = 20;

/** The note that `link` leads to, behind it; null: it leads to something else. `back` is asked for each note once. */
function noteOf(link: Element, back: Map<Element, readonly Element[]>): Element | null {
  const id = fragmentOf(link);
  if (id === '' || NOT_A_NOTE.test(id) || !NUMBER_OF_NOTE.test(link.textContent ?? '')) return null;
  const target = link.ownerDocument.getElementById(id);
  if (!target || !isBehind(target, link) || target.closest('h1, h2, h3, h4')) return null;
  const item = target.closest(ITEM) ?? target;
  const links = back.get(item) ?? [...item.querySelectorAll('a[href^="#"]')].slice(0, MOST_BACK);
  back.set(item, links);
  const leadsBack = links.some((each) => {
    const from = link.ownerDocument.getElementById(fragmentOf(each));
    return from !== null && (from === link || from.contains(link) || link.contains(from));
  });
  return leadsBack || link.closest('sup') !== null || CALLED_NOTE.test(id) ? item : null;
}

/** The innermost element that holds all of `items`. */
function commonBox(items: readonly Element[]): Element | null {
  let box = items[0] ?? null;
  while (box && !items.every((item) => box?.contains(item))) box = box.parentElement;
  return box;
}

/** The box that holds nothing but the notes and their heading; null: they stand among the text. */
function boxOf(items: readonly Element[], links: readonly Element[]): Element | null {
  let box = commonBox(items);
  if (
    box?.localName === 'li' &&
    box.parentElement &&
    items.length === 1 &&
    box.parentElement.childElementCount === 1
  )
    box = box.parentElement;
  if (!box || box.matches(TOO_MUCH) || links.some((link) => box?.contains(link))) return null;
  for (let around = box.parentElement; around && !around.matches(TOO_MUCH); around = around.parentElement) {
    if (lengthOf(box) < lengthOf(around) * NEARLY_ALL || around.querySelector('h1')) break;
    box = around;
  }
  return box;
}

const HEADING = /^h[2-6]$/;

/** The notes with the heading that stands directly above them, where that is in no box with them. */
function withHeading(block: Element): Element {
  const heading = block.previousElementSibling;
  if (!heading || !HEADING.test(heading.localName)) return block;
  const whole = block.ownerDocument.createElement('section');
  whole.append(heading, block);
  return whole;
}

/**
 * Takes the notes from `root` to which links of the text lead that are numbers; null where there are none, or where they
 * stand among the paragraphs and so go with them.
 *
 * Learned from long reads whose notes stand in a section of their own below the text, called `references` or an aside.
 */
export function* takeNotes(root: Element): Steps<Notes | null> {
  const pace = new Pace();
  const found = new Map<Element, Element>();
  const back = new Map<Element, readonly Element[]>();
  for (const link of [...root.querySelectorAll('a[href^="#"]')].slice(0, MOST_LINKS)) {
    if (pace.isDue(NODES_A_LINK)) yield 'ours';
    const note = noteOf(link, back);
    if (note && !found.has(note)) found.set(note, link);
  }
  const links = [...found.values()];
  const block = boxOf([...found.keys()], links);
  if (!block) return null;
  const whole = withHeading(block);
  whole.remove();
  return { block: whole, ids: new Set(links.map(fragmentOf)) };
}

/** Puts `notes` below what is in `content`, if it leads to one of them; whether it did. */
export function putNotesBelow(content: Element, { block, ids }: Notes): boolean {
  const isLed = [...content.querySelectorAll('a[href^="#"]')].some((link) => ids.has(fragmentOf(link)));
  if (isLed) content.append(block);
  return isLed;
}
