// The browser's databases → the same for Dexie, which then neither writes into a library of a newer version nor waits for ever to open one.
import type { Dexie } from 'dexie';

/**
 * How long another page that holds an older version of the library open is waited for, in ms. Ours let go at once, when
 * they are asked; one that is frozen, or hangs, never does.
 */
const BLOCKED_MS = 3000;

/**
 * Databases of which a version is named whenever one is opened. Where the library has a newer version than this Sidelight,
 * Dexie would open it all the same, as it is, and write rows that the newer one cannot read; with this it is refused, and
 * the failure is a `VersionError`.
 */
export function olderOrEqual(factory: IDBFactory): IDBFactory {
  const open = (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new DOMException('A newer version is there', 'VersionError');
    return factory.open(name, version);
  };
  return new Proxy(factory, {
    get: (target, name) => {
      if (name === 'open') return open;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** What ends the wait for a database: it is brought up to date, it is open, or it is refused. */
const OPENINGS_END = ['upgradeneeded', 'success', 'error'] as const;

/**
 * Gives up opening `db` while another page holds an older version of it open. Whoever asks next is refused at once, and
 * let in as soon as that page has let go. Each opening is waited for as long as the first, however many there are.
 */
export function giveUpWhenBlocked(db: Dexie): void {
  db.on('blocked', ({ target }) => {
    const timer = setTimeout(() => {
      if (db.isOpen()) return;
      db.close(); // all that wait are told
      db.close({ disableAutoOpen: false });
    }, BLOCKED_MS);
    for (const end of OPENINGS_END) target?.addEventListener(end, () => clearTimeout(timer), { once: true });
  });
}
