// Keeps one style sheet of ours on a live page: what it says goes in; replaced only by one that says something else.
import { type AdoptedStyle, adoptStyle, type StyleWays } from '../../core/dom/adopt-style';

interface Painted {
  readonly css: string;
  readonly style: AdoptedStyle;
  /** Laid over the page by the browser, as the reader's own. */
  readonly asReader: boolean;
}

export class SheetPainter {
  readonly #page: Document;
  readonly #ways: StyleWays;
  #painted: Painted | null = null;
  #asReader = false;

  /** `ways`: how a sheet comes to `page` where it cannot be adopted, or must be stronger than the page's own. */
  constructor(page: Document, ways: StyleWays) {
    this.#page = page;
    this.#ways = ways;
  }

  /** Whether the browser could be asked to lay the sheet over the page, and has not been. */
  get canBeStronger(): boolean {
    return this.#ways.lay !== undefined && !this.#asReader;
  }

  /** From the next `paint` on the sheet is the reader's own: only that beats an important `style` of the page's. */
  strengthen(): void {
    this.#asReader = true;
  }

  /** Empty `css`: no sheet. */
  paint(css: string): void {
    const before = this.#painted;
    const asReader = this.#asReader;
    if (before?.css === css && before.asReader === asReader) {
      before.style.renew();
      return;
    }
    const style = css === '' ? null : adoptStyle(this.#page, css, { ...this.#ways, asReader });
    this.#painted = style && { css, style, asReader };
    const isStronger = before !== null && asReader && !before.asReader;
    // What is hidden must not show up before the stronger sheet is there.
    if (isStronger && style?.applied) void style.applied.then(() => before.style.remove());
    else before?.style.remove();
  }

  /** Calls `then` when the sheet that was painted last holds; never, if another has been painted until then. */
  whenApplied(then: () => void): void {
    const painted = this.#painted;
    const thenIfStill = () => {
      if (this.#painted === painted) then();
    };
    if (painted?.style.applied) void painted.style.applied.then(thenIfStill);
    else thenIfStill();
  }
}
