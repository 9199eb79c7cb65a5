// A card that is brought when the first is wanted: until then none is on screen, and what is asked of it is answered so.
import type { MountedCard, MountOptions } from '../../components/card-frame/mount-card';

/** Puts a card on a page. */
export type MountCard = (page: Document, options: MountOptions) => MountedCard;

/** Where the card comes from. */
export interface CardSupply {
  /** Gives what mounts cards: at once where it is there, else a promise, which rejects where it cannot be had. */
  readonly bring: () => MountCard | Promise<MountCard>;
  /** A card was wanted and cannot be had, at least not now. */
  readonly onMissing: () => void;
}

/** For a page of ours, which has its card from the beginning. */
export const cardAtHand = (mount: MountCard): CardSupply => ({
  bring: () => mount,
  onMissing: () => undefined,
});

export interface LateCard extends Omit<MountedCard, 'host' | 'root'> {
  /** The element of the page that the card hangs on; null: there has been none yet. */
  host(): HTMLElement | null;
  /** Calls `then` as soon as cards can be shown; never, where they cannot. */
  whenThere(then: () => void): void;
}

export interface LateCardOptions extends Pick<CardSupply, 'onMissing'> {
  readonly page: Document;
  readonly mounting: MountOptions;
}

/** Nothing is brought before `whenThere`; what is shown leaves the page with the signal of `mounting`. */
export function createLateCard(source: CardSupply, { page, mounting, onMissing }: LateCardOptions): LateCard {
  let card: MountedCard | null = null;

  /** To be called inside `whenThere` alone, or while a card is shown. */
  function there(): MountedCard {
    if (!card) throw new Error('A card is used that has not been brought');
    return card;
  }
  function miss(): void {
    onMissing();
    source.onMissing();
  }

  return {
    host: () => card?.host ?? null,
    whenThere(then) {
      const goOn = (mount: MountCard) => {
        if (mounting.signal.aborted) return;
        card ??= mount(page, mounting);
        then();
      };
      if (card) return then();
      const brought = source.bring();
      if (brought instanceof Promise) brought.then(goOn, miss);
      else goOn(brought);
    },
    show: (request) => there().show(request),
    fill: (view, trail) => there().fill(view, trail),
    place: () => there().place(),
    follow: (lines) => card?.follow(lines),
    setPinned: (pinned) => card?.setPinned(pinned),
    enter: () => card?.enter() ?? false,
    hide: () => card?.hide() ?? true,
    box: () => card?.box() ?? null,
  };
}
