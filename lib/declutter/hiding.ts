// Holds what is hidden on a page: by one style sheet, whose selectors are checked before the page is painted.
import { type AdoptedStyle, adoptStyle, canAdopt } from '../shared/adopt-style';
import { whenCalm } from '../shared/when-calm';
import { type Address, addressOf, isExact } from './address-of';
import type { Furniture } from './find-furniture';
import { hidingCss } from './hiding-css';
import { isScrollLocked } from './scroll-lock';

export interface Hiding {
  /** Hides this furniture and nothing else; opens a lock on the page's scrolling. */
  hide(furniture: Furniture): void;
  /** Shows again what a selector no longer means: it must not hide another element for a moment. */
  check(): void;
  /** Everything is as it was. */
  end(): void;
}

interface Painted {
  readonly css: string;
  readonly style: AdoptedStyle;
}

export function createHiding(page: Document, signal: AbortSignal): Hiding {
  let addresses: readonly Address[] = [];
  let pseudoVeils: readonly string[] = [];
  let unlocked = false;
  let painted: Painted | null = null;

  /** The style sheet is replaced only by one that says something else. */
  function paint(): void {
    const css = hidingCss([...addresses.map(({ selector }) => selector), ...pseudoVeils], unlocked);
    if (painted?.css === css) {
      painted.style.renew();
      return;
    }
    const before = painted;
    painted = css === '' ? null : { css, style: adoptStyle(page, css) };
    before?.style.remove();
  }

  function hide({ hidden, overlays, overlaid, ...found }: Furniture): void {
    const address = (elements: readonly Element[]) =>
      elements.flatMap((element) => addressOf(element, page) ?? []);
    addresses = address(hidden);
    pseudoVeils = found.pseudoVeils;
    // A lock that is open already cannot be seen: it stays open as long as an overlay is hidden.
    unlocked = overlaid && (unlocked || isScrollLocked(page));
    paint();
    if (!unlocked || !isScrollLocked(page)) return;
    // The lock is in the page's own `style`, and important: nothing of ours opens it, and only what lies over the
    // page can. It is left there.
    addresses = address(hidden.filter((element) => !overlays.has(element)));
    pseudoVeils = [];
    unlocked = false;
    paint();
  }

  return {
    hide(furniture) {
      if (canAdopt(page)) hide(furniture);
      else whenCalm(page, () => hide(furniture), signal); // a style element is a change of the page's tree
    },
    check() {
      const exact = addresses.filter((address) => isExact(address, page));
      if (exact.length === addresses.length) return;
      addresses = exact;
      paint();
    },
    end() {
      addresses = [];
      pseudoVeils = [];
      unlocked = false;
      paint();
    },
  };
}
