// What is stored of facts (refreshed overlay, corrections, schedule): parsed, changed, watched, and laid over the bundle.

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { loadGazetteer } from '../bundle/load-gazetteer';
import type { Gazetteer } from '../model/types';
import { NEVER_REFRESHED, type Schedule, type ScheduledError } from '../refresh/schedule';
import { type Correction, layerOfCorrections } from './correction';
import { correctionSchema, isoDaySchema } from './correction-schema';
import { MOST_CORRECTIONS } from './corrections-file';
import { layerOfOverlay, type Overlay, overlaySchema } from './overlay';
import { resolveFacts } from './resolve-facts';

/** Everything that is known beyond the bundle, and how the refresh fares. */
export interface StoredFacts {
  readonly overlay: Overlay | null;
  readonly corrections: readonly Correction[];
  readonly schedule: Schedule;
}

const time = z.nullable(z.number());
const count = z.int();

const error: z.ZodMiniType<ScheduledError> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['no-permission', 'unreachable', 'too-slow', 'too-large', 'not-an-answer', 'cut-off']),
  }),
  z.object({ kind: z.enum(['interrupted', 'storage-failed']) }),
  z.object({ kind: z.literal('rate-limited'), retryAfter: z.nullable(z.number()) }),
  z.object({ kind: z.literal('service-failed'), status: count }),
  z.object({ kind: z.literal('half-missing'), answered: count, asked: count }),
  z.object({ kind: z.literal('contradictory'), refused: count, answered: count }),
  z.object({ kind: z.literal('wrong-clock'), here: isoDaySchema, there: isoDaySchema }),
]);

const schedule: z.ZodMiniType<Schedule> = z.object({
  on: z.boolean(),
  attemptedAt: time,
  succeededAt: time,
  failures: z.int().check(z.nonnegative()),
  blockedUntil: time,
  runningSince: time,
  lastError: z.nullable(error),
});

const corrections = z.array(correctionSchema).check(z.maxLength(MOST_CORRECTIONS));

/** Null for nothing, and for what this version cannot read. */
export const parseOverlay = (stored: unknown): Overlay | null => overlaySchema.safeParse(stored).data ?? null;

/** Those that can be read; one that cannot does not take the others with it. */
export function parseCorrections(stored: unknown): readonly Correction[] {
  const all = corrections.safeParse(stored);
  if (all.success) return all.data;
  return Array.isArray(stored) ? stored.flatMap((row) => correctionSchema.safeParse(row).data ?? []) : [];
}

/** Switched off, as if nothing had happened, where it cannot be read. */
export const parseSchedule = (stored: unknown): Schedule =>
  schedule.safeParse(stored).data ?? NEVER_REFRESHED;

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

const GAZETTEER_FILE = '/gazetteer.json';

/** The facts as shipped. Rejects when the bundle is broken, which is a bug. */
export async function loadBundle(): Promise<Gazetteer> {
  const response = await fetch(browser.runtime.getURL(GAZETTEER_FILE));
  const loaded = loadGazetteer(await response.json());
  if (!loaded.ok) throw new Error(`The bundled gazetteer cannot be read: ${loaded.error.kind}`);
  return loaded.value;
}

/** Bundle, then refresh, then the reader. */
export const withStored = (
  bundle: Gazetteer,
  { overlay, corrections }: Pick<StoredFacts, 'overlay' | 'corrections'>,
): Gazetteer =>
  resolveFacts(bundle, [...(overlay ? [layerOfOverlay(overlay)] : []), layerOfCorrections(corrections)]);
