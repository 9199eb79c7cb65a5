// Finds the article of a page: what it says, when it was published, and where every word of it stands.

import { captionTextInSteps } from '../core/block-text';
import type { IsoDay } from '../core/calendar';
import { runInSlices } from '../core/dom/run-in-slices';
import { err, ok, type Result } from '../core/result';
import { runThrough, type Steps } from '../core/steps';
import { articleFormOf, declaredForm, listsStories, readsLikeArticle, shownAs } from './article-kind';
import { RULES_FOR_ARTICLES } from './clutter/clutter-rules';
import { removeInSteps } from './clutter/recognise-clutter';
import { languagesOf, sampleOf } from './clutter/words/languages';
import { findContent } from './content/find-content';
import { findLeadPictures, putLeadPicture } from './content/lead-picture';
import { LEFT_OUT } from './content/missing-parts';
import { putNotesBelow } from './content/ready/notes-below';
import { preparePage } from './content/ready/prepare-page';
import { StatedText } from './content/stated-text';
import { removeUnseen } from './content/unseen-text';
import { baseAddress } from './metadata/addresses';
import { withoutFutureDays } from './metadata/published';
import { readMetadataInSteps } from './metadata/read-metadata';
import { wayToHeadline } from './metadata/titles/headings';
import { type AsRead, rememberInSteps } from './page/as-read';
import { BASE } from './page/copy-tree';
import { copyInSteps, type PageCopy, takeOutOfCopy } from './page/page-copy';
import { surveyInSteps } from './page/page-survey';
import { listRemovals, placeRemovalsInSteps } from './removals';
import { makeSafeInSteps } from './sanitize/safe-article';
import type { SiteRule } from './site-rule';
import type { ArticleForm, ExtractedArticle, NotAnArticle, Removal } from './types';

export interface Extraction extends AsRead {
  readonly article: ExtractedArticle;
  /** What kind of text it is; all but `text` are said to the reader. */
  readonly form: ArticleForm;
  /** What was taken out; worked out when it is asked for, because most readers never do. */
  removals(): readonly Removal[];
  /** Element of the page that shows the headline. */
  readonly headline: Element | null;
}

export interface ExtractionOptions {
  /** The reader's day: no day after the next one is believed. Left out: any day is. */
  readonly today?: IsoDay;
  /** The reader's own rules for this site. */
  readonly siteRules?: readonly SiteRule[];
  /** Element of the page that the reader has chosen as the article; nothing is searched then. */
  readonly chosen?: Element;
  /** `chosen` is one of several articles of the page: what the rest of the page declares is not of it. */
  readonly alone?: boolean;
  /** Elements of the page that are other articles. */
  readonly without?: readonly Element[];
}

/** An article in XHTML is as much a web page; what is SVG or XML otherwise has no text to read. */
const WEB_PAGES: readonly string[] = ['text/html', 'application/xhtml+xml'];

/** Rules ask where a link leads by its document's base, which must be the one that was checked. */
function setBase(page: Document, address: string): void {
  for (const declared of page.querySelectorAll('base')) declared.remove();
  const base = page.createElement('base');
  base.setAttribute(BASE, address);
  const head = page.head ?? page.createElement('head'); // a script can have taken it away
  if (!head.isConnected) page.documentElement.prepend(head);
  head.prepend(base);
}

const contentTypeOf = (page: Document): string =>
  String(Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get?.call(page));

interface Opened {
  readonly copy: PageCopy;
  /** Address that relative ones are resolved against. */
  readonly base: string;
}

/** A copy that may be taken apart, of a page that can be read without freezing its tab. */
function* openPage(
  page: Document,
  url: string,
  { chosen, alone = false, without = [] }: ExtractionOptions,
): Steps<Result<Opened, NotAnArticle>> {
  const contentType = contentTypeOf(page);
  if (!WEB_PAGES.includes(contentType)) return err({ kind: 'not-html', contentType });
  const survey = yield* surveyInSteps(page);
  if (!survey.ok) return survey;
  const copy = yield* copyInSteps(page, chosen);
  const { document: clone } = copy;
  if (!(clone.body instanceof HTMLBodyElement)) return err({ kind: 'not-an-article' });
  for (const other of without) takeOutOfCopy(copy, other);
  if (alone && copy.twin) {
    clone.head?.replaceChildren();
    clone.body.replaceChildren(copy.twin);
  }
  return ok({ copy, base: baseAddress(clone, url) });
}

