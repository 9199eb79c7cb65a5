// The reader page as it is wired: what follows an article, and what becomes of it when another form takes its place.
import '@/components/theme.css';
import '@/components/reader/styles/themes.css';
import '@/components/reader/styles/reader.css';
import '@/components/reader/styles/text.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '@/components/words';
import { type Loaded, withEdits } from '@/entrypoints/reader/load-article';
import { LoadedReader } from '@/entrypoints/reader/loaded-reader';
import { blockText } from '@/lib/core/block-text';
import { NO_EDITS } from '@/lib/edits/edits';
import { parseExportWish } from '@/lib/exchange/write/export-kinds';
import { sanitizeHtml } from '@/lib/extraction/sanitize/sanitize';
import type { SafeHtml } from '@/lib/extraction/types';
import { clippingOf } from '@/lib/library/clipping';
import type { Quotes } from '@/lib/library/quotes/open-quotes';
import type { Library } from '@/lib/library/repository';
import { DEFAULT_READER_SETTINGS } from '@/lib/settings/reader-settings';
import { anArticle } from '../../builders';
import { restartBrowser, standIn } from '../../extension-browser';
import { englishWords } from '../../words';

const request = vi.spyOn(standIn.permissions, 'request');
/** What the background answers: a picture of its own, or none. */
const sendMessage = vi.spyOn(standIn.runtime, 'sendMessage');
/** Addresses of the pictures that the background was asked to fetch for the page. */
const fetchMessages = () =>
  sendMessage.mock.calls.map(([message]) => Object(message)).filter(({ topic }) => topic === 'picture/fetch');
const fetched = () => fetchMessages().map(({ ask }) => ask.address);
const NO_PICTURE = { reply: { ok: false, error: { kind: 'unreachable' } } };

const PICTURE = `${location.origin}/no-such-picture.png`;
const A_PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const LONG = 'The ministers met on the island, and spoke of the cable for the whole of the day. '.repeat(20);
const BODY = `<h2>One</h2><p>First words. ${LONG}</p><img alt="A cable" data-remote-src="${PICTURE}">
  <h2>Two</h2><p>${LONG}</p><h2>Three</h2><p>${LONG}</p>`;

function aLoaded(html: string): Loaded {
  const nothing = { title: [], text: [] };
  const shown = sanitizeHtml(html, document);
  const article = anArticle({ html: shown.innerHTML as SafeHtml, text: blockText(shown).text });
  const { item } = clippingOf(article, nothing, { id: 'a', now: new Date('2022-04-21T00:00:00Z') });
  const opened = {
    item,
    base: article,
    shelf: 'saved',
    id: 'a',
    draft: null,
    article: null,
    damaged: [],
  } as const;
  return withEdits(opened, NO_EDITS, nothing);
}

const keepProgress = vi.fn(async () => ({ ok: true, value: 'a' }) as const);
const library = {
  keepProgress,
  readProgress: async () => new Map(),
  watch: () => undefined,
  versions: async () => [],
} as unknown as Library; // what the page asks of it while it is read

const quotes = { watch: () => undefined } as unknown as Quotes; // nothing is quoted here

const show = (loaded: Loaded, settings = DEFAULT_READER_SETTINGS) =>
  act(() =>
    render(
      <WordsProvider value={englishWords}>
        <LoadedReader
          library={library}
          quotes={quotes}
          loaded={loaded}
          settings={settings}
          onSettings={onSettings}
          onLoaded={() => undefined}
          onNoReading={() => undefined}
          onClipping={() => undefined}
        />
      </WordsProvider>,
      document.body,
    ),
  );
const onSettings = vi.fn();
const contents = () => [...document.querySelectorAll('.contents li')].map(({ textContent }) => textContent);
const lit = () => String([...(CSS.highlights.get('sidelight-sentence') ?? [])][0] ?? '');
const press = (label: string) =>
  act(() => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
const type = (key: string, target: Element = document.body) =>
  act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

/** A voice that begins whatever it is asked to say, and never ends. */
function lendVoice() {
  const voice = { voiceURI: 'v', name: 'Ann', lang: 'en-GB', localService: true, default: true };
  const engine = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    getVoices: () => [voice],
    speak: () => {
      engine.speaking = true;
    },
    cancel: () => {
      engine.speaking = false;
    },
    resume: () => undefined,
  });
  vi.stubGlobal('speechSynthesis', engine);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return engine;
}

