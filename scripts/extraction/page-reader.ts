// What reads saved pages for a batch: a real browser, or an in-memory DOM.
import type { SavedPage } from './saved-pages';

export interface PageReader {
  /** Opens `page` and evaluates `expression` beside it; rejects where the page hangs or breaks. */
  read(page: SavedPage, expression: string): Promise<unknown>;
  close(): Promise<void>;
}
