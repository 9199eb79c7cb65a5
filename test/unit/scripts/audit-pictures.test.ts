// A library with pictures → what the audit that follows a kill finds wrong with them, right away and when all has been brought into order.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '@/scripts/kills/audit-library';
import { faultsOfPictures } from '@/scripts/kills/audit-pictures';
import { at, useLibrary } from '../../cases/library/use-library';

describe('pictures after a kill', () => {
  const given = useLibrary();
  /** A clipping that shows one picture, which is there. */
  async function stocked(): Promise<string> {
    const id = await given.save(at('a'));
    const bytes = Uint8Array.of(1);
    await given.db.pictures.add({ id: 'hills', type: 'image/png', size: 1, bytes });
    const savedAt = '2024-05-01T08:00:00Z';
    const address = 'https://pictures.example/hills.png';
    await given.db.pictureUses.add({ id: 'use', clippingId: id, address, picture: 'hills', savedAt });
    return id;
  }

  it.each<[why: string, spoil: (id: string) => Promise<unknown>, faults: readonly string[]]>([
    ['whole', () => Promise.resolve(), []],
    [
      'a picture that is not there',
      () => given.db.pictures.delete('hills'),
      ['ID shows the picture hills, which is not there'],
    ],
    [
      'a picture that is still to be fetched',
      async (id) => {
        await given.db.pictures.delete('hills');
        await given.db.pictureQueue.put({ id, tries: 0 });
      },
      [],
    ],
    [
      'a picture that nothing shows',
      () => given.db.pictureUses.delete('use'),
      ['the picture hills is shown by nothing'],
    ],
  ])('%s', async (_why, spoil, faults) => {
    const id = await stocked();
    await spoil(id);
    expect((await faultsOfPictures(given.db)).map((fault) => fault.replace(id, 'ID'))).toEqual(faults);
  });

  it('what is shown by a clipping that is not there is wrong at any moment', async () => {
    await stocked();
    expect(await faultsOf(given.db)).toEqual([]);
    await given.db.pictureUses.update('use', { clippingId: 'nobody' });
    expect(await faultsOf(given.db)).toEqual(['a picture of nobody, which is not there']);
  });
});
