// Who may ask the background what: our own pages everything, a visit in somebody's page not that.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenInBackground } from '@/lib/messaging/listen-in-background';
import { RETRY } from '@/lib/messaging/protocol';
import { ownPage, restartBrowser, sendFrom, visitOn } from '@/test/extension-browser';

const refresh = vi.fn(() => null);
const correct = vi.fn(() => null);
const fetchPicture = vi.fn(() => ({ ok: true, value: 'data:' }));
beforeEach(() => {
  restartBrowser();
  vi.clearAllMocks();
  listenInBackground({
    'facts/refresh': refresh,
    'facts/correct': correct,
    'picture/fetch': fetchPicture,
  } as never);
});

/** Whether anybody answers. */
const isHeard = async (topic: string, sender: object, payload: unknown = null) =>
  (await sendFrom(sender, { topic, ask: payload })) !== undefined;
const options = ownPage('/options.html');
const visit = visitOn('https://news.example/story');

it.each(Object.keys(RETRY))('%s: somebody hears what may be asked of the background', async (topic) => {
  expect(await isHeard(topic, options)).toBe(true);
});

describe('a refresh of facts', () => {
  it.each([
    ['is begun for a page of ours', options, true],
    ['is not begun for a visit on a page', visit, false],
    [
      'is not begun for a page that only looks like ours',
      { id: 'ours', url: 'https://chrome-extension.ours/' },
      false,
    ],
    ['is not begun for another extension', { id: 'other', url: options.url }, false],
    ['is not begun for a sender without an address', { id: 'ours' }, false],
  ])('%s', async (_why, sender, heard) => {
    expect(await isHeard('facts/refresh', sender)).toBe(heard);
  });
});

it('the page for corrections is opened for a visit, too', async () => {
  expect(await isHeard('facts/correct', visit, { id: 'NZ' })).toBe(true);
});

describe('a picture', () => {
  it.each([
    ['is fetched for a page of ours', options, true],
    ['is not fetched for a visit: a page could have us ask any address that was granted', visit, false],
  ])('%s', async (_why, sender, heard) => {
    expect(await isHeard('picture/fetch', sender, { address: 'https://news.example/1.png' })).toBe(heard);
  });

  it.each(['file:///etc/passwd', 'chrome-extension://ours/library.html', 'no address', ''])(
    'is not fetched from %j',
    async (address) => {
      const message = { topic: 'picture/fetch', ask: { address } };
      expect(await sendFrom(options, message)).toMatchObject({ fault: expect.any(String) });
      expect(fetchPicture).not.toHaveBeenCalled();
    },
  );
});

describe('the address under which a frame speaks', () => {
  const tab = { id: 1, url: 'https://news.example/story' };
  const written = { id: 'ours', url: 'about:srcdoc', tab };
  it.each([
    [
      'is its own, where it has one',
      { ...written, url: 'https://news.example/frame' },
      'https://news.example/frame',
    ],
    ['is the page’s, if it is written in it', { ...written, origin: 'https://news.example' }, tab.url],
    [
      'is none of the page’s, if it has another origin',
      { ...written, origin: 'https://ads.example' },
      'about:srcdoc',
    ],
    ['is none of the page’s, if it is shut off', { ...written, origin: 'null' }, 'about:srcdoc'],
    ['is none of the page’s, if the browser says no origin', written, 'about:srcdoc'],
  ])('%s', async (_why, sender, from) => {
    await sendFrom(sender, { topic: 'facts/correct', ask: { id: 'NZ' } });
    expect(correct).toHaveBeenCalledWith({ id: 'NZ' }, expect.objectContaining({ from }));
  });
});
