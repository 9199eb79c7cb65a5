// Puts work off until somebody asks, and does it once.

/** `make`, each key once. A value that `isEmpty` is not kept: the questions without an answer have no end. */
export function remembered<K, V>(make: (key: K) => V, isEmpty: (value: V) => boolean): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (!isEmpty(value)) made.set(key, value);
    return value;
  };
}
