// IndexedDB that has no room for the nth write: in each of the ways in which browsers say so, and as many writes as there are.

/** What browsers say when a site has used up its room. */
const noRoom = () =>
  new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');

type Write = (this: object, ...given: unknown[]) => IDBRequest;

/** The ways in which rows are written. */
const WRITES: readonly (readonly [prototype: object, name: string])[] = [
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'add'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'clear'],
  [IDBCursor.prototype, 'update'],
  [IDBCursor.prototype, 'delete'],
];

const says = (target: object, error: DOMException) =>
  Object.defineProperty(target, 'error', { value: error });

const storeOf = (written: object): IDBObjectStore => {
  if (written instanceof IDBObjectStore) return written;
  const { source } = written instanceof IDBCursor ? written : { source: null };
  if (source === null) throw new Error('Rows are written by stores and cursors alone');
  return source instanceof IDBIndex ? source.objectStore : source;
};

/** Writes nothing, and tells so later, as a request does. */
function failingLater(written: object): IDBRequest {
  const request = storeOf(written).count();
  request.addEventListener('success', (event) => {
    event.stopImmediatePropagation();
    says(request, noRoom());
    const isUnhandled = request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true }));
    if (isUnhandled) request.transaction?.abort();
  });
  return request;
}

/** Transactions that are to be given up instead of being committed. */
const doomed = new WeakSet<IDBTransaction>();

function giveUp(transaction: IDBTransaction): void {
  if (!doomed.delete(transaction)) return;
  says(transaction, noRoom());
  transaction.abort();
}

/** Takes the write, and gives up the whole transaction when all that hear of it have heard of it, or when it is committed. */
function abortingAfter(request: IDBRequest): IDBRequest {
  const { transaction } = request;
  if (!transaction) return request;
  doomed.add(transaction);
  // A listener that is added now would be heard before the one that is waiting for the row.
  queueMicrotask(() => request.addEventListener('success', () => giveUp(transaction)));
  return request;
}

/** How a write of `written`, a store or a cursor, ends; `write` does it. */
type Refusal = (write: () => IDBRequest, written: object) => IDBRequest;

/** How browsers say that there is no room. */
export const REFUSALS: Readonly<Record<string, Refusal>> = {
  'thrown by the write': () => {
    throw noRoom();
  },
  'told by the request': (_, written) => failingLater(written),
  'told by the transaction': (write) => abortingAfter(write()),
};

/** What goes on while a write is refused. */
export interface Refusing {
  /** Writes that were tried. */
  count: number;
  stop: () => void;
}

/** Lets every write through but the `nth` (1: the first), until it is stopped. */
export function refuseNthWrite(nth: number, refuse: Refusal): Refusing {
  const refusing: Refusing = { count: 0, stop: () => undefined };
  const originals = WRITES.map(([prototype, name]) => {
    const original: Write = Reflect.get(prototype, name);
    const replaced: Write = function (...given) {
      const write = () => Reflect.apply(original, this, given);
      refusing.count++;
      return refusing.count === nth ? refuse(write, this) : write();
    };
    Reflect.set(prototype, name, replaced);
    return () => Reflect.set(prototype, name, original);
  });
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function () {
    if (doomed.has(this)) giveUp(this);
    else commit.call(this);
  };
  refusing.stop = () => {
    IDBTransaction.prototype.commit = commit;
    for (const putBack of originals) putBack();
  };
  return refusing;
}
