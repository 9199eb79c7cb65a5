// One attempt and what can go wrong around it: the old overlay stays whole, and the schedule remembers.
import { describe, expect, it } from 'vitest';
import { err, ok, type Result } from '@/lib/core/result';
import type { Overlay } from '@/lib/gazetteer/overlay/overlay';
import {
  type FactsChange,
  parseCorrections,
  parseOverlay,
  parseSchedule,
  type StoredFacts,
} from '@/lib/gazetteer/overlay/stored-facts';
import type { RefreshError } from '@/lib/gazetteer/refresh/refresh-facts';
import { type RunDeps, runRefresh } from '@/lib/gazetteer/refresh/run-refresh';
import { begun, dueAt, NEVER_REFRESHED, recovered, type Schedule } from '@/lib/gazetteer/refresh/schedule';
import { day, days } from '@/test/builders';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;
const overlayOf = (asOf: string): Overlay => ({
  version: 1,
  asOf: day(asOf),
  compared: 1,
  people: [],
  changes: [],
  refused: [],
});
const OLD = overlayOf('2026-11-01');
const NEW = overlayOf('2026-11-25');

/** The store as a browser keeps it: text, whole values, all keys of a call or none. */
function memoryStore(schedule: Partial<Schedule> = {}, room = Number.POSITIVE_INFINITY) {
  let text = JSON.stringify({
    overlay: OLD,
    corrections: [],
    schedule: { ...NEVER_REFRESHED, on: true, ...schedule },
  });
  const read = (): StoredFacts => {
    const { overlay, corrections, schedule: stored } = JSON.parse(text);
    return {
      overlay: parseOverlay(overlay),
      corrections: parseCorrections(corrections),
      schedule: parseSchedule(stored),
    };
  };
  const changeFacts = (change: (before: StoredFacts) => FactsChange) => {
    const before = read();
    const after = change(before);
    if (after.overlay && room === 0) return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    text = JSON.stringify({ ...before, ...after });
    return Promise.resolve(read());
  };
  return { read, changeFacts };
}

const run = (store: ReturnType<typeof memoryStore>, over: Partial<RunDeps> = {}) =>
  runRefresh({
    changeFacts: store.changeFacts,
    mayAsk: () => Promise.resolve(true),
    refresh: () => Promise.resolve(ok(NEW)),
    now: () => NOW,
    ...over,
  });

it('puts a new overlay in the place of the old one', async () => {
  const store = memoryStore({ failures: 3 });
  expect(await run(store)).toEqual(ok(NEW));
  expect(store.read()).toMatchObject({
    overlay: { asOf: '2026-11-25' },
    schedule: { succeededAt: NOW, failures: 0, runningSince: null, lastError: null },
  });
});

describe('keeps the old overlay, and says why, when', () => {
  it.each<[why: string, error: RefreshError]>([
    ['there is no network', { kind: 'unreachable' }],
    ['an answer takes too long', { kind: 'too-slow' }],
    ['an answer is too large', { kind: 'too-large' }],
    ['somebody else answers', { kind: 'not-an-answer' }],
    ['an answer breaks off', { kind: 'cut-off' }],
    ['the service fails', { kind: 'service-failed', status: 502 }],
    ['half the world is missing', { kind: 'half-missing', answered: 60, asked: 197 }],
    ['most of it is nonsense', { kind: 'contradictory', refused: 90, answered: 190 }],
    ['the clock is wrong', { kind: 'wrong-clock', here: day('2025-11-25'), there: day('2026-11-25') }],
    ['leave is taken back half-way', { kind: 'no-permission' }],
  ])('%s', async (_why, error) => {
    const store = memoryStore();
    expect(await run(store, { refresh: () => Promise.resolve(err(error)) })).toEqual(err(error));
    expect(store.read()).toMatchObject({ overlay: OLD, schedule: { failures: 1, lastError: error } });
    expect(dueAt(store.read().schedule, NOW)).toBe(NOW + HOUR);
  });

  it('leave was never given: nothing is even asked', async () => {
    const store = memoryStore();
    let asked = 0;
    const refresh = () => {
      asked += 1;
      return Promise.resolve(ok(NEW));
    };
    await run(store, { mayAsk: () => Promise.resolve(false), refresh });
    expect(asked).toBe(0);
    expect(store.read()).toMatchObject({ overlay: OLD, schedule: { lastError: { kind: 'no-permission' } } });
  });

  it('the browser has no room for the new one', async () => {
    const store = memoryStore({}, 0);
    expect(await run(store)).toEqual(err({ kind: 'storage-failed' }));
    expect(store.read()).toMatchObject({ overlay: OLD, schedule: { lastError: { kind: 'storage-failed' } } });
  });

  it('the worker is stopped half-way: the next one finds a failure, and waits', async () => {
    const store = memoryStore();
    void run(store, { refresh: () => new Promise<Result<Overlay, RefreshError>>(() => undefined) });
    await expect.poll(() => store.read().schedule.runningSince).toBe(NOW);
    await store.changeFacts(({ schedule }) => ({ schedule: recovered(schedule, NOW + 1000) }));
    expect(store.read()).toMatchObject({
      overlay: OLD,
      schedule: { lastError: { kind: 'interrupted' }, failures: 1 },
    });
  });
});

describe('is not made', () => {
  it.each<[why: string, schedule: Partial<Schedule>]>([
    ['while the service wants to be left alone, also by the button', { blockedUntil: NOW + HOUR }],
    ['while another is going on', begun({ ...NEVER_REFRESHED, on: true }, NOW - 1000)],
  ])('%s', async (_why, schedule) => {
    const store = memoryStore(schedule);
    const before = store.read();
    expect(await run(store)).toBeNull();
    expect(store.read()).toEqual(before);
  });
});

it('what was forgotten while it ran does not come back', async () => {
  const store = memoryStore();
  const refresh = async () => {
    await store.changeFacts(({ schedule }) => ({
      overlay: null,
      schedule: { ...schedule, runningSince: null },
    }));
    return ok(NEW);
  };
  await run(store, { refresh });
  expect(store.read().overlay).toBeNull();
});

describe('what is stored is parsed', () => {
  const correction = {
    id: '6f1e1b7a-0d5c-4c9e-8f7a-1c2d3e4f5a6b',
    kind: 'ended',
    madeOn: '2026-11-25',
    office: 'NZ/prime-minister',
    person: { id: 'nz-holder', name: 'Holder' },
    start: days('2023-11-27'),
    end: days('2026-11-01'),
  };
  it.each([
    ['nothing', undefined],
    ['an overlay of a later version', { ...NEW, version: 2 }],
    ['an overlay with a change of no known kind', { ...NEW, changes: [{ kind: 'sung' }] }],
    ['a string', 'overlay'],
  ])('no overlay out of %s', (_what, stored) => {
    expect(parseOverlay(stored)).toBeNull();
  });
  it('one correction that cannot be read does not take the others with it', () => {
    expect(parseCorrections([correction, { ...correction, kind: 'sung' }, null])).toEqual([correction]);
    expect(parseCorrections('none')).toEqual([]);
  });
  it.each([
    ['nothing', undefined],
    [
      'a schedule with an error of no known kind',
      { ...NEVER_REFRESHED, on: true, lastError: { kind: 'sung' } },
    ],
    ['numbers that are none', { ...NEVER_REFRESHED, on: true, failures: -1 }],
  ])('switched off out of %s', (_what, stored) => {
    expect(parseSchedule(stored)).toEqual(NEVER_REFRESHED);
  });
});
