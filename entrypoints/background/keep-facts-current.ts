// Wires the weekly refresh: the alarm that wakes us, the button that asks for it, and the store that remembers.
import { browser } from 'wxt/browser';
import { systemClock, utcDay } from '../../lib/core/clock-and-ids';
import { err } from '../../lib/core/result';
import { changeFacts, loadBundle, readFacts, watchFacts } from '../../lib/gazetteer/overlay/stored-facts';
import { fetchAnswer, WIKIDATA_ENDPOINT } from '../../lib/gazetteer/refresh/fetch-answer';
import { refreshFacts } from '../../lib/gazetteer/refresh/refresh-facts';
import { type RunOutcome, runRefresh } from '../../lib/gazetteer/refresh/run-refresh';
import { dueAt, recovered } from '../../lib/gazetteer/refresh/schedule';
import { mayAskWikidata } from '../../lib/settings/host-permissions';

const ALARM = 'refresh-facts';
/** Between two questions, in ms: a refresh of a dozen takes half a minute, and a minute of the service allows sixty. */
const PAUSE_MS = 1500;
/** Browsers fire an alarm no sooner than this. */
const SOONEST_MS = 60_000;

const now = () => systemClock().getTime();
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));

const refresh = async () =>
  refreshFacts({
    gazetteer: await loadBundle(),
    today: utcDay(systemClock),
    pause,
    ask: async (query) =>
      (await mayAskWikidata())
        ? fetchAnswer(query, { endpoint: WIKIDATA_ENDPOINT })
        : err({ kind: 'no-permission' }),
  });

/** Sets the alarm for when the next refresh is due, or takes it away. */
async function plan(): Promise<void> {
  const due = dueAt((await readFacts()).schedule, now());
  if (due === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(due, now() + SOONEST_MS) });
}

export interface FactsKeeper {
  /** One attempt now, whatever the alarm says; the store tells whether another is going on, which is then enough. */
  readonly refreshNow: () => Promise<RunOutcome>;
}

/** Call it synchronously at start-up, or the alarm that woke the worker is missed. */
export function keepFactsCurrent(): FactsKeeper {
  // An attempt that is still marked as going on was another worker's, which is no more.
  const ready = changeFacts(({ schedule }) => {
    const found = recovered(schedule, now());
    return found === schedule ? {} : { schedule: found };
  }).then(plan);
  const refreshNow = async () => {
    await ready;
    return runRefresh({ changeFacts, mayAsk: mayAskWikidata, refresh, now });
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== ALARM) return;
    const due = dueAt((await readFacts()).schedule, now());
    if (due !== null && due <= now()) await refreshNow();
    else await plan();
  });
  watchFacts((keys) => {
    if (keys.has('schedule')) void plan();
  });
  return { refreshNow };
}
