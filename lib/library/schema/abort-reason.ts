// Dexie's `transaction` → the same, but where the browser gave a transaction up, its failure says why: full disk, lost database.
import { Dexie } from 'dexie';

/**
 * What the browser says of the end of `transaction`, else `cause`. Requests that waited are told no more than that they
 * were given up, and what was asked after that, that it came too late. A transaction that we gave up ourselves, because
 * something else has failed in it, has no reason of its own.
 */
const reasonOf = (transaction: IDBTransaction | undefined, cause: unknown): unknown =>
  transaction?.error ?? cause;

/** To be put into the place of `run`, the `transaction` of a database, which it calls. */
export const tellingWhy = <T extends Dexie['transaction']>(run: T): T =>
  new Proxy(run, {
    apply: (target, database, given: unknown[]) => {
      const work = given.at(-1);
      if (typeof work !== 'function') throw new TypeError('A transaction does some work');
      /** Of a transaction inside another: that of the outer one. */
      let used: IDBTransaction | undefined;

      // An async function, by which Dexie knows that promises of the language are awaited in it.
      const watched = async (...handed: unknown[]): Promise<unknown> => {
        used = Dexie.currentTransaction.idbtrans;
        return await work(...handed);
      };
      return Reflect.apply(target, database, [...given.slice(0, -1), watched]).catch((cause: unknown) => {
        throw reasonOf(used, cause);
      });
    },
  });
