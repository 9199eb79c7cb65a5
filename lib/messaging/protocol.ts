// Every message that crosses a process boundary, and what comes back for it.

import type { DayInterval } from '../core/calendar';
import type { NameChoice } from '../core/name-choices';
import type { Result } from '../core/result';
import type { Span } from '../core/span';
import type { SiteSettings } from '../edits/site-settings';
import type { ArticleForm, NotAnArticle } from '../extraction/types';
import type { CardModel } from '../gazetteer/describe/card-model';
import type { Cast, NamedEntity } from '../gazetteer/describe/cast-model';
import type { NameCandidate } from '../gazetteer/describe/describe-candidates';
import type { EntityId } from '../gazetteer/model/types';
import type { WikipediaSummary } from '../gazetteer/wikipedia/wikipedia-answer';
import type { FoundArticle } from '../library/clipping';
import type { Saved, SaveError } from '../library/repository';
import type { LinkedArticle, LinkedMention } from '../linking/types';
import type { FetchedPage, PageError } from '../reader/fetch-page';
import type { PictureError } from '../reader/fetch-picture';
import type { ReadingWish } from '../settings/reading-wish';

/** A card with the flags that it shows: country code → SVG markup from our own bundle. */
export interface DescribedEntity {
  readonly card: CardModel;
  readonly flags: Readonly<Record<string, string>>;
}

/** What the visit on a tab says of itself. */
export type VisitStatus =
  | { readonly state: 'extracting' }
  /** The background could not be reached or threw; asking again reads the page again. */
  | { readonly state: 'failed' }
  | { readonly state: 'not-an-article'; readonly why: NotAnArticle }
  | {
      readonly state: 'article';
      readonly title: string;
      /** As its page states them. */
      readonly lang: string | null;
      readonly dir: 'ltr' | 'rtl';
      readonly form: ArticleForm;
      readonly published: DayInterval | null;
      /** Distinct people, countries and international bodies found. */
      readonly leaders: number;
      readonly countries: number;
      readonly organisations: number;
      readonly highlighted: boolean;
      /** This article is in the library as it stands there now. */
      readonly saved: boolean;
    };

/** A name of which the reader has said whom it means in an article. */
export interface SettledName {
  /** As the article prints it. */
  readonly words: string;
  /** Whom or what it means; null: nobody. */
  readonly name: string | null;
}

/** Whom and what the article in front names. */
export interface NamedInArticle {
  readonly title: string;
  /** As its page states them. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  readonly url: string;
  readonly published: DayInterval | null;
  readonly named: readonly NamedEntity[];
  /** What the reader has said of names in it, the newest last. */
  readonly settled: readonly SettledName[];
}

/** A visit that has no article, or is no longer there, cannot save or read it. */
export type VisitError = { readonly kind: 'no-article' } | NothingChosen | NoLink;

/** Nothing of the article is selected that could be quoted. */
export interface NothingChosen {
  readonly kind: 'nothing-chosen';
}

/** A page speaks of an article at somebody else's address: it is not heard. */
export type ForeignAddress = { readonly kind: 'foreign-address' };

/** The library keeps no link of this article that could be filled in. */
export type NoLink = { readonly kind: 'no-link' };

/** What became of a link over a page that was to be kept; `known`: it was a link before; `in-library`: its article is there. */
export type LinkOutcome = 'kept' | 'known' | 'in-library' | SaveError['kind'];

/**
 * Why a topic may be asked of the background again when no answer came: the worker may have died before or after it
 * did what was asked.
 * - `reads`: nothing is changed.
 * - `sets`: what is set is the same the second time.
 * - `by-request`: what is made bears the id of the request, so that the second time finds it made.
 * - `once`: the request is marked as done before it is done; the second time does nothing.
 */
export type Retry = 'reads' | 'sets' | 'by-request' | 'once';

