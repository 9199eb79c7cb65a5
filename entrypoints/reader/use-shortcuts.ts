// Hears the reader's keys; what is typed, or is meant for the browser, is left alone.
import { useEffect, useRef } from 'preact/hooks';
import { actionFor, type ReaderAction } from '../../components/reader/shortcuts';

export type ShortcutActions = Record<ReaderAction, () => void>;

/** Here letters are typed or choose something. */
const TYPING = 'input, select, textarea, [contenteditable], dialog';

interface ShortcutOptions {
  /** The reader wants single letters to do something. */
  readonly isOn: boolean;
  readonly actions: ShortcutActions;
  /** Escape, when nothing else is open that it would close. */
  readonly onEscape: () => void;
}

const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(TYPING) !== null;
/** A card, a panel or a dialog closes by itself. */
const isSomethingOpen = () => document.querySelector(':popover-open, dialog[open], [role="dialog"]') !== null;

/** Does what the reader's keys stand for while they are switched on; keys typed into fields are left alone. */
export function useShortcuts(options: ShortcutOptions): void {
  const newest = useRef(options);
  newest.current = options;
  useEffect(() => {
    const open = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { isOn, actions, onEscape } = newest.current;
        if (event.isComposing) return;
        if (event.key === 'Escape' && !isSomethingOpen()) onEscape();
        const action = isOn && !isTyping(event.target) ? actionFor(event) : null;
        if (!action) return;
        event.preventDefault(); // Firefox would search for what is typed
        actions[action]();
      },
      { capture: true, signal: open.signal },
    );
    return () => open.abort();
  }, []);
}
