// Tells which element of a live page hides a text from the eye; asks computed styles through native functions, changes nothing.
import { bodyOf, parentOf } from '../../core/dom/native-dom';

/** CSS pixels: labels for screen readers are as small, or as far off. */
const TINY = 1;
const FAR_OFF = -900;
const CLIPPED = /^rect\((?:[01]px,? ?){4}\)$/;
const CUT_AWAY =
  /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?\b.*\)|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0(?:px|%)?.*\))$/;

const pixels = (length: string) => Number.parseFloat(length);

/** Whether `style` hides what is in its element; what is see-through is not hidden: pages fade their text in. */
function hides(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none') return true;
  if (pixels(style.textIndent) < FAR_OFF) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (CLIPPED.test(style.clip) || CUT_AWAY.test(style.clipPath)) return true;
  if (style.overflow !== 'visible' && pixels(style.width) <= TINY && pixels(style.height) <= TINY)
    return true;
  return pixels(style.left) < FAR_OFF || pixels(style.top) < FAR_OFF;
}

/** What can be seen of a page, asked once for each element. */
export class Sight {
  readonly #hider = new Map<Element, Element | null>();

  /** Null where nothing is laid out, as in a document without a window. */
  static of(page: Document): Sight | null {
    const body = bodyOf(page);
    if (!body || typeof Element.prototype.checkVisibility !== 'function') return null;
    return Element.prototype.checkVisibility.call(body) ? new Sight() : null;
  }

  /** The outermost element that hides what is in `element`; null: it can be seen. */
  hiderOf(element: Element): Element | null {
    const asked: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#hider.has(at)) {
      asked.push(at);
      at = parentOf(at);
    }
    let hider = at ? (this.#hider.get(at) ?? null) : null;
    for (const each of asked.reverse()) {
      const style = getComputedStyle(each);
      hider ??= hides(style) || style.visibility !== 'visible' ? each : null;
      this.#hider.set(each, hider);
    }
    // A part can be visible in a box that is not.
    const isShown =
      hider !== null && !hides(getComputedStyle(hider)) && getComputedStyle(element).visibility === 'visible';
    return isShown ? null : hider;
  }
}
