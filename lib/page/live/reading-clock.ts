// When a page that changes is to be read again: changes and the cost of readings in, the next moment out; no clock and no timer of its own.
/** A page on which nothing has changed for so long, in ms, is calm: reading it takes most of the 300 that marks may take. */
export const CALM_MS = 100;
/** Longest wait for calm, in ms: text that comes word by word is read on its way. */
export const MOST_WAIT_MS = 2000;
/** Share of the time that readings may take on a page that never stops; what comes with them (messages, garbage) is half as much again, and all of it stays below 2 %. */
export const SHARE = 1 / 120;
/** Time that readings may take at once, in ms, after a page has been quiet: it is the common case, and need not wait. */
export const MOST_CREDIT_MS = 200;
/** The same for what the reader brings about: it is waited for, and nobody presses a button every second for long. */
export const ASKED_SHARE = 1 / 20;
export const MOST_ASKED_CREDIT_MS = 1000;

/** Time that may be spent: it comes back by a share of the time that passes, up to a most. */
class Budget {
  readonly #share: number;
  readonly #most: number;
  #credit: number;
  #creditAt: number;

  constructor(share: number, most: number, now: number) {
    this.#share = share;
    this.#most = most;
    this.#credit = most;
    this.#creditAt = now;
  }

  spend(cost: number, now: number): void {
    this.#credit = Math.min(this.#most, this.#credit + (now - this.#creditAt) * this.#share) - cost;
    this.#creditAt = now;
  }

  /** When nothing is owed any more. */
  paidAt(): number {
    return this.#creditAt + Math.max(0, -this.#credit) / this.#share;
  }
}

/** All times are milliseconds of one clock that only goes forward. */
export class ReadingClock {
  /** For what the page does of itself. */
  readonly #pages: Budget;
  /** For what the reader brings about. */
  readonly #readers: Budget;
  #spent: Budget;
  #firstChange: number | null = null;
  #lastChange = 0;
  #isAsked = false;

  constructor(now: number) {
    this.#pages = new Budget(SHARE, MOST_CREDIT_MS, now);
    this.#readers = new Budget(ASKED_SHARE, MOST_ASKED_CREDIT_MS, now);
    this.#spent = this.#pages;
  }

  /** Something has changed that is to be read; `isAsked`: by what the reader has just done on the page. */
  changed(now: number, isAsked = false): void {
    this.#firstChange ??= now;
    this.#lastChange = now;
    this.#isAsked ||= isAsked;
  }

  /** A reading has begun: it sees all that has changed so far. */
  begun(): void {
    this.#spent = this.#budget();
    this.#firstChange = null;
    this.#isAsked = false;
  }

  /** A reading has ended that took `cost`. */
  ended(now: number, cost: number): void {
    this.#spent.spend(cost, now);
  }

  /** When the page is to be read, if nothing more changes; null: nothing has changed. A page that became calm always is. */
  dueAt(): number | null {
    if (this.#firstChange === null) return null;
    const calm = Math.min(this.#lastChange + CALM_MS, this.#firstChange + MOST_WAIT_MS);
    return Math.max(calm, this.#budget().paidAt());
  }

  #budget(): Budget {
    return this.#isAsked ? this.#readers : this.#pages;
  }
}
