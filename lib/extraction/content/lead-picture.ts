// Finds the picture at the head of an article, above its headline or beside the box of its text, and puts it above the text.
import { lettersSaid } from '../../core/span';
import { Pace, type Steps } from '../../core/steps';
import type { PageCopy } from '../page/page-copy';
import { firstTextIndex, textPlaces } from '../page/text-span';
import { settlePicturesInSteps } from '../sanitize/picture-addresses';
import { pictureName } from '../sanitize/picture-name';
import { isCalledLead, leadFigure, leadsAway, mayLead, namesOfPicture } from './lead-figure';

/** A figure, or a picture in none. */
const UNITS = 'figure:not(:has(figure)), img:not(figure img)';
/** Letters said between headline and picture: a standfirst, the author, the day, another picture's caption. */
const MOST_BETWEEN = 600;
/** Letters said of the article's text that may stand above its picture: a standfirst. */
const MOST_ABOVE = 600;
/** Pictures above a headline that are looked at; more are a menu's. */
const MOST_UNITS = 100;
/** What looking at a picture costs, in nodes: the text around it is walked over. */
const NODES_A_PICTURE = 50;
const NOT_SAID = 'script, style, noscript, template';

/** A picture that may be the article's. */
interface LeadCandidate {
  /** With its caption, in no tree. */
  readonly figure: Element;
  readonly names: readonly string[];
  readonly isDeclared: boolean;
  /** Of the first text behind it, among all of the page. */
  readonly place: number;
}

export interface LeadSearch {
  readonly copy: PageCopy;
  /** Element of the copy that shows the headline; null: none does. */
  readonly headline: Element | null;
  /** Absolute addresses of the pictures that the page declares for the article. */
  readonly declared: readonly string[];
  /** Address that relative ones are resolved against. */
  readonly base: string;
}

const isBehind = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The texts behind all that is in `element` that say something to readers. */
function* textsBehind(element: Element, root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = element;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text instanceof Text) || text.data.trim() === '') continue;
    if (!element.contains(text) && !text.parentElement?.closest(NOT_SAID)) yield text;
  }
}

/** Whether no more than a standfirst is said between `one` and `other`, which stands behind it. */
function isNear(one: Element, other: Element, root: Element): boolean {
  let said = 0;
  for (const text of textsBehind(one, root)) {
    if (!isBehind(other, text)) return true;
    said += lettersSaid(text.data.trim());
    if (said > MOST_BETWEEN) return false;
  }
  return true;
}

/** Of the first text behind `element` that is the page's; undefined: there is none. */
function placeBehind(element: Element, { document: { body }, textIndexOf }: PageCopy): number | undefined {
  for (const text of textsBehind(element, body)) {
    const index = textIndexOf(text);
    if (index !== undefined) return index;
  }
  return undefined;
}

interface Seen extends LeadSearch {
  /** Names of the declared pictures. */
  readonly wanted: ReadonlySet<string>;
}

/** The picture of `unit` that is declared, or its only one; null: there is neither, or it is another's. */
function candidateIn(unit: Element, { copy, headline, base, wanted }: Seen): LeadCandidate | null {
  const pictures = unit.localName === 'img' ? [unit] : [...unit.querySelectorAll('img')];
  const able = pictures.filter((each) => mayLead(each, unit, headline));
  if (able.length === 0) return null;
  const isWanted = (picture: Element) => namesOfPicture(picture, base).some((name) => wanted.has(name));
  const declared = wanted.size > 0 ? pictures.find(isWanted) : undefined;
  const picture = declared ?? (pictures.length === 1 ? pictures[0] : undefined);
  if (!picture || !able.includes(picture)) return null;
  const isAlone = unit.localName === 'figure' || isCalledLead(picture);
  const isBelow = headline !== null && isBehind(unit, headline);
  if (!declared && (!isBelow || !isAlone || leadsAway(picture))) return null;
  const { body } = copy.document;
  if (headline && !(isBelow ? isNear(headline, unit, body) : isNear(unit, headline, body))) return null;
  const place = placeBehind(unit, copy);
  if (place === undefined) return null;
  const isDeclared = declared !== undefined;
  return { figure: leadFigure(picture, copy), names: namesOfPicture(picture, base), isDeclared, place };
}

/**
 * Pictures that may be the article's: near the headline and below it, or above it where the page declares them. They
 * are copied; in the page's copy, which must be whole, figures get their pictures' best addresses.
 */
export function* findLeadPictures(search: LeadSearch): Steps<readonly LeadCandidate[]> {
  const { copy, declared } = search;
  const { body } = copy.document;
  const seen: Seen = { ...search, wanted: new Set(declared.map(pictureName)) };
  const pace = new Pace();
  const found: LeadCandidate[] = [];
  for (const unit of [...body.querySelectorAll(UNITS)].slice(0, MOST_UNITS)) {
    if (pace.isDue(NODES_A_PICTURE)) yield 'ours';
    if (unit.localName === 'figure') yield* settlePicturesInSteps(unit);
    const candidate = candidateIn(unit, seen);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Letters said in `content` before the page's text `place`. */
function* lettersAbove(content: Element, place: number, copy: PageCopy): Steps<number> {
  let said = 0;
  for (const { text, index } of yield* textPlaces(content, copy))
    if (index < place && !text.parentElement?.closest('figcaption')) said += lettersSaid(text.data.trim());
  return said;
}

/** Whether a picture stands in `content` above all its text. */
function beginsWithPicture(content: Element): boolean {
  const walker = content.ownerDocument.createTreeWalker(
    content,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.localName === 'img') return true;
    if (node instanceof Text && node.data.trim() !== '') return false;
  }
  return false;
}

/**
 * Puts one of `candidates` above the text of `content`: the one that the page declares, or the only one, if it stood at
 * the head of what was found. None where the text begins with a picture, or has the same one elsewhere.
 */
export function* putLeadPicture(
  content: Element,
  candidates: readonly LeadCandidate[],
  { copy, base }: LeadSearch,
): Steps<void> {
  if (candidates.length === 0 || firstTextIndex(content, copy) === undefined || beginsWithPicture(content))
    return;
  const atHead: LeadCandidate[] = [];
  for (const candidate of candidates) {
    if ((yield* lettersAbove(content, candidate.place, copy)) <= MOST_ABOVE) atHead.push(candidate);
  }
  const lead = atHead.find(({ isDeclared }) => isDeclared) ?? (atHead.length === 1 ? atHead[0] : undefined);
  if (!lead) return;
  const pace = new Pace();
  const shown = new Set<string>();
  for (const picture of content.querySelectorAll('img')) {
    if (pace.isDue(NODES_A_PICTURE)) yield 'ours';
    for (const name of namesOfPicture(picture, base)) shown.add(name);
  }
  if (!lead.names.some((name) => shown.has(name))) content.prepend(lead.figure);
}
