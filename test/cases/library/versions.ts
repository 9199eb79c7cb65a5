// A text that would take the place of another: asked about, replaced, kept as a version, put back.
import { expect, it } from 'vitest';
import type { FoundArticle } from '@/lib/library/clipping';
import { aMention, aRemoval } from '../../builders';
import { at, DAY_MS, NOTHING, useLibrary } from './use-library';

export function versionCases(): void {
  const given = useLibrary();

  const LONG = 'A sentence of the story. '.repeat(108);
  const long = (over: Partial<FoundArticle> = {}) => at('a', { title: 'One', text: LONG, ...over });
  const offer = (text: string, over: Partial<FoundArticle> = {}) =>
    given.library.save(at('a', { title: 'One', text, ...over }), NOTHING);
  const textsOf = async (id: string) => (await given.library.versions(id)).map(({ body }) => body.text);

  it.each<[why: string, text: string, over: Partial<FoundArticle>, did: string]>([
    ['a stub of 447 characters', LONG.slice(0, 447), { form: 'stub' }, 'kept-longer'],
    ['a text that lost its second half, whatever its form', LONG.slice(0, 1350), {}, 'kept-longer'],
    ['nothing at all', '', {}, 'kept-longer'],
    ['a text a little shorter, behind a paywall', LONG.slice(0, 2600), { paywalled: true }, 'kept-longer'],
    ['a text a little shorter, as papers cut', LONG.slice(0, 2600), {}, 'updated'],
    ['a longer text', `${LONG}More.`, {}, 'updated'],
    ['a longer text behind a paywall: of a subscriber', `${LONG}More.`, { paywalled: true }, 'updated'],
    ['the same text', LONG, {}, 'unchanged'],
    ['the same text under another headline', LONG, { title: 'One, updated' }, 'updated'],
  ])('%s', async (_why, text, over, did) => {
    const id = await given.save(long());
    const before = await given.library.read(id);
    expect(await offer(text, over)).toMatchObject({ ok: true, value: { id, did } });
    const isKept = did === 'kept-longer';
    if (isKept) expect(await given.library.read(id)).toEqual(before);
    else expect((await given.library.read(id))?.body.text).toBe(text);
    expect(await textsOf(id)).toEqual(isKept || text === LONG ? [] : [LONG]);
  });

  it('tells both lengths, and gives way when the reader says so', async () => {
    const id = await given.save(long());
    const short = at('a', { title: 'Subscribe', text: LONG.slice(0, 447), form: 'stub' });
    expect(await given.library.save(short, NOTHING)).toEqual({
      ok: true,
      value: { id, did: 'kept-longer', kept: LONG.length, offered: 447 },
    });
    expect(await given.library.save(short, NOTHING, { replace: true })).toEqual({
      ok: true,
      value: { id, did: 'updated' },
    });
    expect(await textsOf(id)).toEqual([LONG]);
  });

  it('is put back with its title, its names and the reader’s edits; what it replaces is kept in turn', async () => {
    const id = await given.save(long({ removals: [aRemoval({ text: 'Box' })] }));
    const edits = { putBack: [0], removed: [{ start: 0, end: 9 }] };
    const mentions = { title: [], text: [aMention({ id: 'NO' })] };
    await given.library.edit(id, { edits, text: LONG, mentions });
    const before = await given.library.read(id);
    const stub = at('a', { title: 'Subscribe', text: 'Subscribe.', form: 'stub' });
    await given.library.save(stub, NOTHING, { replace: true });
    given.now += 1000;
    const [version] = await given.library.versions(id);
    expect(version).toMatchObject({ title: 'One', savedAt: '2024-05-01T08:00:00.000Z' });
    expect(await given.library.restoreVersion(version?.id ?? '')).toEqual({ ok: true, value: true });
    const restored = await given.library.read(id);
    expect(restored?.body).toEqual(before?.body);
    expect(restored?.item).toEqual({ ...before?.item, updatedAt: new Date(given.now).toISOString() });
    expect(await textsOf(id)).toEqual(['Subscribe.']);
    expect(await given.titles('one')).toEqual(['One']);
  });

  it('keeps five former texts, each once: the longest, and the newest of the others', async () => {
    const id = await given.save(long());
    for (const text of ['b', 'c', 'd', 'e', 'f', 'g', 'c', 'h']) {
      await given.library.save(at('a', { title: 'One', text }), NOTHING, { replace: true });
      given.now += 1000;
    }
    expect(await textsOf(id)).toEqual([LONG, 'c', 'g', 'f', 'e']);
  });

  it('is kept, too, where the clipping lay in the trash', async () => {
    const id = await given.save(long());
    await given.library.trash(id);
    expect(await offer('Subscribe.', { form: 'stub' })).toMatchObject({ value: { id, did: 'saved' } });
    expect(await textsOf(id)).toEqual([LONG]);
  });

  it('goes with its clipping, and cannot be put back then', async () => {
    const id = await given.save(long());
    await given.library.save(at('a', { title: 'One', text: 'b' }), NOTHING, { replace: true });
    const [version] = await given.library.versions(id);
    await given.library.trash(id);
    given.now += 31 * DAY_MS;
    await given.library.purgeTrash();
    expect(await given.db.versions.count()).toBe(0);
    expect(await given.library.restoreVersion(version?.id ?? '')).toEqual({ ok: true, value: false });
  });
}
