// The popup's list under a library that is slow or broken: a page once, and every button usable again.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type ReadingListWiring, useReadingList } from '@/entrypoints/popup/list/use-reading-list';
import type { Finder } from '@/lib/library/archive/open-finder';
import { clippingOf, type ReadingListItem } from '@/lib/library/clipping';
import type { ListPage, PageRequest } from '@/lib/library/list-clippings';
import type { Library } from '@/lib/library/repository';
import { aTurn } from '../../a-turn';
import { anArticle } from '../../builders';

const item = (id: string): ReadingListItem =>
  clippingOf(anArticle(), { title: [], text: [] }, { id, now: new Date('2022-04-21T00:00:00Z') }).item;
const FIRST: ListPage = { items: [item('a')], damaged: new Set(), end: { savedAt: '2022', id: 'a' } };
const LAST: ListPage = { items: [item('b')], damaged: new Set(), end: null };

const aLibrary = (over: Partial<Library> = {}): Library => ({
  save: async () => ({ ok: false, error: { kind: 'storage-unavailable' } }),
  versions: async () => [],
  countAbout: async () => null,
  restoreVersion: async () => ({ ok: true, value: false }),
  edit: async () => ({ ok: false, error: { kind: 'storage-unavailable' } }),
  editDraft: async () => ({ ok: false, error: { kind: 'storage-unavailable' } }),
  isSaved: async () => false,
  savedId: async () => null,
  watch: () => undefined,
  watchSaved: () => undefined,
  watchChanges: () => undefined,
  find: async () => ({ at: 'nowhere' }),
  read: async () => null,
  list: async ({ after }: PageRequest) => (after ? LAST : FIRST),
  search: async () => ({ ...LAST, end: null }),
  listFiled: async ({ after }) =>
    after ? { ...LAST, end: null } : { ...FIRST, end: { back: 0, id: 'a', ties: 0 } },
  counts: async () => ({ inbox: 2, unread: 2, starred: 0, archived: 0, kept: 2, trash: 0 }),
  tagsLike: async () => [],
  setStatus: async () => ({ ok: true, value: [] }),
  readStatus: async () => new Map(),
  readTags: async () => [],
  readTagsOf: async () => new Map(),
  tag: async () => ({ ok: true, value: [] }),
  fileTheRest: async () => undefined,
  filingProgress: async () => null,
  count: async () => 2,
  trash: async () => ({ ok: true, value: 'moved' }),
  restore: async () => ({ ok: true, value: 'moved' }),
  trashMany: async (ids) => ({ ok: true, value: ids }),
  restoreMany: async (ids) => ({ ok: true, value: ids }),
  purgeTrash: async () => undefined,
  keepProgress: async () => ({ ok: false, error: { kind: 'storage-unavailable' } }),
  readProgress: async () => new Map(),
  keepDraft: async () => ({ ok: false, error: { kind: 'storage-unavailable' } }),
  readDraft: async () => null,
  close: () => undefined,
  ...over,
});

/** Finds nothing, and nobody. */
const NO_FINDER: Finder = {
  snippets: async () => new Map(),
  entities: async () => [],
  sitesLike: async () => [],
};

const fault = () => Promise.reject(new Error('The database is gone'));

/** The hook as a component has it, after everything that it has begun. */
async function wired(library: Library): Promise<{ now: () => ReadingListWiring }> {
  let wiring: ReadingListWiring | undefined;
  function Probe() {
    wiring = useReadingList(library, NO_FINDER);
    return null;
  }
  await act(() => render(<Probe />, document.body));
  await settled();
  return {
    now: () => {
      if (!wiring) throw new Error('Not rendered');
      return wiring;
    },
  };
}
const settled = () => act(aTurn);

afterEach(() => render(null, document.body));

it('adds a page once, though its end was reached twice before it came', async () => {
  const { now } = await wired(aLibrary());
  await act(() => {
    now().listEvents.onMore();
    now().listEvents.onMore();
  });
  await settled();
  expect(now().list.items.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('asks first for what a popup shows, and for the rest of the page once that is there', async () => {
  const limits: number[] = [];
  const rows = aLibrary();
  const { now } = await wired(
    aLibrary({
      listFiled: (request) => {
        limits.push(request.limit);
        return rows.listFiled(request);
      },
    }),
  );
  await settled();
  expect(limits).toEqual([12, 38]);
  expect(now().list.items.map(({ id }) => id)).toEqual(['a', 'b']);
});

it('shows the list though the trash cannot be emptied', async () => {
  const { now } = await wired(aLibrary({ purgeTrash: fault }));
  expect(now().list).toMatchObject({ at: 'ready', counts: { all: 2 } });
});

it.each<[why: string, moved: string[], back: string[][]]>([
  ['both were moved', ['a', 'b'], [['a', 'b']]],
  ['one was in the bin already', ['b'], [['b']]],
  ['both were in the bin already, so that nothing is to be undone', [], []],
])('brings back only what the deletion has moved: %s', async (_why, moved, back) => {
  const asked: (readonly string[])[] = [];
  const library = aLibrary({
    trashMany: async () => ({ ok: true, value: moved }),
    restoreMany: (ids) => {
      asked.push(ids);
      return Promise.resolve({ ok: true, value: ids });
    },
  });
  const { now } = await wired(library);
  await act(() => now().listEvents.rowEvents.onDo('delete', ['a', 'b']));
  await settled();
  await act(() => now().onUndo());
  await settled();
  expect(asked).toEqual(back);
});

const FULL = { ok: false, error: { kind: 'storage-full' } } as const;

it.each<[why: string, deed: 'delete' | 'star' | 'tag']>([
  ['of a deletion', 'delete'],
  ['of a star', 'star'],
  ['of a tag', 'tag'],
])('an undoing %s that the disk refuses is told, and can be asked for again', async (_why, deed) => {
  let isFull = false;
  let undone = 0;
  const undoing = <T,>(value: T) => {
    if (isFull) return Promise.resolve(FULL);
    undone += 1;
    return Promise.resolve({ ok: true, value } as const);
  };
  const library = aLibrary({
    restoreMany: undoing,
    setStatus: () => undoing([{ id: 'a', status: { read: false, starred: false, archived: false } }]),
    readTagsOf: async () => new Map([['a', ['old']]]),
    tag: () => undoing(['old']),
  });
  const { now } = await wired(library);
  const { onDo, onTag } = now().listEvents.rowEvents;
  await act(() => (deed === 'tag' ? onTag(['a'], { add: 'new' }) : onDo(deed, ['a'])));
  await settled();
  const before = undone;
  isFull = true;
  await act(() => now().onUndo());
  await settled();
  expect(now().list.problem).toBe('storage-full');
  isFull = false;
  await act(() => now().onUndo());
  await settled();
  expect(undone).toBe(before + 1);
  expect(now().list.problem).toBeNull();
});
