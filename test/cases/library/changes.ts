// Which changes of a library its open pages are told of.
import { Dexie, type ObservabilitySet } from 'dexie';
import { describe, expect, it } from 'vitest';
import { LibraryDb } from '@/lib/library/db';
import { isOfWhatIsShown } from '@/lib/library/filing/watch-changes';
import { type Library, openLibrary } from '@/lib/library/repository';
import { at, NOTHING, useLibrary } from './use-library';

export function changeCases(): void {
  const given = useLibrary();
  const HALF = { offset: 3, length: 7, share: 0.5 };

  /** Settles when `watched` has been told of what `work` does. */
  async function told(watched: Library, work: () => Promise<unknown>): Promise<void> {
    const stop = new AbortController();
    await new Promise<void>((resolve, reject) => {
      watched.watchChanges(resolve, stop.signal);
      work().catch(reject);
    });
    stop.abort();
  }

  it.each<[what: string, change: (id: string) => Promise<unknown>]>([
    ['a save', () => given.library.save(at('b'), NOTHING)],
    ['the same article, saved again', () => given.library.save(at('a', { title: 'After' }), NOTHING)],
    ['a star', (id) => given.library.setStatus([{ id, status: { starred: true } }])],
    ['a tag', (id) => given.library.tag(id, ['world'])],
    ['a deletion', (id) => given.library.trash(id)],
    ['how far it was read', (id) => given.library.keepProgress(id, HALF)],
  ])('open pages are told of %s', async (_what, change) => {
    const id = await given.save(at('a'));
    await expect(told(given.library, () => change(id))).resolves.toBeUndefined();
  });

  it('they are told by another opening of the same library', async () => {
    const other = openLibrary({ db: new LibraryDb(given.db.name) });
    await expect(told(other, () => given.library.save(at('b'), NOTHING))).resolves.toBeUndefined();
    other.close();
  });

  it.each<[what: string, change: () => Promise<unknown>]>([
    ['a draft', () => given.library.keepDraft(at('c'), NOTHING)],
    ['filing', () => given.library.fileTheRest(new AbortController().signal)],
  ])('%s changes nothing that is shown', async (_what, change) => {
    const changed: ObservabilitySet[] = [];
    const note = (parts: ObservabilitySet) => changed.push(parts);
    await given.db.housekeeping.clear(); // filing has something to do
    Dexie.on('storagemutated', note);
    await change();
    Dexie.on.storagemutated.unsubscribe(note);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((parts) => isOfWhatIsShown(parts, given.db.name))).toEqual([]);
  });

  it.each([
    ['a row of it', 'idb://mine/items/', true],
    ['an index of it', 'idb://mine/states/[inbox+back+id]', true],
    ['anything, after a page came back', 'all', true],
    ['what lies beside', 'idb://mine/postings/', false],
    ['another library whose name begins so', 'idb://mine-too/items/', false],
    ['another database', 'idb://theirs/items/', false],
  ])('of what Dexie says, %s', (_what, part, isShown) => {
    expect(isOfWhatIsShown({ [part]: null as never }, 'mine')).toBe(isShown);
  });

  describe('a page', () => {
    const say = () => Dexie.on.storagemutated.fire({ [`idb://${given.db.name}/items/`]: null as never });
    /** How often a page is told of what `happens`; another, that begins to listen last, is told last. */
    async function timesTold(happens: (stop: AbortController) => void): Promise<number> {
      const stop = new AbortController();
      let times = 0;
      given.library.watchChanges(() => (times += 1), stop.signal);
      happens(stop);
      await told(given.library, () => Promise.resolve(say()));
      stop.abort();
      return times;
    }

    it.each([
      ['once of what changes together', () => [say(), say(), say()], 1],
      ['nothing once it has stopped listening', (stop: AbortController) => stop.abort(), 0],
      [
        'not even what is on its way then',
        (stop: AbortController) => {
          say();
          stop.abort();
        },
        0,
      ],
    ])('is told %s', async (_what, happens, times) => {
      expect(await timesTold(happens)).toBe(times);
    });
  });
}
