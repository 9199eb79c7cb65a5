// What is done in the library page's lists and undone again, over a real library: stopped half-way, refused by the disk, or failed for good.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BulkAction } from '@/components/library/bulk-bar';
import type { ListView } from '@/components/library/library-address';
import { type ShelfView, useShelfView } from '@/entrypoints/library/use-shelf-view';
import { type Archive, openArchive } from '@/lib/library/archive/open-archive';
import type { Library } from '@/lib/library/repository';
import { type IsRefused, refuseChanges } from '../../cases/library/faults/refuse-changes';
import { at, NOTHING, useLibrary } from '../../cases/library/use-library';
import { restartBrowser } from '../../extension-browser';

const INBOX: ListView = { at: 'shelf', shelf: 'inbox', look: 'rows', order: 'newest' };
const nothing = () => undefined;

interface Doors {
  readonly library: Library;
  readonly archive: Archive;
}

/** The lists as the page has them. */
async function wired(doors: Doors): Promise<() => ShelfView> {
  let shelf: ShelfView | undefined;
  function Probe() {
    shelf = useShelfView({ doors, view: INBOX, timeline: null, changes: 0, askNames: nothing });
    return null;
  }
  await act(() => render(<Probe />, document.body));
  return () => {
    if (!shelf) throw new Error('Not rendered');
    return shelf;
  };
}

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

const given = useLibrary();
let doors: Doors;
beforeEach(() => {
  restartBrowser();
  doors = { library: given.library, archive: openArchive({ db: given.db }) };
});

const many = async (size: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = 0; n < size; n++) {
    const saved = await given.library.save(at(`story-${n}`), NOTHING);
    if (saved.ok) ids.push(saved.value.id);
  }
  return ids;
};

/** What can be undone, and how many clippings are as it makes them. */
const DEEDS: readonly (readonly [why: string, action: BulkAction, soNow: () => Promise<number>])[] = [
  ['a star', { do: 'star', on: true }, async () => (await given.library.counts()).starred],
  [
    'a tag',
    { do: 'tag', tag: 'talks' },
    async () => (await given.library.tagsLike('talks', 1))[0]?.count ?? 0,
  ],
  ['into the bin', { do: 'delete' }, async () => (await given.library.counts()).trash],
];

const refuse = () => {
  throw new DOMException('The disk is full', 'QuotaExceededError');
};
/** Until it is called again, nothing that is changed can be written down. */
function fill(): () => void {
  const { changes } = given.db;
  changes.hook('creating', refuse);
  changes.hook('updating', refuse);
  return () => {
    changes.hook('creating').unsubscribe(refuse);
    changes.hook('updating').unsubscribe(refuse);
  };
}

describe.each(DEEDS)('%s that is undone', (_why, action, soNow) => {
  it('and stopped half-way, can be undone to its end', async () => {
    const ids = await many(120);
    const now = await wired(doors);
    now().events.onDo(action, ids);
    await expect.poll(() => now().actions.told?.canUndo).toBe(true);
    now().undo();
    await expect.poll(() => now().actions.working?.done).toBe(50);
    now().actions.working?.onStop();
    await expect
      .poll(() => now().actions.told?.message)
      .toMatch(/^Stopped\. \d+ articles are not undone yet\.$/);
    const left = await soNow();
    expect(left).toBeGreaterThan(0);
    expect(now().actions.told).toMatchObject({
      message: `Stopped. ${left} articles are not undone yet.`,
      canUndo: true,
    });
    now().undo();
    await expect.poll(soNow).toBe(0);
  });

  it('and refused by a full disk, can be undone when there is room', async () => {
    const ids = await many(3);
    const now = await wired(doors);
    now().events.onDo(action, ids);
    await expect.poll(() => now().actions.told?.canUndo).toBe(true);
    const empty = fill();
    vi.spyOn(console, 'trace').mockReturnValue();
    now().undo();
    await expect
      .poll(() => now().actions.told)
      .toMatchObject({
        message: 'That could not be stored. 3 articles are not undone yet.',
        canUndo: true,
      });
    empty();
    now().undo();
    await expect.poll(soNow).toBe(0);
  });

  it('and refused when a part of it was undone, which cannot be done again: the rest can be undone', async () => {
    const ids = await many(120);
    const now = await wired(doors);
    now().events.onDo(action, ids);
    await expect.poll(() => now().actions.told?.canUndo).toBe(true);
    const empty = refuseChanges(given.db, ids, (n, isLater) => isLater || n === 110);
    vi.spyOn(console, 'trace').mockReturnValue();
    now().undo();
    const message = 'That could not be stored. 20 articles are not undone yet.';
    await expect.poll(() => now().actions.told).toMatchObject({ message, canUndo: true, stays: true });
    expect(await soNow()).toBe(20);
    empty();
    now().undo();
    await expect.poll(soNow).toBe(0);
  });

  it('can be undone by its key after it is spoken of no more', async () => {
    const ids = await many(3);
    const now = await wired(doors);
    now().events.onDo(action, ids);
    await expect.poll(() => now().actions.told?.canUndo).toBe(true);
    await act(() => now().actions.forget());
    expect(now().actions.told).toBeNull();
    now().undo();
    await expect.poll(soNow).toBe(0);
  });
});

describe.each(DEEDS)('%s that is refused half-way', (_why, action, soNow) => {
  it.each<[why: string, size: number, isRefused: IsRefused, stands: number, message: string]>([
    [
      'nothing of it can be taken back: what stands is told, and can be undone',
      ...([70, (n: number, isLater: boolean) => isLater || n === 60, 50] as const),
      'That could not be stored to its end. 50 articles were changed.',
    ],
    [
      'a part of it can',
      ...([120, (n: number, isLater: boolean) => (isLater ? n < 50 : n === 110), 50] as const),
      'That could not be stored to its end. 50 articles were changed.',
    ],
    [
      'all of it can: nothing has changed',
      ...([70, (n: number) => n === 60, 0] as const),
      'That could not be stored. Nothing has changed.',
    ],
  ])('%s', async (_how, size, isRefused, stands, message) => {
    const ids = await many(size);
    const now = await wired(doors);
    const empty = refuseChanges(given.db, ids, isRefused);
    vi.spyOn(console, 'trace').mockReturnValue();
    now().events.onDo(action, ids);
    const told = { message, canUndo: stands > 0, stays: stands > 0 };
    await expect.poll(() => now().actions.told).toEqual(told);
    expect(await soNow()).toBe(stands);
    empty();
    now().undo();
    await expect.poll(soNow).toBe(0);
  });
});

describe('a key that failed for a reason that nobody expects works when it is pressed again', () => {
  it.each([
    ['star', 'starred'],
    ['archive', 'archived'],
    ['read', 'unread'],
  ] as const)('%s', async (what, list) => {
    const [id = ''] = await many(1);
    let isBroken = true;
    const setStatus: Library['setStatus'] = (...asked) =>
      isBroken ? Promise.reject(new Error('Nobody expects it')) : given.library.setStatus(...asked);
    const now = await wired({ ...doors, library: { ...given.library, setStatus } });
    await expect.poll(() => now().list.ids).toEqual([id]);
    await act(() => now().choosing.onChoose(id, false));
    now().toggle(what);
    await expect
      .poll(() => now().actions.told?.message)
      .toBe('That could not be stored. Nothing has changed.');
    isBroken = false;
    const before = (await given.library.counts())[list];
    now().toggle(what);
    await expect.poll(async () => (await given.library.counts())[list]).not.toBe(before);
  });
});
