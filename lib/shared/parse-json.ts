// JSON from outside may be anything but JSON: that is a "no" to be looked at, not an exception.
import { err, ok, type Result } from './result';

export function parseJson(text: string): Result<unknown, { readonly kind: 'not-json' }> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ kind: 'not-json' }); // JSON.parse throws for nothing else
  }
}
