// Wires the options' sections on facts to the store, the browser's permission and the background.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FactsProps, RefreshState } from '../../components/options/facts-section';
import { systemClock } from '../../lib/core/clock-and-ids';
import type { Gazetteer } from '../../lib/gazetteer/model/types';
import { describeOverlay } from '../../lib/gazetteer/overlay/describe-overlay';
import {
  changeFacts,
  loadBundle,
  readFacts,
  type StoredFacts,
  watchFacts,
  withStored,
} from '../../lib/gazetteer/overlay/stored-facts';
import { blockedUntil, isRunning } from '../../lib/gazetteer/refresh/schedule';
import { askBackground } from '../../lib/messaging/ask';
import {
  giveBackWikidata,
  mayAskWikidata,
  requestWikidata,
  watchPermission,
} from '../../lib/settings/host-permissions';

/** What is stored and what follows from it. */
export interface KnownFacts {
  readonly bundle: Gazetteer;
  /** Bundle, refresh and corrections. */
  readonly gazetteer: Gazetteer;
  readonly stored: StoredFacts;
  readonly permitted: boolean;
}

let bundle: Promise<Gazetteer> | undefined;

async function read(): Promise<KnownFacts> {
  bundle ??= loadBundle();
  const [shipped, stored, permitted] = await Promise.all([bundle, readFacts(), mayAskWikidata()]);
  return { bundle: shipped, gazetteer: withStored(shipped, stored), stored, permitted };
}

/** Read again after every change, whoever makes it. */
export function useKnownFacts() {
  const [known, setKnown] = useState<KnownFacts | null>(null);
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  useEffect(() => {
    const life = new AbortController();
    const load = () => {
      read().then((now) => life.signal.aborted || setKnown(now), fail);
    };
    watchFacts(load, life.signal);
    watchPermission(load, life.signal);
    load();
    return () => life.abort();
  }, [fail]);
  return { known, failed, fail };
}

const instant = (time: number | null) => (time === null ? null : new Date(time).toISOString());

function describeState({ bundle: shipped, stored, permitted }: KnownFacts, declined: boolean): RefreshState {
  const { schedule, overlay } = stored;
  const now = systemClock().getTime();
  return {
    on: schedule.on,
    permitted,
    running: isRunning(schedule, now),
    blockedUntil: instant(blockedUntil(schedule, now)),
    fetchedAt: instant(schedule.succeededAt),
    lastError: schedule.lastError,
    declined,
    overlay: overlay && describeOverlay(shipped, overlay),
  };
}

const switchTo = (on: boolean) => changeFacts(({ schedule }) => ({ schedule: { ...schedule, on } }));

/** The overlay goes, and with it whatever a refresh that is going on may bring. */
const forgetAll = () =>
  changeFacts(({ schedule }) => ({
    overlay: null,
    schedule: { ...schedule, succeededAt: null, runningSince: null, lastError: null },
  }));

export function useFacts({ known, failed, fail }: ReturnType<typeof useKnownFacts>): FactsProps {
  const [declined, setDeclined] = useState(false);

  /** Asks for leave at once, while the click is being answered, and goes on only with it. */
  const withLeave = (then: () => Promise<unknown>) => {
    requestWikidata().then((granted) => {
      setDeclined(!granted);
      return granted ? then() : undefined;
    }, fail);
  };
  const fetchNow = () => askBackground('facts/refresh', null);

  return {
    state: known && describeState(known, declined),
    failed,
    onSwitch: (on) => {
      if (on) withLeave(() => switchTo(true).then(fetchNow));
      else switchTo(false).then(giveBackWikidata).catch(fail);
    },
    onFetch: () => withLeave(fetchNow),
    onForget: () => void forgetAll().catch(fail),
  };
}
