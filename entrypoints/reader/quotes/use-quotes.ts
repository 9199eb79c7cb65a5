// Quotes and notes of the article on the reader page, from the library to the page and back.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlaceOfWords, QuotesView, ShownQuote } from '../../../components/quotes/quote-types';
import type { Result } from '../../../lib/core/result';
import type { Span } from '../../../lib/core/span';
import { copiedQuote, type QuoteSource } from '../../../lib/library/quotes/copied-quote';
import { quoteFinder } from '../../../lib/library/quotes/locate-quote';
import type { Quotes } from '../../../lib/library/quotes/open-quotes';
import type { Quote, QuoteColour } from '../../../lib/library/quotes/quote-kinds';
import { selectorsOf } from '../../../lib/library/quotes/quote-selectors';
import type { Margin } from '../../../lib/library/quotes/quote-tables';
import type { SaveError } from '../../../lib/library/repository';
import type { ShownArticle } from '../shown-article';
import { chosenSpan, followChoice, heldBlockSpan } from './follow-choice';
import { offsetUnder, paintQuotes, placeOf, scrollToSpan, spanAt } from './paint-quotes';

interface QuotesOptions {
  readonly quotes: Quotes;
  /** Id in the library; null: a draft, which is saved when something of it is quoted. */
  readonly id: string | null;
  /** Saves it; null: it could not be, and that is said. */
  readonly keep: () => Promise<string | null>;
  readonly shown: ShownArticle | null;
  /** Names in the text that is shown: a click on one is meant for its card. */
  readonly names: readonly Span[];
  /** For those who copy. */
  readonly source: QuoteSource;
}

/** A quote with its span in the text that is shown; null: it is an orphan. */
interface Placed {
  readonly shown: ShownQuote;
  readonly span: Span | null;
}

/** What the reader is told, and what they can do about it. */
export type QuoteNews =
  | { readonly kind: 'made' | 'deleted'; readonly quote: Quote }
  | { readonly kind: 'copied' | 'not-copied' }
  | { readonly kind: 'failed' };

const NOTHING: Margin = { quotes: [], damaged: 0, note: '' };

/** What stands beside the clipping, now and whenever it is changed, in whatever page. */
function useMargin(quotes: Quotes, id: string | null): Margin {
  const [margin, setMargin] = useState(NOTHING);
  useEffect(() => {
    setMargin(NOTHING);
    if (id === null) return;
    const life = new AbortController();
    quotes.watch(id, { onChange: setMargin, signal: life.signal });
    return () => life.abort();
  }, [quotes, id]);
  return margin;
}

/** In reading order; orphans at the end, in the order in which they were made. */
function placed({ quotes }: Margin, shown: ShownArticle | null): readonly Placed[] {
  if (!shown) return [];
  const text = shown.text.text;
  const find = quoteFinder(text);
  const all = quotes.map((quote): Placed => {
    const located = find(quote);
    const span = located.at === 'orphan' ? null : located.span;
    const reads = located.at === 'changed' ? text.slice(located.span.start, located.span.end) : null;
    return { shown: { quote, at: located.at, reads }, span };
  });
  const order = ({ span }: Placed) => span?.start ?? Number.POSITIVE_INFINITY;
  return all.sort(
    (a, b) => order(a) - order(b) || (a.shown.quote.createdAt < b.shown.quote.createdAt ? -1 : 1),
  );
}

const hasSpan = (each: Placed): each is Placed & { readonly span: Span } => each.span !== null;

interface OnPage {
  readonly all: readonly Placed[];
  readonly names: readonly Span[];
  readonly onOpen: (id: string) => void;
}

const isIn = (offset: number, { start, end }: Span): boolean => offset >= start && offset <= end;

/** Paints the quotes; a click on one that is meant for nothing else opens it. */
function useOnPage(shown: ShownArticle | null, { all, names, onOpen }: OnPage): void {
  useEffect(() => {
    if (!shown) return;
    const here = new AbortController();
    const signal = AbortSignal.any([here.signal, shown.signal]);
    const spans = all
      .filter(hasSpan)
      .map(({ span, shown: { quote } }) => ({ span, id: quote.id, colour: quote.colour }));
    paintQuotes(shown.text, spans, signal);
    shown.body.addEventListener(
      'click',
      ({ target, clientX, clientY }) => {
        const isOther = target instanceof Element && target.closest('a, button, summary, label') !== null;
        if (isOther || chosenSpan(shown)) return;
        const offset = offsetUnder(shown.text, clientX, clientY);
        if (offset === null) return;
        const isName = shown.annotations.isHighlighted() && names.some((name) => isIn(offset, name));
        const on = isName ? null : spanAt(spans, offset);
        if (on) onOpen(on.id);
      },
      { signal },
    );
    return () => here.abort();
  }, [shown, all, names, onOpen]);
}

/** What is selected in the article, and where; null: nothing. */
function useChoice(shown: ShownArticle | null): PlaceOfWords | null {
  const [place, setPlace] = useState<PlaceOfWords | null>(null);
  useEffect(() => {
    setPlace(null);
    if (!shown) return;
    const here = new AbortController();
    const signal = AbortSignal.any([here.signal, shown.signal]);
    followChoice(shown, (span) => setPlace(span && placeOf(shown.text, span)), signal);
    return () => here.abort();
  }, [shown]);
  return place;
}

