// Leads the reader, place by place, to where a text names somebody, and lights each place for a moment.
import { bringIntoView, parentOf } from '../../lib/core/dom/native-dom';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { lineBoxes } from '../../lib/page/highlight/mention-at-point';
import type { Paint } from '../../lib/page/highlight/paint-mentions';
import { isWithinReach } from '../../lib/page/highlight/seen-lines';
import { isFramed } from '../../lib/page/own-address';

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

/**
 * A function that goes to the next place that names an entity, around the end, and says how many there are; places that
 * are not shown, in a closed box for one, do not count. The light is taken back when `signal` aborts.
 */
export function createRevealer({ located, paint, signal }: RevealOptions): (id: EntityId) => number {
  let last: LocatedMention | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function light(place: LocatedMention): void {
    clearTimeout(timer);
    scrollToMention(place);
    paint.setCurrent(place);
    timer = setTimeout(() => paint.setCurrent(null), LIT_MS);
  }

  return (id) => {
    const places = located().filter((place) => place.mention.id === id && isWithinReach(place));
    const next = places[(last ? places.indexOf(last) + 1 : 0) % places.length];
    if (next) {
      last = next;
      light(next);
    }
    return places.length;
  };
}
