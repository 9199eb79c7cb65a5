// Compares plain JSON by what it says: the order of an object's fields, and fields that are undefined, make no difference.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const fieldsOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((field) => value[field] !== undefined);

/**
 * Whether two plain values say the same. They hold no circles: what comes from JSON cannot, and what a database holds is
 * compared only after it was made plain.
 */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  if (one instanceof Uint8Array || other instanceof Uint8Array) return orderOf(one) === orderOf(other);
  const fields = fieldsOf(one);
  return (
    fields.length === fieldsOf(other).length && fields.every((field) => isSameValue(one[field], other[field]))
  );
}

/** A value with the fields of all its objects by their letters. */
function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = fieldsOf(value).sort();
  return Object.fromEntries(fields.map((field) => [field, sorted(value[field])]));
}

/** A string that stands for what `value` says: the same for the same, so that two values have an order. */
export const orderOf = (value: unknown): string => JSON.stringify(sorted(value)) ?? '';
