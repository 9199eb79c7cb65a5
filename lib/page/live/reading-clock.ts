// When a page that changes is to be read again: changes and the cost of readings in, the next moment out; no clock and no timer of its own.
/** A page on which nothing has changed for so long, in ms, is calm: reading it takes most of the 300 that marks may take. */
export const CALM_MS = 100;
/** Longest wait for calm, in ms: text that comes word by word is read on its way. */
export const MOST_WAIT_MS = 2000;
/** Share of the time that readings may take on a page that never stops; what comes with them (messages, garbage) is half as much again, and all of it stays below 2 %. */
export const SHARE = 1 / 120;
/** Time that readings may take at once, in ms, after a page has been quiet: it is the common case, and need not wait. */
export const MOST_CREDIT_MS = 200;

/** All times are milliseconds of one clock that only goes forward. */
export class ReadingClock {
  #credit = MOST_CREDIT_MS;
  #creditAt: number;
  #firstChange: number | null = null;
  #lastChange = 0;

  constructor(now: number) {
    this.#creditAt = now;
  }

  /** Something has changed that is to be read. */
  changed(now: number): void {
    this.#firstChange ??= now;
    this.#lastChange = now;
  }

  /** A reading has begun: it sees all that has changed so far. */
  begun(): void {
    this.#firstChange = null;
  }

  /** A reading has ended that took `cost`. */
  ended(now: number, cost: number): void {
    this.#credit = this.#creditOn(now) - cost;
    this.#creditAt = now;
  }

  /** When the page is to be read, if nothing more changes; null: nothing has changed. A page that became calm always is. */
  dueAt(): number | null {
    if (this.#firstChange === null) return null;
    const calm = Math.min(this.#lastChange + CALM_MS, this.#firstChange + MOST_WAIT_MS);
    return Math.max(calm, this.#creditAt + Math.max(0, -this.#credit) / SHARE);
  }

  #creditOn(now: number): number {
    return Math.min(MOST_CREDIT_MS, this.#credit + (now - this.#creditAt) * SHARE);
  }
}
