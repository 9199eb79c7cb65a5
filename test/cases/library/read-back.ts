// Every write: what could not be read back is not written, and what was there stays.
import { expect, it } from 'vitest';
import { aMention, anArticle, day } from '../../builders';
import { at, NOTHING, useLibrary } from './use-library';

const WRONG_DAYS = { written: 'x', days: { first: day('2024-02-02'), last: day('2024-02-01') } };
const PAST_ITS_TEXT = { title: [], text: [aMention({ id: 'NO', start: 10, end: 16 })] };

export function readBackCases(): void {
  const given = useLibrary();

  it.each<[string, () => Promise<unknown>]>([
    [
      'a clipping with a mention past its text',
      () => given.library.save(anArticle({ text: 'Short' }), PAST_ITS_TEXT),
    ],
    ['a clipping whose address runs', () => given.library.save(anArticle({ url: 'javascript:1' }), NOTHING)],
    [
      'a draft without a readable date',
      () => given.library.keepDraft(anArticle({ published: WRONG_DAYS }), NOTHING),
    ],
  ])('%s could not be read back, and is not written', async (_why, write) => {
    await expect(write()).rejects.toThrow('would not be read back');
    const { items, bodies, drafts } = given.db;
    expect([await items.count(), await bodies.count(), await drafts.count()]).toEqual([0, 0, 0]);
  });

  const layer = { edits: { putBack: [], removed: [] }, text: 'A text.', mentions: NOTHING };
  it.each<[string, (id: string, draft: string) => Promise<unknown>]>([
    [
      'an edit with a mention past its text',
      (id) => given.library.edit(id, { ...layer, mentions: PAST_ITS_TEXT }),
    ],
    [
      'an edit that takes out nothing',
      (id) => given.library.edit(id, { ...layer, edits: { putBack: [], removed: [{ start: 3, end: 3 }] } }),
    ],
    [
      'an edit of a draft with a mention past its text',
      (_id, draft) => given.library.editDraft(draft, { ...layer, mentions: PAST_ITS_TEXT }),
    ],
    [
      'an edit of a draft that puts back no block',
      (_id, draft) => given.library.editDraft(draft, { ...layer, edits: { putBack: [-1], removed: [] } }),
    ],
    ['progress beyond the end', (id) => given.library.keepProgress(id, { offset: 1, length: 7, share: 1.5 })],
    [
      'progress that is no number',
      (id) => given.library.keepProgress(id, { offset: 1, length: 7, share: Number.NaN }),
    ],
  ])('%s could not be read back: what was there stays', async (_why, write) => {
    const id = await given.save(at('a'));
    const draft = await given.library.keepDraft(at('b'), NOTHING);
    const everything = async () => [
      await given.db.items.toArray(),
      await given.db.bodies.toArray(),
      await given.db.drafts.toArray(),
      await given.db.progress.toArray(),
    ];
    const before = await everything();
    await expect(write(id, draft.ok ? draft.value : '')).rejects.toThrow('would not be read back');
    expect(await everything()).toEqual(before);
  });

  it.each<[string, object]>([
    ['address', { url: 7 }],
    ['title', { title: 7 }],
    ['text: its HTML is left', { text: null }],
  ])('an edit of what has a damaged %s is taken all the same', async (part, fault) => {
    const id = await given.save(at('a'));
    const table = given.db.table<object>(part.startsWith('text') ? 'bodies' : 'items');
    await table.put({ ...(await table.get(id)), ...fault });
    const edits = { putBack: [], removed: [{ start: 0, end: 2 }] };
    expect(await given.library.edit(id, { ...layer, edits })).toEqual({ ok: true, value: undefined });
    expect((await given.library.read(id))?.body.edits).toEqual(edits);
  });

  it('an edit of a draft that is not on the disk says so', async () => {
    expect(await given.library.editDraft('no such draft', layer)).toEqual({ ok: true, value: false });
  });

  it.each<[string, object, boolean]>([
    ['whose title is damaged is put back, with what is left', { item: { title: 7 } }, true],
    ['of which no text is left is not', { body: { html: 1, text: 2 } }, false],
  ])('a former text %s', async (_why, fault, isRestored) => {
    const id = await given.save(at('a', { text: 'The former text.' }));
    await given.save(at('a'));
    const [version] = await given.db.versions.toArray();
    const { item, body } = { item: {}, body: {}, ...fault };
    await given.db.table('versions').put({
      ...version,
      item: { ...version?.item, ...item },
      body: { ...version?.body, ...body },
    });
    expect(await given.library.restoreVersion(version?.id ?? '')).toEqual({ ok: true, value: isRestored });
    expect((await given.library.read(id))?.body.text).toBe(isRestored ? 'The former text.' : 'A text.');
  });
}
