// The toolbar button's badge: it follows what the visit of its tab reads, and goes with it.
import { beforeEach, expect, it, vi } from 'vitest';
import { keepBadgesCurrent } from '@/entrypoints/shared/badge';
import { PAGE_CHANGED } from '@/lib/messaging/protocol';
import { badgeOn, ownPage, restartBrowser, sendFrom, standIn, visitOn } from '@/test/extension-browser';

const STATUS = { state: 'article', title: 'A', lang: null, dir: 'ltr', form: 'text', published: null };
const found = (leaders: number, saved = false) => ({
  ...STATUS,
  ...{ leaders, countries: 1, organisations: 0, highlighted: true, saved },
});
const CHANGED = { topic: PAGE_CHANGED, ask: null };
const PAGE = visitOn('https://news.example/story');

const answer = vi.spyOn(standIn.tabs, 'sendMessage');
beforeEach(() => {
  restartBrowser();
  keepBadgesCurrent();
});

it.each([
  ['names that came later', [found(2), found(5)], '5'],
  ['none any more', [found(2), found(0)], ''],
  ['more than there is room for', [found(1234)], '999'],
  ['saved meanwhile', [found(2), found(2, true)], '✓'],
  ['deleted meanwhile', [found(2, true), found(2)], '2'],
  ['the visit has ended', [found(2), null], ''],
])('%s', async (_why, told, badge) => {
  for (const reply of told) {
    answer.mockResolvedValueOnce({ reply });
    await sendFrom(PAGE, CHANGED);
  }
  await vi.waitFor(() => expect(badgeOn(1)).toBe(badge));
});

it.each([
  ['the visit has gone with its story', () => Promise.reject(new Error('Receiving end does not exist'))],
  ['nonsense is answered', () => Promise.resolve({ reply: { leaders: 'many' } })],
])('says nothing any more where %s', async (_why, reply) => {
  answer.mockResolvedValueOnce({ reply: found(2) });
  await sendFrom(PAGE, CHANGED);
  await vi.waitFor(() => expect(badgeOn(1)).toBe('2'));
  answer.mockImplementationOnce(reply);
  await sendFrom(PAGE, CHANGED);
  await vi.waitFor(() => expect(badgeOn(1)).toBe(''));
});

it.each([
  ['a page of ours says so, which has no article', ownPage(), () => Promise.resolve({ reply: found(9) })],
  ['somebody else says so', { ...PAGE, id: 'another' }, () => Promise.resolve({ reply: found(9) })],
])('stays as it is where %s', async (_why, sender, reply) => {
  answer.mockResolvedValueOnce({ reply: found(2) });
  await sendFrom(PAGE, CHANGED);
  await vi.waitFor(() => expect(badgeOn(1)).toBe('2'));
  answer.mockImplementationOnce(reply);
  await sendFrom(sender, CHANGED);
  answer.mockReset();
  expect(badgeOn(1)).toBe('2');
});
