// While a card is open: where its mention stands, frame by frame; told when it has moved, and once when nobody can see it.
import type { LocatedMention } from '../../lib/page/highlight/locate-mentions';
import { watchLines } from '../../lib/page/highlight/seen-lines';
import { areSameBoxes, type Box } from '../../lib/page/hovercard/boxes';

export interface MentionFollower {
  /** Its lines, or the window, are not where they were. */
  readonly onMove: (lines: readonly Box[]) => void;
  /** Its words have changed, or nobody can see them any more; nothing is told after that. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

/** Reads once a frame, writes nothing itself, and stands still while the tab is hidden. */
export function followMention(located: LocatedMention, { onMove, onLost, signal }: MentionFollower): void {
  const readLines = watchLines(located);
  let known: readonly Box[] = [];
  let frame = 0;
  function look(): void {
    const lines = readLines();
    if (lines.length === 0) {
      onLost();
      return;
    }
    frame = requestAnimationFrame(look);
    const window: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const seen = [...lines, window];
    if (areSameBoxes(seen, known)) return;
    known = seen;
    onMove(lines);
  }
  frame = requestAnimationFrame(look);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
