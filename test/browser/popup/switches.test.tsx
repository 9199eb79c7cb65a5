// The popup under a reader who is faster than the page: a switch pressed again means the opposite, “Read” the same.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SiteToolsLine } from '@/components/popup/site-tools';
import { ThisPage } from '@/components/popup/this-page';
import { WordsProvider } from '@/components/words';
import { usePage } from '@/entrypoints/popup/use-page';
import { useSite } from '@/entrypoints/popup/use-site';
import { openLinks } from '@/lib/library/links/open-links';
import type { VisitStatus } from '@/lib/messaging/protocol';
import { changeSite } from '@/lib/settings/sites';
import { aTurn } from '../../a-turn';
import { restartBrowser, standIn } from '../../extension-browser';
import { englishWords } from '../../words';

/** Answers that have not been given yet, in the order of the questions. */
let pending: (() => void)[] = [];
const later = <T,>(value: T): Promise<T> => new Promise((resolve) => pending.push(() => resolve(value)));
const STATUS: VisitStatus = {
  state: 'article',
  title: 'A story',
  form: 'text',
  published: null,
  leaders: 1,
  countries: 1,
  organisations: 0,
  lang: 'en',
  dir: 'ltr',
  highlighted: true,
  saved: false,
};

const highlight = vi.fn((on: boolean) => later({ reply: { ...STATUS, highlighted: on } }));
const DRAFT = '8f2c1f6e-6f0b-4b57-9d0f-0c6a5d1f8a11';
const keepDraft = vi.fn(() => later({ reply: { ok: true, value: DRAFT } }));
const choose = vi.fn((_tab: unknown) => Promise.resolve({ reply: null }));
const createTab = vi.spyOn(standIn.tabs, 'create');
const tidy = vi.fn((_on: boolean) => later({ reply: null }));
const remove = vi.spyOn(standIn.permissions, 'remove');
const inject = vi.spyOn(standIn.scripting, 'executeScript');
/** Scripts of ours that the popup has put into the page. */
const injected = () => inject.mock.calls.flatMap((call: readonly unknown[]) => Object(call[0]).files ?? []);

/** The page and the reader answer when the test says so; the browser answers at once. */
function answerLater(): void {
  vi.spyOn(standIn.permissions, 'request').mockImplementation(() => later(true));
  vi.spyOn(standIn.permissions, 'contains').mockResolvedValue(false);
  vi.spyOn(standIn.runtime, 'sendMessage').mockImplementation((message) => {
    const { topic, ask } = message as { topic: string; ask: { on: boolean } };
    return topic === 'page/choose' ? choose(ask) : tidy(ask.on);
  });
  vi.spyOn(standIn.tabs, 'sendMessage').mockImplementation((_tab, message) => {
    const { topic, ask } = message as { topic: string; ask: { on: boolean } };
    if (topic === 'visit/highlight') return highlight(ask.on);
    return topic === 'visit/read' ? keepDraft() : Promise.resolve({ reply: STATUS });
  });
}

const wiring = { onSaved: () => undefined, links: openLinks() };

function Switches() {
  const { page, link, pageEvents } = usePage(wiring);
  const { site, siteEvents } = useSite();
  return (
    <WordsProvider value={englishWords}>
      <ThisPage
        page={page}
        link={link}
        cast={{ cast: null, saved: new Map(), onPanel: null }}
        {...pageEvents}
      />
      {site && <SiteToolsLine {...site} {...siteEvents} />}
    </WordsProvider>
  );
}

const switchCalled = (label: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
const isPressed = (label: string) => switchCalled(label)?.getAttribute('aria-pressed') === 'true';
const press = (label: string) => act(() => switchCalled(label)?.click());
const answer = (order: 'as they were asked' | 'the other way round') =>
  act(async () => {
    const answers = order === 'as they were asked' ? pending : pending.toReversed();
    for (const give of answers) {
      give();
      await aTurn();
    }
  });

beforeEach(async () => {
  pending = [];
  vi.clearAllMocks();
  restartBrowser();
  answerLater();
  await act(() => render(<Switches />, document.body));
  await vi.waitUntil(() => switchCalled('Highlight') && switchCalled('Tidy pages'));
});
afterEach(() => render(null, document.body));

it.each(['as they were asked', 'the other way round'] as const)(
  'marks that go and come back before the page has answered, which it does %s',
  async (order) => {
    await press('Highlight');
    expect(isPressed('Highlight')).toBe(false);
    await press('Highlight');
    expect(highlight.mock.calls).toEqual([[false], [true]]);
    await answer(order);
    expect(isPressed('Highlight')).toBe(true);
  },
);

it('a site that is tidied and left alone again before its question is answered is not kept', async () => {
  await press('Tidy pages');
  expect(isPressed('Tidy pages')).toBe(true);
  await press('Tidy pages');
  expect(tidy.mock.calls).toEqual([[true], [false]]);
  remove.mockClear();
  await answer('as they were asked');
  expect(isPressed('Tidy pages')).toBe(false);
  expect(remove).toHaveBeenCalledOnce(); // the leave that was given too late
});

it('a site that is tidied, left alone and tidied after all keeps its leave', async () => {
  for (const wanted of [true, false, true]) {
    await press('Tidy pages');
    expect(isPressed('Tidy pages')).toBe(wanted);
  }
  remove.mockClear();
  await answer('as they were asked');
  expect(document.body.textContent).toContain(englishWords('tidyAlways', 'news.example'));
  expect(remove).not.toHaveBeenCalled();
});

it('“Read” that is clicked twice before the page has answered opens one reader, and another one later', async () => {
  await press('Read');
  await press('Read');
  await answer('as they were asked');
  expect(createTab).toHaveBeenCalledOnce();
  expect(createTab.mock.lastCall?.[0].url).toContain(`/reader.html?draft=${DRAFT}`);
  pending = [];
  await press('Read');
  await answer('as they were asked');
  expect(createTab).toHaveBeenCalledTimes(2);
});

it('a part of the page is chosen by the background, which outlives this popup', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue(undefined);
  await press(englishWords('popupChoose'));
  expect(choose.mock.calls).toEqual([[{ tabId: 1 }]]);
  await vi.waitUntil(() => close.mock.calls.length > 0);
  expect(switchCalled('Tidy pages')).toBeDefined();
});

it('a page is given the script that tidies when its site is to be tidied, and not before', async () => {
  expect(injected()).toEqual([]);
  await press('Tidy pages');
  expect(injected()).toEqual(['/declutter.js']);
});

it('a site whose switch is on is tidied when the popup opens', async () => {
  await changeSite('news.example', (before) => ({ ...before, declutter: true }));
  await act(() => render(null, document.body));
  await act(() => render(<Switches />, document.body));
  await vi.waitUntil(() => isPressed('Tidy pages'));
  expect(injected()).toEqual(['/declutter.js']);
});
