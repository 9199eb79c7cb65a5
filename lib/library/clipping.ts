// A saved article: a light row for lists, and a body apart from it.
import type { ArticleForm } from '../article/article-form';
import type { Edits } from '../article/edits';
import type { Article, ArticleMetadata, Removal, SafeHtml } from '../article/types';
import type { CountryCode, EntityId } from '../gazetteer/types';
import type { LinkedArticle } from '../linking/types';

/** An article as it comes to the library: with what kind of text it was found to be. */
export interface FoundArticle extends Article {
  readonly form: ArticleForm;
}

/** What a list shows; bodies live in another table. The canonical address is a clipping's identity. */
export interface ReadingListItem extends ArticleMetadata {
  /** UUID. */
  readonly id: string;
  /** Where to open the original. */
  readonly url: string;
  /** What kind of text it was when it was saved; `text` on rows of earlier versions, which did not ask. */
  readonly form: ArticleForm;
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

/** The article as it was extracted, and the reader's edits over it: together they are what is shown. */
export interface ClippingBody {
  readonly id: string;
  readonly html: SafeHtml;
  readonly text: string;
  readonly removals: readonly Removal[];
  readonly edits: Edits;
  /** Of the article as it is shown: their offsets count in the edited text. */
  readonly mentions: LinkedArticle;
}

export interface Clipping {
  readonly item: ReadingListItem;
  readonly body: ClippingBody;
}
