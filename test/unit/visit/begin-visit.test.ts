// The popup's first script: the page in front is given a visit before the popup is there, once, and who shows the page waits for it.
import { beforeEach, expect, it, vi } from 'vitest';
import { beginVisit, whenVisitBegun } from '@/entrypoints/shared/visit-begun';
import { aTurn } from '../../a-turn';
import { restartBrowser, standIn } from '../../extension-browser';

const nobodyListens = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const refuse = () => Promise.reject(new Error('Cannot access contents of the page'));
const listens = () => Promise.resolve({ reply: { state: 'extracting' } });
const isThere = () => Promise.resolve([]);

const inject = vi.spyOn(standIn.scripting, 'executeScript');
const injected = () => inject.mock.calls.flatMap((call: readonly unknown[]) => Object(call[0]).files);
const told = vi.spyOn(standIn.runtime, 'sendMessage');

beforeEach(() => {
  restartBrowser();
  vi.clearAllMocks();
  told.mockResolvedValue({ reply: null });
  inject.mockImplementation(isThere);
});

it.each([
  ['a page that nobody has read yet', nobodyListens, isThere, ['/visit.js']],
  ['a page with a visit, which may still be reading', listens, isThere, []],
  ['a page of the browser’s own', nobodyListens, refuse, ['/visit.js']],
])('%s', async (_why, answer, evaluate, scripts) => {
  vi.spyOn(standIn.tabs, 'sendMessage').mockImplementation(answer);
  inject.mockImplementation(evaluate);
  const world = {};
  beginVisit(world);
  await expect(whenVisitBegun(world)).resolves.toBeUndefined();
  expect(injected()).toEqual(scripts);
});

it('loads the facts at the same time, and asks for nothing else', async () => {
  vi.spyOn(standIn.tabs, 'sendMessage').mockImplementation(nobodyListens);
  const world = {};
  beginVisit(world);
  expect(told.mock.calls).toEqual([[{ topic: 'names/prepare', ask: null }]]);
  await whenVisitBegun(world);
});

it('who shows the page waits until the script has been evaluated', async () => {
  vi.spyOn(standIn.tabs, 'sendMessage').mockImplementation(nobodyListens);
  let finish: (results: object[]) => void = () => expect.unreachable('it is being evaluated');
  inject.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const world = {};
  const seen: string[] = [];
  beginVisit(world);
  const shown = whenVisitBegun(world).then(() => seen.push('shown'));
  await aTurn();
  seen.push('evaluated');
  finish([]);
  await shown;
  expect(seen).toEqual(['evaluated', 'shown']);
});

it('a page of ours on which nobody begins a visit waits for none', async () => {
  await expect(whenVisitBegun({})).resolves.toBeUndefined();
});

it('a tab that closes in the same moment fails nobody', async () => {
  vi.spyOn(standIn.tabs, 'query').mockRejectedValueOnce(new Error('No window'));
  const world = {};
  beginVisit(world);
  await expect(whenVisitBegun(world)).resolves.toBeUndefined();
});
