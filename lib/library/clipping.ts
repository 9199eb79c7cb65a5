// A saved article: a light row for lists, and a body apart from it.

import { countWords } from '../core/words';
import { type Edits, NO_EDITS } from '../edits/edits';
import type { Article, ArticleForm, ArticleMetadata, Removal, SafeHtml } from '../extraction/types';
import type { CountryCode, EntityId } from '../gazetteer/model/types';
import type { LinkedArticle, LinkedMention } from '../linking/types';
import type { KeptLink } from './links/link-kinds';

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
  /** Why nothing of its text is kept: it is a link. None on a clipping that has a text. */
  readonly link?: KeptLink;
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

/** A place in the text of a clipping. */
export interface Progress {
  /** UTF-16 offset, in the clipping's text, of the first character that was in view. */
  readonly offset: number;
  /** Length of the text that `offset` counts in: in another text, `share` says more. */
  readonly length: number;
  /** How much of the article had been in view, 0…1. */
  readonly share: number;
}

/** Progress as it is stored. */
export interface ProgressRow extends Progress {
  readonly id: string;
  readonly version: 1;
  /** ISO 8601 instant, UTC. */
  readonly readAt: string;
}

export interface Clipping {
  readonly item: ReadingListItem;
  readonly body: ClippingBody;
}

export interface Stamp {
  /** UUID of the clipping, should it be a new one. */
  readonly id: string;
  readonly now: Date;
}

/** The reader's edits of an article, and the text that they make of it. */
export interface EditedLayer {
  readonly edits: Edits;
  readonly text: string;
}

/** Distinct ids, most often named first; ties in order of first mention. */
function byFrequency<T extends EntityId>(ids: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Countries and nationality words carry a country's code; people carry a person's. */
const namesCountry = (mention: LinkedMention): mention is LinkedMention & { id: CountryCode } =>
  mention.type === 'country' || mention.type === 'norp';

/** What a list shows of the words and names of a text. */
export function summaryOf(text: string, mentions: LinkedArticle) {
  const all = [...mentions.title, ...mentions.text];
  return {
    countries: byFrequency(all.filter(namesCountry).map((mention) => mention.id)),
    entities: byFrequency(all.map((mention) => mention.id)),
    wordCount: countWords(text),
  };
}

interface ClippingStamp extends Stamp {
  /** None: the article is shown as it was extracted. */
  readonly layer?: EditedLayer | undefined;
}

/** The clipping of `article`, as if it were saved for the first time at `now`. */
export function clippingOf(
  article: FoundArticle,
  mentions: LinkedArticle,
  { id, now, layer = { edits: NO_EDITS, text: article.text } }: ClippingStamp,
): Clipping {
  const instant = now.toISOString();
  return {
    item: {
      id,
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      form: article.form,
      title: article.title,
      byline: article.byline,
      siteName: article.siteName,
      lang: article.lang,
      dir: article.dir,
      published: article.published,
      updated: article.updated,
      section: article.section,
      leadImage: article.leadImage,
      paywalled: article.paywalled,
      evidence: article.evidence,
      savedAt: instant,
      updatedAt: instant,
      ...summaryOf(layer.text, mentions),
    },
    body: {
      id,
      html: article.html,
      text: article.text,
      removals: article.removals,
      edits: layer.edits,
      mentions,
    },
  };
}