export const RETRY: { readonly [K in BackgroundTopic]: Retry } = {
  'article/link': 'reads',
  'article/cast': 'reads',
  'entity/describe': 'reads',
  'entity/wikipedia': 'reads',
  'names/prepare': 'reads',
  'name/look-up': 'reads',
  'name/candidates': 'reads',
  'clipping/is-saved': 'reads',
  'clipping/save': 'by-request',
  'draft/keep': 'by-request',
  'picture/fetch': 'sets', // kept twice, it is there once
  'page/fetch': 'reads',
  'pictures/keep': 'sets', // noted twice, they are fetched once
  'pictures/go-on': 'sets', // looked at twice, nothing is fetched twice
  'facts/refresh': 'sets', // one attempt at a time: a second finds the first going on
  'facts/correct': 'once',
  'site/tidy': 'sets',
  'site/read': 'sets',
  'site/refused': 'sets',
  'site/article': 'sets',
  'site/settings': 'reads',
  'page/read': 'sets', // a document has one visit, however often it is asked for
  'page/load-parts': 'sets',
  'page/choose': 'sets', // a picker that has not ended gives way to the next
  'page/lay-style': 'sets',
};

/** An article with the names in it, and what the reader has said of them; left out: nothing. */
interface NamedArticle {
  article: FoundArticle;
  mentions: LinkedArticle;
  choices?: readonly NameChoice[] | undefined;
}

/** Asked of the background. */
export interface BackgroundProtocol {
  'article/link': {
    ask: {
      title: string;
      text: string;
      published: DayInterval | null;
      lang: string | null;
      /** What the reader has said of names in it; left out: nothing. */
      choices?: readonly NameChoice[] | undefined;
    };
    reply: LinkedArticle;
  };
  /** Who those are that an article names, on its day and now; only our own pages may ask. */
  'article/cast': {
    ask: { named: readonly NamedEntity[]; published: DayInterval | null };
    reply: Cast;
  };
  'entity/describe': {
    ask: { id: EntityId; published: DayInterval | null };
    reply: DescribedEntity | null;
  };
  /**
   * What Wikipedia says first of somebody, in the language of a page, BCP 47; null: the reader has not switched it on, the
   * window is private, or there is nothing for certain.
   */
  'entity/wikipedia': { ask: { id: EntityId; lang: string | null }; reply: WikipediaSummary | null };
  /** Begins to load the facts: a question that needs them will come as soon as a page has been read. */
  'names/prepare': { ask: null; reply: null };
  /** Whom or what a name means that was selected in an article, or on a page that is none: all but the name is empty then. */
  'name/look-up': {
    ask: BackgroundProtocol['article/link']['ask'] & { name: string };
    reply: LinkedMention | null;
  };
  /** Others who bear a name that an article means `id` by, those in office on its day first; a handful. `others` is what its mention says of them: words of other languages are not in the index. */
  'name/candidates': {
    ask: { words: string; id: EntityId; others: readonly EntityId[]; published: DayInterval | null };
    reply: readonly NameCandidate[];
  };
  'clipping/is-saved': { ask: { canonicalUrl: string; url: string; title: string }; reply: boolean };
  'clipping/save': {
    /**
     * `replace`: also where the clipping has a longer text. `quote`: a span of the article's text that is quoted, too.
     * `onlyFill`: only where the library keeps a link of it, which is filled in.
     */
    ask: NamedArticle & { replace: boolean; quote?: Span | undefined; onlyFill?: boolean | undefined };
    reply: Result<Saved, SaveError | ForeignAddress | NoLink>;
  };
  /**
   * Turns the tidying of the pages of `host`'s site on or off; only our own pages may. The background does it, because the popup
   * may be closed by the browser's question for leave, which must be asked in the same moment.
   */
  'site/tidy': { ask: { host: string; on: boolean }; reply: null };
  /**
   * Chooses for the site of `host` (null: none in particular) whether its articles are read without a click; only our
   * own pages may. The background stores it when the browser has given the leave that it needs, and not before.
   */
  'site/read': { ask: ReadingWish; reply: null };
  /** The browser's question about that was answered with no: a choice that waited for it is forgotten. */
  'site/refused': { ask: null; reply: null };
  /** Where the article is on all pages of the asking page's site, as the reader has shown it. */
  'site/article': { ask: { selector: string }; reply: null };
  /** What the reader has decided about the asking page's site; null: the page belongs to none. */
  'site/settings': { ask: null; reply: SiteSettings | null };
  /** Puts the card and the element picker beside the visit that asks; false: the browser does not let us, or no more. */
  'page/load-parts': { ask: null; reply: boolean };
  /** Reads the asking page, where the reader has chosen that such pages are read without a click; only a tab's own document may. */
  'page/read': { ask: null; reply: null };
  /**
   * Lets the reader point at the article on a tab's page; only our own pages may ask. The background sees to it,
   * because a popup is gone with the reader's next click, which may come before the page has been reached.
   */
  'page/choose': { ask: { tabId: number }; reply: null };
  /**
   * Lays a sheet of ours over the asking page, where no policy of the page's is asked and nothing of its tree changes, or
   * takes it away; false: the browser does not let us.
   */
  'page/lay-style': { ask: { css: string; on: boolean }; reply: boolean };
  /** Keeps an unsaved article for the reader page; the reply is its draft id. */
  'draft/keep': {
    ask: NamedArticle;
    reply: Result<string, SaveError | ForeignAddress>;
  };
  /**
   * Fetches a picture that the reader has asked for, and answers with its data: address; only our own pages may ask.
   * They may connect to nothing but the extension itself, whatever an article makes of them. `clipping`: id of the clipping
   * that shows it, with which it is kept, where that is switched on.
   */
  'picture/fetch': {
    ask: { address: string; clipping?: string | undefined };
    reply: Result<string, PictureError>;
  };
  /** Fetches the page of a link that the reader wants to have read; only our own pages may ask. */
  'page/fetch': { ask: { address: string }; reply: Result<FetchedPage, PageError> };
  /**
   * Keeps the pictures of a clipping, where that is switched on; only our own pages may ask. They come after the answer;
   * `isShown`: the page asks for each of them now (`picture/fetch`), and what does not come is asked for in an hour.
   */
  'pictures/keep': { ask: { id: string; isShown?: boolean | undefined }; reply: null };
  /** Clippings were put back: what was noted of them is fetched now; only our own pages may ask. */
  'pictures/go-on': { ask: null; reply: null };
  /** Begins to fetch facts from Wikidata; the store tells how it goes. */
  'facts/refresh': { ask: null; reply: null };
  /** Opens the page on which the reader can correct what a card says of somebody. */
  'facts/correct': { ask: { id: EntityId }; reply: null };
}

