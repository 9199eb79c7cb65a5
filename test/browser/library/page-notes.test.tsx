// What the library page says where there is nothing to show: a library that cannot be read, in every view; a search that is not understood.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryView } from '@/components/library/library-address';
import { at, useLibrary } from '../../cases/library/use-library';
import { restartBrowser, standIn } from '../../extension-browser';
import { closeView, openView } from './opened-library';

const LISTING = { look: 'rows', order: 'newest' } as const;
/** Of a version that no Sidelight will have for long. */
const NEWER = 10_000;

/** What the background says of names and of quotes: it knows nobody. */
const NOBODY = { cards: [], people: [], countries: [], organisations: [] };

const given = useLibrary();
beforeEach(() => {
  restartBrowser();
  vi.spyOn(standIn.runtime, 'sendMessage').mockResolvedValue({ reply: NOBODY });
});
afterEach(() => {
  closeView();
  vi.restoreAllMocks();
});

const said = () => document.querySelector('main')?.textContent ?? '';

const open = (view: LibraryView) => openView(given, view);

/** From now on the library is one that a newer Sidelight has made. */
const madeNewer = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, NEWER);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('It cannot be made'));
  });

describe('a library that a newer Sidelight has made', () => {
  it.each<[why: string, view: LibraryView]>([
    ['a list', { at: 'shelf', shelf: 'inbox', ...LISTING }],
    ['a search', { at: 'search', query: 'grain', ...LISTING }],
    ['the timeline', { at: 'timeline' }],
    ['the map', { at: 'map' }],
    ['the numbers', { at: 'statistics' }],
    ['what has changed since', { at: 'since' }],
    ['all about somebody', { at: 'about', entity: 'JP' as never }],
  ])('is said to be in the place of %s, and nothing is said to be counted', async (_why, view) => {
    await madeNewer(given.db.name);
    await open(view);
    await expect.poll(said).toContain('A newer Sidelight has made your library');
    expect(said()).not.toMatch(/0 articles|Counting|Newest/);
  });
});

describe('a search that is not understood', () => {
  it.each([
    ['a filter that there is not', 'persn:merkel', 'is no filter'],
    ['a day that is none', 'before:soon', 'before:'],
    ['a quotation mark that is alone', '"grain and', 'The quote is not closed'],
  ])('%s', async (_why, query, says) => {
    await given.save(at('a', { text: 'grain and ships' }));
    await open({ at: 'search', query, ...LISTING });
    await expect.poll(() => document.querySelector('.search-fault')?.textContent).toContain(says);
  });

  it('one that is has nothing to be said', async () => {
    await given.save(at('a', { text: 'grain and ships' }));
    await open({ at: 'search', query: 'grain ', ...LISTING });
    await expect.poll(() => document.querySelectorAll('article.entry').length).toBe(1);
    expect(document.querySelector('.search-fault')?.textContent).toBe('');
  });
});
