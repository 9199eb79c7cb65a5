// A reader doubts the card of a mention: who else bears its name, and the same card anew when it has been said who is meant.
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import type { Paint } from '../../lib/page/highlight/paint-mentions';
import type { CardEvent } from '../../lib/page/hovercard/card-machine';
import type { ShownTrail } from './lead-on';
import type { NameChooser } from './settled-names';

export interface DoubtOptions {
  /** Null: nobody can say of these names whom they mean. */
  readonly chooser: NameChooser | null;
  /** The mark that stands where a mention does; null: none does any more. */
  readonly markAt: (located: LocatedMention) => LocatedMention | null;
  readonly paint: Paint;
  readonly signal: AbortSignal;
}

interface DoubtedCard {
  /** Null: none is open. */
  readonly about: LocatedMention | null;
  readonly trail: ShownTrail;
}

export interface Doubts {
  /** Shows who else may be meant. */
  offer(): Promise<void>;
  /** Has it be so, see `NameChooser.choose`, and shows whose card it is then. */
  settle(id: EntityId | null | undefined): Promise<void>;
  /** Whether the marks are just being brought up to date by what was said of `located`: its card stays. */
  isSettling(located: LocatedMention): boolean;
}

/** For the one card of a page; what comes after `signal` aborts is for nobody. */
export function createDoubts(
  card: DoubtedCard,
  { chooser, markAt, paint, signal }: DoubtOptions,
  send: (event: CardEvent<LocatedMention>) => void,
): Doubts {
  let settling: LocatedMention | null = null;

  return {
    async offer() {
      const located = card.about;
      if (!located || !chooser) return;
      send({ type: 'show', on: located }); // whoever doubts reads on
      const candidates = await chooser.candidates(located).catch(() => []); // the extension was updated
      if (!signal.aborted && card.about === located) card.trail.offer(candidates);
    },
    async settle(id) {
      const located = card.about;
      if (!located || !chooser) return;
      send({ type: 'show', on: located });
      settling = located;
      const isDone = await chooser.choose(located, id).then(
        () => true,
        () => false, // the extension was updated: nothing has changed
      );
      settling = null;
      if (!isDone || signal.aborted || card.about !== located) return;
      const next = markAt(located);
      if (next) {
        send({ type: 'show', on: next });
      } else {
        card.trail.deny(located.words);
        paint.setCurrent(null);
      }
    },
    isSettling: (located) => located === settling,
  };
}
