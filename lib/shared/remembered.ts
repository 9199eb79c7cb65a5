// Puts work off until somebody asks, and does it once.

/** Questions that are remembered at most; articles bring ever new words, and the memory must not grow with them. */
const MOST_REMEMBERED = 20_000;

/** `make`, each key once, until so many keys were asked for that all are forgotten and made again. */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_REMEMBERED) made.clear();
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
