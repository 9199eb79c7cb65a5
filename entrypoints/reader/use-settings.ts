// The reader's settings, the same in every tab, written onto the page's root for the style sheets.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  DEFAULT_READER_SETTINGS,
  MEASURE_EMS,
  type ReaderSettings,
} from '../../lib/settings/reader-settings';
import type { StoredValue } from '../../lib/settings/stored-value';

/** A root without an attribute has the default, or leaves it to the browser. */
export function applySettings(root: HTMLElement, settings: ReaderSettings): void {
  root.dataset['theme'] = settings.theme;
  root.dataset['contrast'] = settings.highContrast ? 'high' : 'normal';
  root.dataset['typeface'] = settings.typeface;
  root.dataset['lines'] = settings.lineSpacing;
  root.style.setProperty('--text-size', String(settings.textSize));
  root.style.setProperty('--measure', String(MEASURE_EMS[settings.measure]));
}

export interface Settings {
  /** Null: not read yet. */
  readonly settings: ReaderSettings | null;
  readonly change: (change: Partial<ReaderSettings>) => void;
}

export function useSettings(store: StoredValue<ReaderSettings>): Settings {
  const [settings, setSettings] = useState<ReaderSettings | null>(null);
  /** Two changes in one moment build on each other. */
  const newest = useRef(settings);
  const take = useCallback((next: ReaderSettings) => {
    newest.current = next;
    setSettings(next);
    applySettings(document.documentElement, next);
  }, []);
  useEffect(() => {
    const open = new AbortController();
    // An area that cannot be read has nothing to say against the defaults.
    store.read().then(take, () => take(DEFAULT_READER_SETTINGS));
    store.watch(take, open.signal);
    return () => open.abort();
  }, [store, take]);
  const change = useCallback(
    (changed: Partial<ReaderSettings>) => {
      if (!newest.current) return;
      const next = { ...newest.current, ...changed };
      take(next);
      void store.write(next);
    },
    [store, take],
  );
  return { settings, change };
}
