// Long work as a sequence of steps: what a step may cost, counted in nodes, and how all steps are run at once.
/** Whose step comes after the pause: Readability's is the one that cannot be cut. */
export type NextStep = 'ours' | 'readability';

/** Work that lets whoever drives it pause; it may be left undone at any pause. */
export type Steps<T> = Generator<NextStep, T>;

/** Nodes that a step of the dearest work may touch: some 10 ms of a slow machine whose code is still cold. */
const NODES_A_STEP = 1000;

/** Counts what has been done since the last pause. */
export class Pace {
  readonly #each: number;
  #left: number;

  /** `each`: nodes that a step may touch, where the work is cheaper than most. */
  constructor(each = NODES_A_STEP) {
    this.#each = each;
    this.#left = each;
  }

  /** Whether a pause is due once `nodes` more have been touched; then it counts anew. */
  isDue(nodes = 1): boolean {
    this.#left -= nodes;
    if (this.#left > 0) return false;
    this.#left = this.#each;
    return true;
  }
}

/** All steps without a pause, for who need not share the page with anybody. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
