// A clipping that is kept → its pictures beside it: which there are, which are there already, and each as it comes; killed at any moment, the rest follows.
import type { Result } from '../../core/result';
import { REMOTE_PICTURE } from '../../extraction/sanitize/safe-markup';
import type { LibraryDb } from '../db';
import { readBody } from '../stored-rows';
import { contentName, LARGEST_KEPT, MOST_PICTURES, pictureTypeOf, type WhyLeftOut } from './picture-kind';
import { isNoted, type PictureNote } from './picture-queue';
import { forgetOthers, type LeftOut, PICTURE_STORES, type PictureRow } from './picture-tables';

/** `no-picture`: its site calls it something else; `offline`: no site can be asked now. */
export type NoBytes = {
  readonly kind: 'no-leave' | 'unreachable' | 'no-picture' | 'too-large' | 'offline';
};

/** Gets the bytes at an address, or says why not; never more than `largest`, and nothing more when `signal` aborts. */
export type FetchBytes = (
  address: string,
  largest: number,
  signal: AbortSignal,
) => Promise<Result<Uint8Array<ArrayBuffer>, NoBytes>>;

/** A tag with its attributes, as HTML is written out: in a text, `<` is an escape, and in an attribute, `"` is. */
const PICTURE_TAG = /<img((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ADDRESS = new RegExp(`\\s${REMOTE_PICTURE}="([^"]*)"`);
const ESCAPES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/** Addresses of the pictures in HTML of ours, each once, in reading order; the background has no page to parse it with. */
export function keptAddresses(html: string): string[] {
  const found = [...html.matchAll(PICTURE_TAG)].flatMap(([, attributes = '']) => {
    const [, escaped] = ADDRESS.exec(attributes) ?? [];
    return escaped?.replace(/&(amp|quot|lt|gt|nbsp);/g, (_, name: string) => ESCAPES[name] ?? '') ?? [];
  });
  return [...new Set(found)].filter((address) => /^https?:\/\//i.test(address));
}

/** The picture in `bytes`; null: it is none of a kind that is kept. */
export async function pictureOf(bytes: Uint8Array<ArrayBuffer>): Promise<PictureRow | null> {
  const type = bytes.length <= LARGEST_KEPT ? pictureTypeOf(bytes) : null;
  return type && { id: await contentName(bytes), type, size: bytes.length, bytes };
}

/** What is needed to write a use. */
export interface UseMaker {
  readonly newId: () => string;
  readonly now: () => Date;
}
export interface PictureWork extends UseMaker {
  readonly fetch: FetchBytes;
  /** Once it has aborted, nothing more is asked for, nor written. */
  readonly signal: AbortSignal;
}

/** Where a clipping shows a picture. */
export interface PlacedPicture {
  readonly clippingId: string;
  readonly address: string;
  readonly picture: PictureRow;
}

/** Tables that a transaction needs which writes a picture. */
export const PICTURE_TABLES = Object.keys(PICTURE_STORES);

/**
 * Keeps one picture, once however many show it. Inside a transaction on `PICTURE_TABLES` in which the clipping's note was
 * seen: a clipping that has gone, has none.
 */
export async function putPicture(
  db: LibraryDb,
  { clippingId, address, picture }: PlacedPicture,
  { newId, now }: UseMaker,
): Promise<void> {
  if ((await db.pictures.where('id').equals(picture.id).count()) === 0) await db.pictures.add(picture);
  const uses = await db.pictureUses.where('clippingId').equals(clippingId).toArray();
  const id = uses.find((use) => use.address === address)?.id ?? newId();
  await db.pictureUses.put({ id, clippingId, address, picture: picture.id, savedAt: now().toISOString() });
}

/** All pictures that the clipping shows, in reading order; null: it has gone, or its layout cannot be read. */
export async function addressesIn(db: LibraryDb, id: string): Promise<readonly string[] | 'trash' | null> {
  const row = await db.items.get(id);
  if (row?.state === 'trashed') return 'trash';
  const body = row ? readBody(await db.bodies.get(id)) : null;
  return body && !body.damaged.includes('layout') ? keptAddresses(body.value.html) : null;
}

/** Those of all its pictures that are kept of a clipping, and how many there are besides. */
export const wantedOf = (all: readonly string[]) => ({
  addresses: all.slice(0, MOST_PICTURES),
  tooMany: Math.max(0, all.length - MOST_PICTURES),
});

/** Addresses of those pictures of a clipping that are there; a use alone is none, as a restore that was stopped leaves it. */
export async function keptOf(db: LibraryDb, id: string): Promise<ReadonlySet<string>> {
  const uses = await db.pictureUses.where('clippingId').equals(id).toArray();
  const names = uses.map(({ picture }) => picture);
  const there = new Set(await db.pictures.where('id').anyOf(names).primaryKeys());
  return new Set(uses.filter(({ picture }) => there.has(picture)).map(({ address }) => address));
}

const WHY: Readonly<Record<NoBytes['kind'], WhyLeftOut | 'offline'>> = {
  'no-leave': 'no-leave',
  unreachable: 'unreachable',
  'no-picture': 'other-kind',
  'too-large': 'too-large',
  offline: 'offline',
};

/** The picture at an address, or why there is none that is kept. */
async function fetchOne(
  address: string,
  { fetch, signal }: PictureWork,
): Promise<PictureRow | WhyLeftOut | 'offline'> {
  const bytes = await fetch(address, LARGEST_KEPT, signal);
  if (!bytes.ok) return WHY[bytes.error.kind];
  return (await pictureOf(bytes.value)) ?? (bytes.value.length > LARGEST_KEPT ? 'too-large' : 'other-kind');
}

/**
 * Fetches and keeps the pictures of the clipping that `note` names, one after the other, those that are there already
 * left out; the value says how many stay away, and why. Null: it was stopped, by its signal or because the note does not
 * stand any more, and wrote nothing after that; `offline`: the rest waits; `trash`: it lies there. Rejects when the disk says no: what came stays.
 */
export async function keepPicturesOf(
  db: LibraryDb,
  note: PictureNote,
  work: PictureWork,
): Promise<LeftOut | 'offline' | 'trash' | null> {
  const { id } = note;
  const all = await addressesIn(db, id);
  if (all === 'trash') return all;
  if (all === null) return {}; // what it has stays: nobody can tell what it shows
  const { addresses, tooMany } = wantedOf(all);
  const leftOut = new Map<WhyLeftOut, number>(tooMany > 0 ? [['too-many', tooMany]] : []);
  await db.transaction('rw', PICTURE_TABLES, () => forgetOthers(db, id, new Set(addresses)));
  const kept = await keptOf(db, id);
  for (const address of addresses.filter((each) => !kept.has(each))) {
    const picture = await fetchOne(address, work);
    if (work.signal.aborted) return null;
    if (picture === 'offline') return picture;
    if (typeof picture === 'string') {
      leftOut.set(picture, (leftOut.get(picture) ?? 0) + 1);
      continue;
    }
    const isWritten = await db.transaction('rw', PICTURE_TABLES, async () => {
      // Looked at here, where nobody can come between: the signal is told of it later.
      if (work.signal.aborted || !(await isNoted(db, note))) return false;
      await putPicture(db, { clippingId: id, address, picture }, work);
      return true;
    });
    if (!isWritten) return null;
  }
  return Object.fromEntries(leftOut);
}
