// The story of leave for reading without a click: granted, refused, taken back, asked for by a popup that is gone; with the real background.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingChoiceLine } from '@/components/popup/reading-choice';
import { WordsProvider } from '@/components/words';
import { followWishes } from '@/entrypoints/background/choose-reading';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { keepScriptsRegistered } from '@/entrypoints/background/register-scripts';
import { useReading } from '@/entrypoints/popup/use-reading';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { readSite } from '@/lib/settings/sites';
import {
  grantedNow,
  ownPage,
  registeredNow,
  restartBrowser,
  sendFrom,
  standIn,
} from '../../extension-browser';
import { englishWords } from '../../words';

const HOME = 'https://news.example/story';
const ALL = ['*://*/*'];
const on = (...hosts: string[]) => hosts.map((host) => `*://${host}/*`);
const NEWS = on('news.example', 'www.news.example');

/** The browser's own way, before it asks the reader of this test. */
const grant = standIn.permissions.request;
const request = vi.spyOn(standIn.permissions, 'request');
/** The reader's answers to questions that stand there. */
let answers: ((yes: boolean) => Promise<unknown>)[] = [];

function PopupPart() {
  const { reading, readingEvents } = useReading();
  return (
    <WordsProvider value={englishWords}>
      {reading && <ReadingChoiceLine {...reading} {...readingEvents} />}
    </WordsProvider>
  );
}

const buttons = () => [...document.querySelectorAll('button')];
const shown = () => document.body.textContent ?? '';
const sees = (key: Parameters<typeof englishWords>[0], site = 'news.example') =>
  vi.waitUntil(() => shown().includes(englishWords(key, site)), { timeout: 5000 });
const press = async (label: string) => {
  const button = await vi.waitUntil(() => buttons().find(({ textContent }) => textContent === label));
  await act(() => button.click());
};
async function openPopup(url = HOME): Promise<void> {
  vi.spyOn(standIn.tabs, 'query').mockResolvedValue([{ id: 1, url }]);
  await act(() => render(<PopupPart />, document.body));
}
const closePopup = () => act(() => render(null, document.body));
async function choose(label: string): Promise<void> {
  await press('Change');
  await press(label);
  await press('Change');
}
const answer = async (yes: boolean) => {
  const give = await vi.waitUntil(() => answers.shift());
  await act(async () => void (await give(yes)));
};
const asked = () => request.mock.calls.map(([leave]) => leave.origins);
const reads = (matches: readonly string[] | null, excluded: readonly string[] = []) =>
  vi.waitFor(() => {
    const sentry = registeredNow('sentry');
    expect(sentry?.matches ?? null).toEqual(matches);
    if (sentry)
      expect(
        sentry.excludeMatches?.filter((each) => !/\/\/(?:www\d|m|mobile|amp|edition)\./.test(each)),
      ).toEqual(excluded);
  });
const tidy = (isOn: boolean) =>
  sendFrom(ownPage(), { topic: 'site/tidy', ask: { host: 'news.example', on: isOn } });

beforeEach(() => {
  restartBrowser();
  answers = [];
  request.mockReset();
  request.mockImplementation(
    (leave) =>
      new Promise((resolve) => {
        answers.push(async (yes) => {
          resolve(yes && (await grant(leave)));
        });
      }),
  );
  listenInBackground(backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never }));
  followWishes();
  keepScriptsRegistered();
});
afterEach(() => closePopup());

describe('a site is read by itself', () => {
  it('when it was chosen and granted', async () => {
    await openPopup();
    await sees('readingNowOnClick');
    await choose('Always on this site');
    expect(asked()).toEqual([NEWS]);
    await sees('readingNowOnClick'); // nothing holds before the answer
    await answer(true);
    await sees('readingNowAlways');
    await reads(NEWS);
  });

  it('but not when it was refused: everything stays as it was, and the popup says so', async () => {
    await openPopup();
    await choose('Always on this site');
    await answer(false);
    await sees('readingDeclined');
    await sees('readingNowOnClick');
    expect((await readSite('news.example')).reading).toBeNull();
    await reads(null);
  });

  it('nor when all sites were refused: one that was chosen before stays', async () => {
    await openPopup();
    await choose('Always on this site');
    await answer(true);
    await sees('readingNowAlways');
    await choose('On all sites');
    await answer(false);
    await sees('readingDeclined');
    await sees('readingNowAlways');
    await reads(NEWS);
  });

  it('until the browser takes its leave back, which is shown at once; granted anew, it goes on', async () => {
    await openPopup();
    await choose('Always on this site');
    await answer(true);
    await sees('readingNowAlways');
    await standIn.permissions.remove({ origins: NEWS });
    await sees('readingRevoked');
    await sees('readingNowOnClick');
    await reads(null);
    await choose('Always on this site');
    await answer(true);
    await sees('readingNowAlways');
    await reads(NEWS);
  });

  it('though the question closed the popup', async () => {
    await openPopup();
    await choose('Always on this site');
    await vi.waitUntil(() => answers.length > 0);
    await closePopup();
    await answer(true);
    await reads(NEWS);
    await openPopup();
    await sees('readingNowAlways');
  });

  it('and not when the closed popup’s question was refused, whatever is granted for tidying later', async () => {
    await openPopup();
    await choose('Always on this site');
    await vi.waitUntil(() => answers.length > 0);
    await closePopup();
    await answer(false);
    await tidy(true);
    await grant({ origins: NEWS });
    await vi.waitUntil(() => registeredNow('declutter') !== null);
    expect((await readSite('news.example')).reading).toBeNull();
    await reads(null);
  });

  it('not when another choice was made while the question stood there; the leave is given back', async () => {
    await openPopup();
    await press('Change');
    await press('Always on this site');
    await press('Off on this site');
    await sees('readingNowOff');
    await answer(true);
    await vi.waitUntil(() => grantedNow().length === 0);
    await sees('readingNowOff');
    await reads(null);
  });
});

