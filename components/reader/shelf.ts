// Types of the reader page: the article that it shows, where it stands with the library, its earlier texts, its events.

import type { DayInterval } from '../../lib/core/calendar';
import type { ArticleForm } from '../../lib/extraction/types';
import type { CountryCode } from '../../lib/gazetteer/model/types';
import type { SaveError } from '../../lib/library/repository';
import type { ClippingPart } from '../../lib/library/stored-rows';
import type { Comparison } from '../../lib/reader/compare-texts';
import type { WritingMode } from '../../lib/reader/outline';

export interface ReaderArticle {
  /** Of the original; `''`: it cannot be read. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly form: ArticleForm;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly writingMode: WritingMode;
  readonly published: DayInterval | null;
  /** Minutes that it takes to read, not rounded. */
  readonly minutes: number;
  /** Most often named first. */
  readonly countries: readonly CountryCode[];
  /** Parts of what was stored that cannot be read. */
  readonly damaged: readonly ClippingPart[];
  /** The cleaned article, sanitised for this document. */
  readonly body: HTMLElement;
}

/** Where the article stands with the library; `outdated`: an earlier copy is there; `kept-longer`: it is longer, and the reader is asked;
 * `no-address`: it could not be saved, because nothing tells which article it is. */
export type Shelf =
  | 'unsaved'
  | 'outdated'
  | 'saving'
  | 'saved'
  | 'updated'
  | 'deleted'
  | 'kept-longer'
  | 'no-address'
  | SaveError['kind'];

/** What the article said before; a version that the library has kept. */
export interface EarlierText {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly savedAt: string;
  /** UTF-16 code units of its text. */
  readonly length: number;
  /** Sanitised for this document. */
  readonly body: HTMLElement;
  /** What differs from the text as it is now; null: it is being compared. */
  readonly comparison: Comparison | null;
}

/** The two texts in which names are marked. */
export interface ShownTexts {
  readonly title: HTMLElement;
  readonly body: HTMLElement;
}

export interface ReaderEvents {
  readonly onSave: () => void;
  readonly onDelete: () => void;
  readonly onPutBack: () => void;
  /** The article stands on the page, until `signal` aborts. */
  readonly onShown: (texts: ShownTexts, signal: AbortSignal) => void;
}
