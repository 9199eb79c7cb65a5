// Pictures in a backup: what comes back of them into a library that has some, none, or others; and how far the writing of them is.
import { afterEach, describe, expect, it } from 'vitest';
import { dataAddress } from '@/lib/core/read-input';
import { type HowFar, openBackups } from '@/lib/library/backup/backups';
import { restorePicture } from '@/lib/library/backup/picture-lines';
import type { LibraryDb } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { contentName } from '@/lib/library/pictures/picture-kind';
import { NOTHING } from '../library/use-library';
import { address, aWeb, FOREVER, png, withPictures } from '../library/use-pictures';
import { growingLibrary } from './grown-library';
import { aDb, deleteLibraries } from './use-backups';

/** A library with a clipping that shows these pictures, which are kept. */
async function showing(...names: string[]): Promise<LibraryDb> {
  const db = aDb();
  const pictures = openPictures({ db });
  const saved = await growingLibrary(db, 1).library.save(withPictures('a', ...names), NOTHING);
  if (saved.ok) await pictures.queue(saved.value.id);
  await pictures.work(aWeb().fetch, FOREVER);
  return db;
}

/** The line of the picture at an address. */
async function lineOf(name: string) {
  const bytes = png(address(name));
  return { id: await contentName(bytes), data: dataAddress('image/png', bytes) };
}

export function backupPictureCases(): void {
  afterEach(deleteLibraries);

  describe('a picture of a backup', () => {
    it.each<
      [why: string, before: (db: LibraryDb, id: string) => unknown, name: string, after: object | null]
    >([
      [
        'is written where it is missing',
        (db) => db.pictures.clear(),
        'one',
        { type: 'image/png', bytes: png(address('one')) },
      ],
      [
        'is not written again where it is there',
        (db, id) => db.pictures.update(id, { type: 'image/gif' }),
        'one',
        { type: 'image/gif' },
      ],
      [
        'is written where that which is there is damaged',
        (db, id) => db.pictures.update(id, { bytes: 'gone' } as never),
        'one',
        { bytes: png(address('one')) },
      ],
      [
        'is written where that which is there is cut off',
        (db, id) => db.pictures.update(id, { bytes: png('') }),
        'one',
        { bytes: png(address('one')) },
      ],
      ['is left out where no clipping shows it', () => undefined, 'other', null],
      [
        'is left out where the clipping that showed it is gone',
        (db) => Promise.all([db.pictureUses.clear(), db.pictures.clear()]),
        'one',
        null,
      ],
    ])('%s', async (_why, before, name, after) => {
      const [db, line] = [await showing('one'), await lineOf(name)];
      await before(db, line.id);
      await restorePicture(db, line);
      const row = (await db.pictures.get(line.id)) ?? null;
      if (after) expect(row).toMatchObject(after);
      else expect(row).toBeNull();
    });

    it.each<[why: string, change: (line: Awaited<ReturnType<typeof lineOf>>) => object]>([
      ['its bytes are not what its name says', () => ({ data: dataAddress('image/png', png('other')) })],
      ['its bytes are no picture', () => ({ data: 'data:image/png;base64,QQ==' })],
      ['its bytes are no bytes', () => ({ data: 'data:image/png;base64,Q=Q' })],
    ])('is left out where %s', async (_why, change) => {
      const [db, line] = [await showing('one'), await lineOf('one')];
      await db.pictures.clear();
      await restorePicture(db, { ...line, ...change(line) });
      expect(await db.pictures.count()).toBe(0);
    });
  });

  it.each<[why: string, names: readonly string[], told: readonly HowFar[]]>([
    ['clippings, then pictures', ['one', 'two'], [{ done: 2, of: 2, isOfPictures: true }]],
    ['clippings alone, where none is kept', [], []],
  ])('how far the writing is counts %s', async (_why, names, told) => {
    const db = await showing(...names);
    const heard: HowFar[] = [];
    const work = { signal: FOREVER, onProgress: (howFar: HowFar) => void heard.push(howFar) };
    for await (const _ of openBackups({ db }).bytes(work));
    expect(heard.filter(({ isOfPictures }) => isOfPictures).slice(-1)).toEqual(told);
    expect(heard.filter(({ isOfPictures }) => !isOfPictures).at(-1)).toEqual({ done: 1, of: 1 });
    if (names.length > 0) expect(heard.at(-1)).toEqual(told[0]);
  });
}
