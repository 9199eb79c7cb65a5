// The saved searches, as every tab of the library has them.
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  DEFAULT_LIBRARY_SETTINGS,
  type LibrarySettings,
  librarySettings,
  withoutSearch,
  withSearch,
} from '../../lib/settings/library-settings';

export interface LibraryChoices {
  readonly settings: LibrarySettings;
  readonly saveSearch: (query: string) => void;
  readonly forgetSearch: (query: string) => void;
}

/** The defaults until they are read; a change that the browser does not store lasts as long as the page. */
export function useLibrarySettings(): LibraryChoices {
  const [settings, setSettings] = useState(DEFAULT_LIBRARY_SETTINGS);
  const newest = useRef(settings);
  newest.current = settings;
  useEffect(() => {
    const life = new AbortController();
    librarySettings.watch(setSettings, life.signal);
    librarySettings.read().then(
      (stored) => {
        if (!life.signal.aborted) setSettings(stored);
      },
      () => undefined, // an area that cannot be read says nothing against the defaults
    );
    return () => life.abort();
  }, []);
  const change = (next: (before: LibrarySettings) => LibrarySettings) => {
    const after = next(newest.current);
    setSettings(after);
    librarySettings.write(after).catch(() => undefined);
  };
  return {
    settings,
    saveSearch: (query) => change((before) => withSearch(before, query)),
    forgetSearch: (query) => change((before) => withoutSearch(before, query)),
  };
}
