// The reader page as it is drawn: every state of it says what it is, and can be used by everybody.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/reader/styles/themes.css';
import '@/components/reader/styles/reader.css';
import '@/components/reader/styles/removals-list.css';
import '@/components/reader/styles/tools.css';
import '@/components/reader/styles/text.css';
import '@/components/reader/styles/scripts.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PicturesState } from '@/components/reader/pictures-offer';
import type { PlayerEvents, PlayerState, PlayerView } from '@/components/reader/player';
import { Reader, type ReaderProps } from '@/components/reader/reader';
import type { RemovalEntry, RemovalsListProps } from '@/components/reader/removals-list';
import type { ReaderArticle, Shelf } from '@/components/reader/shelf';
import { WordsProvider } from '@/components/words';
import { arrangeBody } from '@/lib/reader/arrange-body';
import { DEFAULT_READER_SETTINGS, type Theme } from '@/lib/settings/reader-settings';
import { days } from '../../builders';
import { englishWords } from '../../words';
import { axeViolations } from '../axe-violations';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { applySettings } = await import('@/entrypoints/reader/use-settings');

const nothing = () => undefined;
const BODY = `<h2>First</h2><p>Talks <a href="https://a.example/">went on</a> in <b>Oslo</b>.</p>
  <figure><img alt="Two hands" data-remote-src="https://pictures.example/1"><figcaption>In the hall. <small>A. Person</small></figcaption></figure>
  <h2>Second</h2><blockquote><p>So we said.</p></blockquote><table><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2020</td></tr></tbody></table>
  <h2>Third</h2><p>An end.</p>`;

