// Groups rows by a key, memoizes functions of one argument, and makes what is costly when it is first wanted; all pure.
/** Groups rows by `key`, keeping their order inside each group. */
export function groupBy<K, V>(rows: readonly V[], key: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Questions that are memoized at most; articles bring ever new words, and the memory must not grow with them. */
const MOST_MEMOIZED = 20_000;

/** `make`, each key once, until so many keys were asked for that all are forgotten and made again. */
export function memoize<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_MEMOIZED) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * Calls `make` at the first call and never again. For what takes long to make and is seldom wanted: a script pays for
 * its constants on every page, and the first segmenter of a process takes longer than all others together.
 */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
