// A disk that takes nothing more, through the background's own handlers: reading goes on in memory, and a save says what happened.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backgroundHandlers } from '@/entrypoints/background/handlers';
import { loadArticle } from '@/entrypoints/reader/load-article';
import { editSpareDraft } from '@/entrypoints/shared/spare-draft';
import { LibraryDb } from '@/lib/library/db';
import { openLibrary } from '@/lib/library/repository';
import { aMention, anArticle } from '../../builders';
import { restartBrowser } from '../../extension-browser';

/** Characters that the browser's memory takes here, of drafts and all else. */
const MOST_KEPT = 20_000;

/** Ids of drafts, as browsers make them. */
const ONE = '0b9d3c1e-52a7-4c1f-9f0e-6a8d2e4b7c11';
const TWO = '7f2a6e40-1d3b-4e58-8c9a-3b5d7f9e1a22';
const URL_OF_STORY = 'https://news.example/a-story';
const mentions = { title: [], text: [aMention({ id: 'NO' })] };
/** As browsers do: what would be too much is refused as a whole. */
function limitSession(): void {
  const { session } = browser.storage;
  const set = session.set.bind(session);
  vi.spyOn(session, 'set').mockImplementation(async (items: object) => {
    const all = { ...(await session.get(null)), ...items };
    if (JSON.stringify(all).length > MOST_KEPT) throw new Error('Session storage quota bytes exceeded.');
    await set(items);
  });
}
const asker = (request: string) => ({
  from: URL_OF_STORY,
  isOwnPage: false,
  isPrivate: false,
  frame: null,
  request,
});
const handlers = () => backgroundHandlers({ refreshNow: async () => ({ kind: 'not-due' }) as never });
const read = (id: string, over = {}) =>
  handlers()['draft/keep']({ article: anArticle({ url: URL_OF_STORY, ...over }), mentions }, asker(id));
const opened = (id: string) => loadArticle(openLibrary(), new URLSearchParams({ draft: id }));

/** IndexedDB refuses every row, as this browser's own does when nothing more goes onto the disk. */
function fillDisk(error: DOMException): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error;
  });
}

beforeEach(async () => {
  restartBrowser();
  limitSession();
  await new LibraryDb().delete();
});
afterEach(() => vi.restoreAllMocks());

describe.each([
  ['a full disk', new DOMException('Failed to write blobs (NO_SPACE)', 'UnknownError'), 'storage-full'],
  [
    'a spent quota',
    new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError'),
    'storage-full',
  ],
  ['a disk that fails', new DOMException('Internal error.', 'UnknownError'), 'storage-unavailable'],
])('%s', (_why, error, kind) => {
  it('takes no clipping, says so, and keeps nothing by half', async () => {
    fillDisk(error);
    const article = anArticle({ url: URL_OF_STORY });
    const answer = await handlers()['clipping/save']({ article, mentions, replace: false }, asker('a'));
    expect(answer).toEqual({ ok: false, error: { kind } });
    expect(await openLibrary().count()).toBe(0);
  });

  it('lets the reader read: the draft waits in memory, with its names, and is kept with its edits', async () => {
    fillDisk(error);
    expect(await read(ONE)).toEqual({ ok: true, value: ONE });
    expect(await opened(ONE)).toMatchObject({ text: 'A text.', shelf: 'unsaved', draft: ONE, mentions });
    const edits = { putBack: [], removed: [{ start: 0, end: 7 }] };
    const nobody = { title: [], text: [] };
    expect(await openLibrary().editDraft(ONE, { edits, text: '', mentions: nobody })).toEqual({
      ok: true,
      value: false,
    });
    expect(await editSpareDraft(ONE, { edits, mentions: nobody })).toBe(true);
    expect(await opened(ONE)).toMatchObject({ edits, mentions: nobody });
  });
});

describe('drafts in memory', () => {
  const full = new DOMException('no', 'QuotaExceededError');

  it('are several, one for each tab', async () => {
    fillDisk(full);
    await read(ONE, { title: 'One' });
    await read(TWO, { title: 'Two' });
    expect(await opened(ONE)).toMatchObject({ item: { title: 'One' } });
    expect(await opened(TWO)).toMatchObject({ item: { title: 'Two' } });
  });

  it('give way to a new one when there is no room for both', async () => {
    fillDisk(full);
    const long = 'x'.repeat(MOST_KEPT * 0.6);
    await read(ONE, { text: long });
    expect(await read(TWO, { text: long })).toEqual({ ok: true, value: TWO });
    expect(await opened(ONE)).toBe('expired');
    expect(await opened(TWO)).toMatchObject({ draft: TWO });
  });

  it('are refused where the article alone is too large; the disk is named', async () => {
    fillDisk(full);
    expect(await read(ONE, { text: 'x'.repeat(MOST_KEPT) })).toEqual({
      ok: false,
      error: { kind: 'storage-full' },
    });
  });

  it('are not there for edits of a draft that is gone', async () => {
    expect(await editSpareDraft(ONE, { edits: { putBack: [], removed: [] }, mentions })).toBe(false);
  });
});