/** What the reader is told; and how a change is waited for, whose failure is told. */
function useNews() {
  const [news, setNews] = useState<QuoteNews | null>(null);
  const fail = () => setNews({ kind: 'failed' });
  /** What came of `change`; null: nothing did. */
  const done = async <T>(change: Promise<Result<T, SaveError>>): Promise<T | null> => {
    const result = await change.catch(() => null);
    if (!result?.ok) fail();
    return result?.ok ? result.value : null;
  };
  return { news, setNews, fail, done };
}

interface Making extends QuotesOptions, ReturnType<typeof useNews> {
  readonly onOpen: (id: string) => void;
}

/** Makes quotes of what is selected, and copies it. */
function useMaking({ quotes, id, keep, shown, source, onOpen, setNews, fail, done }: Making) {
  const [colour, setColour] = useState<QuoteColour>('yellow');
  const quote = async (span: Span, wanted: QuoteColour, isNoted: boolean) => {
    const selectors = shown && selectorsOf(shown.text.text, span);
    const clippingId = selectors && (id ?? (await keep()));
    if (!clippingId) return;
    const made = await done(quotes.add({ clippingId, selectors, colour: wanted, note: '' }));
    if (!made) return;
    document.getSelection()?.removeAllRanges();
    if (isNoted) onOpen(made.id);
    else setNews({ kind: 'made', quote: made });
  };
  /** False: nothing is selected. */
  const quoteChosen = (wanted: QuoteColour, isNoted: boolean): boolean => {
    const span = shown && (chosenSpan(shown) ?? heldBlockSpan(shown));
    if (!span) return false;
    setColour(wanted);
    quote(span, wanted, isNoted).catch(fail);
    return true;
  };
  const copy = (quoted: Parameters<typeof copiedQuote>[0]) =>
    navigator.clipboard.writeText(copiedQuote(quoted, source)).then(
      () => setNews({ kind: 'copied' }),
      () => setNews({ kind: 'not-copied' }),
    );
  const copyChosen = () => {
    const span = shown && chosenSpan(shown);
    if (!span) return;
    const { text } = shown.text;
    // More than can be quoted is copied all the same.
    const exact = text.slice(span.start, span.end);
    void copy(selectorsOf(text, span) ?? { quote: { exact, prefix: '', suffix: '' }, isOnly: true });
  };
  return { colour, quoteChosen, copyChosen, copy };
}

/** Which quote is open, and the way to it. */
function useOpened(all: readonly Placed[], shown: ShownArticle | null) {
  const [openId, setOpen] = useState<string | null>(null);
  const opened = all.find((each) => each.shown.quote.id === openId);
  const jump = (to: string) => {
    const span = all.find((each) => each.shown.quote.id === to)?.span;
    if (span && shown) scrollToSpan(shown.text, span);
  };
  const jumpAndOpen = (to: string) => {
    jump(to);
    setOpen(to);
  };
  const openNext = () => {
    const found = all.filter(hasSpan);
    const at = found.findIndex((each) => each.shown.quote.id === openId);
    const next = found[(at + 1) % Math.max(1, found.length)];
    if (next) jumpAndOpen(next.shown.quote.id);
  };
  const open: QuotesView['open'] = opened
    ? {
        shown: opened.shown,
        place: opened.span && shown && placeOf(shown.text, opened.span),
        onClose: () => setOpen(null),
      }
    : null;
  return { open, setOpen, jump, jumpAndOpen, openNext };
}

/** The quotes as the page shows them, what `q` does, and what the reader is told. */
export function useQuotes(options: QuotesOptions) {
  const { quotes, id, shown, names } = options;
  const margin = useMargin(quotes, id);
  const all = useMemo(() => placed(margin, shown), [margin, shown]);
  const { open, setOpen, jump, jumpAndOpen, openNext } = useOpened(all, shown);
  const telling = useNews();
  const { news, setNews, done } = telling;
  const { colour, quoteChosen, copyChosen, copy } = useMaking({ ...options, ...telling, onOpen: setOpen });
  const place = useChoice(shown);
  useOnPage(shown, { all, names, onOpen: setOpen });

  const remove = async (gone: string) => {
    setOpen(null);
    const removed = await done(quotes.remove(gone));
    if (removed) setNews({ kind: 'deleted', quote: removed });
  };
  const view: QuotesView = {
    quotes: all.map((each) => each.shown),
    damaged: margin.damaged,
    note: id === null ? null : margin.note,
    onNote: (text) => id !== null && void done(quotes.setNote(id, text)),
    chosen: place && {
      place,
      onQuote: (wanted) => void quoteChosen(wanted, false),
      onNote: () => void quoteChosen(colour, true),
      onCopy: copyChosen,
    },
    open,
    onJump: jump,
    onOpen: jumpAndOpen,
    onChange: (changed, change) => void done(quotes.change(changed, change)),
    onDelete: (gone) => void remove(gone),
    onCopy: (copied) => {
      const found = all.find((each) => each.shown.quote.id === copied);
      if (found) void copy(found.shown.quote);
    },
  };
  return {
    view,
    news,
    forgetNews: () => setNews(null),
    onAct: () => {
      setNews(null);
      if (news?.kind === 'made') setOpen(news.quote.id);
      if (news?.kind === 'deleted') void done(quotes.putBack(news.quote));
    },
    onQuoteKey: () => {
      if (!quoteChosen(colour, false)) openNext();
    },
  };
}
