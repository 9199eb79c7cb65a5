// What the surfaces of backup and restore show: how far the work is, and how it ended.
import type { BackupFileError, HowFar, RestoreCounts, RestorePlan } from '../../lib/library/backup/backups';

/** Why nothing could be done. `busy`: another tab of ours is at it. */
export type BackupTrouble = 'full' | 'unavailable' | 'busy';

export type BackupWork =
  | { readonly at: 'idle' }
  | { readonly at: 'writing'; readonly howFar: HowFar }
  /** The browser has the file. */
  | { readonly at: 'done'; readonly clippings: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'failed'; readonly trouble: BackupTrouble };

export type RestoreWork =
  | { readonly at: 'idle' }
  /** `howFar` counts bytes. */
  | { readonly at: 'reading' | 'restoring'; readonly howFar: HowFar }
  /** Waits for the reader's yes. */
  | { readonly at: 'planned'; readonly file: string; readonly plan: RestorePlan }
  | { readonly at: 'refused'; readonly file: string; readonly error: BackupFileError }
  | { readonly at: 'done' | 'stopped'; readonly counts: RestoreCounts }
  | { readonly at: 'failed'; readonly trouble: BackupTrouble };
