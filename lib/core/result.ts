// Result: an expected failure as a value that callers must look at; Brand: strings of one meaning as a type of their own.
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const err = <E>(error: E) => ({ ok: false, error }) as const;

/** Makes a `switch` over a union exhaustive: a new case is a compile error here. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}

declare const brand: unique symbol;
export type Brand<T, B extends string> = T & { readonly [brand]: B };
