// Where facts of an article may come from, as lists: those who parse them need more than their types.
import type { ArticleForm } from './article-form';

export const TITLE_SOURCES = ['json-ld', 'meta', 'heading', 'title-tag', 'address'] as const;
/** Where a title was found: declared for machines, or shown to readers. */
export type TitleSource = (typeof TITLE_SOURCES)[number];

export const BYLINE_SOURCES = ['json-ld', 'meta', 'markup', 'text', 'site'] as const;
/** Where authors were found; `site`: the page names nobody but itself. */
export type BylineSource = (typeof BYLINE_SOURCES)[number];

export const DATE_SOURCES = ['json-ld', 'meta', 'markup', 'text', 'address', 'update'] as const;
/** Where the day of publication was found; `update`: the page shows no other day than that of an update. */
export type DateSource = (typeof DATE_SOURCES)[number];

/** What kind of text an article may be. */
export const ARTICLE_FORMS = [
  'text',
  'live-blog',
  'gallery',
  'stub',
] as const satisfies readonly ArticleForm[];
