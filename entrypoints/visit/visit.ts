// One article on one page: read, linked, marked, and read again when the page has changed; ended without a trace when the reader moves on.
import { isSameStory } from '../../lib/extraction/story-key';
import type { NotAnArticle } from '../../lib/extraction/types';
import { addressOfPage } from '../../lib/page/own-address';
import { namesOnPage } from './choose-names';
import { type OpenArticle, type ReadArticle, type StandingArticle, standOn } from './open-article';
import { readArticles } from './read-articles';
import { Stopwatch } from './read-page';

export type VisitState =
  | { readonly at: 'ended' | 'extracting' | 'failed' }
  | { readonly at: 'not-an-article'; readonly why: NotAnArticle }
  | { readonly at: 'article'; readonly open: OpenArticle };

export interface Visit {
  state(): VisitState;
  /** What has been read; null: nothing, or it was left. */
  article(): OpenArticle | null;
  /** Reads the page, and again if it was read before: its marks stay until those of the new reading are there. */
  begin(): void;
  /** Reads this element of the page as its article, now and when it is read again; null: it is none. */
  choose(element: Element): Promise<OpenArticle | null>;
  /** Whether something has come since the page was read that will be read when it is calm. */
  isBehind(): boolean;
  /** Whether the article at `address` is one of those that stand on the page. */
  holds(address: string): boolean;
  /** Takes back what the reader has said of a name in `article`; settles when the marks tell it. */
  unsettle(article: OpenArticle, words: string): Promise<void>;
  /** Takes marks and card away; the page may be read again. */
  end(): void;
}

const now = () => performance.now();
/** One reading: what it takes of the page's time, and until when it goes on. */
interface OneReading {
  readonly watch: Stopwatch;
  readonly until: AbortSignal;
}

const isSameStoryAs = (address: string) => (other: string) => isSameStory(address, other);
const addressesOf = ({ following }: OpenArticle, first: string) => [
  first,
  ...following.map(({ extraction }) => extraction.article.url),
];

/** The article that the page's address means: the first, or one that has come below it. */
function articleAt(open: OpenArticle, page: Document): OpenArticle {
  const isHere = isSameStoryAs(addressOfPage(page));
  const here = open.following.find(({ extraction }) => isHere(extraction.article.url));
  return here ? { ...open, ...here } : open;
}

/** The element that the reader has shown to be the article. */
class ChosenElement {
  element: Element | null = null;

  /** Has `element` read in its place; where it is no article, what was chosen before is read again. */
  async choose(element: Element, read: () => Promise<OpenArticle | null>): Promise<OpenArticle | null> {
    const before = this.element;
    this.element = element;
    const found = await read();
    if (found) return found;
    this.element = before;
    await read();
    return null;
  }
}

/**
 * A visit of `page` that has not begun; everything it does is taken back when `life` aborts. `onChange` is told before
 * each look at a page that has changed: it may have become another.
 */
export function createVisit(
  page: Document,
  life: AbortSignal,
  onChange: () => void = () => undefined,
): Visit {
  let state: VisitState = { at: 'ended' };
  /** The one that goes on; null: the page has not been read yet. */
  let reading: AbortController | null = null;
  let standing: StandingArticle | null = null;
  /** Where the article was read first; a page that goes on below it takes other addresses. */
  let address = addressOfPage(page);
  const chosen = new ChosenElement();

  const openNow = () => (state.at === 'article' ? state.open : null);
  const show = (read: ReadArticle) => {
    if (standing) state = { at: 'article', open: standing.show(read) };
  };
  const names = namesOnPage({ open: openNow, show });

  function leave(next: VisitState): void {
    standing?.end();
    standing = null;
    state = next;
  }

  /**
   * Ends the reading that goes on; of the next one. The first is begun while the whole script is evaluated, when nothing may
   * be aborted: the browser would parse all of it anew to say where (docs/adr/0037).
   */
  function anew(): AbortSignal {
    reading?.abort();
    reading = new AbortController();
    return reading.signal;
  }

  /** Reads what stands there now and marks it; what kept it from being an article, else null. */
  async function read(
    before: OpenArticle | null,
    { watch, until }: OneReading,
  ): Promise<NotAnArticle | null> {
    const signal = AbortSignal.any([life, until]);
    // Where nothing of the first article is left, what stands there now is the one of the page's address.
    if (before?.extraction.runs.every(({ node }) => !node.isConnected)) address = addressOfPage(page);
    const wanted = { chosen: chosen.element, before, choicesOf: names.choicesOf };
    const found = await readArticles(page, { ...wanted, watch, signal, address });
    if (!found.ok) return found.error;
    standing ??= standOn(page, { onChange, readAgain, chooser: names.chooser, now, signal: life });
    show(found.value);
    await names.relink();
    return null;
  }

  /** What is no article at this moment is a page on its way from one text to the next: the marks that are right stay. */
  async function readAgain(): Promise<number> {
    const watch = new Stopwatch(now);
    const before = openNow();
    // Given up for another reading, or the extension was updated: nobody has asked, so nobody is told.
    if (before) await read(before, { watch, until: anew() }).catch(() => null);
    return watch.worked();
  }

  /** Settles when the page has been read, or another reading has begun. */
  async function start(): Promise<void> {
    const before = openNow();
    if (!before) address = addressOfPage(page);
    state = { at: 'extracting' };
    const until = anew();
    try {
      const why = await read(before, { watch: new Stopwatch(now), until });
      if (why && !until.aborted) leave({ at: 'not-an-article', why });
    } catch {
      // The background may be gone for good (the extension was updated): the reader is told, and may try again.
      if (!until.aborted) leave({ at: 'failed' });
    }
  }

  function end(): void {
    reading?.abort();
    chosen.element = null;
    leave({ at: 'ended' });
  }

  life.addEventListener('abort', end, { once: true });
  return {
    state: () => (state.at === 'article' ? { at: 'article', open: articleAt(state.open, page) } : state),
    article: () => (state.at === 'article' ? articleAt(state.open, page) : null),
    holds: (other) => state.at === 'article' && addressesOf(state.open, address).some(isSameStoryAs(other)),
    unsettle: names.unsettle,
    begin: () => void start(),
    choose: (element) =>
      chosen.choose(element, async () => {
        await start();
        return openNow();
      }),
    isBehind: () => standing?.isBehind() ?? false,
    end,
  };
}