describe('exactly the hosts of the page in front are asked for', () => {
  it.each<[why: string, url: string, patterns: readonly string[]]>([
    ['with www', 'https://www.news.example/a', NEWS],
    ['with m.', 'https://m.news.example/a', on('news.example', 'www.news.example', 'm.news.example')],
    ['a machine of one’s own network, at a port', 'http://intranet:8080/a', on('intranet')],
    ['another language’s pages', 'https://en.news.example/a', on('en.news.example', 'www.en.news.example')],
  ])('%s', async (_why, url, patterns) => {
    await openPopup(url);
    await choose('Always on this site');
    expect(asked()).toEqual([patterns]);
    await answer(true);
    await reads(patterns);
  });

  it.each([
    ['a file', 'file:///home/reader/a.html'],
    ['a page of the browser', 'about:config'],
    ['a page of the extension', 'chrome-extension://ours/reader.html'],
    ['a store', 'https://addons.mozilla.org/en-US/firefox/'],
  ])('and nothing can be chosen on %s', async (_why, url) => {
    await openPopup(url);
    await act(() => Promise.resolve());
    expect(buttons()).toEqual([]);
  });
});

describe('all sites, and one that is taken out', () => {
  beforeEach(async () => {
    await openPopup();
    await choose('On all sites');
    expect(asked()).toEqual([ALL]);
    await answer(true);
    await sees('readingNowEverywhere');
    await reads(ALL);
  });

  it('off on one: the others are read', async () => {
    await choose('Off on this site');
    await sees('readingNowOff');
    await reads(ALL, NEWS);
    expect(grantedNow()).toEqual(ALL);
    await choose('On all sites');
    await answer(true);
    await sees('readingNowEverywhere');
    await reads(ALL);
  });

  it('only on a click: all leave is given back', async () => {
    await choose('Only when I click');
    await sees('readingNowOnClick');
    await reads(null);
    expect(grantedNow()).toEqual([]);
  });

  it('only on this site: leave for all is given back', async () => {
    await choose('Always on this site');
    await answer(true);
    await answer(true); // Chromium has taken the site back along with all, and is asked for it again
    await sees('readingNowAlways');
    await reads(NEWS);
    expect(grantedNow()).toEqual(NEWS);
  });

  it('only on a click, with another site that is tidied: that one keeps its leave', async () => {
    await tidy(true);
    await choose('Only when I click');
    await answer(true);
    await sees('readingNowOnClick');
    await vi.waitUntil(() => registeredNow('declutter') !== null);
    expect(grantedNow()).toEqual(NEWS);
    await reads(null);
  });

  it('taken back by the browser: shown at once', async () => {
    await standIn.permissions.remove({ origins: ALL });
    await sees('readingRevoked');
    await reads(null);
  });
});

describe('leave that serves two ends is given back when neither needs it', () => {
  beforeEach(async () => {
    await openPopup();
    await choose('Always on this site');
    await answer(true);
    await sees('readingNowAlways');
    await tidy(true);
  });

  it('tidying goes on when reading ends', async () => {
    await choose('Only when I click');
    await sees('readingNowOnClick');
    await reads(null);
    expect(grantedNow()).toEqual(NEWS);
    expect(registeredNow('declutter')?.matches).toEqual(NEWS);
  });

  it('reading goes on when tidying ends', async () => {
    await tidy(false);
    await vi.waitUntil(() => registeredNow('declutter') === null);
    expect(grantedNow()).toEqual(NEWS);
    await reads(NEWS);
  });

  it('both ended: nothing is granted any more', async () => {
    await tidy(false);
    await choose('Only when I click');
    await vi.waitUntil(() => grantedNow().length === 0);
  });
});
