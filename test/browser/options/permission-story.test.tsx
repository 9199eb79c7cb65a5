// The story of leave for reading without a click, as a table: what was chosen × what became of the leave × whose browser it is.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingSection } from '@/components/options/reading-section';
import { SitesSection } from '@/components/options/sites-section';
import { ReadingChoiceLine } from '@/components/popup/reading-choice';
import { WordsProvider } from '@/components/words';
import { followWishes } from '@/entrypoints/background/choose-reading';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { keepScriptsRegistered } from '@/entrypoints/background/register-scripts';
import { useEverywhere } from '@/entrypoints/options/use-everywhere';
import { useSites } from '@/entrypoints/options/use-sites';
import { useReading } from '@/entrypoints/popup/use-reading';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import {
  behaveLike,
  grantedNow,
  registeredNow,
  reopenBrowser,
  restartBrowser,
  standIn,
} from '../../extension-browser';
import { englishWords } from '../../words';

const ALL = ['*://*/*'];
const NEWS = ['*://news.example/*', '*://www.news.example/*'];
const OTHER = ['*://other.example/*', '*://www.other.example/*'];

/** The browser's own way, before it asks the reader of this test. */
const grant = standIn.permissions.request;
const request = vi.spyOn(standIn.permissions, 'request');
let answers: ((yes: boolean) => Promise<unknown>)[] = [];

function PopupPart() {
  const { reading, readingEvents } = useReading();
  return reading && <ReadingChoiceLine {...reading} {...readingEvents} />;
}

function OptionsPart() {
  const everywhere = useEverywhere();
  const { list } = useSites();
  return (
    <>
      <ReadingSection {...everywhere} />
      <SitesSection {...list} />
    </>
  );
}

const PARTS = { popup: PopupPart, options: OptionsPart } as const;
type Part = keyof typeof PARTS;
const shown = (part: Part) => document.getElementById(part)?.textContent ?? '';
const press = async (part: Part, label: string) => {
  const button = await vi.waitUntil(() =>
    // What a button acts on is heard after what is seen of it.
    [...document.querySelectorAll<HTMLElement>(`#${part} button`)].find((each) =>
      each.textContent?.startsWith(label),
    ),
  );
  await act(() => button.click());
};

function startBackground(): void {
  listenInBackground(backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never }));
  followWishes();
  keepScriptsRegistered();
}

/** Popup and options over a page of that host, side by side: each must see what the other did. */
async function openPages(host = 'news.example'): Promise<void> {
  vi.spyOn(standIn.tabs, 'query').mockResolvedValue([{ id: 1, url: `https://${host}/story` }]);
  for (const [id, Shown] of Object.entries(PARTS)) {
    const root = document.getElementById(id) ?? document.body.appendChild(document.createElement('div'));
    root.id = id;
    await act(() =>
      render(
        <WordsProvider value={englishWords}>
          <Shown />
        </WordsProvider>,
        root,
      ),
    );
  }
}

async function closePages(): Promise<void> {
  for (const id of Object.keys(PARTS)) {
    const root = document.getElementById(id);
    if (root) await act(() => render(null, root));
    root?.remove();
  }
}

const choose = (label: string) => async () => {
  await press('popup', 'Change');
  await press('popup', label);
  await press('popup', 'Change');
};
const answer = (yes: boolean) => async () => {
  const give = await vi.waitUntil(() => answers.shift());
  await act(async () => void (await give(yes)));
};
const inOptions = (label: string) => () => press('options', label);
const sees = (part: Part, text: string) => async () =>
  void (await vi.waitUntil(() => shown(part).includes(text)));
const takenBack = (origins: readonly string[]) => async () => {
  await act(async () => void (await standIn.permissions.remove({ origins })));
};
const over = (host: string) => async () => {
  await closePages();
  await openPages(host);
};
const reopened = async () => {
  await closePages();
  await reopenBrowser();
  startBackground();
  await openPages();
};
const takenBackWhileClosed = (origins: readonly string[]) => async () => {
  await closePages();
  await reopenBrowser();
  await standIn.permissions.remove({ origins });
  startBackground();
  await openPages();
};
/** Leave for something else, such as pictures, which must carry out no choice that was refused or left open. */
const grantedElsewhere = async () => void (await act(async () => void (await grant({ origins: NEWS }))));

interface Row {
  readonly why: string;
  readonly acts: readonly (() => Promise<void>)[];
  /** Match patterns of the sentry; null: it runs nowhere. */
  readonly reads: readonly string[] | null;
  readonly excluded?: readonly string[];
  readonly granted: readonly string[];
  readonly popup: string;
  readonly options: string;
}

const NOT_ALLOWED = 'Your browser does not let Sidelight do it, or no longer.';
const ON_CLICK = 'Articles here are read only when you click.';
const HERE = 'Articles on news.example are read as soon as they are open.';
const EVERYWHERE = 'Articles on all sites are read as soon as they are open.';
const BY_CLICK = 'Articles are read when you click';
const REVOKED = 'Your browser no longer lets Sidelight read news.example by itself.';

const always = choose('Always on this site');
const everywhere = choose('On all sites');

