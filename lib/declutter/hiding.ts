// Holds what is hidden on a page: by one style sheet, whose selectors are checked before the page is painted.
import { type AdoptedStyle, adoptStyle } from '../shared/adopt-style';
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

export function createHiding(page: Document): Hiding {
  let addresses: readonly Address[] = [];
  let unlocked = false;
  let painted: Painted | null = null;

  /** The style sheet is replaced only by one that says something else. */
  function paint(): void {
    const css = hidingCss(
      addresses.map(({ selector }) => selector),
      unlocked,
    );
    if (painted?.css === css) {
      painted.style.renew();
      return;
    }
    const before = painted;
    painted = css === '' ? null : { css, style: adoptStyle(page, css) };
    before?.style.remove();
  }

  return {
    hide({ hidden, overlaid }) {
      addresses = hidden.flatMap((element) => addressOf(element, page) ?? []);
      // A lock that is open already cannot be seen: it stays open as long as an overlay is hidden.
      unlocked = overlaid && (unlocked || isScrollLocked(page));
      paint();
    },
    check() {
      const exact = addresses.filter((address) => isExact(address, page));
      if (exact.length === addresses.length) return;
      addresses = exact;
      paint();
    },
    end() {
      addresses = [];
      unlocked = false;
      paint();
    },
  };
}
