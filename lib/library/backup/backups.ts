// The door to backups of the library: a file of all of it is written, looked into, and restored.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import type { Result } from '../../core/result';
import { type LibraryDb, ownLibraryDb } from '../db';
import type { SaveError } from '../storage-error';
import type { BackupFileError } from './backup-file';
import { planRestore, type Restored, type RestorePlan, restoreBackup } from './restore-backup';
import { backupBytes, type LongWork } from './write-backup';

export type { BackupFileError } from './backup-file';
export type { RestoreCounts, Restored, RestorePlan } from './restore-backup';
export type { HowFar, LongWork } from './write-backup';

/** Backups of one library. */
export interface Backups {
  /** The bytes of the file, not compressed; without its last line when the signal aborts. Rejects when storage cannot be read. */
  bytes(work: LongWork): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  /** What restoring `file` would do; nothing is changed. Rejects when the signal aborts, or storage cannot be read. */
  plan(file: Blob, work: LongWork): Promise<Result<RestorePlan, BackupFileError>>;
  /** Does what `plan` said of this very file; what it did until it failed or the signal aborted stays. */
  restore(
    file: Blob,
    plan: RestorePlan,
    work: LongWork,
  ): Promise<Result<Restored, BackupFileError | SaveError>>;
  /** Lets go of the database; the next call opens it again. */
  close(): void;
}

export interface BackupDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openBackups({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<BackupDeps> = {}): Backups {
  return {
    bytes: (work) => backupBytes(db, clock(), work),
    plan: (file, work) => planRestore(db, file, { ...work, newId }),
    restore: (file, plan, work) => restoreBackup(db, file, { ...work, plan, newId }),
    close: () => db.close({ disableAutoOpen: false }),
  };
}
