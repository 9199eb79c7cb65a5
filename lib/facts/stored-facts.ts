// What the store holds must look like this when it is read: an older or newer version of ours may have written it.
import * as z from 'zod/mini';
import type { Correction } from '../gazetteer/changes/correction';
import { correctionSchema, isoDaySchema } from '../gazetteer/changes/correction-schema';
import { MOST_CORRECTIONS } from '../gazetteer/changes/corrections-file';
import { type Overlay, overlaySchema } from '../gazetteer/refresh/overlay';
import { NEVER_REFRESHED, type Schedule, type ScheduledError } from './schedule';

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
