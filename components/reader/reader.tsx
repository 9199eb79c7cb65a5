// The reader page: bar, article with its notes, removals, player and list of keys, drawn from data; gives events.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Cast } from '../../lib/gazetteer/describe/cast-model';
import type { EntityId } from '../../lib/gazetteer/model/types';
import { CastList, type SavedAboutEach } from '../cast/cast-list';
import { sizeOf } from '../cast/cast-words';
import { SettledList, type SettledListProps } from '../cast/settled-list';
import { SinceThenNote } from '../cast/since-then';
import { Flags } from '../flag';
import { counted, daysInWords } from '../formats';
import { KeyHelp, type KeyHelpProps } from '../keys/key-help';
import { QuoteBar } from '../quotes/quote-bar';
import { QuoteEditor } from '../quotes/quote-editor';
import { QuoteList } from '../quotes/quote-list';
import type { QuotesView } from '../quotes/quote-types';
import type { ShorterTextProps } from '../shorter-text';
import { FilledSentence, languageOf, useWords } from '../words';
import { BlockRemover, type BlockRemoverProps } from './block-remover';
import { Contents, type ContentsProps } from './contents';
import { EarlierTexts, type EarlierTextsProps } from './earlier-texts';
import { PicturesOffer, type PicturesOfferProps } from './pictures-offer';
import { Player, type PlayerEvents, type PlayerView } from './player';
import { ReaderBar } from './reader-bar';
import { DamageNote, FormNote } from './reader-message';
import { RemovalsList, type RemovalsListProps } from './removals-list';
import type { ReaderArticle, ReaderEvents, Shelf } from './shelf';
import { SHORTCUTS } from './shortcuts';
import type { TextPanelProps } from './text-panel';

/** Most articles name fewer countries. */
const MOST_FLAGS = 16;

function Facts({ reading }: { readonly reading: ReaderArticle }) {
  const words = useWords();
  const minutes = Math.max(1, Math.round(reading.minutes));
  const facts = [
    reading.byline && words('readerBy', reading.byline),
    reading.published ? daysInWords(reading.published, words) : words('dateUnknown'),
    counted(words, minutes, { one: 'readerMinutesOne', other: 'readerMinutesOther' }),
  ].filter((fact) => fact !== null);
  return (
    <p class="facts">
      {facts.map((fact, at) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
          {at < facts.length - 1 && <span class="dot"> · </span>}
        </span>
      ))}
    </p>
  );
}

function Origin({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" dir="ltr">
      {url}
    </a>
  );
}

export interface ReaderCast extends SettledListProps {
  /** Null: not known yet. */
  readonly cast: Cast | null;
  readonly saved: SavedAboutEach;
  /** Goes to the next place that names somebody. */
  readonly onReveal: (id: EntityId) => void;
}

/** What has changed since, and, opened, who is in it. */
function ArticleCast({ cast, saved, onReveal, settled, onUnsettle }: ReaderCast) {
  const words = useWords();
  const said = <SettledList settled={settled} onUnsettle={onUnsettle} />;
  if (!cast || sizeOf(cast) === 0)
    return settled.length === 0 ? null : <div {...languageOf(words)}>{said}</div>;
  return (
    <section class="article-cast" aria-label={words('castWho')} {...languageOf(words)}>
      {cast.summary && <SinceThenNote cast={cast} />}
      <details>
        <summary>{words('castWho')}</summary>
        <CastList cast={cast} saved={saved} onReveal={onReveal} />
        {said}
      </details>
    </section>
  );
}

type RemoverProps = Pick<BlockRemoverProps, 'canRemove' | 'onRemove'>;

interface ArticleProps {
  readonly reading: ReaderArticle;
  readonly cast: ReaderCast;
  readonly contents: ContentsProps;
  readonly pictures: PicturesOfferProps;
  readonly removals: RemovalsListProps;
  readonly remover: RemoverProps;
  readonly earlier: EarlierTextsProps;
  readonly quotes: QuotesView;
  readonly onShown: ReaderEvents['onShown'];
}

function Article({ reading, remover, earlier, quotes, onShown, ...beside }: ArticleProps) {
  const words = useWords();
  const { chosen, open } = quotes;
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!title.current || !body.current) return;
    body.current.replaceChildren(reading.body);
    const shown = new AbortController();
    onShown({ title: title.current, body: reading.body }, shown.signal);
    return () => shown.abort();
  }, [reading, onShown]);
  return (
    <article
      class="article"
      lang={reading.lang ?? undefined}
      dir={reading.dir}
      data-writing={reading.writingMode}
    >
      <header>
        {reading.siteName !== null && <p class="site">{reading.siteName}</p>}
        <h1 ref={title}>{reading.title || words('popupDamagedTitle')}</h1>
        <div class="article-facts" {...languageOf(words)}>
          <Facts reading={reading} />
          <Flags codes={reading.countries} most={MOST_FLAGS} />
        </div>
      </header>
      <DamageNote parts={reading.damaged} />
      <FormNote form={reading.form} url={reading.url} />
      <EarlierTexts where="above" {...earlier} />
      <ArticleCast {...beside.cast} />
      <QuoteList {...quotes} />
      <PicturesOffer {...beside.pictures} />
      <Contents {...beside.contents} />
      <div ref={frame} class="article-frame">
        <div ref={body} class="article-body" />
        <BlockRemover body={reading.body} frame={frame} {...remover} />
        {chosen && !open && <QuoteBar frame={frame} {...chosen} />}
        {open && <QuoteEditor key={open.shown.quote.id} frame={frame} {...open} {...quotes} />}
      </div>
      <footer {...languageOf(words)}>
        <RemovalsList {...beside.removals} />
        <EarlierTexts where="below" {...earlier} />
        {reading.url !== '' && (
          <p class="second-line origin">
            <FilledSentence of="readerFrom" parts={[<Origin key="origin" url={reading.url} />]} />
          </p>
        )}
      </footer>
    </article>
  );
}

export interface ReaderProps extends ReaderEvents {
  readonly reading: ReaderArticle;
  readonly shelf: Shelf;
  readonly cast: ReaderCast;
  readonly text: TextPanelProps;
  readonly contents: ContentsProps;
  readonly pictures: PicturesOfferProps;
  readonly removals: RemovalsListProps;
  readonly remover: RemoverProps;
  readonly earlier: EarlierTextsProps;
  readonly quotes: QuotesView;
  /** Null: nothing is to be asked before a save. */
  readonly shorter: ShorterTextProps | null;
  /** Path of the page that exports the article; null: it is not saved. */
  readonly exportTo: string | null;
  /** Whole minutes from here to the end; 0: the end is in view. Null: nobody has looked yet. */
  readonly minutesLeft: number | null;
  /** Null: nobody listens. */
  readonly player: (PlayerView & PlayerEvents) | null;
  /** Null: the list of keys is closed. */
  readonly keyHelp: KeyHelpProps | null;
  readonly onReadAloud: () => void;
  readonly onKeyHelp: () => void;
}

export function Reader({ player, keyHelp, ...rest }: ReaderProps) {
  const { reading, cast, contents, pictures, removals, remover, earlier, quotes, onShown, ...bar } = rest;
  const article = { reading, cast, contents, pictures, removals, remover, earlier, quotes, onShown };
  return (
    <>
      <ReaderBar reading={reading} isListening={player !== null} {...bar} />
      <div class="progress-line" aria-hidden="true" />
      <main class="reader">
        <Article {...article} />
      </main>
      {player && <Player {...player} />}
      {keyHelp && <KeyHelp keys={SHORTCUTS} {...keyHelp} />}
    </>
  );
}
