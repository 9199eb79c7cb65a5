// The searches of the library page that the reader keeps.
import * as z from 'zod/mini';
import { type StoredValue, storedValue } from './stored-value';

export interface LibrarySettings {
  /** As they were typed, the oldest first, each once. */
  readonly searches: readonly string[];
}

export const DEFAULT_LIBRARY_SETTINGS: LibrarySettings = { searches: [] };

/** More saved searches than these, or longer ones, in UTF-16 units, are a mistake. */
const [MOST_SEARCHES, LONGEST_SEARCH] = [100, 500];

const storedShape = z.object({
  version: z.literal(1),
  searches: z
    .array(z.string().check(z.minLength(1), z.maxLength(LONGEST_SEARCH)))
    .check(z.maxLength(MOST_SEARCHES)),
});

/** What cannot be read back is as if nothing had been chosen. */
export const librarySettings: StoredValue<LibrarySettings> = storedValue<LibrarySettings>({
  key: 'library',
  parse: (stored) => {
    const parsed = storedShape.safeParse(stored);
    return parsed.success ? parsed.data : DEFAULT_LIBRARY_SETTINGS;
  },
  store: ({ searches }) => ({ version: 1, searches }),
});

/** Settings with `query` among the saved searches, as the newest; too many, too long or empty: as they were. */
export function withSearch(settings: LibrarySettings, query: string): LibrarySettings {
  const typed = query.trim();
  if (typed === '' || typed.length > LONGEST_SEARCH) return settings;
  const searches = [...settings.searches.filter((each) => each !== typed), typed];
  return { ...settings, searches: searches.slice(-MOST_SEARCHES) };
}

/** Settings without `query` among the saved searches. */
export const withoutSearch = (settings: LibrarySettings, query: string): LibrarySettings => ({
  ...settings,
  searches: settings.searches.filter((each) => each !== query),
});
