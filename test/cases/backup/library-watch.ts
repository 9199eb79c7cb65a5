// A database that a browser has emptied is told from one that its reader has emptied, and from one that is new.
import { afterEach, describe, expect, it } from 'vitest';
import { type KnownLibrary, openLibraryWatch, wasEmptied } from '@/lib/library/backup/library-watch';
import { at, DAY_MS, NOTHING } from '../library/use-library';
import { growingLibrary } from './grown-library';
import { aDb, deleteLibraries } from './use-backups';

const MANY = 50;

export function libraryWatchCases(): void {
  afterEach(deleteLibraries);

  it.each<[why: string, found: KnownLibrary, remembered: KnownLibrary | null, isEmptied: boolean]>([
    ['a new library', { mark: null, clippings: 0 }, null, false],
    ['one of before marks were made', { mark: null, clippings: 9 }, null, false],
    ['the same', { mark: 'a', clippings: 9 }, { mark: 'a', clippings: 9 }, false],
    ['one whose reader deleted all', { mark: 'a', clippings: 0 }, { mark: 'a', clippings: 9 }, false],
    ['one that is empty, and lost its mark', { mark: null, clippings: 0 }, { mark: 'a', clippings: 9 }, true],
    ['something was saved since', { mark: null, clippings: 1 }, { mark: 'a', clippings: 9 }, true],
    ['it was restored since', { mark: null, clippings: 9 }, { mark: 'a', clippings: 9 }, false],
    ['it was empty before, too', { mark: null, clippings: 0 }, { mark: 'a', clippings: 0 }, false],
    [
      'another library, from another profile',
      { mark: 'b', clippings: 2 },
      { mark: 'a', clippings: 9 },
      false,
    ],
  ])('%s', (_why, found, remembered, isEmptied) => {
    expect(wasEmptied(found, remembered)).toBe(isEmptied);
  });

  it('the mark stays when the reader deletes everything, and goes with the database', async () => {
    const db = aDb();
    const { library } = growingLibrary(db, 1);
    const watch = openLibraryWatch({ db });
    expect(await watch.look()).toEqual({ mark: null, clippings: 0 });
    const saved = await library.save(at('a'), NOTHING);
    if (!saved.ok) throw new Error(saved.error.kind);
    const mark = await watch.setMark();
    expect(await watch.look()).toEqual({ mark, clippings: 1 });
    await library.trash(saved.value.id);
    expect(await watch.look()).toEqual({ mark, clippings: 1 });
    await growingLibrary(db, 2, Date.parse('2025-05-01T08:00:00Z')).library.purgeTrash();
    expect(await watch.look()).toEqual({ mark, clippings: 0 });
    await db.delete({ disableAutoOpen: false });
    expect(await watch.look()).toEqual({ mark: null, clippings: 0 });
  });

  describe('changes since a backup', () => {
    it('are clippings that were saved, and parts that were changed', async () => {
      const db = aDb();
      const growing = growingLibrary(db, 1);
      const watch = openLibraryWatch({ db });
      expect(await watch.changesSince('', MANY)).toBe(0);
      const saved = await growing.library.save(at('a'), NOTHING);
      if (!saved.ok) throw new Error(saved.error.kind);
      const [{ savedAt } = { savedAt: '' }] = await db.items.toArray();
      expect(await watch.changesSince('', MANY)).toBe(1);
      expect(await watch.changesSince(savedAt, MANY)).toBe(0);
      const later = growingLibrary(db, 2, Date.parse(savedAt) + DAY_MS).library;
      await later.setStatus([{ id: saved.value.id, status: { starred: true } }]);
      await later.tag(saved.value.id, ['x']);
      await later.save(at('b'), NOTHING);
      expect(await watch.changesSince(savedAt, MANY)).toBe(3);
      expect(await watch.changesSince(savedAt, 1)).toBe(2);
    });
  });
}
