// Leads the reader, place by place, to where a text names somebody, and lights each place for a moment.
import { bringIntoView, parentOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { lineBoxes } from '../../lib/page/highlight/mention-at-point';
import type { Paint } from '../../lib/page/highlight/paint-mentions';
import { isWithinReach } from '../../lib/page/highlight/seen-lines';
import { isFramed } from '../../lib/page/own-address';
import { createWayBack } from './way-back';

/** Long enough to be found by the eye after a jump, in ms. */
const LIT_MS = 2000;

/** Scrolls a mention that is out of view into the middle, where its card has room. */
export function scrollToMention(located: LocatedMention): void {
  const [box] = lineBoxes(located);
  const inView = box && box.top > 0 && box.bottom < window.innerHeight;
  const element = parentOf(located.range.startContainer);
  if (!element) return;
  // A frame may be higher than the window: what is in view in it may be out of sight.
  if (isFramed(document)) bringIntoView(element, 'nearest');
  if (!inView) bringIntoView(element, 'center');
}

export interface RevealOptions {
  /** Mentions in document order, as they are now. */
  readonly located: () => readonly LocatedMention[];
  readonly paint: Pick<Paint, 'setCurrent'>;
  readonly signal: AbortSignal;
}

export interface Revealer {
  /**
   * Goes to the next place that names an entity, around the end, and says how many there are; places that are not
   * shown, in a closed box for one, do not count.
   */
  reveal(id: EntityId): number;
  /** Takes the page back to where it was before the jumps; false: there was none, or the reader has gone on since. */
  goBack(): boolean;
}

/** The light on a place, and the way back from it, end when `signal` aborts. */
export function createRevealer({ located, paint, signal }: RevealOptions): Revealer {
  const way = createWayBack(signal);
  let last: LocatedMention | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function light(place: LocatedMention): void {
    clearTimeout(timer);
    const element = parentOf(place.range.startContainer);
    if (element) way.leave(element);
    scrollToMention(place);
    paint.setCurrent(place);
    timer = setTimeout(() => paint.setCurrent(null), LIT_MS);
  }

  return {
    reveal(id) {
      const places = located().filter((place) => place.mention.id === id && isWithinReach(place));
      const next = places[(last ? places.indexOf(last) + 1 : 0) % places.length];
      if (next) {
        last = next;
        light(next);
      }
      return places.length;
    },
    goBack() {
      clearTimeout(timer);
      paint.setCurrent(null);
      last = null;
      return way.goBack();
    },
  };
}
