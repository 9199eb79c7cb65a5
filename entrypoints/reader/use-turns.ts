// Lets changes of the article on the reader page wait for each other: what is saved is what was asked for before.
import { useState } from 'preact/hooks';
import type { Loaded } from './load-reading';

/** Each change begins with what the one before has made, which may not have been drawn yet. */
export class Turns {
  loaded: Loaded;
  /** Id in the library; null: a draft. */
  id: string | null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(loaded: Loaded) {
    this.loaded = loaded;
    this.id = loaded.id;
  }

  /** Does `work` when everything before it is done or has failed; rejects with what `work` throws. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined); // told to whoever asked for it
    return turn;
  }
}

export function useTurns(loaded: Loaded): Turns {
  const [turns] = useState(() => new Turns(loaded));
  turns.loaded = loaded;
  return turns;
}
