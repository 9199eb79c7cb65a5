// Storage says no in a few expected ways; each has a name that can cross a message and be put into words.
import { Dexie } from 'dexie';
import { err, ok, type Result } from '../core/result';

/**
 * - `storage-newer`: a newer Sidelight has made the library; it is not touched.
 * - `storage-unavailable`: IndexedDB is missing, switched off, closed under us, or held by another page (private windows,
 *   full profile).
 */
export type SaveError = { readonly kind: 'storage-full' | 'storage-newer' | 'storage-unavailable' };

const KIND_BY_ERROR_NAME: Readonly<Record<string, SaveError['kind']>> = {
  [Dexie.errnames.QuotaExceeded]: 'storage-full',
  [Dexie.errnames.Version]: 'storage-newer',
  [Dexie.errnames.MissingAPI]: 'storage-unavailable',
  [Dexie.errnames.OpenFailed]: 'storage-unavailable',
  [Dexie.errnames.DatabaseClosed]: 'storage-unavailable',
  // The browser gave the transaction up and does not say why; see `abort-reason.ts` for those of which it does.
  [Dexie.errnames.Abort]: 'storage-unavailable',
};

/**
 * What browsers say when the disk has no room, beside the name that the standard has for it: Chromium writes long
 * values as files (`UnknownError … (NO_SPACE)`, `DataError: Failed to write blobs (IOError)`, both seen on a full
 * disk), Firefox names its own error.
 */
const FULL_DISK =
  /\bNO_SPACE\b|Failed to write blobs|NO_DEVICE_SPACE|ENOSPC|no space left|disk (?:is )?full/i;
/** By the standard: how a signal names its reason, where none is given. */
const STOPPED = 'AbortError';
/** By the standard: the operation failed for reasons that lie outside the database, such as the disk. */
const OUTSIDE = 'UnknownError';

function kindOf({ name, message }: Error): SaveError['kind'] | undefined {
  if (FULL_DISK.test(message) || FULL_DISK.test(name)) return 'storage-full';
  return KIND_BY_ERROR_NAME[name] ?? (name === OUTSIDE ? 'storage-unavailable' : undefined);
}

/**
 * A transaction that ran out of room aborts; Dexie tells the reason in `inner`, sometimes two levels down, and of a write
 * of many rows the reason of each that failed in `failures`.
 */
function* causes(error: unknown): Generator<Error> {
  if (!(error instanceof Error || error instanceof DOMException)) return;
  yield error;
  if ('inner' in error) yield* causes(error.inner);
  if ('failures' in error && Array.isArray(error.failures))
    for (const failure of error.failures) yield* causes(failure);
}

/**
 * Whether `error` is what an aborted signal throws: the reader has stopped the work, and storage is well. What the browser
 * says of a transaction that was given up has the same name, but comes wrapped by Dexie; and so does what is thrown inside
 * a transaction, whatever it was: ask a signal between two transactions, or look at `aborted`.
 */
const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === STOPPED;

/** The expected failure behind `error`; null: a bug, or the work was stopped. */
export function storageErrorOf(error: unknown): SaveError | null {
  if (isStopped(error)) return null;
  const kinds = [...causes(error)].map(kindOf);
  // A full disk also closes or refuses the database: the more useful reason wins.
  const telling = (['storage-full', 'storage-newer'] as const).find((each) => kinds.includes(each));
  const kind = telling ?? kinds.find((each) => each !== undefined);
  return kind ? { kind } : null;
}

/** Runs `write`; an expected storage failure becomes a value, anything else is thrown on, that it was stopped as well. */
export async function attempt<T>(write: () => PromiseLike<T>): Promise<Result<T, SaveError>> {
  try {
    return ok(await write());
  } catch (error) {
    const expected = storageErrorOf(error);
    if (expected) return err(expected);
    throw error;
  }
}