/**
 * Reads the article of `page`, which stays as it is; `url` is the address it was read at. Expects a page whose
 * own code may change it: the way back to its text nodes is checked when it is used. Hostile pages get an answer or
 * a "no", never an exception of ours. Pauses between steps; see `extractArticle` and `extractInSlices`.
 */
export function* extractionSteps(
  page: Document,
  url: string,
  options: ExtractionOptions = {},
): Steps<Result<Extraction, NotAnArticle>> {
  const { siteRules = [], chosen } = options;
  const opened = yield* openPage(page, url, options);
  if (!opened.ok) return opened;
  const { copy, base } = opened.value;
  const { document: clone, liveText } = copy;
  setBase(clone, base);
  yield 'ours';
  const declared = declaredForm(clone);
  const {
    declaresArticle,
    headline,
    statedBody,
    pictures: declaredPictures,
    ...stated
  } = yield* readMetadataInSteps(clone, url);
  const metadata = options.today === undefined ? stated : withoutFutureDays(stated, options.today);
  const shownOf = shownAs(headline, metadata.published !== null);
  const findHeadline = headline && wayToHeadline(headline, liveText);
  yield 'ours';
  const notes = yield* preparePage(clone.body);
  yield 'ours';
  const head = { copy, headline, declared: declaredPictures, base };
  const leads = chosen ? [] : yield* findLeadPictures(head);
  yield 'ours';
  const found = yield* findContent({
    copy,
    siteRules,
    headline,
    chosen: chosen && copy.twin,
    stated: statedBody === null ? null : StatedText.of(statedBody),
    isArticle: (table) => readsLikeArticle({ table, url, declaresArticle, shown: shownOf }),
  });
  if (!found) return err({ kind: listsStories(page, url) ? 'front-page' : 'not-an-article' });
  yield 'ours';

  const { content, table } = found;
  const languages = languagesOf(sampleOf(content), metadata.lang);
  const about = { title: metadata.title, byline: metadata.byline };
  const clutter = [
    ...found.clutter,
    ...(yield* removeInSteps({
      ...{ root: content, rules: RULES_FOR_ARTICLES, siteRules },
      ...{ table, about, languages },
    })),
    ...(yield* removeUnseen(page, content, copy)),
    ...(notes && !putNotesBelow(content, notes) ? [{ element: notes.block, rule: LEFT_OUT }] : []),
  ];
  yield 'ours';
  yield* putLeadPicture(content, leads, head);
  const pictures = content.querySelectorAll('img').length;
  const times = content.querySelectorAll('time').length;
  const { html, text, runs } = yield* makeSafeInSteps(content, base);
  const captions = yield* captionTextInSteps(content);
  const seen = { text, pictures, times, clutter, paywalled: metadata.paywalled };
  const shown = findHeadline?.() ?? null;
  yield 'ours';
  const removals = yield* placeRemovalsInSteps({ clutter, copy, runs, text });
  const asRead = yield* rememberInSteps(page, { copy, runs, captions, headline: shown });
  return ok({
    article: { url, ...metadata, html, text },
    form: articleFormOf({ declared, url, ...seen }),
    removals: () => listRemovals(removals, base),
    headline: shown,
    ...asRead,
  });
}

/** All steps at once, for who need not share the page with anybody. */
export function extractArticle(
  page: Document,
  url: string,
  options: ExtractionOptions = {},
): Result<Extraction, NotAnArticle> {
  return runThrough(extractionSteps(page, url, options));
}

/** How long the page is held up before it gets its turn, in ms: a frame, and far below the 50 of a long task. */
const SLICE_MS = 16;

export interface SlicedOptions extends ExtractionOptions {
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Settles when the page has had its turn. */
  readonly pause: () => Promise<void>;
}

/** As `extractArticle`; rejects when `signal` aborts. Readability is one step and is not cut. */
export async function extractInSlices(
  page: Document,
  url: string,
  { signal, now, pause, ...options }: SlicedOptions,
): Promise<Result<Extraction, NotAnArticle>> {
  const steps = extractionSteps(page, url, options);
  const done = await runInSlices(steps, { signal, now, pause, sliceMs: SLICE_MS });
  signal.throwIfAborted();
  if (!done) throw new Error('Extraction has no budget: only its signal ends it');
  return done.value;
}
