// A library and its backup: what is restored is what was there, whatever was there, and however often.
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '@/lib/core/result';
import type { SafeHtml } from '@/lib/extraction/types';
import { openBackups } from '@/lib/library/backup/backups';
import type { LibraryDb } from '@/lib/library/db';
import { openPictures } from '@/lib/library/pictures/open-pictures';
import { at, NOTHING } from '../library/use-library';
import { backupOf, backupText, expectFiled, growingLibrary } from './grown-library';
import { aDb, deleteLibraries, planned, restored, work } from './use-backups';

const SEEDS = [1, 2, 3];
const DEEDS = 50;
/** A backup without what tells two libraries of the same clippings apart: ids of versions. */
async function comparable(db: LibraryDb): Promise<string[]> {
  const lines = (await backupText(db)).trimEnd().split('\n').slice(1, -1);
  return lines.map((line) => {
    const { versions, ...rest } = JSON.parse(line);
    const texts = versions.map(({ id: _, ...version }: { id: string }) =>
      JSON.stringify(sortedFields(version)),
    );
    return JSON.stringify(sortedFields({ ...rest, versions: texts.sort() }));
  });
}

function sortedFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortedFields);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sortedFields(each)]));
}

async function grown(seed: number, deeds = DEEDS): Promise<LibraryDb> {
  const db = aDb();
  await growingLibrary(db, seed).grow(deeds);
  return db;
}

/** A library that goes on from a backup of `db`, in another browser. */
async function branched(db: LibraryDb, seed: number): Promise<LibraryDb> {
  const other = aDb();
  await restored(other, await backupOf(db));
  const library = growingLibrary(other, seed, Date.parse('2024-09-01T08:00:00Z'));
  library.ids.push(...(await other.items.toCollection().primaryKeys()));
  await library.grow(DEEDS / 2);
  return other;
}

/** A picture of its own, named by `name`. */
const png = (name: string) => Uint8Array.from(`\x89PNG\r\n\x1a\n${name}`, (sign) => sign.charCodeAt(0));

export function backupCases(): void {
  afterEach(deleteLibraries);

  it('pictures are in it, each once, and come back with the clippings that show them', async () => {
    const [db, other] = [aDb(), aDb()];
    const { library } = growingLibrary(db, 1);
    const pictures = openPictures({ db });
    for (const path of ['a', 'b']) {
      const html = `<img data-remote-src="https://pictures.example/${path}"><img data-remote-src="https://pictures.example/both">`;
      const saved = await library.save(at(path, { html: html as SafeHtml }), NOTHING);
      if (saved.ok) await pictures.queue(saved.value.id);
    }
    await pictures.work(async (address) => ok(png(address)), work().signal);
    const file = await backupOf(db);
    expect(await restored(other, file)).toMatchObject({ new: 2 });
    expect(await backupText(other)).toBe(await backupText(db));
    const there = openPictures({ db: other });
    expect(await there.summary()).toEqual(await pictures.summary());
    expect((await there.summary()).pictures).toBe(3);
    const [id = ''] = await other.items.toCollection().primaryKeys();
    const [name = ''] = (await there.addressesOf(id)).values();
    expect((await there.read(name))?.bytes).toEqual((await pictures.read(name))?.bytes);
    expect(await restored(other, file)).toMatchObject({ new: 0, changed: 0, same: 2 });
  });

  describe.each(SEEDS)('a random library (seed %i)', (seed) => {
    it('restored into an empty one has the same backup, byte for byte', async () => {
      const [db, other] = [await grown(seed), aDb()];
      const counts = await restored(other, await backupOf(db));
      expect(counts).toMatchObject({ same: 0, changed: 0, conflicting: 0, new: await db.items.count() });
      expect(await backupText(other)).toBe(await backupText(db));
    });

    it('restored into itself, or a second time, changes nothing', async () => {
      const db = await grown(seed);
      const [before, file] = [await backupText(db), await backupOf(db)];
      expect(await restored(db, file)).toMatchObject({ new: 0, changed: 0, conflicting: 0 });
      expect(await backupText(db)).toBe(before);
    });

    it('and its branch come to the same, whichever is merged into the other, and stay so', async () => {
      const base = await grown(seed);
      const branch = await branched(base, seed + 100);
      const further = growingLibrary(base, seed + 200, Date.parse('2024-09-01T08:00:00Z'));
      further.ids.push(...(await base.items.toCollection().primaryKeys()));
      await further.grow(DEEDS / 2);
      const [fromBase, fromBranch] = [await backupOf(base), await backupOf(branch)];
      await restored(base, fromBranch);
      await restored(branch, fromBase);
      // Stories that each saved for itself keep the id of their own library.
      const same = new Set(await branch.items.toCollection().primaryKeys());
      const shared = (lines: string[]) => lines.filter((line) => same.has(JSON.parse(line).item.id));
      const common = new Set(await base.items.toCollection().primaryKeys());
      const ofBoth = (await comparable(branch)).filter((line) => common.has(JSON.parse(line).item.id));
      expect(ofBoth.length).toBeGreaterThan(0);
      expect(ofBoth).toEqual(shared(await comparable(base)));
      for (const [db, file] of [
        [base, fromBranch],
        [branch, fromBase],
      ] as const) {
        const before = await backupText(db);
        const counts = await restored(db, file);
        expect((await backupText(db)).split('\n')).toEqual(before.split('\n'));
        expect(counts).toMatchObject({ new: 0, changed: 0, conflicting: 0 });
      }
    });

    it('stopped at any moment is right, and the same file brings the rest', async () => {
      const [db, other] = [await grown(seed), aDb()];
      const file = await backupOf(db);
      const plan = await planned(other, file);
      let isComplete = false;
      for (let stopAfter = 1; !isComplete; stopAfter++) {
        const life = new AbortController();
        let writes = 0;
        const count = () => {
          if (++writes === stopAfter * 3) life.abort();
        };
        other.items.hook('creating', count);
        const done = await openBackups({ db: other }).restore(file, plan, work(life.signal));
        other.items.hook('creating').unsubscribe(count);
        if (!done.ok) throw new Error(done.error.kind);
        ({ isComplete } = done.value);
        await expectFiled(other);
      }
      expect(await backupText(other)).toBe(await backupText(db));
    });
  });
}
