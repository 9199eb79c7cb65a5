// Closes what was opened over a page: by Escape, by a click elsewhere, or by moving the focus on.
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `onDismiss` is called while `isOpen`; `fromKeyboard`: the focus belongs back on what opened it. */
export function useDismissal(
  area: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: (fromKeyboard: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const open = new AbortController();
    const options = { capture: true, signal: open.signal };
    const isInside = (target: EventTarget | null) => target instanceof Node && area.current?.contains(target);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation(); // the innermost closes first
        onDismiss(true);
      },
      options,
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!isInside(target)) onDismiss(false);
      },
      options,
    );
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (!isInside(target)) onDismiss(false);
      },
      options,
    );
    return () => open.abort();
  }, [area, isOpen, onDismiss]);
}
