// What the export page shows of its work: how far it is, how it ended, and what could not be exported.
import type { LostClipping } from '../../lib/library/exporting/open-exports';

export type ExportTrouble = 'full' | 'unavailable';

export type ExportWork =
  | { readonly at: 'idle' | 'stopped' }
  | { readonly at: 'writing'; readonly howFar: { readonly done: number; readonly of: number } }
  | {
      readonly at: 'done';
      readonly file: string;
      readonly count: number;
      /** Clippings of which nothing could be read: they are not in the file. */
      readonly lost: readonly LostClipping[];
      /** Clippings of which a part could not be read: the rest is in the file. */
      readonly partly: number;
      /** Of a search: not everything was searched yet when the file was begun. */
      readonly isEarly: boolean;
    }
  | { readonly at: 'failed'; readonly trouble: ExportTrouble };
