// One clipping in two libraries: field by field, what was done last stands, whichever way they are merged.
import { afterEach, expect, it } from 'vitest';
import type { LibraryDb } from '@/lib/library/db';
import { NEW_STATE } from '@/lib/library/filing/reading-state';
import { openLinks } from '@/lib/library/links/open-links';
import { aMention } from '../../builders';
import { at, NOTHING } from '../library/use-library';
import { backupOf, backupText, growingLibrary, packed } from './grown-library';
import { aDb, deleteLibraries, restored } from './use-backups';

export function mergingCases(): void {
  afterEach(deleteLibraries);

  /** Two libraries that share a clipping under one id, a day apart. */
  async function twoLibraries() {
    const [mine, theirs] = [aDb(), aDb()];
    const here = growingLibrary(mine, 1);
    const saved = await here.library.save(at('a', { title: 'One', text: 'First text.' }), NOTHING);
    if (!saved.ok) throw new Error(saved.error.kind);
    await restored(theirs, await backupOf(mine));
    const day = Date.parse('2024-06-01T08:00:00Z');
    return {
      id: saved.value.id,
      mine,
      theirs,
      /** A library that does what it does on that day of June. */
      on: (db: LibraryDb, june: number) =>
        growingLibrary(db, 10 + june, day + (june - 1) * 24 * 60 * 60 * 1000).library,
    };
  }
  type Two = Awaited<ReturnType<typeof twoLibraries>>;
  const save = (text: string) => (library: ReturnType<Two['on']>) =>
    library.save(at('a', { title: 'One', text }), NOTHING, { replace: true });
  const edits = { putBack: [], removed: [{ start: 0, end: 5 }] };

  it.each<
    [
      why: string,
      first: (library: ReturnType<Two['on']>, id: string) => Promise<unknown>,
      then: (library: ReturnType<Two['on']>, id: string) => Promise<unknown>,
      expected: object,
    ]
  >([
    // why this row exists         what one library does   what the other does later   what both have then
    [
      'the newer text stands, the other is a version',
      save('Theirs.'),
      save('Mine.'),
      {
        text: 'Mine.',
        versions: ['First text.', 'Theirs.'],
      },
    ],
    [
      'starred in one, read in the other: both',
      (library, id) => library.setStatus([{ id, status: { starred: true } }]),
      (library, id) => library.setStatus([{ id, status: { read: true } }]),
      { status: { starred: true, read: true, archived: false } },
    ],
    [
      'starred, and later not: it is not',
      (library, id) => library.setStatus([{ id, status: { starred: true } }]),
      async (library, id) => {
        await library.setStatus([{ id, status: { starred: true } }]);
        await library.setStatus([{ id, status: { starred: false } }]);
      },
      { status: { starred: false, read: false, archived: false } },
    ],
    [
      'a tag of each',
      (library, id) => library.tag(id, ['x']),
      (library, id) => library.tag(id, ['y']),
      {
        tags: ['x', 'y'],
      },
    ],
    [
      'a tag that was taken away later is gone',
      (library, id) => library.tag(id, ['x']),
      async (library, id) => {
        await library.tag(id, ['x']);
        await library.tag(id, []);
      },
      { tags: [] },
    ],
    [
      'edited in one, tagged in the other: both',
      (library, id) => library.edit(id, { edits, text: 'text.', mentions: NOTHING }),
      (library, id) => library.tag(id, ['x']),
      { tags: ['x'], edits },
    ],
    [
      'deleted, and saved again later: kept',
      (library, id) => library.trash(id),
      save('First text.'),
      { at: 'kept' },
    ],
    [
      'starred, and deleted later: in the trash',
      (library, id) => library.setStatus([{ id, status: { starred: true } }]),
      (library, id) => library.trash(id),
      { at: 'trash' },
    ],
    [
      'read further later: that far',
      (library, id) => library.keepProgress(id, { offset: 0, length: 9, share: 0.9 }),
      (library, id) => library.keepProgress(id, { offset: 0, length: 9, share: 0.4 }),
      { progress: 0.4 },
    ],
  ])('%s, whichever way they are merged', async (_why, first, then, expected) => {
    const both = await twoLibraries();
    await first(both.on(both.theirs, 1), both.id);
    await then(both.on(both.mine, 2), both.id);
    const files = [await backupOf(both.theirs), await backupOf(both.mine)] as const;
    for (const [db, file] of [
      [both.mine, files[0]],
      [both.theirs, files[1]],
    ] as const) {
      await restored(db, file);
      const library = both.on(db, 3);
      const found = await library.find(both.id);
      const body = found.at === 'kept' ? found.clipping.body : null;
      const said = {
        at: found.at,
        text: body?.text,
        edits: body?.edits,
        versions: (await library.versions(both.id)).map((version) => version.body.text).sort(),
        tags: await library.readTags(both.id),
        status: (await library.readStatus([both.id])).get(both.id),
        progress: (await library.readProgress([both.id])).get(both.id)?.share,
      };
      expect(said).toMatchObject(expected);
    }
  });

  it.each([
    ['a link here, its article there', true],
    ['its article here, a link there', false],
  ])('%s: the text, and what the reader said in both, without a version', async (_why, isLinkHere) => {
    const [mine, theirs] = [aDb(), aDb()];
    const [withLink, withText] = isLinkHere ? [mine, theirs] : [theirs, mine];
    const links = openLinks({ db: withLink, clock: () => new Date('2024-07-01T08:00:00Z') });
    const article = at('a', { title: 'One', text: 'First text.' });
    await links.save({ url: article.url, reason: 'not-read-yet', tags: ['x'], note: 'Later' });
    await growingLibrary(withText, 1).library.save(article, NOTHING);
    const counts = await restored(mine, await backupOf(theirs));
    expect(counts).toEqual({ new: 0, same: 0, changed: 1, conflicting: 0 });
    const { library } = growingLibrary(mine, 3);
    const [item, ...others] = (await library.list({ after: null, limit: 9 })).items;
    expect([item?.link, item?.savedAt, others]).toEqual([undefined, '2024-05-01T08:00:00.000Z', []]);
    expect(await library.read(item!.id)).toMatchObject({ body: { text: 'First text.' } });
    expect([await library.versions(item!.id), await library.readTags(item!.id)]).toEqual([[], ['x']]);
    expect(await restored(mine, await backupOf(theirs))).toMatchObject({ new: 0, changed: 0 });
  });

  it('one story that each library saved for itself becomes one clipping, under the id of the one it is merged into', async () => {
    const [mine, theirs] = [aDb(), aDb()];
    const here = growingLibrary(mine, 1).library;
    const there = growingLibrary(theirs, 2, Date.parse('2024-06-01T08:00:00Z')).library;
    const mentions = { title: [], text: [aMention({ id: 'JP', start: 0, end: 1 })] };
    await here.save(at('a', { title: 'One', text: 'First text.' }), NOTHING);
    await there.save(at('a?utm_source=x', { title: 'One', text: 'A text of later.' }), mentions);
    expect(await restored(mine, await backupOf(theirs))).toEqual({
      new: 0,
      same: 0,
      changed: 0,
      conflicting: 1,
    });
    const [item, ...others] = (await here.list({ after: null, limit: 9 })).items;
    expect([item?.id.startsWith('1-'), others]).toEqual([true, []]);
    expect((await here.read(item!.id))?.body.text).toBe('A text of later.');
    expect((await here.versions(item!.id)).map(({ body }) => body.text)).toEqual(['First text.']);
    expect(await here.countAbout('JP' as never)).toBe(1);
  });

  it('two of one story, from before their addresses were known as one, stay two', async () => {
    const [db, other] = [aDb(), aDb()];
    const { library } = growingLibrary(db, 1);
    await library.save(at('a', { title: 'One' }), NOTHING);
    const [row] = await db.items.toArray();
    const [body] = await db.bodies.toArray();
    const twin = { id: '0-twin', canonicalUrl: `${row!.canonicalUrl}?utm_source=x` };
    await db.items.put({ ...row!, ...twin });
    await db.bodies.put({ ...body!, id: twin.id });
    await db.states.put({ ...(await db.states.toArray())[0]!, id: twin.id });
    expect(await restored(other, await backupOf(db))).toMatchObject({ new: 2 });
    expect(await backupText(other)).toBe(await backupText(db));
    // The library has one of the two already, and the file's own row of it comes after the twin.
    const third = aDb();
    await restored(third, await packed(await withoutTwin(await backupText(db))));
    expect(await restored(third, await backupOf(db))).toMatchObject({ new: 1, same: 1 });
  });

  it.each<[why: string, stray: (db: LibraryDb, id: string) => PromiseLike<unknown>]>([
    ['a tag', (db, id) => db.tags.put({ id, tag: 'left' })],
    ['a state', (db, id) => db.states.put({ ...NEW_STATE, id, isTrashed: true })],
    [
      'a tag and a state',
      (db, id) =>
        Promise.all([db.tags.put({ id, tag: 'left' }), db.states.put({ ...NEW_STATE, id, isTrashed: true })]),
    ],
  ])('%s that damage has left of a clipping gives way to what the file says', async (_why, stray) => {
    const [db, other] = [aDb(), aDb()];
    const { library } = growingLibrary(db, 1);
    for (const name of ['a', 'b']) await library.save(at(name), NOTHING);
    const [row] = await db.items.toArray();
    await stray(other, row!.id);
    await restored(other, await backupOf(db));
    expect(await backupText(other)).toBe(await backupText(db));
  });

  /** The same backup as if the clipping of the first line had never been there. */
  async function withoutTwin(text: string): Promise<string> {
    const db = aDb();
    await restored(db, await packed(text));
    await db.items.delete('0-twin');
    await db.bodies.delete('0-twin');
    await db.states.delete('0-twin');
    return backupText(db);
  }
}
