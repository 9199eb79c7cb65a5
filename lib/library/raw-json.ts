// Anything that a database can hold, as JSON: what JSON has no words for is said in a string.

/** `value` with nothing in it that JSON cannot hold; `above` are the objects that hold it. */
function sayable(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  const below = (each: unknown) => sayable(each, [...above, value]);
  if (Array.isArray(value)) return value.map(below);
  if (value instanceof Map || value instanceof Set) return [...value].map(below);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, below(each)]));
}

/** `value` as JSON; big integers as `"12n"`, something that contains itself as `"[circular]"` there. */
export const rawJson = (value: unknown): string => JSON.stringify(sayable(value, []));
