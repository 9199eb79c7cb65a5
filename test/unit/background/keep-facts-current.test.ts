// The background as the browser runs it: alarms that fire, buttons pressed twice, leave taken back, workers stopped.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFactsCurrent } from '@/entrypoints/background/keep-facts-current';
import { knowledgeLoader } from '@/entrypoints/background/knowledge';
import { encodeGazetteer } from '@/lib/gazetteer/bundle/encode-gazetteer';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import type { CountryCode, OfficeId } from '@/lib/gazetteer/model/types';
import { changeFacts, readFacts } from '@/lib/gazetteer/overlay/stored-facts';
import { WIKIDATA_ENDPOINT } from '@/lib/gazetteer/refresh/fetch-answer';
import { NEVER_REFRESHED, type Schedule, WEEK_MS } from '@/lib/gazetteer/refresh/schedule';
import { restartBrowser, shipFiles, standIn, stopWorker } from '@/test/extension-browser';
import {
  asBundled,
  bundle,
  bundleRows,
  holder,
  PM,
  successor,
  today,
  useSmallWorld,
} from '@/test/wikidata/small-world';

const ALARM = { name: 'refresh-facts', scheduledTime: 0, persistAcrossSessions: true };
const LEAVE = { origins: ['https://query.wikidata.org/*'] };
const NOW = Date.parse(`${today}T12:00:00Z`);
const HOUR = 3_600_000;
/** Questions of one refresh of the small world: heads, and ministers. */
const QUESTIONS = 2;
const { server } = useSmallWorld();
const realFetch = globalThis.fetch;
/** Runs when a question has been answered, before the answer is handed over. */
let onAnswer: (asked: number) => unknown;
let asked: number;

/** The public address, answered by the engine of the tests. */
async function fetchFromEngine(address: RequestInfo | URL, init: RequestInit = {}) {
  expect(address).toBe(WIKIDATA_ENDPOINT);
  asked += 1;
  const { body: _, ...rest } = init;
  const query = init.body as URLSearchParams;
  const answer = await realFetch(server().endpoint, { ...rest, body: query });
  await onAnswer(asked);
  // Without the engine's own day, which is not the day of the test.
  return new Response(await answer.text(), {
    headers: { 'content-type': 'application/sparql-results+json' },
  });
}