function aReading(over: Partial<ReaderArticle> = {}): ReaderArticle {
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
const SOME_REMOVALS: RemovalsListProps = {
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

function aReader({ reading = aReading(), ...over }: Partial<ReaderProps> = {}): ReaderProps {
  const sections = arrangeBody(reading.body, { back: 'Back', unnamed: 'Picture' });
  return {
    reading,
    shelf: 'saved',
    onSave: nothing,
    onDelete: nothing,
    onPutBack: nothing,
    onShown: nothing,
    removals: SOME_REMOVALS,
    remover: { canRemove: () => true, onRemove: nothing },
    earlier: { texts: [], length: 0, onRestore: nothing },
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
    onKeyHelp: nothing,
    ...over,
  };
}

const aPlayer = (over: Partial<PlayerView> = {}): PlayerView & PlayerEvents => ({
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
const showReader = (over: Partial<ReaderProps> = {}) => show(<Reader {...aReader(over)} />);

beforeEach(() => {
  document.title = 'Sidelight';
  document.documentElement.lang = 'en';
  applySettings(document.documentElement, DEFAULT_READER_SETTINGS);
});
afterEach(() => render(null, document.body));

it.each<[Shelf, string]>([
  ['unsaved', 'Save'],
  ['outdated', 'Update'],
  ['saved', 'Delete'],
  ['deleted', 'Put back'],
  ['storage-full', 'The disk is full: not saved.'],
])('offers what can be done with an article that is %s, and is accessible', async (shelf, text) => {
  await showReader({ shelf });
  expect(document.querySelector('.reader-bar')?.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it.each<[string, ReaderArticle['form'], string]>([
  ['a story goes without saying', 'text', ''],
  ['a live blog', 'live-blog', 'as it stood when it was read'],
  ['a gallery', 'gallery', 'Picture gallery'],
  ['a beginning', 'stub', 'Only the beginning is here'],
])('says above the text what kind it is: %s', async (_why, form, text) => {
  await showReader({ reading: aReading({ form }) });
  const note = document.querySelector('.form-note');
  expect(note?.textContent ?? '').toContain(text);
  expect(note?.querySelector('a')?.href).toBe(form === 'text' ? undefined : aReading().url);
  expect(await axeViolations()).toEqual([]);
});

describe('lines that run downwards', () => {
  const MONGOLIAN = 'ᠬᠦᠮᠦᠨ ᠪᠦᠷ ᠲᠥᠷᠥᠵᠦ ᠮᠡᠨᠳᠡᠯᠡᠬᠦ ᠡᠷᠬᠡ ᠴᠢᠯᠥᠭᠡ ᠲᠡᠢ᠃ ';
  const body = () => {
    const shown = document.createElement('div');
    shown.innerHTML = `<p>${MONGOLIAN.repeat(8)}</p><h2>${MONGOLIAN}</h2>
      <blockquote><p>${MONGOLIAN}</p><p>${MONGOLIAN}</p></blockquote>`;
    return shown;
  };
  const writing = { title: MONGOLIAN, lang: 'mn-Mong', writingMode: 'vertical-lr' } as const;

  it('stand in strips no higher than the window and no wider than the text, and are accessible', async () => {
    await showReader({ reading: aReading({ ...writing, body: body() }) });
    const article = document.querySelector('.article-body')!.getBoundingClientRect();
    for (const block of document.querySelectorAll('.article h1, .article-body :is(p, h2, blockquote)')) {
      const { height, right } = block.getBoundingClientRect();
      expect(getComputedStyle(block).writingMode).toBe('vertical-lr');
      expect(height).toBeLessThan(innerHeight * 0.8);
      expect(right).toBeLessThanOrEqual(article.right);
    }
    expect(await axeViolations()).toEqual([]);
  });

  it('follow each other from left to right, and strips from top to bottom', async () => {
    await showReader({ reading: aReading({ ...writing, body: body() }) });
    const [first, heading, quote] = [...document.querySelector('.article-body > div')!.children];
    const range = document.createRange();
    range.selectNodeContents(first!);
    const lines = [...range.getClientRects()].map(({ left }) => left);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    const top = (block: Element | undefined) => block!.getBoundingClientRect().top;
    expect(top(first)).toBeLessThan(top(heading));
    expect(top(heading)).toBeLessThan(top(quote));
    const [said, more] = [...quote!.children].map((each) => each.getBoundingClientRect());
    expect(more!.left).toBeGreaterThan(said!.right);
  });

  it('of a script that may run either way are horizontal', async () => {
    await showReader({ reading: aReading({ lang: 'ja' }) });
    const modes = [...document.querySelectorAll('.article *')].map((e) => getComputedStyle(e).writingMode);
    expect(new Set(modes)).toEqual(new Set(['horizontal-tb']));
  });
});

it.each<[Theme, boolean]>([
  ['paper', false],
  ['white', false],
  ['grey', false],
  ['dark', false],
  ['paper', true],
  ['grey', true],
])(
  'has contrast enough in the theme %s, high contrast %s, with everything open',
  async (theme, highContrast) => {
    const settings = { ...DEFAULT_READER_SETTINGS, theme, highContrast };
    applySettings(document.documentElement, settings);
    const reader = aReader();
    await showReader({ text: { ...reader.text, settings, isOpen: true }, player: aPlayer() });
    expect(await axeViolations()).toEqual([]);
  },
);

it.each<[PlayerState, Partial<PlayerView>, string]>([
  ['looking', { voices: [], voice: null }, 'Looking for voices'],
  ['no-voice', { voices: [], voice: null }, 'Nothing on this device can read aloud.'],
  ['no-voice-for-language', { voice: null }, 'No voice on this device speaks'],
  ['playing', {}, ''],
  ['resting', {}, ''],
  ['ended', {}, 'whole article'],
  ['failed', {}, 'did not speak'],
])('says of a voice that is %s what can be done, and is accessible', async (state, view, text) => {
  await showReader({ player: aPlayer({ state, ...view }) });
  expect(document.querySelector('.player-notice')?.textContent).toContain(text);
  expect(await axeViolations()).toEqual([]);
});

it.each<[string, PicturesState, string]>([
  ['wait', { at: 'waiting', missing: 3 }, '3 pictures are not loaded'],
  ['are loading', { at: 'loading', missing: 3 }, 'Loading pictures'],
  ['were refused', { at: 'refused', missing: 3 }, 'not allowed'],
  ['did not come', { at: 'done', missing: 1 }, '1 picture did not load'],
  ['are all there', { at: 'done', missing: 0 }, ''],
])('says of pictures that %s what is the matter', async (_why, pictures, text) => {
  await showReader({ pictures: { pictures, onLoad: nothing } });
  expect(document.querySelector('.pictures-offer')?.textContent ?? '').toContain(text);
});

it('lists its keys in a dialog that is accessible, and closes', async () => {
  const onClose = vi.fn();
  await showReader({ keyHelp: { isOn: true, onSwitch: nothing, onClose } });
  const dialog = document.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(dialog?.textContent).toContain('Next heading');
  expect(await axeViolations()).toEqual([]);
  dialog?.close();
  await expect.poll(() => onClose.mock.calls.length).toBe(1);
});

describe('the table of contents', () => {
  it('leads to the headings, and tells where the reader is', async () => {
    await showReader();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['First', 'Second', 'Third']);
    expect(links.map(({ hash }) => document.querySelector(hash)?.textContent)).toEqual([
      'First',
      'Second',
      'Third',
    ]);
    expect(document.querySelector('.contents [aria-current]')?.textContent).toBe('Second');
  });

  it('is not there for a short piece', async () => {
    await showReader({ contents: { sections: [], current: null, textWidth: 600 } });
    expect(document.querySelector('.contents')).toBeNull();
  });
});

it('closes the text panel by Escape and by a click elsewhere', async () => {
  const onOpen = vi.fn();
  const reader = aReader();
  await showReader({ text: { ...reader.text, isOpen: true, onOpen } });
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  document.querySelector('.article')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  document.querySelector('.text-panel')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(onOpen.mock.calls).toEqual([[false], [false]]);
});

it('ends what was begun with the article when it is taken away, or replaced', async () => {
  const signals: AbortSignal[] = [];
  const onShown: ReaderProps['onShown'] = (_texts, signal) => void signals.push(signal);
  await showReader({ onShown });
  await showReader({ onShown, reading: aReading() });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  await act(() => render(null, document.body));
  expect(signals[1]?.aborted).toBe(true);
});

describe('the list of removals', () => {
  const open = () => document.querySelector('.removed')?.setAttribute('open', '');
  const button = (text: string) =>
    [...document.querySelectorAll<HTMLElement>('.removals button')].find((each) =>
      each.textContent?.startsWith(text),
    );

  it('names each block by its rule in plain words, and is accessible', async () => {
    await showReader();
    open();
    const rules = [...document.querySelectorAll('.removals-rule')].map(({ textContent }) => textContent);
    expect(rules).toEqual([
      'Removed by you',
      'Sign-up for a newsletter',
      'Sign-up for a newsletterback in the article',
      'Not part of the article',
    ]);
    expect(await axeViolations()).toEqual([]);
  });

  it('puts back, takes out, and decides for the site', async () => {
    const [onMove, onDecide] = [vi.fn(), vi.fn()];
    await showReader({ removals: { ...SOME_REMOVALS, onMove, onDecide } });
    open();
    const [own, out, back] = SOME_REMOVALS.entries;
    button('Put back')?.click();
    button('Take out again')?.click();
    expect(onMove.mock.calls).toEqual([[own], [back]]);
    button('Never show on news.example')?.click();
    expect(onDecide).toHaveBeenLastCalledWith(own, 'remove');
    document.querySelector<HTMLElement>('.removals [aria-pressed="true"]')?.click();
    expect(onDecide).toHaveBeenLastCalledWith(back, null);
    expect(out?.decided).toBeNull();
  });

  it('is not there where nothing was removed', async () => {
    await showReader({ removals: { ...SOME_REMOVALS, entries: [] } });
    expect(document.querySelector('.removed')).toBeNull();
  });
});

it('takes out a block by keyboard alone', async () => {
  const onRemove = vi.fn();
  await showReader({ remover: { canRemove: () => true, onRemove } });
  const remover = document.querySelector<HTMLElement>('.block-remover');
  await act(() => remover?.focus());
  const press = (key: string) =>
    act(
      () =>
        void remover?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  await press('ArrowDown');
  expect(remover?.getAttribute('aria-label')).toContain('Talks went on in Oslo.');
  expect(await axeViolations()).toEqual([]);
  await act(() => remover?.click());
  expect(onRemove.mock.lastCall?.[0]).toBe(document.querySelector('.article-body p'));
});
