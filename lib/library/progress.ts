// How far the reader has come in a clipping; kept beside it, so that neither list nor body is rewritten.
import * as z from 'zod/mini';
import type { Result } from '../core/result';
import type { Progress, ProgressRow } from './clipping';
import type { LibraryDb } from './db';
import { attempt, type SaveError } from './storage-error';
import { UnreadableRowError } from './stored-json';

/** Version of a row; the rows are small and are replaced whole. */
const VERSION = 1 satisfies ProgressRow['version'];

/** A row of `progress`. */
export const progressRowShape: z.ZodMiniType<ProgressRow> = z.object({
  id: z.string(),
  version: z.literal(VERSION),
  offset: z.int().check(z.nonnegative()),
  length: z.int().check(z.nonnegative()),
  share: z.number().check(z.minimum(0), z.maximum(1)),
  /** ISO 8601 instant, UTC. */
  readAt: z.string(),
});

/** Null: never opened, or written by a version that this one cannot read. */
function parseProgress(row: unknown): Progress | null {
  const parsed = progressRowShape.safeParse(row);
  if (!parsed.success) return null;
  const { offset, length, share } = parsed.data;
  return { offset, length, share };
}

interface ProgressToKeep {
  readonly id: string;
  readonly progress: Progress;
  readonly now: Date;
}

/** Replaces what was kept for the clipping `id`; rejects with `UnreadableRowError` where it could not be read back. */
export function keepProgress(
  db: LibraryDb,
  { id, progress, now }: ProgressToKeep,
): Promise<Result<string, SaveError>> {
  return attempt(async () => {
    const row: ProgressRow = { ...progress, id, version: VERSION, readAt: now.toISOString() };
    if (!parseProgress(row)) throw new UnreadableRowError(['progress']);
    return await db.progress.put(row);
  });
}

/** Progress of each of `ids` that has any. */
export async function readProgress(
  db: LibraryDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Progress>> {
  const rows = await db.progress.bulkGet([...ids]);
  return new Map(
    rows.flatMap((row, at): [string, Progress][] => {
      const [id, progress] = [ids[at], parseProgress(row)];
      return id !== undefined && progress ? [[id, progress]] : [];
    }),
  );
}
