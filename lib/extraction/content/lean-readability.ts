// Readability with the same findings in less time: what it asks for every element is asked only where it can matter.

import { Readability } from '@mozilla/readability';
import { lettersSaid } from '../../core/span';

/**
 * Readability searches again, less strictly each time, until it has found this much text, in UTF-16 code units: a short
 * agency report has no more. Its own 500 adds menus and notes of the site to such a report.
 */
const SHORT_REPORT = 250;
/** It hands back the element itself, with its class names, and leaves JSON-LD to us. */
export const READABILITY_OPTIONS = {
  serializer: (node: Node) => node,
  keepClasses: true,
  disableJSONLD: true,
  charThreshold: SHORT_REPORT,
};
/** UTF-16 code units that tell the script of a page. */
const ENOUGH_TEXT = 20_000;
const SHORTER_THAN_BYLINE = 100;
const EMPTY_CONTENT = 'br, hr';
const WORD = /\S/;

/** How many UTF-16 code units say as much as `letters` letters do, in the script of most of `root`. */
function signsOf(letters: number, root: Element | null): number {
  const text = (root?.textContent ?? '').slice(0, ENOUGH_TEXT).replace(/\s+/g, '');
  return text === '' ? letters : Math.round((letters * text.length) / lettersSaid(text));
}

/** Whether anything but white space is written in `node`; stops at the first word. */
function holdsWord(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const holds =
      child instanceof Element ? holdsWord(child) : child instanceof Text && WORD.test(child.data);
    if (holds) return true;
  }
  return false;
}

/** By these Readability takes an element away; the root and the body hold the article, whatever they are called. */
const NAMES_OF_ROOT = ['class', 'id', 'rel', 'itemprop'];
const HIDES_OR_COVERS = ['hidden', 'aria-hidden', 'aria-modal', 'role', 'style'];

/**
 * Takes from the root and the body of a copy what would make Readability remove them. The body's names stay: they are
 * weighed when Readability compares boxes, and never take it away, unless they call it the author's.
 */
export function unmarkRoot({ documentElement, body }: Document): void {
  for (const name of [...NAMES_OF_ROOT, ...HIDES_OR_COVERS]) documentElement?.removeAttribute(name);
  for (const name of ['rel', 'itemprop', ...HIDES_OR_COVERS]) body?.removeAttribute(name);
}

/**
 * Replaces methods of Readability 0.6.0 that are not part of its types, one for one: each answers as the original does
 * (`npm run bench:readability-parity`, docs/adr/0015), those that only tidy its own output excepted. A version that
 * names them otherwise runs unchanged, only slower; a test notices.
 */
export class LeanReadability extends Readability<Node> {
  declare readonly REGEXPS: Readonly<Record<'byline' | 'hashUrl', RegExp>>;
  declare readonly DIV_TO_P_ELEMS: ReadonlySet<string>;
  declare readonly PHRASING_ELEMS: readonly string[];
  declare _getInnerText: (element: Element) => string;
  readonly #phrasing: ReadonlySet<string>;

  constructor(page: Document) {
    super(page, { ...READABILITY_OPTIONS, charThreshold: signsOf(SHORT_REPORT, page.body) });
    this.#phrasing = new Set(this.PHRASING_ELEMS);
  }

  /** An element without a style attribute needs no style object made for it. */
  _isProbablyVisible(node: HTMLElement): boolean {
    if (node.hasAttribute('style') && node.style) {
      if (node.style.display === 'none' || node.style.visibility === 'hidden') return false;
    }
    if (node.hasAttribute('hidden')) return false;
    if (node.getAttribute('aria-hidden') !== 'true') return true;
    return typeof node.className === 'string' && node.className.includes('fallback-image');
  }

  /** Text is read only where the names speak of an author. */
  _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = (node.textContent ?? '').trim();
    return length > 0 && length < SHORTER_THAN_BYLINE;
  }

  /** Most elements begin with a word: then the rest need not be read. */
  _isElementWithoutContent(element: Element): boolean {
    if (holdsWord(element)) return false;
    const children = element.children.length;
    return children === 0 || children === element.querySelectorAll(EMPTY_CONTENT).length;
  }

  _hasChildBlockElement(element: Element): boolean {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (this.DIV_TO_P_ELEMS.has(child.tagName) || this._hasChildBlockElement(child)) return true;
    }
    return false;
  }

  _isPhrasingContent(node: Node): boolean {
    if (node instanceof Text) return true;
    if (!(node instanceof Element)) return false;
    if (this.#phrasing.has(node.tagName)) return true;
    if (node.tagName !== 'A' && node.tagName !== 'DEL' && node.tagName !== 'INS') return false;
    return [...node.childNodes].every((child) => this._isPhrasingContent(child));
  }

  _getCharCount(element: Element, character = ','): number {
    return (element.textContent ?? '').split(character).length - 1;
  }

  /** Most elements hold no link: then their text need not be read. */
  _getLinkDensity(element: Element): number {
    const links = element.querySelectorAll('a');
    if (links.length === 0) return 0;
    const { length } = this._getInnerText(element);
    if (length === 0) return 0;
    let linked = 0;
    for (const link of links) {
      const href = link.getAttribute('href');
      linked += this._getInnerText(link).length * (href && this.REGEXPS.hashUrl.test(href) ? 0.3 : 1);
    }
    return linked / length;
  }

  /** The sanitiser takes all attributes that it does not know. */
  _cleanStyles(): void {
    // nothing is left to do
  }

  /** The sanitiser resolves addresses, against the base that was checked. */
  _fixRelativeUris(): void {
    // nothing is left to do
  }
}
