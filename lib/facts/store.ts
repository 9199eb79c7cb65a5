// The one door to facts beyond the bundle: each kept whole under a key of its own, so that no half is ever seen.
import { browser } from 'wxt/browser';
import type { Correction } from '../gazetteer/changes/correction';
import type { Overlay } from '../gazetteer/refresh/overlay';
import type { Schedule } from './schedule';
import { parseCorrections, parseOverlay, parseSchedule, type StoredFacts } from './stored-facts';

const KEYS = {
  overlay: 'facts:overlay',
  corrections: 'facts:corrections',
  schedule: 'facts:schedule',
} as const;
export type FactsKey = keyof typeof KEYS;
/** Writers in our pages and in the background take turns. */
const LOCK = 'sidelight-facts';

export async function readFacts(): Promise<StoredFacts> {
  const rows: Record<string, unknown> = await browser.storage.local.get(Object.values(KEYS));
  return {
    overlay: parseOverlay(rows[KEYS.overlay]),
    corrections: parseCorrections(rows[KEYS.corrections]),
    schedule: parseSchedule(rows[KEYS.schedule]),
  };
}

export interface FactsChange {
  readonly overlay?: Overlay | null;
  readonly corrections?: readonly Correction[];
  readonly schedule?: Schedule;
}

/** What the next read would refuse must not be stored as if it were kept: whoever asks for it learns so. */
function mustReadBack({ overlay, corrections }: FactsChange): void {
  if (overlay && parseOverlay(overlay) === null) throw new Error('An overlay that cannot be read back');
  if (corrections && parseCorrections(corrections).length < corrections.length)
    throw new Error('A correction that cannot be read back');
}

/** One call for all of it: the browser stores either every key of a call or none. */
async function write(change: FactsChange): Promise<void> {
  mustReadBack(change);
  const rows = Object.entries(change).filter(([, value]) => value !== undefined);
  if (rows.length === 0) return;
  await browser.storage.local.set(
    Object.fromEntries(rows.map(([key, value]) => [KEYS[key as FactsKey], value])),
  );
}

/**
 * Reads, lets `change` decide, and stores what it returns; nobody else writes in between. Rejects, and stores nothing,
 * where the browser refuses or where what is to be stored could not be read back.
 */
export async function changeFacts(change: (before: StoredFacts) => FactsChange): Promise<StoredFacts> {
  return await navigator.locks.request(LOCK, async () => {
    const before = await readFacts();
    const after = change(before);
    await write(after);
    return { ...before, ...after };
  });
}

/** Calls `onChange` with what has changed, whoever changed it, until `signal` aborts. */
export function watchFacts(onChange: (keys: ReadonlySet<FactsKey>) => void, signal?: AbortSignal): void {
  const names = Object.entries(KEYS);
  const listener = (changes: Record<string, unknown>, area: string) => {
    const keys = names.flatMap(([name, key]) => (key in changes ? (name as FactsKey) : []));
    if (area === 'local' && keys.length > 0) onChange(new Set(keys));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
