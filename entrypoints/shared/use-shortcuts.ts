// Hears the single keys of a page of ours, while they are switched on; what is typed, or is meant for the browser, is left alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { actionIn, type Shortcut } from '../../components/keys/key-table';
import { DEFAULT_READER_SETTINGS, openReaderSettings } from '../../lib/settings/reader-settings';

/** What each action of a table of keys does. */
export type ShortcutActions<Action extends string> = Readonly<Record<Action, () => void>>;

/** Here letters are typed or choose something. */
const TYPING = 'input:not([type="checkbox"]), select, textarea, [contenteditable], dialog';

interface ShortcutOptions<Action extends string> {
  readonly table: readonly Shortcut<Action>[];
  /** The reader wants single letters to do something. */
  readonly isOn: boolean;
  readonly actions: ShortcutActions<Action>;
  /** Escape, when nothing else is open that it would close. */
  readonly onEscape: (event: KeyboardEvent) => void;
}

/** Whether what is pressed on `target` is typed there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
/** A card, a panel or a dialog closes by itself. */
const isSomethingOpen = () => document.querySelector(':popover-open, dialog[open], [role="dialog"]') !== null;

/** Does what the keys of a table stand for while they are switched on; keys typed into fields are left alone. */
export function useShortcuts<Action extends string>(options: ShortcutOptions<Action>): void {
  const newest = useRef(options);
  newest.current = options;
  useEffect(() => {
    const open = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { table, isOn, actions, onEscape } = newest.current;
        if (event.isComposing) return;
        if (event.key === 'Escape' && !isSomethingOpen()) onEscape(event);
        const action = isOn && !isTyping(event.target) ? actionIn(table, event) : null;
        if (!action) return;
        event.preventDefault(); // Firefox would search for what is typed
        actions[action]();
      },
      { capture: true, signal: open.signal },
    );
    return () => open.abort();
  }, []);
}

/** Does `onAll` for Ctrl or ⌘ with `a`, where nothing is typed: it is no single letter, and cannot be switched off. */
export function useSelectAll(onAll: () => void): void {
  const newest = useRef(onAll);
  newest.current = onAll;
  useEffect(() => {
    const open = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
        if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
        if (key.toLowerCase() !== 'a' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
        event.preventDefault();
        newest.current();
      },
      { signal: open.signal },
    );
    return () => open.abort();
  }, []);
}

/** The switch of single letters, one for all of our pages, and how it is turned; what cannot be stored lasts as long as the page. */
export function useKeysSwitch(): readonly [isOn: boolean, turn: (on: boolean) => void] {
  const store = useRef(openReaderSettings()).current;
  const [settings, take] = useState(DEFAULT_READER_SETTINGS);
  useEffect(() => {
    const open = new AbortController();
    store.read().then(take, () => undefined); // an area that cannot be read has nothing to say against the defaults
    store.watch(take, open.signal);
    return () => open.abort();
  }, [store]);
  const turn = (shortcuts: boolean) => {
    take({ ...settings, shortcuts });
    void store.read().then((stored) => store.write({ ...stored, shortcuts }));
  };
  return [settings.shortcuts, turn];
}
