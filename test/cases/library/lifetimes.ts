// How long things stay: the trash, how far a clipping was read, drafts.
import { describe, expect, it } from 'vitest';
import type { ClippingPart } from '@/lib/library/stored-rows';
import { aMention } from '../../builders';
import { at, DAY_MS, NOTHING, useLibrary } from './use-library';

const NORWAY = aMention({ id: 'NO' });

export function lifetimeCases(): void {
  const given = useLibrary();

  describe('the trash', () => {
    it('gives back a clipping as it was', async () => {
      const id = await given.save(at('a', { title: 'One' }));
      await given.save(at('b', { title: 'Two' }));
      const before = await given.library.read(id);
      await given.library.trash(id);
      expect(await given.titles()).toEqual(['Two']);
      expect(await given.library.read(id)).toBeNull();
      expect(await given.library.restore(id)).toEqual({ ok: true, value: 'moved' });
      expect(await given.titles()).toEqual(['Two', 'One']);
      expect(await given.library.read(id)).toEqual(before);
      expect(await given.db.items.where('deletedAt').above('').count()).toBe(0);
    });

    it('is emptied after 30 days, bodies included; what is kept stays', async () => {
      const [old, fresh] = [await given.save(at('a')), await given.save(at('b'))];
      await given.save(at('c', { title: 'Kept' }));
      await given.library.trash(old);
      given.now += 29 * DAY_MS;
      await given.library.trash(fresh);
      given.now += 2 * DAY_MS;
      await given.library.purgeTrash();
      expect(await given.library.restore(old)).toEqual({ ok: true, value: 'gone' });
      expect(await given.db.bodies.count()).toBe(2);
      expect(await given.library.restore(fresh)).toEqual({ ok: true, value: 'moved' });
    });
  });

  describe('progress', () => {
    const HALF = { offset: 3, length: 7, share: 0.5 };

    it('is kept for a clipping, and replaced', async () => {
      const [id, unread] = [await given.save(at('a')), await given.save(at('b'))];
      await given.library.keepProgress(id, { ...HALF, share: 0.1 });
      await given.library.keepProgress(id, HALF);
      expect(await given.library.readProgress([unread, id])).toEqual(new Map([[id, HALF]]));
    });

    it('leaves item and body as they are', async () => {
      const id = await given.save(at('a'));
      const before = await given.library.read(id);
      await given.library.keepProgress(id, HALF);
      expect(await given.library.read(id)).toEqual(before);
    });

    it('survives an update of the clipping and its stay in the trash', async () => {
      const id = await given.save(at('a'));
      await given.library.keepProgress(id, HALF);
      await given.save(at('a', { title: 'After' }));
      await given.library.trash(id);
      await given.library.restore(id);
      expect((await given.library.readProgress([id])).get(id)).toEqual(HALF);
    });

    it('goes with the clipping', async () => {
      const id = await given.save(at('a'));
      await given.library.keepProgress(id, HALF);
      await given.library.trash(id);
      given.now += 31 * DAY_MS;
      await given.library.purgeTrash();
      expect(await given.db.progress.count()).toBe(0);
    });

    it.each([
      ['of a later version', { version: 2 }],
      ['beyond the end', { share: 1.5 }],
      ['before the start', { offset: -1 }],
    ])('that is %s is no progress', async (_why, broken) => {
      const id = await given.save(at('a'));
      await given.library.keepProgress(id, HALF);
      await given.db.table('progress').update(id, broken);
      expect((await given.library.readProgress([id])).size).toBe(0);
    });
  });

  describe('drafts', () => {
    const keep = async () => {
      const kept = await given.library.keepDraft(at('a', { title: 'Draft' }), NOTHING);
      return kept.ok ? kept.value : '';
    };

    it('are there for the reader page, and not in the list', async () => {
      expect((await given.library.readDraft(await keep()))?.article.title).toBe('Draft');
      expect(await given.library.count()).toBe(0);
    });

    it.each<[string, Record<string, unknown>, ClippingPart[], object]>([
      [
        'a bad mention',
        { mentions: { title: [], text: [NORWAY, { ...NORWAY, id: 7 }] } },
        ['names'],
        { mentions: { text: [NORWAY] } },
      ],
      ['edits', { edits: 7 }, ['edits'], { edits: { putBack: [], removed: [] } }],
    ])('with damaged %s are shown', async (_why, fault, parts, rest) => {
      const id = await keep();
      const row = await given.db.table<object>('drafts').get(id);
      await given.db.table('drafts').put({ ...row, ...fault });
      expect(await given.library.readDraft(id)).toMatchObject({
        article: { text: 'A text.' },
        damaged: parts,
        ...rest,
      });
    });

    it('go after a day', async () => {
      const old = await keep();
      given.now += DAY_MS + 1;
      await keep();
      expect(await given.library.readDraft(old)).toBeNull();
    });

    it('go when there are more than 20, the oldest first', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 21; n++, given.now += 1000) ids.push(await keep());
      expect(await given.library.readDraft(ids[0] ?? '')).toBeNull();
      expect(await given.library.readDraft(ids[1] ?? '')).not.toBeNull();
    });
  });
}
