// What extraction makes of a page: the article, its metadata with the evidence for it, what was removed, or why it is none.

import type { DayInterval } from '../core/calendar';
import type { Brand } from '../core/result';

/** HTML that has passed the sanitiser; only `sanitize.ts` makes it. */
export type SafeHtml = Brand<string, 'SafeHtml'>;

/** One block that was taken out of the article, by a clutter rule or by a rule of the reader's. */
export interface Removal {
  /** Id of the rule in `clutter-rules.ts`; `SITE_RULE` for one of the reader's own. */
  readonly rule: string;
  /** The block's text, white space collapsed, shortened to `REMOVAL_TEXT_LENGTH`. */
  readonly text: string;
  /** The block itself, to put it back; empty where it is longer than `LONGEST_PUT_BACK`. */
  readonly html: SafeHtml;
  /** UTF-16 offset into `Article.text` before which the block stood. */
  readonly place: number;
  /** It stood between words of the article; others stood above or below it, such as menus. */
  readonly inside: boolean;
  /** CSS selector that finds blocks of this kind on other pages of the site; null: nothing names it. */
  readonly selector: string | null;
}

/** Date of a publication or an update: what the page says, and the calendar days that it may mean. */
export interface PublishedDate {
  /** As written on the page, `2022-04-21T14:05:00Z`. */
  readonly written: string;
  /** The calendar day in the offset that is written; wider if only month or year is given. */
  readonly days: DayInterval;
  /** Hours and minutes, `14:05`, where they are written. */
  readonly time?: string | undefined;
  /** Offset from UTC, `+02:00`, where it is written beside the time. */
  readonly zone?: string | undefined;
}

/** Which source each fact rests on; null where there is no fact. */
export interface MetadataEvidence {
  readonly title: TitleSource | null;
  readonly byline: BylineSource | null;
  readonly published: DateSource | null;
}

/** What a page says about its article, and a list shows of it. */
export interface ArticleMetadata {
  /** Declared canonical address where it is trustworthy, else the page's own without its fragment. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** BCP 47, as declared by the page. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly published: PublishedDate | null;
  /** The newest update that the page tells of. */
  readonly updated: PublishedDate | null;
  /** Name of the section or category, `Politics`. */
  readonly section: string | null;
  /** Absolute address of the picture that stands for the article. */
  readonly leadImage: string | null;
  /** Whether the page says that not everybody may read all of it; null where it says nothing. */
  readonly paywalled: boolean | null;
  readonly evidence: MetadataEvidence;
}

/** Everything about an article that can be stored or sent. */
export interface Article extends ArticleMetadata {
  /** Address it was read at. */
  readonly url: string;
  readonly html: SafeHtml;
  /** `blockText` of `html`: the text that linking sees; spans of mentions point into it. */
  readonly text: string;
  readonly removals: readonly Removal[];
}

/** An article before its list of removals has been written. */
export type ExtractedArticle = Omit<Article, 'removals'>;

export type NotAnArticle =
  /** Nothing that reads like an article was found. */
  | { readonly kind: 'not-an-article' }
  /** It shows the way to many stories and tells none. */
  | { readonly kind: 'front-page' }
  /** A PDF, an image, plain text: not a web page. */
  | { readonly kind: 'not-html'; readonly contentType: string }
  /** More nodes or deeper nesting than can be read without freezing the page. */
  | { readonly kind: 'too-large'; readonly nodes: number; readonly depth: number };

export const TITLE_SOURCES = ['json-ld', 'meta', 'heading', 'title-tag', 'address'] as const;
/** Where a title was found: declared for machines, or shown to readers. */
export type TitleSource = (typeof TITLE_SOURCES)[number];

export const BYLINE_SOURCES = ['json-ld', 'meta', 'markup', 'text', 'site'] as const;
/** Where authors were found; `site`: the page names nobody but itself. */
export type BylineSource = (typeof BYLINE_SOURCES)[number];

export const DATE_SOURCES = ['json-ld', 'meta', 'markup', 'text', 'address', 'update'] as const;
/** Where the day of publication was found; `update`: the page shows no other day than that of an update. */
export type DateSource = (typeof DATE_SOURCES)[number];

export const ARTICLE_FORMS = ['text', 'live-blog', 'gallery', 'stub'] as const;
/**
 * `live-blog`: entries that go on; `gallery`: pictures with captions; `stub`: the beginning of a text whose rest must
 * be paid for; `text`: everything else.
 */
export type ArticleForm = (typeof ARTICLE_FORMS)[number];
