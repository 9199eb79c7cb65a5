// While the index of the search is made anew: what the library page says of it, where, and until when; over a real library.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryView } from '@/components/library/library-address';
import { at, NOTHING, useLibrary } from '../../cases/library/use-library';
import { restartBrowser, standIn } from '../../extension-browser';
import { closeView, openView } from './opened-library';

const LISTING = { look: 'rows', order: 'newest' } as const;
const SEARCH: LibraryView = { at: 'search', query: 'grain ', ...LISTING };
const SAYS = 'The search is being made ready: 0 of 40 articles so far.';

const given = useLibrary();
beforeEach(async () => {
  restartBrowser();
  vi.spyOn(standIn.runtime, 'sendMessage').mockResolvedValue({ reply: { cards: [] } });
  for (let n = 0; n < 40; n++) await given.library.save(at(`${n}`, { text: `grain ${n}` }), NOTHING);
});
afterEach(() => {
  closeView();
  vi.restoreAllMocks();
});

const said = () => document.body.textContent ?? '';

const open = (view: LibraryView) => openView(given, view);

/** As a version of the index that is not used any more would be: nothing of it is found. */
async function loseIndex(): Promise<void> {
  await given.db.housekeeping.clear();
  for (const table of [given.db.documents, given.db.segments, given.db.postings]) await table.clear();
}

describe('an index that is not made yet', () => {
  it('is said of a search, with how far it is, until all is found', async () => {
    await loseIndex();
    await open(SEARCH);
    await expect.poll(said).toContain(SAYS);
    expect(document.querySelector('[role=progressbar]')).not.toBeNull();
    expect(document.querySelectorAll('article.entry').length).toBe(0);
    await given.library.fileTheRest(new AbortController().signal);
    await expect.poll(said).not.toContain('is being made ready');
    await expect.poll(() => document.querySelectorAll('article.entry').length).toBeGreaterThan(0);
  });

  it.each<[why: string, view: LibraryView, shows: string]>([
    ['a list', { at: 'shelf', shelf: 'inbox', ...LISTING }, '40 articles'],
    ['the numbers', { at: 'statistics' }, '40 articles'],
    ['the timeline', { at: 'timeline' }, '40 articles'],
  ])('%s needs none, and says nothing of it: all are there', async (_why, view, shows) => {
    await loseIndex();
    await open(view);
    await expect.poll(said).toContain(shows);
    expect(said()).not.toContain('is being made ready');
  });
});

it('nothing is said where all is found', async () => {
  await open(SEARCH);
  await expect.poll(() => document.querySelectorAll('article.entry').length).toBeGreaterThan(0);
  expect(said()).not.toContain('is being made ready');
});
