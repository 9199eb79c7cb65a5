// Carries one attempt through: leave, schedule, answers, overlay; what was there stays whole until the new is complete.

import { err, type Result } from '../../core/result';
import type { Overlay } from '../overlay/overlay';
import type { FactsChange, StoredFacts } from '../overlay/stored-facts';
import type { RefreshError } from './refresh-facts';
import { begun, blockedUntil, failed, isRunning, type ScheduledError, succeeded } from './schedule';

export interface RunDeps {
  readonly changeFacts: (change: (before: StoredFacts) => FactsChange) => Promise<StoredFacts>;
  readonly mayAsk: () => Promise<boolean>;
  readonly refresh: () => Promise<Result<Overlay, RefreshError>>;
  /** Ms since 1970. */
  readonly now: () => number;
}

/** What the attempt came to; null: it was not made, because another is going on or the service wants quiet. */
export type RunOutcome = Result<Overlay, ScheduledError> | null;

async function store({ changeFacts, now }: RunDeps, since: number, result: Result<Overlay, RefreshError>) {
  await changeFacts(({ schedule }) => {
    if (schedule.runningSince !== since) return {}; // forgotten, or given up for lost, in the meantime
    return result.ok
      ? { overlay: result.value, schedule: succeeded(schedule, now()) }
      : { schedule: failed(schedule, result.error, now()) };
  });
}

/** What the reader can meet is told in the schedule; rejects only where not even that can be stored. */
export async function runRefresh(deps: RunDeps): Promise<RunOutcome> {
  const { changeFacts, mayAsk, refresh, now } = deps;
  const since = now();
  let isOurs = false;
  await changeFacts(({ schedule }) => {
    isOurs = !isRunning(schedule, since) && blockedUntil(schedule, since) === null;
    return isOurs ? { schedule: begun(schedule, since) } : {};
  });
  if (!isOurs) return null;
  const result = (await mayAsk()) ? await refresh() : err({ kind: 'no-permission' as const });
  try {
    await store(deps, since, result);
    return result;
  } catch {
    // Storage is full: the old overlay is whole, as a failed write leaves nothing behind, and a line will still fit.
    const error = { kind: 'storage-failed' } as const;
    await changeFacts(({ schedule }) => ({ schedule: failed(schedule, error, now()) }));
    return err(error);
  }
}
