// Imports that are looked into, stopped, gone on with after a crash, taken back, and repeated.
import { describe, expect, it } from 'vitest';
import type { ImportedRow } from '@/lib/exchange/imported-row';
import { anArticle } from '../../builders';
import { aFile, bad, START, story, useImports } from './use-imports';

const NOTHING = { title: [], text: [] };
const many = (count: number, from = 0): ImportedRow[] =>
  Array.from({ length: count }, (_, at) => story(`s${from + at}`, { tags: ['t'], note: `n${at}` }));

export function stoppingCases(): void {
  const given = useImports();
  const look = (...files: ReturnType<typeof aFile>[]) =>
    given.imports.plan(files, { signal: new AbortController().signal, onRows: () => undefined });

  it('a plan tells what would be done, and changes nothing', async () => {
    await given.library.save(anArticle({ url: 'https://news.example/known' }), NOTHING);
    const gone = await given.library.save(anArticle({ url: 'https://news.example/gone' }), NOTHING);
    if (gone.ok) await given.library.trash(gone.value.id);
    const before = await given.said();
    const rows = [
      story('a', { addedAt: '2015-03-02T07:00:00.000Z' }),
      story('b', { text: 'Words', addedAt: '2020-01-01T00:00:00.000Z' }),
      bad(3),
      story('a?utm_source=x'),
      story('known'),
      story('gone'),
    ];
    expect(await look(aFile(rows))).toEqual({
      files: [{ name: 'saved.csv', format: 'table', rows: 6 }],
      ...{ rows: 6, bad: 1, fresh: 2, known: 1, inTrash: 1, repeated: 1, withoutText: 1 },
      ...{ from: '2015-03-02T07:00:00.000Z', to: '2020-01-01T00:00:00.000Z' },
    });
    expect(await given.said()).toEqual(before);
    expect(await given.imports.last()).toBeNull();
  });

  it('stopped between two slices it goes on where it was, also for who opens the library anew', async () => {
    await given.start(aFile(many(70)), aFile(many(60, 70), 'b.csv'));
    const stopped = await given.goOn(50);
    expect(stopped).toMatchObject({ state: 'running', done: 50, counts: { new: 50 } });
    expect(await given.db.items.count()).toBe(50);
    given.imports.close();
    given.now += 1000;
    const over = await given.goOn();
    expect(over).toMatchObject({
      state: 'done',
      done: 130,
      of: 130,
      counts: { new: 130, merged: 0, same: 0 },
    });
    expect(await given.counted()).toEqual({ kept: 130, inbox: 130, unread: 130, 'tag:t': 130 });
    expect(new Set((await given.db.items.toArray()).map(({ savedAt }) => savedAt)).size).toBe(1);
  });

  it('an import whose files are gone says so, and what came in stays', async () => {
    await given.start(aFile(many(60)));
    await given.goOn(50);
    await given.db.housekeeping.delete('import:files');
    const run = await given.imports.run({
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(run).toEqual({ ok: false, error: { kind: 'files-gone' } });
    expect(await given.db.items.count()).toBe(50);
  });

  it('a file that can be read no longer is gone, and costs no row of the next', async () => {
    const files = [
      aFile(many(60), 'a.csv'),
      aFile(
        many(60).map((row) => ({ ...row, url: `${row.url}/b` })),
        'b.csv',
      ),
    ];
    await given.start(...files);
    await given.goOn(50);
    given.unreadable = 'a.csv';
    const how = { signal: new AbortController().signal, onProgress: () => undefined };
    expect(await given.imports.run(how)).toEqual({ ok: false, error: { kind: 'files-gone' } });
    given.unreadable = null;
    expect(await given.goOn()).toMatchObject({ state: 'done', done: 120, counts: { new: 120 } });
  });

  describe('taken back', () => {
    const url = (path: string) => `https://news.example/${path}`;
    async function aLibrary(): Promise<string> {
      given.now = START - 60_000;
      const saved = await given.library.save(anArticle({ url: url('s3'), title: 'Ours' }), NOTHING);
      if (!saved.ok) throw new Error(saved.error.kind);
      await given.library.tag(saved.value.id, ['ours']);
      given.now = START;
      return saved.value.id;
    }
    const rows = () => [
      ...many(3),
      story('s3', {
        addedAt: '2001-01-01T00:00:00.000Z',
        tags: ['t', 'ours'],
        note: 'N',
        status: { isRead: true, isStarred: true },
        quotes: [{ text: 'A text' }],
      }),
    ];

    it('it leaves the library as it was, in every table', async () => {
      await aLibrary();
      const [said, counted, sizes] = [await given.said(), await given.counted(), await given.sizes()];
      await given.take(aFile(rows()));
      expect(await given.said()).not.toEqual(said);
      expect(await given.takeBack()).toBe(0);
      expect([await given.said(), await given.counted(), await given.sizes()]).toEqual([
        said,
        counted,
        sizes,
      ]);
      expect(await given.imports.last()).toBeNull();
      expect((await given.db.housekeeping.toArray()).map(({ key }) => key)).toEqual(['filed']);
    });

    it('what the reader has changed since stays', async () => {
      const id = await aLibrary();
      await given.take(aFile(rows()));
      const ids = new Map((await given.db.items.toArray()).map((item) => [item.canonicalUrl, item.id]));
      await given.library.tag(ids.get(url('s1'))!, ['t', 'mine']);
      await given.library.setStatus([{ id, status: { starred: false } }]);
      await given.library.setStatus([{ id, status: { starred: true } }]);
      await given.db.notes.put({ id, text: 'N and more', changedAt: new Date(given.now).toISOString() });
      expect(await given.takeBack()).toBe(1);
      const said = await given.said();
      expect(Object.keys(said)).toEqual([url('s1'), url('s3')]);
      expect(said[url('s1')]).toMatchObject({ tags: ['mine', 't'], note: 'n1' });
      expect(said[url('s3')]).toMatchObject({
        tags: ['ours'],
        readAt: null,
        starredAt: new Date(given.now).toISOString(),
        note: 'N and more',
      });
    });

    it('stopped on the way, it goes on', async () => {
      await given.take(aFile(many(120)));
      const life = new AbortController();
      await given.imports.takeBack({ signal: life.signal, onProgress: () => life.abort() });
      expect(await given.imports.last()).toMatchObject({ state: 'taking-back' });
      expect(await given.db.items.count()).toBe(100);
      expect(await given.takeBack()).toBe(0);
      expect(await given.sizes()).toMatchObject({ items: 0, bodies: 0, states: 0, tags: 0, notes: 0 });
    });

    it('while it is running, nothing of it is left', async () => {
      await given.start(aFile(many(120)));
      await given.goOn(50);
      expect(await given.takeBack()).toBe(0);
      expect(await given.db.items.count()).toBe(0);
      expect(await given.imports.last()).toBeNull();
    });
  });

  describe('holds for any files', () => {
    const pick = <T>(from: readonly T[], random: () => number): T =>
      from[Math.floor(random() * from.length)]!;
    /** A repeatable stream of numbers in 0…1. */
    const numbersFrom = (seed: number) => {
      let state = seed;
      return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
    };
    const ADDRESSES = ['a-b-c', 'a-b-c?utm_source=x', 'amp/a-b-c', 'd-e-f', 'd-e-f/', 'g'];
    /** No two rows of one story say different things of what has one place only. */
    const rowOf = (random: () => number): ImportedRow => {
      const path = pick(ADDRESSES, random);
      const name = path.includes('a-b') ? 'One' : path.includes('d-e') ? 'Two' : 'Three';
      const maybe = (over: Partial<ImportedRow>) => (random() < 0.5 ? over : {});
      return story(path, {
        title: name,
        ...maybe({ text: `${name} says that ships are late.` }),
        ...maybe({ addedAt: `201${Math.floor(random() * 9)}-01-01T00:00:00.000Z` }),
        ...maybe({ status: { isRead: random() < 0.5, isStarred: random() < 0.5 } }),
        ...maybe({ tags: [pick(['x', 'y', 'z'], random)] }),
        ...maybe({ quotes: [{ text: 'ships are late' }] }),
      });
    };
    const fileOf = (seed: number, name: string) => {
      const random = numbersFrom(seed);
      return aFile(
        Array.from({ length: 1 + Math.floor(random() * 9) }, () => rowOf(random)),
        name,
      );
    };
    /** What two orders may tell apart: under which of its addresses a story stands. */
    const byTitle = (said: Record<string, unknown>) =>
      Object.values(said).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

    it.each(Array.from({ length: 8 }, (_, at) => at))(
      'the same file twice changes nothing (%i)',
      async (seed) => {
        const file = fileOf(seed + 1, 'a');
        await given.take(file);
        const [said, changes] = [await given.said(), await given.db.changes.toArray()];
        const again = await given.take(file);
        expect(again.counts).toMatchObject({ new: 0, merged: 0 });
        expect([await given.said(), await given.db.changes.toArray()]).toEqual([said, changes]);
      },
    );

    it.each(Array.from({ length: 8 }, (_, at) => at))(
      'two files in either order give one library (%i)',
      async (seed) => {
        const [a, b] = [fileOf(2 * seed + 101, 'a'), fileOf(2 * seed + 102, 'b')];
        await given.start(a, b);
        await given.goOn();
        const one = byTitle(await given.said());
        await given.db.delete();
        given.begin();
        await given.start(b, a);
        await given.goOn();
        expect(byTitle(await given.said())).toEqual(one);
        await given.db.delete();
        given.begin();
        await given.take(a);
        given.now = START;
        await given.take(b);
        expect(byTitle(await given.said())).toEqual(one);
      },
    );
  });
}
