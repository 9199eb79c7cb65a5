// Moving an open card: by its head with mouse, pen or finger, and by arrow keys on its pin; told in CSS pixels.

export interface Way {
  readonly x: number;
  readonly y: number;
}

export interface MoveOptions {
  /** How far the pointer has come since it took hold of the head; called again and again. */
  readonly onDrag: (by: Way) => void;
  /** It has let go; `by` is null where the browser took the pointer away. */
  readonly onDrop: (by: Way | null) => void;
  /** An arrow key was pressed on the pin. */
  readonly onStep: (by: Way) => void;
  readonly signal: AbortSignal;
}

/** A press that wanders less than this, in px, is a click. */
const CLICK_PX = 4;
/** How far an arrow key moves a card, in px. */
const STEP_PX = 16;
const STEPS: Readonly<Record<string, Way>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

const isHead = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.title') !== null && target.closest('button') === null;

function followDrag(frame: HTMLElement, start: PointerEvent, { onDrag, onDrop, signal }: MoveOptions): void {
  const hold = new AbortController();
  const heard = { signal: AbortSignal.any([signal, hold.signal]) };
  let isDragged = false;
  const wayTo = ({ clientX, clientY }: PointerEvent): Way => ({
    x: clientX - start.clientX,
    y: clientY - start.clientY,
  });
  function end(by: Way | null): void {
    hold.abort();
    if (isDragged) onDrop(by);
  }
  frame.setPointerCapture(start.pointerId);
  frame.addEventListener(
    'pointermove',
    (event) => {
      const by = wayTo(event);
      isDragged ||= Math.hypot(by.x, by.y) >= CLICK_PX;
      if (isDragged) onDrag(by);
    },
    heard,
  );
  frame.addEventListener('pointerup', (event) => end(wayTo(event)), heard);
  frame.addEventListener('pointercancel', () => end(null), heard);
}

/** Listens on `frame`, which holds a head `.title` and a pin `.pin`. */
export function letMove(frame: HTMLElement, options: MoveOptions): void {
  const { onStep, signal } = options;
  frame.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button === 0 && event.isPrimary && isHead(event.target)) followDrag(frame, event, options);
    },
    { signal },
  );
  frame.addEventListener(
    'keydown',
    (event) => {
      const by = STEPS[event.key];
      const isPinned = event.target instanceof Element && event.target.matches('.pin[aria-pressed="true"]');
      if (!by || !isPinned) return;
      event.preventDefault();
      onStep(by);
    },
    { signal },
  );
}
