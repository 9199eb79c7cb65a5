// What the surface of imports shows: how far the work is, and how it ended; how far the articles are read that came without a text.
import type { HowFar } from '../../lib/library/backup/backups';
import type { ImportPlan, ImportRecord } from '../../lib/library/importing/imports';

/** Why it cannot go on. `busy`: another tab of ours is at it. */
export type ImportTrouble = 'full' | 'unavailable' | 'busy' | 'files-gone';

export type ImportStage =
  | { readonly at: 'idle' }
  | { readonly at: 'looking'; readonly rows: number }
  /** Waits for the reader's yes. */
  | { readonly at: 'planned'; readonly plan: ImportPlan }
  /** `howFar` counts rows. */
  | { readonly at: 'importing' | 'taking-back'; readonly howFar: HowFar }
  /** Stopped by the reader, or by whatever closed the page: it goes on when the reader says so. */
  | { readonly at: 'paused'; readonly record: ImportRecord }
  | { readonly at: 'done'; readonly record: ImportRecord }
  /** `stay`: clippings that the reader has changed since. */
  | { readonly at: 'taken-back'; readonly stay: number }
  | { readonly at: 'failed'; readonly trouble: ImportTrouble };

/** Reading the articles that came without a text. */
export type RestStage =
  | { readonly at: 'idle' }
  | { readonly at: 'reading'; readonly howFar: HowFar }
  /** The browser did not allow it. */
  | { readonly at: 'declined' }
  /** There was no way to any site. */
  | { readonly at: 'offline' }
  /** Another tab of ours is at it. */
  | { readonly at: 'busy' }
  /** The library could not be read or written. */
  | { readonly at: 'failed' }
  | { readonly at: 'over'; readonly read: number; readonly unread: number };
