// What was done with clippings of the list, in its order → the way back through it, one after the other; what storage refuses to undo stays in its place.
import { ok, type Result } from '../../../lib/core/result';
import type { SaveError } from '../../../lib/library/repository';
import type { Outcome } from './deed-outcomes';

interface Recorded {
  readonly ids: readonly string[];
  /** It may still be under way. */
  readonly work: Promise<Outcome>;
}

/** What was not done, or failed, needs no taking back. */
async function takeBack(work: Promise<Outcome>): Promise<Result<unknown, SaveError>> {
  const outcome = await work.catch(() => null); // told where it was recorded
  return outcome?.ok ? outcome.value.undo() : ok(null);
}

export class Undos {
  /** By their number: those that were done later have greater ones. */
  #all: readonly (Recorded & { readonly nr: number })[] = [];
  #nr = 0;

  /** The value forgets it: nothing was done. */
  record(ids: readonly string[], work: Promise<Outcome>): () => void {
    const nr = this.#nr++;
    this.#all = [...this.#all, { nr, ids, work }];
    return () => {
      this.#all = this.#all.filter((each) => each.nr !== nr);
    };
  }

  /** What was done last, or is being done. */
  last(): Recorded | null {
    return this.#all.at(-1) ?? null;
  }

  /** Undoes what was done last. Refused, it is put back to where it was, whatever was done meanwhile. */
  async undoLast(): Promise<Result<unknown, SaveError>> {
    const last = this.#all.at(-1);
    if (!last) return ok(null);
    this.#all = this.#all.slice(0, -1); // whoever presses twice goes back two steps
    let isUndone = false;
    try {
      const undone = await takeBack(last.work);
      isUndone = undone.ok;
      return undone;
    } finally {
      if (!isUndone) this.#all = [...this.#all, last].sort((a, b) => a.nr - b.nr);
    }
  }
}
