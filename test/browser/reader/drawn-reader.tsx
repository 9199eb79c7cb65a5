// The reader page drawn from boring defaults, with its styles, for tests of how it looks and what its controls do.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/keys/keys.css';
import '@/components/reader/styles/themes.css';
import '@/components/reader/styles/reader.css';
import '@/components/reader/styles/removals-list.css';
import '@/components/reader/styles/tools.css';
import '@/components/reader/styles/text.css';
import '@/components/reader/styles/scripts.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';
import type { PlayerEvents, PlayerView } from '@/components/reader/player';
import '@/components/quotes/quotes.css';
import type { QuotesView } from '@/components/quotes/quote-types';
import { Reader, type ReaderProps } from '@/components/reader/reader';
import type { RemovalEntry, RemovalsListProps } from '@/components/reader/removals-list';
import type { ReaderArticle } from '@/components/reader/shelf';
import { WordsProvider } from '@/components/words';
import { applySettings } from '@/entrypoints/reader/use-settings';
import { arrangeBody } from '@/lib/reader/arrange-body';
import { DEFAULT_READER_SETTINGS } from '@/lib/settings/reader-settings';
import { days } from '../../builders';
import { englishWords } from '../../words';

export const nothing = () => undefined;
export const NO_QUOTES: QuotesView = {
  quotes: [],
  damaged: 0,
  note: null,
  chosen: null,
  open: null,
  onNote: nothing,
  onJump: nothing,
  onOpen: nothing,
  onChange: nothing,
  onCopy: nothing,
  onDelete: nothing,
};
const BODY = `<h2>First</h2><p>Talks <a href="https://a.example/">went on</a> in <b>Oslo</b>.</p>
  <figure><img alt="Two hands" data-remote-src="https://pictures.example/1"><figcaption>In the hall. <small>A. Person</small></figcaption></figure>
  <h2>Second</h2><blockquote><p>So we said.</p></blockquote><table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2020</td></tr></tbody></table>
  <h2>Third</h2><p>An end.</p>`;

export function aReading(over: Partial<ReaderArticle> = {}): ReaderArticle {
  const body = document.createElement('div');
  body.innerHTML = BODY;
  return {
    url: 'https://news.example/a-story',
    title: 'A story',
    form: 'text',
    byline: 'Ann Lee',
    siteName: 'News',
    lang: 'en',
    dir: 'ltr',
    writingMode: 'horizontal-tb',
    published: days('2022-04-21'),
    minutes: 4.2,
    countries: [],
    damaged: [],
    body,
    ...over,
  };
}

const entry = (over: Partial<RemovalEntry>): RemovalEntry => ({
  text: 'Sign up for our newsletter',
  rule: 'sign-up-form',
  what: { entry: 0 },
  state: 'out',
  decided: null,
  canDecide: true,
  ...over,
});
export const SOME_REMOVALS: RemovalsListProps = {
  entries: [
    entry({ rule: null, what: { span: { start: 0, end: 9 } }, text: 'A block of the reader’s own.' }),
    entry({}),
    entry({ what: { entry: 1 }, state: 'back', decided: 'keep' }),
    entry({ what: { entry: 2 }, state: 'gone', canDecide: false, rule: 'of-another-version' }),
  ],
  site: 'news.example',
  onMove: nothing,
  onDecide: nothing,
};

export function aReader({ reading = aReading(), ...over }: Partial<ReaderProps> = {}): ReaderProps {
  const sections = arrangeBody(reading.body, { back: 'Back', unnamed: 'Picture' });
  return {
    reading,
    cast: { cast: null, saved: new Map(), onReveal: nothing, settled: [], onUnsettle: nothing },
    shelf: 'saved',
    onSave: nothing,
    onDelete: nothing,
    onPutBack: nothing,
    onShown: nothing,
    removals: SOME_REMOVALS,
    remover: { canRemove: () => true, onRemove: nothing },
    earlier: { texts: [], length: 0, onRestore: nothing },
    quotes: NO_QUOTES,
    shorter: null,
    text: {
      settings: DEFAULT_READER_SETTINGS,
      isOpen: false,
      onOpen: nothing,
      onChange: nothing,
      onResize: nothing,
      onReset: nothing,
    },
    contents: { sections, current: sections[1]?.id ?? null, textWidth: 600 },
    pictures: { pictures: { at: 'waiting', missing: 1 }, onLoad: nothing },
    minutesLeft: 3,
    player: null,
    keyHelp: null,
    onReadAloud: nothing,
    exportTo: '/export.html',
    onKeyHelp: nothing,
    ...over,
  };
}

export const aPlayer = (over: Partial<PlayerView> = {}): PlayerView & PlayerEvents => ({
  state: 'playing',
  voices: [{ id: 'anna', name: 'Anna', lang: 'de-DE' }],
  voice: 'anna',
  rate: 1,
  rates: [1, 1.5],
  onPlay: nothing,
  onPause: nothing,
  onPrevious: nothing,
  onNext: nothing,
  onVoice: nothing,
  onRate: nothing,
  onClose: nothing,
  ...over,
});

const show = (content: ComponentChild): Promise<void> =>
  act(() => render(<WordsProvider value={englishWords}>{content}</WordsProvider>, document.body));
export const showReader = (over: Partial<ReaderProps> = {}) => show(<Reader {...aReader(over)} />);

/** Call it once in a file of tests. */
export function useDrawnReader(): void {
  beforeEach(() => {
    document.title = 'Sidelight';
    document.documentElement.lang = 'en';
    applySettings(document.documentElement, DEFAULT_READER_SETTINGS);
  });
  afterEach(() => render(null, document.body));
}
