// Files that are not as they were written: each gets a plain answer, and nothing of the library is changed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BackupFileError, LineSum } from '@/lib/library/backup/backup-file';
import { type Backups, openBackups } from '@/lib/library/backup/backups';
import { LibraryDb } from '@/lib/library/db';
import { anArticle } from '../../builders';
import { NOTHING } from '../library/use-library';
import { backupText, expectFiled, growingLibrary, packed } from './grown-library';

/** UTF-16 units, about. */
const TEXT_LENGTH = 6000;
const WORK = { signal: new AbortController().signal, onProgress: () => undefined };

type Kind = BackupFileError['kind'];
type Spoil = (text: string) => Blob | Promise<Blob>;

const lines = (text: string) => text.trimEnd().split('\n');
const ofLines = (all: readonly string[]) => packed(`${all.join('\n')}\n`);
const cutAt = async (text: string, share: number) => {
  const whole = await packed(text);
  return whole.slice(0, Math.floor(whole.size * share));
};
const withByte = async (text: string, share: number) => {
  const bytes = new Uint8Array(await (await packed(text)).arrayBuffer());
  const at = Math.floor(bytes.length * share);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
};

export function backupFileCases(): void {
  let [mine, theirs]: LibraryDb[] = [];
  let backups: Backups;
  let text = '';

  beforeEach(async () => {
    [mine, theirs] = [
      new LibraryDb(`test-${crypto.randomUUID()}`),
      new LibraryDb(`test-${crypto.randomUUID()}`),
    ];
    backups = openBackups({ db: mine });
    const { library } = growingLibrary(theirs, 1);
    // A text that does not repeat itself, so that its packing is long.
    const words = Array.from({ length: TEXT_LENGTH / 8 }, (_, n) =>
      ((n * 2654435761) >>> 0).toString(36),
    ).join(' ');
    for (const path of ['a', 'b', 'c'])
      await library.save(
        anArticle({ url: `https://news.example/${path}`, title: path, text: words }),
        NOTHING,
      );
    text = await backupText(theirs);
  });
  afterEach(async () => {
    for (const db of [mine, theirs]) await db?.delete();
  });

  const db = () => {
    if (!mine) throw new Error('No library was opened');
    return mine;
  };

  it.each<[why: string, spoil: Spoil, kind: Kind]>([
    ['an empty file', () => new Blob([]), 'other-file'],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 10, 26, 10])]), 'other-file'],
    ['a text', () => new Blob(['Dear reader,\nnothing of ours.\n']), 'other-file'],
    ['another gzip file', () => packed('Dear reader'), 'other-file'],
    ['a file of rules for sites', () => packed('{"format":"sidelight-sites","version":1}'), 'other-file'],
    ['a newer version', (all) => packed(all.replace('"version":2', '"version":3')), 'newer-version'],
    [
      'a version that is no number',
      (all) => packed(all.replace('"version":2', '"version":"2"')),
      'other-file',
    ],
    ['cut in its first line', (all) => packed(all.slice(0, 20)), 'other-file'],
    ['cut after its first line', (all) => ofLines(lines(all).slice(0, 1)), 'damaged'],
    ['its last line missing', (all) => ofLines(lines(all).slice(0, -1)), 'damaged'],
    ['a clipping missing', (all) => ofLines(lines(all).toSpliced(1, 1)), 'damaged'],
    [
      'two clippings exchanged',
      (all) => ofLines(lines(all).with(1, lines(all)[2]!).with(2, lines(all)[1]!)),
      'damaged',
    ],
    ['a clipping twice', (all) => ofLines(lines(all).toSpliced(1, 0, lines(all)[1]!)), 'damaged'],
    ['a word altered', (all) => packed(all.replace('"title":"b"', '"title":"x"')), 'damaged'],
    ['the date altered', (all) => packed(all.replace('2026-01-01', '2026-01-02')), 'damaged'],
    ['something after its end', (all) => packed(`${all}{}\n`), 'damaged'],
    ['a line that is no JSON', (all) => ofLines(lines(all).with(2, '{"item":')), 'damaged'],
    ['packed, and cut in the middle', (all) => cutAt(all, 0.5), 'damaged'],
    ['packed, and cut shortly before its end', (all) => cutAt(all, 0.999), 'damaged'],
    ['packed, and a bit altered', (all) => withByte(all, 0.5), 'damaged'],
    ['packed, and its check sum altered', (all) => withByte(all, 0.9999), 'damaged'],
  ])('%s', async (_why, spoil, kind) => {
    const before = await backupText(db());
    const plan = await backups.plan(await spoil(text), WORK);
    expect(plan).toEqual({ ok: false, error: { kind } });
    expect(await backupText(db())).toBe(before);
  });

  it('a file of an earlier version is read as before', async () => {
    const earlier = JSON.parse(lines(text)[0]!);
    const all = lines(text).with(0, JSON.stringify({ ...earlier, version: 1 }));
    const sum = new LineSum();
    for (const line of all.slice(0, -1)) await sum.add(new TextEncoder().encode(`${line}\n`));
    const end = JSON.stringify({ end: { clippings: 3, sum: await sum.value() } });
    const plan = await backups.plan(await ofLines(all.with(-1, end)), WORK);
    expect(plan).toMatchObject({ ok: true, value: { counts: { new: 3 } } });
  });

  it('a file that somebody has unpacked is read as it is', async () => {
    expect(await backups.plan(new Blob([text]), WORK)).toMatchObject({
      ok: true,
      value: { counts: { new: 3 } },
    });
  });

  it('a file that the browser cannot read any more', async () => {
    const gone = new Blob([text]);
    const broken = () => {
      throw new DOMException('The file was moved', 'NotReadableError');
    };
    Object.defineProperty(gone, 'stream', { value: broken });
    expect(await backups.plan(gone, WORK)).toEqual({ ok: false, error: { kind: 'unreadable' } });
  });

  it('asked to stop, it stops', async () => {
    const life = new AbortController();
    life.abort(new Error('stopped'));
    await expect(backups.plan(await packed(text), { ...WORK, signal: life.signal })).rejects.toThrow(
      'stopped',
    );
  });

  describe('clippings that are damaged', () => {
    type Row = Record<string, unknown>;
    /** A backup of a library of which one row was damaged. */
    async function withRow(table: string, change: (row: Row) => Row): Promise<Blob> {
      const [item] = await theirs!.items.toArray();
      const row: Row = { ...(await theirs!.table<Row>(table).get(item!.id)) };
      await theirs!.table(table).put(change(row));
      return packed(await backupText(theirs!));
    }
    it.each<[why: string, table: string, change: (row: Row) => Row, counts: object]>([
      [
        'a headline that is none',
        'items',
        (row) => ({ ...row, title: 7 }),
        { new: 3, partly: 1, unreadable: 0 },
      ],
      [
        'edits that are none',
        'bodies',
        (row) => ({ ...row, edits: 7 }),
        { new: 3, partly: 1, unreadable: 0 },
      ],
      [
        'no text, but HTML',
        'bodies',
        (row) => ({ ...row, text: null }),
        { new: 3, partly: 1, unreadable: 0 },
      ],
      [
        'something that JSON has no word for',
        'items',
        (row) => ({ ...row, byline: new Map() }),
        { new: 3, partly: 1, unreadable: 0 },
      ],
      [
        'a packing that cannot be unpacked',
        'bodies',
        (row) => ({ ...row, packed: new Uint8Array([1, 2]) }),
        { new: 2, partly: 0, unreadable: 1 },
      ],
      [
        'no address',
        'items',
        (row) => ({ ...row, canonicalUrl: 'javascript:1' }),
        { new: 2, partly: 0, unreadable: 1 },
      ],
    ])('%s: what can be read comes in, the rest is told', async (_why, table, change, { ...told }) => {
      const file = await withRow(table, change);
      const plan = await backups.plan(file, WORK);
      if (!plan.ok) throw new Error(plan.error.kind);
      const { counts, partly, unreadable } = plan.value;
      expect({ new: counts.new, partly, unreadable }).toEqual(told);
      expect(await backups.restore(file, plan.value, WORK)).toMatchObject({
        ok: true,
        value: { isComplete: true },
      });
      await expectFiled(db());
      expect(await db().items.count()).toBe(counts.new);
    });
  });

  it('of a library’s own clipping that cannot be read, all that is there becomes a version', async () => {
    const file = await packed(text);
    const plan = await backups.plan(file, WORK);
    if (!plan.ok) throw new Error(plan.error.kind);
    await backups.restore(file, plan.value, WORK);
    const [item] = await db().items.toArray();
    await db().table('bodies').put({ id: item!.id, packed: 'lost' });
    const again = await backups.plan(file, WORK);
    if (!again.ok) throw new Error(again.error.kind);
    expect(again.value.counts).toEqual({ new: 0, same: 2, changed: 1, conflicting: 0 });
    await backups.restore(file, again.value, WORK);
    const versions = await db().versions.toArray();
    expect(versions).toMatchObject([{ clippingId: item!.id, item: { title: item!.title } }]);
    expect(await backups.plan(file, WORK)).toMatchObject({ ok: true, value: { counts: { same: 3 } } });
    await expectFiled(db());
  });
}
