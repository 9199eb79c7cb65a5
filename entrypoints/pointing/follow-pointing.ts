// Turns what pointer and keyboard do while the reader points into steps and a choice; the page hears nothing of it.
import type { MountedPointing } from '../../components/pointing/mount-pointing';
import { type Direction, stepTo } from './step-to';

export interface PointingInput {
  readonly page: Document;
  readonly mounted: MountedPointing;
  /** Element that the box is around now; null: the reader is not pointing. */
  readonly current: () => Element | null;
  readonly onMove: (element: Element) => void;
  readonly onChoose: () => void;
  readonly onCancel: () => void;
  readonly signal: AbortSignal;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'before',
  ArrowDown: 'after',
  ArrowLeft: 'out',
  ArrowRight: 'in',
};
const NOT_CHOSEN = 'html';

/** What lies below the shield at a point. */
function elementAt({ page, mounted }: PointingInput, x: number, y: number): Element | null {
  const below = Document.prototype.elementsFromPoint.call(page, x, y);
  return below.find((element) => element !== mounted.host && !element.matches(NOT_CHOSEN)) ?? null;
}

export function followPointing(input: PointingInput): void {
  const { page, mounted, current, onMove, onChoose, onCancel, signal } = input;
  let frame = 0;
  const onNextFrame = (work: () => void) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
  const point = ({ clientX, clientY }: PointerEvent) => {
    onNextFrame(() => {
      const element = current() && elementAt(input, clientX, clientY);
      if (element) onMove(element);
    });
  };
  const follow = () => onNextFrame(() => mounted.frame(current()));

  mounted.shield.addEventListener('pointermove', point, { passive: true, signal });
  mounted.shield.addEventListener('click', onChoose, { signal });
  page.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', follow, { passive: true, signal });
  // Captured at the window: the page's own shortcuts must not act on keys that are meant for us.
  page.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') onCancel();
      const element = current();
      const direction = DIRECTIONS[event.key];
      const isOurs = event.key === 'Escape' || (element && (direction || event.key === 'Enter'));
      if (!isOurs) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!element) return;
      if (direction) onMove(stepTo(element, direction));
      else if (event.key === 'Enter') onChoose();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
