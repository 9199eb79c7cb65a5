// When a refresh is due, as a table: weekly, later after failures, never before the service allows.
import { describe, expect, it } from 'vitest';
import {
  begun,
  blockedUntil,
  dueAt,
  failed,
  isRunning,
  NEVER_REFRESHED,
  recovered,
  type Schedule,
  succeeded,
  WEEK_MS,
} from '@/lib/gazetteer/refresh/schedule';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const on = (over: Partial<Schedule> = {}): Schedule => ({ ...NEVER_REFRESHED, on: true, ...over });
const failing = (times: number) =>
  Array.from({ length: times }).reduce<Schedule>(
    (schedule) => failed(begun(schedule, NOW), { kind: 'unreachable' }, NOW),
    on(),
  );
const limited = (retryAfter: number | null) =>
  failed(begun(on(), NOW), { kind: 'rate-limited', retryAfter }, NOW);

describe('due', () => {
  it.each<[why: string, schedule: Schedule, due: number | null]>([
    ['never while it is switched off', NEVER_REFRESHED, null],
    ['at once when it was just switched on', on(), NOW],
    ['a week after success', succeeded(begun(on(), NOW), NOW), NOW + WEEK_MS],
    ['an hour after one failure', failing(1), NOW + HOUR],
    ['four hours after three', failing(3), NOW + 4 * HOUR],
    ['a week after many, not a year', failing(30), NOW + WEEK_MS],
    ['not before the service allows', limited(3 * 3600), NOW + 3 * HOUR],
    ['an hour after a 429 that names no time', limited(null), NOW + HOUR],
    ['after a day at most, whatever the header claims', limited(1e9), NOW + 24 * HOUR],
    [
      'at once where the last attempt lies in the future: the clock was wrong',
      on({ attemptedAt: NOW + YEAR, succeededAt: NOW + YEAR }),
      NOW,
    ],
    ['at once where the last attempt is a year old', on({ attemptedAt: NOW - YEAR }), NOW - YEAR + WEEK_MS],
    ['without a block that a wrong clock has left', on({ blockedUntil: NOW + YEAR }), NOW],
  ])('%s', (_why, schedule, due) => {
    expect(dueAt(schedule, NOW)).toBe(due);
  });
});

it('a success forgets failures and blocks', () => {
  expect(succeeded(failing(5), NOW)).toMatchObject({ failures: 0, lastError: null, blockedUntil: null });
});

it('a block outlives other failures', () => {
  expect(blockedUntil(failed(limited(3600), { kind: 'unreachable' }, NOW), NOW)).toBe(NOW + HOUR);
});

it('an attempt that a stopped worker left behind has failed', () => {
  const found = recovered(begun(on(), NOW - HOUR), NOW);
  expect(found).toMatchObject({ failures: 1, runningSince: null, lastError: { kind: 'interrupted' } });
  expect(recovered(on(), NOW)).toEqual(on());
});

it.each([
  ['just begun', NOW, true],
  ['begun an hour ago and never finished', NOW - HOUR, false],
  ['begun in a future that a wrong clock saw', NOW + HOUR, false],
])('%s: running or not', (_why, since, running) => {
  expect(isRunning(on({ runningSince: since }), NOW)).toBe(running);
});