beforeEach(() => {
  restartBrowser();
  request.mockReset();
  sendMessage.mockReset().mockResolvedValue(NO_PICTURE);
  onSettings.mockReset();
  window.scrollTo(0, 0);
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

describe('when a block is put back or taken away', () => {
  it('the contents are those of the new form', async () => {
    await show(aLoaded(BODY));
    expect(contents()).toEqual(['One', 'Two', 'Three']);
    await show(aLoaded(`${BODY}<h2>Four</h2>`));
    expect(contents()).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('the voice falls silent, and begins again in the new form when it is asked to', async () => {
    const engine = lendVoice();
    await show(aLoaded(BODY));
    await press('Read aloud');
    await expect.poll(lit).toBe('One');
    await show(aLoaded(BODY.replace('<h2>One</h2>', '<p>Put back.</p>')));
    expect(lit()).toBe('');
    expect(engine.speaking).toBe(false);
    await press('Play');
    await expect.poll(lit).toBe('Put back.');
  });

  it('pictures that were asked for are fetched again without another question', async () => {
    request.mockResolvedValue(true);
    await show(aLoaded(BODY));
    await type('i');
    await expect.poll(() => document.querySelector('.pictures-offer')?.textContent).toContain('did not load');
    await show(aLoaded(`<p>Put back.</p>${BODY}`));
    await expect.poll(fetched).toEqual([PICTURE, PICTURE]);
    await expect.poll(() => document.querySelector('.pictures-offer')?.textContent).toContain('did not load');
    expect(request).toHaveBeenCalledTimes(1);
    expect(sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ topic: 'pictures/keep', ask: { id: 'a', isShown: true } }),
    );
  });

  it('pictures that were fetched are shown again without another request', async () => {
    request.mockResolvedValue(true);
    sendMessage.mockResolvedValue({ reply: { ok: true, value: A_PIXEL } });
    await show(aLoaded(BODY));
    await type('i');
    await expect.poll(() => document.querySelector('.article-body img')?.getAttribute('src')).toBe(A_PIXEL);
    await show(aLoaded(`<p>Put back.</p>${BODY}`));
    await expect.poll(() => document.querySelector('.article-body img')?.getAttribute('src')).toBe(A_PIXEL);
    expect(fetched()).toEqual([PICTURE]);
  });
});

describe('a picture is asked for once, and kept as it comes,', () => {
  const image = (address: string) => `<img alt="A cable" data-remote-src="${address}">`;
  const TWICE = `${BODY}${image(PICTURE)}${image(PICTURE)}`;
  const shown = () => document.querySelectorAll(`.article-body img[src="${A_PIXEL}"]`).length;
  const offer = () => document.querySelector('.pictures-offer')?.textContent;
  /** What is asked, with the clipping that it is kept with. */
  const asks = () => fetchMessages().map(({ ask }) => ask);

  it.each<[why: string, reply: object, html: string, places: number, missing: string | undefined]>([
    ['when it stands at one place', { ok: true, value: A_PIXEL }, BODY, 1, undefined],
    ['when it stands at three places', { ok: true, value: A_PIXEL }, TWICE, 3, undefined],
    ['when it does not come', NO_PICTURE.reply, TWICE, 0, '3 pictures did not load'],
  ])('%s', async (_why, reply, html, places, missing) => {
    request.mockResolvedValue(true);
    sendMessage.mockImplementation(async (message) =>
      Object(message).topic === 'picture/fetch' ? { reply } : { reply: null },
    );
    await show(aLoaded(html));
    await type('i');
    if (missing) await expect.poll(offer).toContain(missing);
    await expect.poll(shown).toBe(places);
    expect(asks()).toEqual([{ address: PICTURE, clipping: 'a' }]);
  });

  it('when another form takes the place of the article before it is there', async () => {
    request.mockResolvedValue(true);
    let give = (_answer: object): void => undefined;
    sendMessage.mockImplementation((message) =>
      Object(message).topic === 'picture/fetch'
        ? new Promise((resolve) => {
            give = resolve;
          })
        : Promise.resolve({ reply: null }),
    );
    await show(aLoaded(BODY));
    await type('i');
    await expect.poll(fetched).toEqual([PICTURE]);
    await show(aLoaded(`<p>Put back.</p>${BODY}`));
    give({ reply: { ok: true, value: A_PIXEL } });
    await expect.poll(shown).toBe(1);
    expect(fetched()).toEqual([PICTURE]);
  });
});

it('leads a saved article to the page that exports it', async () => {
  await show(aLoaded(BODY));
  const link = document.querySelector<HTMLAnchorElement>('.reader-tools a[aria-label="Export"]');
  expect(link && parseExportWish(new URL(link.href).search).source).toEqual({ of: 'id', ids: ['a'] });
});

it('says so when the browser may not reach the pictures, and asks for none', async () => {
  request.mockResolvedValue(false);
  await show(aLoaded(BODY));
  await type('i');
  await expect.poll(() => document.querySelector('.pictures-offer')?.textContent).toContain('not allowed');
  expect(request).toHaveBeenCalledWith({ origins: [`${location.protocol}//${location.hostname}/*`] });
  expect(sendMessage).not.toHaveBeenCalled();
});

describe('keys', () => {
  it('change how the text is set', async () => {
    await show(aLoaded(BODY));
    await type('+');
    await type('t');
    expect(onSettings.mock.calls).toEqual([[{ textSize: 21 }], [{ theme: 'paper' }]]);
  });

  it('are left alone while something is typed, and when the reader has switched them off', async () => {
    await show(aLoaded(BODY));
    const field = document.createElement('input');
    document.body.append(field);
    await type('t', field);
    field.remove();
    await show(aLoaded(BODY), { ...DEFAULT_READER_SETTINGS, shortcuts: false });
    await type('t');
    expect(onSettings).not.toHaveBeenCalled();
  });
});

it('remembers the place when the page goes out of sight', async () => {
  await show(aLoaded(BODY));
  window.scrollTo(0, 400);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.dispatchEvent(new Event('pagehide'));
  expect(keepProgress).toHaveBeenCalledWith('a', expect.objectContaining({ length: expect.any(Number) }));
});
