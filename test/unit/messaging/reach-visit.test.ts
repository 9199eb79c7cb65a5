// A tab → what its visit says once it has read: begun where there is none, and begun again where the page has moved on meanwhile.
import { beforeEach, expect, it, vi } from 'vitest';
import { reachVisit } from '@/lib/messaging/reach-visit';
import { restartBrowser, standIn } from '../../extension-browser';

const TAB = 1;
const READING = { reply: { state: 'extracting' } };
const NO_ARTICLE = { reply: { state: 'not-an-article', why: { kind: 'front-page' } } };
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

type Answer = object | Error;
const answer = vi.spyOn(standIn.tabs, 'sendMessage');
const inject = vi.spyOn(standIn.scripting, 'executeScript');
const visitsBegun = () =>
  inject.mock.calls.filter((call: readonly unknown[]) => Reflect.has(Object(call[0]), 'files')).length;

/** The tab answers each question in its turn, and as the last time from then on. */
function answers(all: readonly Answer[]): void {
  let at = 0;
  answer.mockImplementation(() => {
    const next = all[Math.min(at++, all.length - 1)];
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
}

beforeEach(() => {
  restartBrowser();
  vi.clearAllMocks();
  inject.mockResolvedValue([]);
});

it.each<[why: string, said: readonly Answer[], visits: number, ends: string]>([
  ['a page without a visit is given one', [NOBODY, READING, NO_ARTICLE], 1, 'not-an-article'],
  ['a visit that is there is asked', [READING, NO_ARTICLE], 0, 'not-an-article'],
  [
    'a page that has moved on while it was read is read anew',
    [READING, NOBODY, READING, NO_ARTICLE],
    1,
    'not-an-article',
  ],
  ['one that has moved on twice, too', [NOBODY, READING, NOBODY, NOBODY, NO_ARTICLE], 3, 'not-an-article'],
  ['one that never comes to rest is left', [NOBODY], 6, 'no-answer'],
])('%s', async (_why, said, visits, ends) => {
  answers(said);
  const reached = await reachVisit(TAB);
  expect(reached.ok ? reached.value.state : reached.error.kind).toBe(ends);
  expect(visitsBegun()).toBe(visits);
});

it('a page on which the browser lets nothing run is forbidden', async () => {
  answers([NOBODY]);
  inject.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await reachVisit(TAB)).toEqual({ ok: false, error: { kind: 'forbidden' } });
});
