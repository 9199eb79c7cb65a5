// The reader page: one article in good type, and nothing else that moves.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { counted } from '../counted';
import { daysInWords } from '../day-words';
import { Flags } from '../flag';
import { useWords } from '../words';
import { ReaderBar } from './reader-bar';
import type { ReaderEvents, Reading, Shelf } from './reading';
import { Removed } from './removed';

/** Adults' silent reading of English non-fiction, in words a minute (Brysbaert 2019). */
const WORDS_PER_MINUTE = 238;
/** Most articles name fewer countries. */
const MOST_FLAGS = 16;

function Facts({ reading }: { readonly reading: Reading }) {
  const words = useWords();
  const minutes = Math.max(1, Math.round(reading.wordCount / WORDS_PER_MINUTE));
  const facts = [
    reading.byline && words('readerBy', reading.byline),
    reading.published ? daysInWords(reading.published) : words('dateUnknown'),
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

interface ArticleProps {
  readonly reading: Reading;
  readonly onShown: ReaderEvents['onShown'];
}

function Article({ reading, onShown }: ArticleProps) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!title.current || !body.current) return;
    body.current.replaceChildren(reading.body);
    const shown = new AbortController();
    onShown({ title: title.current, body: reading.body }, shown.signal);
    return () => shown.abort();
  }, [reading, onShown]);
  return (
    <article class="article" lang={reading.lang ?? undefined} dir={reading.dir}>
      <header>
        {reading.siteName !== null && <p class="site">{reading.siteName}</p>}
        <h1 ref={title}>{reading.title}</h1>
        <div class="article-facts" lang="en" dir="ltr">
          <Facts reading={reading} />
          <Flags codes={reading.countries} most={MOST_FLAGS} />
        </div>
      </header>
      <div ref={body} class="article-body" />
      <footer lang="en" dir="ltr">
        <Removed removals={reading.removals} />
        <p class="second-line origin">
          {words('readerFrom')}{' '}
          <a href={reading.url} target="_blank" rel="noopener noreferrer">
            {reading.url}
          </a>
        </p>
      </footer>
    </article>
  );
}

export interface ReaderProps extends ReaderEvents {
  readonly reading: Reading;
  readonly shelf: Shelf;
}

export function Reader({ reading, shelf, onShown, ...events }: ReaderProps) {
  return (
    <>
      <ReaderBar reading={reading} shelf={shelf} {...events} />
      <main class="reader">
        <Article reading={reading} onShown={onShown} />
      </main>
    </>
  );
}
