// When a page that changes is read again: soon after it has become calm, and never for more than its share of the time.
import { expect, it } from 'vitest';
import {
  ASKED_SHARE,
  CALM_MS,
  MOST_ASKED_CREDIT_MS,
  MOST_CREDIT_MS,
  MOST_WAIT_MS,
  ReadingClock,
  SHARE,
} from '@/lib/page/live/reading-clock';

/** When it is read, in ms, where a page changes every `every` ms for `length` ms and each reading costs `cost`. */
function readingsOf(every: number, length: number, cost: number, isAsked = false): number[] {
  const clock = new ReadingClock(0);
  const readings: number[] = [];
  for (let now = 0; now < length * 2; now++) {
    if (now < length && now % every === 0) clock.changed(now, isAsked);
    const due = clock.dueAt();
    if (due === null || due > now) continue;
    clock.begun();
    clock.ended(now, cost);
    readings.push(now);
  }
  return readings;
}

it.each<[why: string, changes: number[], due: number | null]>([
  ['nothing has changed', [], null],
  ['after a while without a change', [0], CALM_MS],
  ['the last change counts', [0, 60, 120], 120 + CALM_MS],
  [
    'text that comes word by word is read on its way',
    Array.from({ length: 100 }, (_, at) => at * 50),
    MOST_WAIT_MS,
  ],
])('is due: %s', (_why, changes, due) => {
  const clock = new ReadingClock(0);
  for (const now of changes) clock.changed(now);
  expect(clock.dueAt()).toBe(due);
});

it('a page that changes while it is read is read again', () => {
  const clock = new ReadingClock(0);
  clock.changed(0);
  clock.begun();
  clock.changed(120);
  clock.ended(140, 30);
  expect(clock.dueAt()).toBe(120 + CALM_MS);
});

it.each<[why: string, every: number, cost: number]>([
  ['every second', 1000, 40],
  ['every second, a large page', 1000, 300],
  ['every tenth of a second', 100, 40],
  ['every three seconds', 3000, 60],
])(
  'a page that changes %s for a minute costs less than 2 % of it, and its last change is read',
  (_why, every, cost) => {
    const minute = 60_000;
    const readings = readingsOf(every, minute, cost);
    const spent = readings.filter((at) => at < minute).length * cost;
    expect(spent).toBeLessThanOrEqual(MOST_CREDIT_MS + minute * SHARE + cost);
    expect(spent / minute).toBeLessThan(0.02 + cost / minute);
    const lastChange = minute - every;
    expect(readings.at(-1)).toBeGreaterThanOrEqual(lastChange + CALM_MS);
  },
);

it('a page that changes now and then is read each time at once', () => {
  expect(readingsOf(10_000, 60_000, 40)).toEqual([0, 1, 2, 3, 4, 5].map((n) => n * 10_000 + CALM_MS));
});

it.each<[why: string, every: number, cost: number, atOnce: number]>([
  ['buttons pressed one after the other', 1500, 100, 10],
  ['on a slow device', 1500, 150, 6],
  ['once on a page so large that it is hardly read', 20_000, 1000, 2],
])('what the reader brings about is read at once: %s', (_why, every, cost, atOnce) => {
  const readings = readingsOf(every, every * atOnce, cost, true);
  expect(readings).toEqual(Array.from({ length: atOnce }, (_, n) => n * every + CALM_MS));
});

it('a reader who never stops is given a share too', () => {
  const minute = 60_000;
  const spent = readingsOf(500, minute, 200, true).filter((at) => at < minute).length * 200;
  expect(spent).toBeLessThanOrEqual(MOST_ASKED_CREDIT_MS + minute * ASKED_SHARE + 200);
});

it('neither of them pays for the other', () => {
  const clock = new ReadingClock(0);
  clock.changed(0);
  clock.begun();
  clock.ended(0, 10_000);
  clock.changed(1);
  const late = clock.dueAt() ?? 0;
  clock.changed(2, true);
  expect(clock.dueAt()).toBe(2 + CALM_MS);
  clock.begun();
  clock.ended(2, 30);
  clock.changed(3);
  expect(clock.dueAt()).toBe(late);
});
