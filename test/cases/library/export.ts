// The file that the reader owns: everything that is kept, once.
import { expect, it } from 'vitest';
import { at, SHOW_EDITS, useLibrary } from './use-library';

export function exportCases(): void {
  const given = useLibrary();

  it('exports every kept clipping with its body, across slices, as one JSON file', async () => {
    for (let n = 0; n < 45; n++)
      await given.save(at(String(n), { title: `No. ${n}`, text: `Text "${n}" — 文` }));
    await given.library.trash(await given.save(at('gone')));
    const file = JSON.parse(await (await given.library.exportAll(SHOW_EDITS)).file.text());
    expect(file).toMatchObject({
      format: 'sidelight-library',
      version: 3,
      exportedAt: new Date(given.now).toISOString(),
    });
    expect(file.clippings).toHaveLength(45);
    expect(file.clippings[0]).toMatchObject({ item: { title: 'No. 44' }, body: { text: 'Text "44" — 文' } });
  });

  const exported = async () => JSON.parse(await (await given.library.exportAll(SHOW_EDITS)).file.text());

  it('has the former texts of each clipping, those that cannot be read as they are stored', async () => {
    for (const text of ['The longest text.', 'Second.', 'Third.']) {
      await given.save(at('a', { text }));
    }
    const [first] = await given.db.versions.toArray();
    await given.db.table('versions').put({ ...first, id: 'damaged', body: 7 });
    const file = await exported();
    const texts = file.clippings[0].versions.map(({ body }: { body: { text: string } }) => body.text);
    expect(texts).toEqual(['The longest text.', 'Second.']);
    expect(file.clippings[0].versions[0]).toMatchObject({
      replacedAt: expect.any(String),
      item: { title: 'A story' },
    });
    expect(file.damaged[0].versions).toContainEqual(expect.objectContaining({ id: 'damaged', body: 7 }));
  });

  it.each([
    ['no edits', { putBack: [], removed: [] }],
    ['edits', { putBack: [], removed: [{ start: 0, end: 2 }] }],
  ])('has the text of a clipping of which only HTML can be read, with %s', async (_why, edits) => {
    const id = await given.save(at('a'));
    await given.db.table('bodies').update(id, { text: null, edits });
    expect((await exported()).clippings[0].body).toMatchObject({ text: 'As edited.', edits });
  });

  it('exports an empty library as a file that can be read', async () => {
    expect(JSON.parse(await (await given.library.exportAll(SHOW_EDITS)).file.text())).toMatchObject({
      clippings: [],
    });
  });
}
