// Hears the library's keys; what is typed, or is meant for the browser, is left alone.
import { useEffect, useRef } from 'preact/hooks';
import { type LibraryAction, libraryActionFor } from '../../components/library/library-keys';

/** Here letters are typed or choose something. */
const TYPING = 'input:not([type="checkbox"]), select, textarea, [contenteditable], dialog';

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(TYPING) !== null;

interface KeyOptions {
  /** The reader wants single letters to do something. */
  readonly isOn: boolean;
  readonly onAction: (action: LibraryAction) => void;
  /** Escape, where nothing is open that it would close. */
  readonly onEscape: () => void;
}

/** Does what keys stand for while they are switched on; Escape, and Ctrl or ⌘ with `a`, always. */
export function useKeys(options: KeyOptions): void {
  const newest = useRef(options);
  newest.current = options;
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { isOn, onAction, onEscape } = newest.current;
        if (event.isComposing || isTyping(event.target)) return;
        if (event.key === 'Escape') onEscape();
        const isAll = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
        const action = isAll ? 'choose-all' : isOn ? libraryActionFor(event) : null;
        if (!action) return;
        event.preventDefault(); // Firefox would search for what is typed
        onAction(action);
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
}