/** One at a time, as the browser's locks do it. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, work: () => Promise<unknown>) => {
      last = last.then(work, work);
      return last;
    },
  };
}

beforeEach(() => {
  restartBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  shipFiles({ '/gazetteer.json': JSON.stringify(encodeGazetteer(bundleRows)) }, fetchFromEngine);
  vi.stubGlobal('navigator', { locks: locks() });
  void standIn.permissions.request(LEAVE);
  asked = 0;
  onAnswer = () => undefined;
  server().load(asBundled().head('NL', 'P6', holder).head('NL', 'P6', successor).turtle());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const scheduled = (over: Partial<Schedule> = {}) =>
  changeFacts(() => ({ schedule: { ...NEVER_REFRESHED, on: true, ...over } }));
const nextAlarm = async () => (await browser.alarms.get(ALARM.name))?.scheduledTime ?? null;
const fires = (alarm = ALARM) => fakeBrowser.alarms.onAlarm.trigger(alarm);

describe('the alarm', () => {
  it('fetches when it is due, and is set for a week later', async () => {
    await scheduled({ attemptedAt: NOW - WEEK_MS, succeededAt: NOW - WEEK_MS });
    keepFactsCurrent();
    await fires();
    expect(asked).toBe(QUESTIONS);
    expect(await readFacts()).toMatchObject({
      overlay: { asOf: today },
      schedule: { succeededAt: NOW, failures: 0, runningSince: null },
    });
    await expect.poll(nextAlarm).toBe(NOW + WEEK_MS);
  });

  it('asks nothing before it is due, and is set for when it is', async () => {
    await scheduled({ attemptedAt: NOW - HOUR, succeededAt: NOW - HOUR });
    keepFactsCurrent();
    await fires();
    expect(asked).toBe(0);
    expect(await nextAlarm()).toBe(NOW - HOUR + WEEK_MS);
  });

  it.each<[why: string, schedule: Partial<Schedule>, alarm?: typeof ALARM]>([
    ['of somebody else', { attemptedAt: null }, { ...ALARM, name: 'another' }],
    ['that is left from before the switch was turned off', { on: false }],
    ['that fires while the service wants to be left alone', { blockedUntil: NOW + HOUR }],
  ])('asks nothing: one %s', async (_why, schedule, alarm) => {
    await scheduled(schedule);
    keepFactsCurrent();
    await fires(alarm);
    expect(asked).toBe(0);
  });

  it('is taken away when the reader switches off, and set when the reader switches on', async () => {
    await scheduled({ attemptedAt: NOW, succeededAt: NOW });
    keepFactsCurrent();
    await expect.poll(nextAlarm).toBe(NOW + WEEK_MS);
    await scheduled({ on: false });
    await expect.poll(nextAlarm).toBeNull();
  });

  it('asks nobody without leave, and tells why in the store', async () => {
    await standIn.permissions.remove(LEAVE);
    await scheduled();
    keepFactsCurrent();
    await fires();
    expect(asked).toBe(0);
    expect((await readFacts()).schedule.lastError).toEqual({ kind: 'no-permission' });
  });
});

describe('while a refresh is going on', () => {
  it('a second press, and the alarm, ask nothing more', async () => {
    await scheduled();
    const { refreshNow } = keepFactsCurrent();
    await Promise.all([refreshNow(), refreshNow(), fires()]);
    expect(asked).toBe(QUESTIONS);
  });

  it('leave that is taken back stops it at once, and the old facts are kept', async () => {
    await scheduled();
    const { refreshNow } = keepFactsCurrent();
    await refreshNow();
    const { overlay } = await readFacts();
    server().load('');
    onAnswer = () => {
      void standIn.permissions.remove(LEAVE);
    };
    await refreshNow();
    expect(asked).toBe(QUESTIONS + 1);
    expect(await readFacts()).toMatchObject({ overlay, schedule: { lastError: { kind: 'no-permission' } } });
  });

  it('“forget all” and then “fetch now” bring facts again', async () => {
    await scheduled();
    const { refreshNow } = keepFactsCurrent();
    let again: Promise<unknown> = Promise.resolve();
    onAnswer = async (answered) => {
      if (answered > 1) return;
      await changeFacts(({ schedule }) => ({ overlay: null, schedule: { ...schedule, runningSince: null } }));
      vi.setSystemTime(NOW + 1000);
      again = refreshNow();
    };
    await refreshNow();
    await again;
    expect(await readFacts()).toMatchObject({ overlay: { asOf: today }, schedule: { lastError: null } });
  });

  it('a worker that is stopped leaves the old facts whole; the next one waits an hour', async () => {
    await scheduled();
    const first = keepFactsCurrent();
    await first.refreshNow();
    const { overlay } = await readFacts();
    onAnswer = () => new Promise(() => undefined);
    void first.refreshNow();
    await expect.poll(() => asked).toBe(QUESTIONS + 1);
    stopWorker();
    keepFactsCurrent();
    await expect.poll(nextAlarm).toBe(NOW + HOUR);
    expect(await readFacts()).toMatchObject({ overlay, schedule: { lastError: { kind: 'interrupted' } } });
  });
});

it('what is fetched is what the next card says, until it is forgotten', async () => {
  await scheduled();
  const knowledge = knowledgeLoader();
  const inOffice = async () => {
    const { gazetteer } = await knowledge();
    const card = describeEntity(gazetteer, 'NL' as CountryCode, { published: null, today });
    return card?.now.map(({ person }) => person.name).at(1);
  };
  expect(await inOffice()).toBe('Jan Holder');
  await keepFactsCurrent().refreshNow();
  expect(await inOffice()).toBe('Aaltje Nieuwkoop');
  await changeFacts(() => ({ overlay: null }));
  expect(await inOffice()).toBe('Jan Holder');
  const { termsByOffice } = (await knowledge()).gazetteer;
  expect(termsByOffice.get(PM as OfficeId)).toEqual(bundle.termsByOffice.get(PM as OfficeId));
});
