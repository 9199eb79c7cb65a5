// Libraries that readers might have: grown by random deeds from a seed; what a backup says of them, and what must hold of any.
import { expect } from 'vitest';
import { backupBytes } from '@/lib/library/backup/write-backup';
import type { LibraryDb } from '@/lib/library/db';
import { filedUnder } from '@/lib/library/filing/filed-under';
import { countedAs } from '@/lib/library/filing/reading-state';
import { tagCounter } from '@/lib/library/filing/tag';
import { openLinks } from '@/lib/library/links/open-links';
import { openQuotes } from '@/lib/library/quotes/open-quotes';
import { type Library, openLibrary } from '@/lib/library/repository';
import { readItem } from '@/lib/library/stored-rows';
import { aMention, aRemoval } from '../../builders';
import { randomFrom } from '../library/shape-values';
import { at, DAY_MS, NOTHING } from '../library/use-library';

const WORK = { signal: new AbortController().signal, onProgress: () => undefined };
const MADE_AT = new Date('2026-01-01T00:00:00Z');
const ADDRESSES = 9;

/** A library over `db`, on a clock that its deeds move, with ids from its seed: the same seed does the same. */
export interface GrowingLibrary {
  readonly library: Library;
  /** Does so many random deeds; the ids of all clippings that it ever saved stay known. */
  grow(deeds: number): Promise<void>;
  /** The clippings that deeds are done to. */
  readonly ids: string[];
}

/** `from`: instant of its clock's beginning, in ms. */
export function growingLibrary(
  db: LibraryDb,
  seed: number,
  from = Date.parse('2024-05-01T08:00:00Z'),
): GrowingLibrary {
  const random = randomFrom(seed);
  const ids: string[] = [];
  let [now, made] = [from, 0];
  const newId = () => `${seed}-${made++}`;
  const library = openLibrary({ db, clock: () => new Date(now), newId });
  const quotes = openQuotes({ db, clock: () => new Date(now), newId });
  const quote = async (clippingId: string) => {
    const position = { start: 0, end: 4, length: 13 };
    const selectors = { quote: { exact: 'Text', prefix: '', suffix: ' 1' }, position, isOnly: true };
    await quotes.add({ clippingId, selectors, colour: yes() ? 'yellow' : 'pink', note: yes() ? 'Why?' : '' });
  };
  const unquote = async (clippingId: string) => {
    const [first] = (await quotes.read(clippingId)).quotes;
    const removed = first && (await quotes.remove(first.id));
    if (removed?.ok && removed.value && yes()) await quotes.putBack(removed.value);
  };
  const links = openLinks({ db, clock: () => new Date(now), newId });
  const keepLink = async (path: string) => {
    const reason = yes() ? 'not-read-yet' : 'offline';
    const url = `https://news.example/${path}`;
    const kept = await links.save({ url, title: `Title of ${path}`, reason, ...(yes() && { tags: ['x'] }) });
    if (kept.ok && !ids.includes(kept.value.id)) ids.push(kept.value.id);
  };
  const any = () => ids[Math.floor(random() * ids.length)] ?? '';
  const yes = () => random() < 0.5;
  const save = async (path: string) => {
    const text = `Text ${Math.floor(random() * 4)} "\ud800" 文`;
    const mentions = { title: [], text: [aMention({ id: yes() ? 'JP' : 'NO', start: 0, end: 4 })] };
    const article = at(path, { title: `Title of ${path}`, text, removals: [aRemoval({ text: 'Ad' })] });
    const saved = await library.save(article, yes() ? mentions : NOTHING);
    if (saved.ok && !ids.includes(saved.value.id)) ids.push(saved.value.id);
  };
  const edits = () => ({ putBack: yes() ? [0] : [], removed: yes() ? [{ start: 0, end: 2 }] : [] });
  const deeds: (() => Promise<unknown>)[] = [
    () => save(String(Math.floor(random() * ADDRESSES))),
    () => save(String(Math.floor(random() * ADDRESSES))),
    () => keepLink(String(Math.floor(random() * ADDRESSES))),
    () => library.setStatus([{ id: any(), status: { read: yes() } }]),
    () => library.setStatus([{ id: any(), status: { starred: yes(), archived: yes() } }]),
    () => library.tag(any(), ['x', 'y', '__proto__'].filter(yes)),
    () => library.edit(any(), { edits: edits(), text: 'As edited', mentions: NOTHING }),
    () => library.keepProgress(any(), { offset: 1, length: 9, share: random() }),
    () => quote(any()),
    () => unquote(any()),
    () => quotes.setNote(any(), yes() ? `Note ${random()}` : ''),
    () => library.trash(any()),
    () => library.restore(any()),
  ];
  const grow = async (count: number) => {
    for (let n = 0; n < count; n++) {
      now += 1000 + Math.floor(random() * DAY_MS);
      await deeds[Math.floor(random() * deeds.length)]!();
    }
  };
  return { library, grow, ids };
}

/** The lines of a backup of `db`. */
export async function backupText(db: LibraryDb): Promise<string> {
  const pieces: BlobPart[] = [];
  for await (const bytes of backupBytes(db, MADE_AT, WORK)) pieces.push(bytes);
  return new Blob(pieces).text();
}

/** Lines as they stand in a file. */
export const packed = async (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

/** A backup of `db`, as the reader has it. */
export const backupOf = async (db: LibraryDb): Promise<Blob> => packed(await backupText(db));

/** What an index of a library must say, whatever was done: entries, counters and documents agree with its rows. */
export async function expectFiled(db: LibraryDb): Promise<void> {
  const [items, states, tagRows] = [
    await db.items.toArray(),
    await db.states.toArray(),
    await db.tags.toArray(),
  ];
  expect(states.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [at, item] of items.entries()) {
    const state = states[at]!;
    const tags = tagRows.filter(({ id }) => id === item.id).map(({ tag }) => tag);
    const { savedAt, entities, link } = readItem(item).value;
    expect(state.isTrashed).toBe(item.state === 'trashed');
    expect(item.filed).toEqual(filedUnder({ savedAt, state, tags, entities, ...(link && { link }) }));
    for (const key of countedAs(state)) add(key);
    if (!state.isTrashed) for (const tag of tags) add(tagCounter(tag));
  }
  const counters = (await db.counters.toArray()).filter(({ count }) => count > 0);
  expect(Object.fromEntries(counters.map(({ key, count }) => [key, count]))).toEqual(
    Object.fromEntries(counts),
  );
  const documents = new Set((await db.documents.toArray()).map(({ id }) => id));
  const kept = items.filter(({ state }) => state === 'kept');
  expect(kept.map(({ id }) => id).filter((id) => !documents.has(id))).toEqual([]);
}
