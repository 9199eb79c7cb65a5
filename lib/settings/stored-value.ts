// A key, a parser, a default → one value in the extension's storage: read, changed, and watched in all of its pages.
import { browser } from 'wxt/browser';

export interface StoredValue<T> {
  read(): Promise<T>;
  /** Rejects when the browser has no room left. */
  write(value: T): Promise<void>;
  /** Tells of every write, those of other tabs too, until `signal` aborts. */
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

export interface ValueFormat<T> {
  /** Name in the storage area. */
  readonly key: string;
  /** Takes anything: what is stored may be older, newer, broken or missing. */
  readonly parse: (stored: unknown) => T;
  readonly store: (value: T) => unknown;
}

/** The part of `browser.storage` that is used. */
export interface Storage {
  readonly local: Pick<typeof browser.storage.local, 'get' | 'set'>;
  readonly onChanged: Pick<typeof browser.storage.onChanged, 'addListener' | 'removeListener'>;
}

type Changed = Parameters<typeof browser.storage.onChanged.addListener>[0];

/**
 * One value in the extension's storage: parsed on its way out, whoever wrote it; watched until a signal aborts.
 */
export function storedValue<T>(
  { key, parse, store }: ValueFormat<T>,
  storage: Storage = browser.storage,
): StoredValue<T> {
  return {
    read: async () => parse((await storage.local.get(key))[key]),
    write: (value) => storage.local.set({ [key]: store(value) }),
    watch(onChange, signal) {
      const onChanged: Changed = (changes, area) => {
        const change = changes[key];
        if (area === 'local' && change) onChange(parse(change.newValue));
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), { once: true });
    },
  };
}
