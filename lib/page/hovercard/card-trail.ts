// The cards that a reader has come through, the mention's own at the bottom: plain data, led on and led back; no DOM.

/** A stack of cards; `Step` is what is kept of each. */
export interface CardTrail<Step> {
  /** The card on screen. */
  readonly front: Step;
  /** Those that one came through, the mention's own first; empty: that one is in front. */
  readonly behind: readonly Step[];
}

/** Cards behind the one in front. Nobody goes back so many cards one by one; the mention's own is kept whatever is forgotten. */
export const MOST_BEHIND = 24;

/** A trail that holds `own`, the mention's own card, alone. */
export function beginTrail<Step>(own: Step): CardTrail<Step> {
  return { front: own, behind: [] };
}

/** `next` in front, what was there behind it; of more than `MOST_BEHIND` the oldest but the mention's own is forgotten. */
export function leadOn<Step>({ front, behind }: CardTrail<Step>, next: Step): CardTrail<Step> {
  const all = [...behind, front];
  const [own] = all;
  const kept = all.length > MOST_BEHIND && own !== undefined ? [own, ...all.slice(2)] : all;
  return { front: next, behind: kept };
}

/** The card that was in front before; null: the mention's own is in front, and nothing is behind it. */
export function leadBack<Step>({ behind }: CardTrail<Step>): CardTrail<Step> | null {
  const front = behind.at(-1);
  return front === undefined ? null : { front, behind: behind.slice(0, -1) };
}