const ALWAYS_HERE: readonly Row[] = [
  {
    why: 'granted: that site is read, and no other',
    acts: [always, answer(true)],
    ...{ reads: NEWS, granted: NEWS, popup: HERE, options: 'As soon as they are open.' },
  },
  {
    why: 'refused: everything stays as it was, and the popup says so',
    acts: [always, answer(false)],
    ...{ reads: null, granted: [], popup: 'so nothing has changed', options: BY_CLICK },
  },
  {
    why: 'taken back in the browser: both pages say so, and nothing is read',
    acts: [always, answer(true), takenBack(NEWS)],
    ...{ reads: null, granted: [], popup: REVOKED, options: NOT_ALLOWED },
  },
  {
    why: 'taken back in the browser, and allowed anew in the options: it goes on',
    acts: [always, answer(true), takenBack(NEWS), inOptions('Allow'), answer(true)],
    ...{ reads: NEWS, granted: NEWS, popup: HERE, options: 'As soon as they are open.' },
  },
  {
    why: 'taken back in the options: the leave is given back, too',
    acts: [always, answer(true), inOptions('Turn off')],
    ...{ reads: null, granted: [], popup: ON_CLICK, options: BY_CLICK },
  },
  {
    why: 'taken back for one of two sites: the other is still read',
    acts: [
      over('other.example'),
      always,
      answer(true),
      over('news.example'),
      always,
      answer(true),
      takenBack(NEWS),
    ],
    ...{ reads: OTHER, granted: OTHER, popup: REVOKED, options: 'As soon as they are open.' },
  },
  {
    why: 'the browser was restarted: it goes on without a question',
    acts: [always, answer(true), reopened],
    ...{ reads: NEWS, granted: NEWS, popup: HERE, options: 'As soon as they are open.' },
  },
  {
    why: 'the browser was closed while its question stood there: nothing was chosen',
    acts: [always, reopened, grantedElsewhere],
    ...{ reads: null, granted: NEWS, popup: ON_CLICK, options: BY_CLICK },
  },
  {
    why: 'taken back while nobody listened: seen when the browser is open again',
    acts: [always, answer(true), takenBackWhileClosed(NEWS)],
    ...{ reads: null, granted: [], popup: REVOKED, options: NOT_ALLOWED },
  },
];

const ALL_SITES: readonly Row[] = [
  {
    why: 'granted: every site is read',
    acts: [everywhere, answer(true)],
    ...{ reads: ALL, granted: ALL, popup: EVERYWHERE, options: EVERYWHERE },
  },
  {
    why: 'granted in the options: the popup knows',
    acts: [inOptions('On all sites'), answer(true)],
    ...{ reads: ALL, granted: ALL, popup: EVERYWHERE, options: EVERYWHERE },
  },
  {
    why: 'refused: everything stays as it was, and the popup says so',
    acts: [everywhere, answer(false)],
    ...{ reads: null, granted: [], popup: 'so nothing has changed', options: BY_CLICK },
  },
  {
    why: 'refused in the options, which say so',
    acts: [inOptions('On all sites'), answer(false)],
    ...{ reads: null, granted: [], popup: ON_CLICK, options: 'so nothing has changed' },
  },
  {
    why: 'taken back in the browser: both pages say so, and nothing is read',
    acts: [everywhere, answer(true), takenBack(ALL)],
    ...{ reads: null, granted: [], popup: REVOKED, options: NOT_ALLOWED },
  },
  {
    why: 'taken back in the options: the leave is given back, too',
    acts: [everywhere, answer(true), sees('options', EVERYWHERE), inOptions('On all sites')],
    ...{ reads: null, granted: [], popup: ON_CLICK, options: BY_CLICK },
  },
  {
    why: 'one site given back while all sites stays: nothing of ours runs there',
    acts: [everywhere, answer(true), choose('Off on this site')],
    ...{
      reads: ALL,
      excluded: NEWS,
      granted: ALL,
      popup: 'Off on news.example',
      options: 'Never read by itself',
    },
  },
  {
    why: 'the browser was restarted: it goes on without a question',
    acts: [everywhere, answer(true), reopened],
    ...{ reads: ALL, granted: ALL, popup: EVERYWHERE, options: EVERYWHERE },
  },
  {
    why: 'taken back while nobody listened: seen when the browser is open again',
    acts: [everywhere, answer(true), takenBackWhileClosed(ALL)],
    ...{ reads: null, granted: [], popup: REVOKED, options: NOT_ALLOWED },
  },
];

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
  startBackground();
});
afterEach(closePages);

/** Hosts of a site that only tell devices apart are left out as well; they are no news here. */
const usual = (patterns: readonly string[] = []) =>
  patterns.filter((each) => !/\/\/(?:www\d|m|mobile|amp|edition)\./.test(each));

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  beforeEach(async () => {
    behaveLike(browser);
    await openPages();
  });

  it.each([
    ...ALWAYS_HERE.map((row) => ['always on this site', row.why, row] as const),
    ...ALL_SITES.map((row) => ['on all sites', row.why, row] as const),
  ])('%s, %s', async (_choice, _why, { acts, reads, excluded = [], granted, popup, options }) => {
    for (const one of acts) await one();
    await vi.waitFor(() => {
      expect(registeredNow('sentry')?.matches ?? null).toEqual(reads);
      expect(usual(registeredNow('sentry')?.excludeMatches)).toEqual(excluded);
      expect(grantedNow()).toEqual(granted);
      expect(shown('popup')).toContain(popup);
      expect(shown('options')).toContain(options);
    });
  });
});
