// A saved article: a light row for lists, and a body apart from it.
import type { Removal, SafeHtml } from '../article/types';
import type { CountryCode, EntityId } from '../gazetteer/types';
import type { LinkedArticle } from '../linking/types';
import type { DayInterval } from '../shared/calendar';

/** What a list shows; bodies live in another table. */
export interface ReadingListItem {
  /** UUID. */
  readonly id: string;
  /** Where to open the original. */
  readonly url: string;
  /** Identity: saving the same canonical address again updates the clipping. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly published: { readonly written: string; readonly days: DayInterval } | null;
  /** ISO 8601 instant, UTC, of the first save. */
  readonly savedAt: string;
  /** ISO 8601 instant, UTC, of the newest save. */
  readonly updatedAt: string;
  /** Countries named, most often first. */
  readonly countries: readonly CountryCode[];
  /** Every entity named, once each. */
  readonly entities: readonly EntityId[];
  /** Words of the article's text. */
  readonly wordCount: number;
}

export interface ClippingBody {
  readonly id: string;
  readonly html: SafeHtml;
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly mentions: LinkedArticle;
}

export interface Clipping {
  readonly item: ReadingListItem;
  readonly body: ClippingBody;
}
