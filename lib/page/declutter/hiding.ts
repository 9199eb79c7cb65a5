// Hides elements of a live page by one style sheet of ours, and opens what locks it; taken back as a whole.
import type { StyleWays } from '../../core/dom/adopt-style';
import { isDrawn } from '../../core/dom/native-dom';
import { type Address, addressOf, isExact } from './block-address';
import type { Overlays, PseudoVeil } from './find-overlays';
import { hidingCss } from './hiding-css';
import { isLocked, joinLocks, locksOf, NO_LOCKS } from './page-locks';
import { SheetPainter } from './sheet-painter';
import { isUsable } from './usable-page';

export interface HidingWays extends StyleWays {
  /** Without its overlays the page could not be scrolled or clicked: they are shown again, and stay. Called at most once. */
  readonly onGivenBack?: () => void;
}

const joinVeils = (before: readonly PseudoVeil[], now: readonly PseudoVeil[]): readonly PseudoVeil[] => [
  ...before,
  ...now.filter(
    (veil) => !before.some(({ element, pseudo }) => element === veil.element && pseudo === veil.pseudo),
  ),
];

/** What is hidden on one page, and what is opened. */
export class Hiding {
  readonly #page: Document;
  readonly #painter: SheetPainter;
  readonly #onGivenBack: (() => void) | undefined;
  #addresses: readonly Address[] = [];
  #pseudoVeils: readonly PseudoVeil[] = [];
  /** Of what is opened, and of what has a veil without an element. */
  #besides: readonly Address[] = [];
  /** All that has been opened since the first overlay was hidden: it cannot be seen any more, and stays open as long as one is. */
  #locks = NO_LOCKS;
  /** Overlays without which the page was of no use. */
  readonly #givenBack = new WeakSet<Element>();
  #isTold = false;

  /** `ways`: how a sheet comes to `page` where it cannot be adopted, or must be stronger than the page's own. */
  constructor(page: Document, { onGivenBack, ...ways }: HidingWays = {}) {
    this.#page = page;
    this.#painter = new SheetPainter(page, ways);
    this.#onGivenBack = onGivenBack;
  }

  /** Hides what was found and nothing else, and opens what locks the page; undone where the page is of no use then. */
  hide(found: Overlays): void {
    if ([...found.overlays].some((overlay) => this.#givenBack.has(overlay))) {
      this.#giveBack(found);
      return;
    }
    const wasLocked = isLocked(this.#locks);
    this.#addresses = this.#addressesOf(found.hidden);
    this.#pseudoVeils = found.overlaid ? joinVeils(this.#pseudoVeils, found.pseudoVeils) : [];
    this.#locks = found.overlaid ? joinLocks(this.#locks, locksOf(this.#page, found.prose)) : NO_LOCKS;
    this.#paint();
    const { offset } = this.#locks;
    this.#painter.whenApplied(() => {
      if (!wasLocked) this.#scrollBack(offset);
      this.#see(found);
    });
  }

  /** Whether `element` is one of those that are hidden. */
  hides(element: Element): boolean {
    return this.#addresses.some((address) => address.element === element);
  }

  /** Shows again what a selector no longer means: it must not hide another element for a moment. */
  check(): void {
    const exact = this.#addresses.filter((address) => isExact(address, this.#page));
    const isAllExact = exact.length === this.#addresses.length;
    if (isAllExact && this.#besides.every((address) => isExact(address, this.#page))) return;
    this.#addresses = exact;
    this.#paint();
  }

  /** Everything is as it was. */
  end(): void {
    this.#addresses = [];
    this.#pseudoVeils = [];
    this.#locks = NO_LOCKS;
    this.#paint();
  }

  #addressesOf(elements: readonly Element[]): Address[] {
    return elements.flatMap((element) => addressOf(element, this.#page) ?? []);
  }

  #paint(): void {
    const { root, cut, pinned, faded } = this.#locks;
    this.#besides = [];
    const selectorsOf = (elements: readonly Element[]) => {
      const found = this.#addressesOf(elements);
      this.#besides = [...this.#besides, ...found];
      return found.map(({ selector }) => selector);
    };
    const veils = this.#pseudoVeils.flatMap(({ element, pseudo }) =>
      selectorsOf([element]).map((selector) => `${selector}${pseudo}`),
    );
    const css = hidingCss({
      hidden: [...this.#addresses.map(({ selector }) => selector), ...veils],
      unlocked: root,
      cut: selectorsOf(cut),
      pinned: selectorsOf(pinned),
      faded: selectorsOf(faded),
    });
    this.#painter.paint(css);
  }

  /** What the sheet has come to; where the page's own styles are stronger, it is tried once more as the reader's. */
  #see(found: Overlays): void {
    const isStuck = () => found.overlaid && isLocked(locksOf(this.#page, found.prose));
    const isSeen = () => this.#addresses.some(({ element }) => isDrawn(element));
    if (this.#painter.canBeStronger && (isSeen() || isStuck())) {
      this.#painter.strengthen();
      this.#paint();
      this.#painter.whenApplied(() => this.#see(found));
    } else if (found.overlaid && (isStuck() || !isUsable(found.prose))) this.#giveBack(found);
  }

  #giveBack({ hidden, overlays }: Overlays): void {
    for (const overlay of overlays) this.#givenBack.add(overlay);
    this.#addresses = this.#addressesOf(hidden.filter((element) => !overlays.has(element)));
    this.#pseudoVeils = [];
    this.#locks = NO_LOCKS;
    this.#paint();
    if (!this.#isTold) this.#onGivenBack?.();
    this.#isTold = true;
  }

  /** A page that was fixed to the window, moved up by what had been read, stands there again once it is free. */
  #scrollBack(offset: number): void {
    const window = this.#page.defaultView;
    if (window && offset > 0 && window.scrollY === 0) window.scrollTo({ top: offset, behavior: 'instant' });
  }
}
