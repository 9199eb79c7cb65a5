// What is remembered of backups: when the last was made, whether one is made every week, and when the reader wished to hear no more.
import * as z from 'zod/mini';
import { instantShape } from '../core/shapes/day-shape';
import { storedValue } from './stored-value';

const storedShape = z.object({
  version: z.literal(1),
  weekly: z.boolean(),
  lastAt: z.nullable(instantShape),
  remindedAt: z.nullable(instantShape),
});

/** Instants are ISO 8601, UTC. */
export interface BackupRecord {
  /** A backup is made every week without being asked for. */
  readonly weekly: boolean;
  /** When the last file was made that the browser took over; null: there was none. */
  readonly lastAt: string | null;
  /** When the reader put the reminder away; null: never. */
  readonly remindedAt: string | null;
}

const NONE: BackupRecord = { weekly: false, lastAt: null, remindedAt: null };

/** What cannot be read back counts as nothing: a backup too many is better than one too few. */
export const backupRecord = storedValue<BackupRecord>({
  key: 'backups',
  parse: (stored) => {
    const parsed = storedShape.safeParse(stored);
    if (!parsed.success) return NONE;
    const { version: _, ...record } = parsed.data;
    return record;
  },
  store: (record) => ({ version: 1, ...record }),
});

/** Changes parts of the record; those that another page changes at that moment may be lost, which costs a reminder. */
export const changeBackupRecord = async (change: Partial<BackupRecord>): Promise<void> =>
  backupRecord.write({ ...(await backupRecord.read()), ...change });

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEK_MS = 7 * DAY_MS;

/** Ms since 1970 at which the next backup is to be made by itself; null: none is. One that was never made is due `now`. */
export function backupDueAt({ weekly, lastAt }: BackupRecord, now: number): number | null {
  if (!weekly) return null;
  const last = lastAt === null ? now - WEEK_MS : Date.parse(lastAt);
  // A clock that was wrong then must not put it off for years.
  return Math.min(last, now) + WEEK_MS;
}

/** From when on changes count for the reminder; `''`: from the beginning. */
export const remindedSince = ({ lastAt, remindedAt }: BackupRecord): string =>
  [lastAt ?? '', remindedAt ?? ''].toSorted().at(-1) ?? '';
