// Who may ask the background what: our own pages everything, a visit in somebody's page not that.
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));
const { listenInBackground } = await import('@/lib/messaging/listen');

const refresh = vi.fn(() => null);
const correct = vi.fn(() => null);
const fetchPicture = vi.fn(() => ({ ok: true, value: 'data:' }));
beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  listenInBackground({
    'facts/refresh': refresh,
    'facts/correct': correct,
    'picture/fetch': fetchPicture,
  } as never);
});

const ask = (topic: string, sender: object, payload: unknown = null) =>
  listeners[0]!({ topic, ask: payload }, sender, () => undefined);
const ownPage = { id: 'ours', url: 'chrome-extension://ours/options.html' };
const visit = { id: 'ours', url: 'https://news.example/story', tab: { id: 1 } };

describe('a refresh of facts', () => {
  it.each([
    ['is begun for a page of ours', ownPage, true],
    ['is not begun for a visit on a page', visit, undefined],
    [
      'is not begun for a page that only looks like ours',
      { id: 'ours', url: 'https://chrome-extension.ours/' },
      undefined,
    ],
    ['is not begun for another extension', { id: 'other', url: ownPage.url }, undefined],
    ['is not begun for a sender without an address', { id: 'ours' }, undefined],
  ])('%s', (_why, sender, heard) => {
    expect(ask('facts/refresh', sender)).toBe(heard);
  });
});

it('the page for corrections is opened for a visit, too', () => {
  expect(ask('facts/correct', visit, { id: 'NZ' })).toBe(true);
});

describe('a picture', () => {
  it.each([
    ['is fetched for a page of ours', ownPage, true],
    ['is not fetched for a visit: a page could have us ask any address that was granted', visit, undefined],
  ])('%s', (_why, sender, heard) => {
    expect(ask('picture/fetch', sender, { address: 'https://news.example/1.png' })).toBe(heard);
  });

  it.each(['file:///etc/passwd', 'chrome-extension://ours/library.html', 'no address', ''])(
    'is not fetched from %j',
    async (address) => {
      ask('picture/fetch', ownPage, { address });
      await Promise.resolve();
      expect(fetchPicture).not.toHaveBeenCalled();
    },
  );
});