/** Asked of the visit on a tab, by our own pages and the background. */
export interface VisitProtocol {
  'visit/status': { ask: null; reply: VisitStatus };
  /** What was read last, and nothing is read anew for it; null: there is no article, or none yet. */
  'visit/found': { ask: null; reply: VisitStatus | null };
  'visit/highlight': { ask: { on: boolean }; reply: VisitStatus };
  /**
   * `announce`: the page says how it went, because no window of ours is open that could. `quote`: with what is selected in
   * the article as a quote; where nothing is, nothing is saved. `onlyFill`: only where the library keeps a link of it.
   */
  'visit/save': {
    ask: { replace: boolean; announce: boolean; quote?: boolean; onlyFill?: boolean };
    reply: Result<Saved, SaveError | VisitError | ForeignAddress>;
  };
  'visit/read': { ask: null; reply: Result<string, SaveError | VisitError | ForeignAddress> };
  /** Opens the card of what is selected on the page: `text`, as the browser says; null: the page knows it, or the name last shown counts. */
  'visit/look-up': { ask: { text: string | null }; reply: null };
  /** Says on the page what became of a link over it. */
  'visit/link-kept': { ask: { outcome: LinkOutcome }; reply: null };
  /** Null: there is no article, or none yet. */
  'visit/named': { ask: null; reply: NamedInArticle | null };
  /** Leads to the next place at which the article names `id`; how many places there are on the page. */
  'visit/reveal': { ask: { id: EntityId }; reply: { places: number } };
  /** Takes the page back to where it was before it was led to places; `moved`: it was, and the reader had not gone on. */
  'visit/go-back': { ask: null; reply: { moved: boolean } };
  /** Takes back what the reader has said of a name in the article. */
  'visit/unsettle': { ask: { words: string }; reply: null };
  /** Lets the reader point at the article on the page. */
  'visit/choose': { ask: null; reply: null };
  /** Opens the card of the mention after or before the one last shown, in reading order. */
  'visit/step': { ask: { direction: 'next' | 'previous' }; reply: VisitStatus };
}

/**
 * Told by a visit to the background and to every panel that is open, without an answer: what its page says, which names
 * it has, or whether it has any, has changed.
 */
export const PAGE_CHANGED = 'page/changed';

export type BackgroundTopic = keyof BackgroundProtocol;
export type VisitTopic = keyof VisitProtocol;
