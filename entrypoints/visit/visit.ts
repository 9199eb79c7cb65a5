// One article on one page: read, linked, marked; ended without a trace when the reader moves on.

import { blockText } from '../../lib/core/block-text';
import { whenCalm } from '../../lib/core/dom/when-calm';
import { noSettings } from '../../lib/edits/site-settings';
import { type Extraction, extractInSlices } from '../../lib/extraction/extract-article';
import { findChosen } from '../../lib/extraction/page/chosen-element';
import { siteOf } from '../../lib/extraction/site-rule';
import type { NotAnArticle } from '../../lib/extraction/types';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import type { MentionedText } from '../../lib/page/highlight/locate-mentions';
import { readSite } from '../../lib/settings/sites';
import { type Annotations, startAnnotations } from '../annotations/start-annotations';
import { browserWords, correctFacts, layOverPage } from '../shared/extension-page';

/** An article that has been read, with its marks. */
export interface OpenArticle {
  readonly extraction: Extraction;
  readonly linked: LinkedArticle;
  readonly annotations: Annotations;
}

export type VisitState =
  | { readonly at: 'ended' | 'extracting' | 'failed' }
  | { readonly at: 'not-an-article'; readonly why: NotAnArticle }
  | { readonly at: 'article'; readonly open: OpenArticle };

export interface Visit {
  state(): VisitState;
  /** Reads the page, and again if it was read before. */
  begin(): void;
  /** Reads this element of the page as its article, now and when it is read again; null: it is none. */
  choose(element: Element): Promise<OpenArticle | null>;
  /** Takes marks and card away; the page may be read again. */
  end(): void;
}

interface OpenOptions {
  /** Whether the marks are to be seen at once. */
  readonly highlighted: boolean;
  readonly signal: AbortSignal;
}

async function openArticle(
  page: Document,
  extraction: Extraction,
  { highlighted, signal }: OpenOptions,
): Promise<OpenArticle> {
  const { article, runs, liveText } = extraction;
  const published = article.published?.days ?? null;
  const { title, text, lang } = article;
  const linked = await askBackground('article/link', { title, text, published, lang });
  signal.throwIfAborted();
  const body = { text, runs, mentions: linked.text, published, toLive: liveText };
  const headline = headlineMentions(extraction, linked.title);
  const annotations = startAnnotations({
    document: page,
    places: headline ? [headline, body] : [body],
    describe: (id, day) => askBackground('entity/describe', { id, published: day }),
    correct: correctFacts,
    words: browserWords,
    whenReady: (then) => whenCalm(page, then, signal),
    lay: layOverPage,
    signal,
  });
  annotations.setHighlighted(highlighted);
  return { extraction, linked, annotations };
}

/** What the reader has decided about the site of `page`; a file on the reader's disk belongs to none. */
async function settingsFor(page: Document) {
  const site = siteOf(page.location.href);
  return site === null ? noSettings('') : await readSite(site);
}

/** A visit of `page` that has not begun; everything it does is taken back when `life` aborts. */
export function createVisit(page: Document, life: AbortSignal): Visit {
  let state: VisitState = { at: 'ended' };
  let reading = new AbortController();

  /** Chosen by the reader on this page. */
  let chosen: Element | null = null;

  async function read(how: OpenOptions): Promise<VisitState> {
    const { rules, article } = await settingsFor(page);
    how.signal.throwIfAborted();
    const place = chosen?.isConnected ? chosen : article === null ? null : findChosen(page, article);
    const options = { siteRules: rules, ...(place ? { chosen: place } : {}) };
    const extracted = await extractInSlices(page, page.location.href, {
      ...options,
      signal: how.signal,
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    });
    if (!extracted.ok) return { at: 'not-an-article', why: extracted.error };
    return { at: 'article', open: await openArticle(page, extracted.value, how) };
  }

  function end(): void {
    reading.abort();
    chosen = null;
    state = { at: 'ended' };
  }

  /** Settles when the page has been read, or another reading has begun. */
  function start(): Promise<void> {
    // A page that is read anew because it has changed keeps its marks hidden, if the reader hid them.
    const highlighted = state.at !== 'article' || state.open.annotations.isHighlighted();
    reading.abort();
    const current = new AbortController();
    reading = current;
    state = { at: 'extracting' };
    const settle = (next: VisitState) => {
      if (reading === current && !current.signal.aborted) state = next;
    };
    // The background may be gone for good (the extension was updated): the reader is told, and may try again.
    const signal = AbortSignal.any([life, current.signal]);
    return read({ highlighted, signal }).then(settle, () => settle({ at: 'failed' }));
  }

  async function choose(element: Element): Promise<OpenArticle | null> {
    const before = chosen;
    chosen = element;
    await start();
    if (state.at === 'article') return state.open;
    chosen = before;
    await start();
    return null;
  }

  life.addEventListener('abort', end, { once: true });
  return { state: () => state, begin: () => void start(), choose, end };
}

/** Null: the page shows no headline, or shows it in other words than the title has. */
export function headlineMentions(
  { article: { title, published }, headline }: Extraction,
  mentions: readonly LinkedMention[],
): MentionedText | null {
  if (!headline) return null;
  const { text, runs } = blockText(headline);
  const offset = text.indexOf(title);
  if (offset < 0) return null;
  const shifted = mentions.map((mention) => ({
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  }));
  return { text, runs, mentions: shifted, published: published?.days ?? null, toLive: (node) => node };
}
