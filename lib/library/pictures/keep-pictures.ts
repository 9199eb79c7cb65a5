// A clipping that is kept → its pictures beside it: which there are, which are there already, and each as it comes; killed at any moment, the rest follows.
import type { Result } from '../../core/result';
import { REMOTE_PICTURE } from '../../extraction/sanitize/safe-markup';
import type { LibraryDb } from '../db';
import { parseBody } from '../stored-rows';
import { contentName, LARGEST_KEPT, MOST_PICTURES, pictureTypeOf } from './picture-kind';
import { forgetOthers, PICTURE_STORES, type PictureRow } from './picture-tables';

/** Gets the bytes at an address, or says why not; never more than `largest`. */
export type FetchBytes = (
  address: string,
  largest: number,
) => Promise<Result<Uint8Array<ArrayBuffer>, { readonly kind: string }>>;

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

export interface PictureWork {
  readonly fetch: FetchBytes;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Where a clipping shows a picture. */
interface Shown {
  readonly clippingId: string;
  readonly address: string;
  readonly picture: PictureRow;
}

/** Keeps one picture, once however many show it; a clipping that has gone meanwhile shows none. */
function putPicture(db: LibraryDb, { clippingId, address, picture }: Shown, { newId, now }: PictureWork) {
  return db.transaction('rw', db.items, db.pictures, db.pictureUses, async () => {
    if (!(await db.items.get(clippingId))) return;
    if ((await db.pictures.where('id').equals(picture.id).count()) === 0) await db.pictures.add(picture);
    const savedAt = now().toISOString();
    await db.pictureUses.put({ id: newId(), clippingId, address, picture: picture.id, savedAt });
  });
}

/** `done`: what could come is there; `again`: some of it may come later, when the network is there. */
export type PicturesKept = 'done' | 'again';

/**
 * Fetches and keeps the pictures of the clipping `id`, one after the other, those that are there already left out; more
 * than `MOST_PICTURES`, larger ones and other kinds stay away. Rejects when the disk says no: what came stays.
 */
export async function keepPicturesOf(db: LibraryDb, id: string, work: PictureWork): Promise<PicturesKept> {
  const row = await db.items.get(id);
  const html = row?.state === 'kept' ? parseBody(await db.bodies.get(id))?.html : undefined;
  if (html === undefined) return 'done';
  const addresses = keptAddresses(html).slice(0, MOST_PICTURES);
  await db.transaction('rw', Object.keys(PICTURE_STORES), () => forgetOthers(db, id, new Set(addresses)));
  const uses = await db.pictureUses.where('clippingId').equals(id).toArray();
  const known = new Set(uses.map(({ address }) => address));
  let kept: PicturesKept = 'done';
  for (const address of addresses.filter((each) => !known.has(each))) {
    const bytes = await work.fetch(address, LARGEST_KEPT);
    if (!bytes.ok && bytes.error.kind === 'unreachable') kept = 'again';
    const picture = bytes.ok ? await pictureOf(bytes.value) : null;
    if (picture) await putPicture(db, { clippingId: id, address, picture }, work);
  }
  return kept;
}
