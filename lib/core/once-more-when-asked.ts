// Work that may be asked for at any moment, in → a way to ask for it, out: never two of it at once, and nobody who asks is forgotten.

/**
 * Asks for `work`. Where it is being done already, it is done once more after that, since it may have looked before there
 * was something to see. The promise of who began it settles when nobody asks any more, and rejects as the last work did;
 * everybody else's settles at once.
 */
export function onceMoreWhenAsked(work: () => Promise<void>): () => Promise<void> {
  let [isAsked, isWorking] = [false, false];

  async function workWhileAsked(): Promise<void> {
    isWorking = true;
    try {
      while (isAsked) {
        isAsked = false;
        try {
          await work();
        } catch (cause) {
          if (!isAsked) throw cause; // else the next one tells how it is
        }
      }
    } finally {
      isWorking = false; // in the moment in which nobody was seen asking: nobody comes between
    }
  }

  return async () => {
    isAsked = true;
    if (!isWorking) await workWhileAsked();
  };
}
