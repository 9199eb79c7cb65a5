// What the popup's top part can show of the page in front of the reader.
import type { ForbiddenPage } from '../../lib/extraction/page-address';
import type { NotAnArticle } from '../../lib/extraction/types';
import type { LinkReason } from '../../lib/library/links/link-kinds';
import type { SaveError } from '../../lib/library/repository';
import type { VisitStatus } from '../../lib/messaging/protocol';

export type ArticleStatus = Extract<VisitStatus, { state: 'article' }>;

/** How far saving has come since the popup was opened. */
export type SaveProgress =
  | 'not-asked'
  | 'saving'
  | 'saved'
  | 'updated'
  | SaveError['kind']
  /** The clipping was left as it is: both lengths are UTF-16 code units. */
  | { readonly kept: number; readonly offered: number };

export type PageState =
  | { readonly at: 'reading' }
  /** `unknown`: the browser refuses without saying why. */
  | { readonly at: 'forbidden'; readonly reason: ForbiddenPage | 'unknown' }
  | { readonly at: 'no-article'; readonly why: NotAnArticle['kind'] }
  /** The page was closed, has moved on, or takes too long. */
  | { readonly at: 'no-answer' }
  | { readonly at: 'article'; readonly article: ArticleStatus; readonly save: SaveProgress };

/** A page without an article, whose address can be kept all the same. */
export interface LinkOffer {
  readonly reason: LinkReason;
  readonly progress: 'offered' | 'keeping' | 'kept' | SaveError['kind'];
}

export interface PageEvents {
  readonly onKeepLink: () => void;
  readonly onHighlight: (on: boolean) => void;
  readonly onRead: () => void;
  readonly onSave: () => void;
  /** The reader was asked, and wants the shorter text, or does not. */
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}
