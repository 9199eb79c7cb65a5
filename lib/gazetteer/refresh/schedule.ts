// When the next refresh is due: weekly, later after failures, never before the service allows; pure.
import type { RefreshError } from './refresh-facts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const WEEK_MS = 7 * 24 * HOUR_MS;
/** First wait after a failure; doubled with each further one. */
const FIRST_BACKOFF_MS = HOUR_MS;
/** What the service's operators ask for where a 429 names no time. */
const RATE_LIMIT_MS = MINUTE_MS;
/** An attempt that was never finished, because the browser stopped the worker, is given up for lost after this. */
export const LONGEST_ATTEMPT_MS = 10 * MINUTE_MS;

/** Times are ms since 1970, by the reader's clock. */
export interface Schedule {
  /** Whether the reader has switched the weekly refresh on. */
  readonly on: boolean;
  /** When the last attempt began; null: there was none. */
  readonly attemptedAt: number | null;
  /** When the last one that succeeded did. */
  readonly succeededAt: number | null;
  /** Failures in a row. */
  readonly failures: number;
  /** No attempt before this, not even by the button: the service said so. */
  readonly blockedUntil: number | null;
  /** The attempt that is going on began then; null: none is. */
  readonly runningSince: number | null;
  /** Why the last attempt failed; null: it did not. */
  readonly lastError: ScheduledError | null;
}

/** `interrupted`: the browser stopped the worker half-way. */
export type ScheduledError = RefreshError | { readonly kind: 'interrupted' | 'storage-failed' };

export const NEVER_REFRESHED: Schedule = {
  on: false,
  attemptedAt: null,
  succeededAt: null,
  failures: 0,
  blockedUntil: null,
  runningSince: null,
  lastError: null,
};

/** A time that lies ahead by more than `most` was written while the clock was wrong, and means nothing. */
const believed = (time: number | null, now: number, most: number): number | null =>
  time !== null && time - now <= most ? time : null;

/** A day at most, whatever a header claims. */
const LONGEST_BLOCK_MS = 24 * HOUR_MS;

/** Until when the service wants to be left alone, if that is still ahead. */
export function blockedUntil({ blockedUntil: until }: Schedule, now: number): number | null {
  const time = believed(until, now, LONGEST_BLOCK_MS);
  return time !== null && time > now ? time : null;
}

export const isRunning = ({ runningSince }: Schedule, now: number): boolean =>
  runningSince !== null && now >= runningSince && now - runningSince < LONGEST_ATTEMPT_MS;

/** When the weekly refresh is due; null: it is switched off. Never more than a week ahead. */
export function dueAt(schedule: Schedule, now: number): number | null {
  if (!schedule.on) return null;
  const last = believed(schedule.attemptedAt, now, 0);
  const wait =
    schedule.failures === 0 ? WEEK_MS : Math.min(WEEK_MS, FIRST_BACKOFF_MS * 2 ** (schedule.failures - 1));
  return Math.max(last === null ? now : last + wait, blockedUntil(schedule, now) ?? 0);
}

export const begun = (schedule: Schedule, now: number): Schedule => ({
  ...schedule,
  attemptedAt: now,
  runningSince: now,
});

export const succeeded = (schedule: Schedule, now: number): Schedule => ({
  ...schedule,
  succeededAt: now,
  failures: 0,
  blockedUntil: null,
  runningSince: null,
  lastError: null,
});

export function failed(schedule: Schedule, error: ScheduledError, now: number): Schedule {
  const block =
    error.kind === 'rate-limited'
      ? now + Math.min(LONGEST_BLOCK_MS, error.retryAfter === null ? RATE_LIMIT_MS : error.retryAfter * 1000)
      : blockedUntil(schedule, now);
  return {
    ...schedule,
    failures: schedule.failures + 1,
    blockedUntil: block,
    runningSince: null,
    lastError: error,
  };
}

/** What is found at a start of the worker: an attempt that nobody carries on any more has failed. */
export const recovered = (schedule: Schedule, now: number): Schedule =>
  schedule.runningSince === null ? schedule : failed(schedule, { kind: 'interrupted' }, now);
