// Lists, tags and counters beside the clippings: they say what a count of all rows says, whatever was done.
import { describe, expect, it } from 'vitest';
import { LISTS, type ListName } from '@/lib/library/filing/reading-state';
import { tagOf } from '@/lib/library/filing/tag';
import { aMention } from '../../builders';
import { randomFrom } from './shape-values';
import { at, DAY_MS, NOTHING, useLibrary } from './use-library';

export function filingCases(): void {
  const given = useLibrary();
  const titlesIn = async (list: ListName): Promise<string[]> => {
    const page = await given.library.listFiled({ by: { list }, after: null, limit: 50 });
    return page.items.map(({ title }) => title);
  };
  const save = (title: string) => given.save(at(title, { title }));

  describe('lists', () => {
    it('a new clipping is unread, the newest first', async () => {
      for (const title of ['a', 'b', 'c']) await save(title);
      expect(await titlesIn('unread')).toEqual(['c', 'b', 'a']);
      expect(await titlesIn('inbox')).toEqual(['c', 'b', 'a']);
    });

    it.each<[why: string, status: object, lists: ListName[]]>([
      ['read', { read: true }, ['inbox']],
      ['starred', { starred: true }, ['inbox', 'unread', 'starred']],
      ['archived', { archived: true }, ['archived']],
      ['archived and starred', { archived: true, starred: true }, ['starred', 'archived']],
      ['read and unread again', { read: false }, ['inbox', 'unread']],
    ])('what is %s', async (_why, status, lists) => {
      const id = await save('a');
      expect(await given.library.setStatus([{ id, status }])).toMatchObject({ ok: true });
      const standing = await Promise.all(
        LISTS.map(async (list) => ((await titlesIn(list)).length > 0 ? [list] : [])),
      );
      expect(standing.flat()).toEqual(lists);
    });

    it('are read page by page, nothing twice, nothing left out', async () => {
      for (let n = 0; n < 7; n++) await save(String(n));
      const titles: string[] = [];
      let after = null;
      do {
        const page: Awaited<ReturnType<typeof given.library.listFiled>> = await given.library.listFiled({
          by: { list: 'unread' },
          after,
          limit: 3,
        });
        titles.push(...page.items.map(({ title }) => title));
        after = page.end;
      } while (after);
      expect(titles).toEqual(['6', '5', '4', '3', '2', '1', '0']);
    });

    it.each([1, 2, 3, 5, 20])(
      'saved in the same instant, as an import does, in pages of %i',
      async (limit) => {
        const now = given.now;
        for (let n = 0; n < 11; n++) {
          await save(String(n));
          if (n % 4 < 3) given.now = now;
        }
        const pages: string[][] = [];
        let after = null;
        do {
          const page: Awaited<ReturnType<typeof given.library.listFiled>> = await given.library.listFiled({
            by: { list: 'inbox' },
            after,
            limit,
          });
          pages.push(page.items.map(({ title }) => title));
          after = page.end;
        } while (after);
        expect(pages.flat().toSorted((a, b) => Number(a) - Number(b))).toEqual(
          Array.from({ length: 11 }, (_, n) => String(n)),
        );
        expect(Math.max(...pages.map((page) => page.length))).toBe(Math.min(limit, 11));
      },
    );

    it('what was done is undone by what it answered', async () => {
      const [a, b] = [await save('a'), await save('b')];
      await given.library.setStatus([{ id: a, status: { read: true } }]);
      const done = await given.library.setStatus(
        [a, b].map((id) => ({ id, status: { read: true, archived: true } })),
      );
      if (!done.ok) throw new Error(done.error.kind);
      expect(await titlesIn('archived')).toEqual(['b', 'a']);
      await given.library.setStatus(done.value);
      expect([await titlesIn('archived'), await titlesIn('unread'), await titlesIn('inbox')]).toEqual([
        [],
        ['b'],
        ['b', 'a'],
      ]);
    });

    it('saved again, it keeps its status and tags', async () => {
      const id = await save('a');
      await given.library.setStatus([{ id, status: { starred: true } }]);
      await given.library.tag(id, ['x']);
      await given.library.save(at('a', { title: 'a', text: 'Another and a longer text.' }), NOTHING);
      expect(await titlesIn('starred')).toEqual(['a']);
      expect(await given.library.readTags(id)).toEqual(['x']);
    });

    it('all that names somebody, newest first', async () => {
      const mentions = { title: [], text: [aMention({ id: 'JP', start: 0, end: 1 })] };
      for (const path of ['a', 'b']) {
        await given.library.save(at(path, { title: path }), mentions);
        given.now += 1000;
      }
      await save('c');
      const about = await given.library.listFiled({
        by: { entity: 'JP' as never },
        after: null,
        limit: 9,
      });
      expect(about.items.map(({ title }) => title)).toEqual(['b', 'a']);
      expect(await given.library.countAbout('JP' as never)).toBe(2);
      await given.library.trash(about.items[0]!.id);
      expect(await given.library.countAbout('JP' as never)).toBe(1);
    });
  });

  describe('the log of changes', () => {
    type Deed = (id: string) => Promise<unknown>;
    it.each<[why: string, deed: Deed, fields: string[]]>([
      ['a save that changed nothing', () => save('a'), []],
      ['another text', () => given.save(at('a', { title: 'a', text: 'Another text.' })), ['text']],
      ['another title', () => given.save(at('a', { title: 'b' })), ['text']],
      ['into the trash', (id) => given.library.trash(id), ['trash']],
      ['out of it by a save', (id) => given.library.trash(id).then(() => save('a')), ['trash']],
      ['starred', (id) => given.library.setStatus([{ id, status: { starred: true } }]), ['starred']],
      ['not starred, as it was', (id) => given.library.setStatus([{ id, status: { starred: false } }]), []],
      ['a tag', (id) => given.library.tag(id, ['x']), ['tag:x']],
    ])('%s', async (_why, deed, fields) => {
      const id = await save('a');
      await deed(id);
      expect((await given.db.changes.toArray()).map(({ field }) => field)).toEqual(fields);
    });
  });

  it.each<[why: string, typed: string, tag: string | null]>([
    ['capitals', 'Ukraine', 'ukraine'],
    ['a leading sign', '#Grain', 'grain'],
    ['spaces', '  world \t news ', 'world news'],
    ['nothing', ' # ', null],
    ['another script', '戦争', '戦争'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['very long', 'x'.repeat(100), 'x'.repeat(60)],
  ])('a tag of %s', (_why, typed, tag) => {
    expect(tagOf(typed)).toBe(tag);
  });

  it('tags are suggested by their beginning, the commonest first', async () => {
    const [a, b] = [await save('a'), await save('b')];
    await given.library.tag(a, ['grain', 'greece', 'war']);
    await given.library.tag(b, ['greece']);
    expect(await given.library.tagsLike('gr', 5)).toEqual([
      { tag: 'greece', count: 2 },
      { tag: 'grain', count: 1 },
    ]);
    expect(await given.library.tag(a, ['war'])).toEqual({ ok: true, value: ['grain', 'greece', 'war'] });
    expect(await given.library.tagsLike('gr', 5)).toEqual([{ tag: 'greece', count: 1 }]);
  });

  it.each([1, 2, 3])('counters say what a count says, whatever was done (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const ids: string[] = [];
    const any = () => ids[Math.floor(random() * ids.length)] ?? '';
    const yes = () => random() < 0.5;
    const deeds: (() => Promise<unknown>)[] = [
      async () => ids.push(await save(String(ids.length))),
      async () =>
        given.library.save(at(String(Math.floor(random() * 9)), { text: `Text ${random()}` }), NOTHING),
      async () => given.library.setStatus([{ id: any(), status: { read: yes() } }]),
      async () => given.library.setStatus([{ id: any(), status: { starred: yes(), archived: yes() } }]),
      async () => given.library.tag(any(), ['x', 'y', 'z'].filter(yes)),
      async () => given.library.trash(any()),
      async () => given.library.restore(any()),
      async () => {
        given.now += 8 * DAY_MS;
        await given.library.purgeTrash();
      },
    ];
    for (let n = 0; n < 80; n++) await deeds[Math.floor(random() * deeds.length)]!();
    const items = await given.db.items.toArray();
    const kept = new Set(items.filter(({ state }) => state === 'kept').map(({ id }) => id));
    const counts = await given.library.counts();
    expect(counts).toMatchObject({ kept: kept.size, trash: items.length - kept.size });
    for (const list of LISTS) expect(await titlesIn(list), list).toHaveLength(counts[list]);
    const tags = (await given.db.tags.toArray()).filter(({ id }) => kept.has(id));
    for (const { tag, count } of await given.library.tagsLike('', 9))
      expect(tags.filter((row) => row.tag === tag).length, tag).toBe(count);
    expect((await given.db.states.count()) - items.length).toBe(0);
    const filed = new Set((await given.db.documents.toArray()).map(({ id }) => id));
    expect([...kept].filter((id) => !filed.has(id))).toEqual([]);
  });
}
