// Remembers what the reader clicks, types in and calls up: none of it is furniture.

/** What appears so soon after a click or a key, in ms, was asked for by it. */
const ANSWER_MS = 1000;
/** Things touched that are remembered, newest last. */
const MOST_TOUCHED = 50;

export interface ReaderUse {
  /** What is known now; `changedAt` is when the page began to change since it was last asked, null if it did not. */
  since(changedAt: number | null): {
    readonly touched: readonly Element[];
    readonly isAskedFor: (element: Element) => boolean;
  };
  /** Calls `listener` when a field gets or loses the keyboard, or its first letter. */
  onUse(listener: () => void): void;
}

const FIELD = 'input, textarea, select, button, label, [contenteditable]';

export function followReader(page: Document, signal: AbortSignal): ReaderUse {
  const touched: Element[] = [];
  /** Elements that were on the page when it was last looked at need not have been asked for. */
  const known = new WeakSet<Element>();
  const asked = new WeakSet<Element>();
  const listeners: (() => void)[] = [];
  let pressedAt = Number.NEGATIVE_INFINITY;
  const passive = { capture: true, passive: true, signal };

  const touch = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !(target instanceof Element)) return;
    if (!Element.prototype.closest.call(target, FIELD) || touched.at(-1) === target) return;
    touched.push(target);
    if (touched.length > MOST_TOUCHED) touched.shift();
    for (const listener of listeners) listener();
  };
  const press = (event: Event): void => {
    if (event.isTrusted) pressedAt = performance.now();
    touch(event);
  };
  page.addEventListener('pointerdown', press, passive);
  page.addEventListener('keydown', press, passive);
  page.addEventListener('input', touch, passive);

  return {
    since(changedAt) {
      const isAnswer = changedAt !== null && changedAt - pressedAt < ANSWER_MS;
      return {
        touched: [...touched],
        isAskedFor(element) {
          if (isAnswer && !known.has(element)) asked.add(element);
          known.add(element);
          return asked.has(element);
        },
      };
    },
    onUse: (listener) => void listeners.push(listener),
  };
}
