// Links: clippings that have no text yet. Their door beside the library's, over the same database; `saveClipping` fills them in.
import { type Clock, systemClock } from '../../core/clock-and-ids';
import { err, ok, type Result } from '../../core/result';
import type { Stamp } from '../clipping';
import { type LibraryDb, ownLibraryDb } from '../db';
import { fileClipping, readTags, refileText } from '../filing/file-clipping';
import { FILING, logChange } from '../filing/filing-tables';
import { type FiledEnd, filedFrom, listFiled } from '../filing/list-filed';
import { setStatus, tagClipping } from '../filing/set-status';
import { tagsOf } from '../filing/tag';
import type { ListPage } from '../list-clippings';
import { packBody } from '../packed-body';
import { withNote } from '../quotes/note-text';
import { LONGEST_NOTE } from '../quotes/quote-kinds';
import { readMargins } from '../quotes/quote-tables';
import { writeNote } from '../quotes/write-note';
import { type ArticleIdentity, keptRowOf } from '../save-clipping';
import type { ItemRow } from '../schema/rows';
import { attempt, type SaveError } from '../storage-error';
import { readableBody, readableItem } from '../stored-json';
import { parseBody, parseItem } from '../stored-rows';
import { isKeepableAddress, linkClipping, linkTitle } from './link-clipping';
import type { KeptLink, LinkSaved, LinkToKeep, NoAddress } from './link-kinds';

/** A link of the library's, and where it leads. */
export interface FoundLink {
  /** UUID of the clipping. */
  readonly id: string;
  readonly url: string;
  readonly link: KeptLink;
}

/** Reads reject when storage is unavailable. */
export interface Links {
  /**
   * Keeps an address, known again as an article is. Where it is a link already, its reason is the new one; a clipping
   * that has a text keeps all that it has, and gets what the reader gives: tags, status, a note.
   */
  save(link: LinkToKeep): Promise<Result<LinkSaved, SaveError | NoAddress>>;
  /** The link that is kept of an article, the trash apart; null: there is none, or it has a text. */
  find(article: ArticleIdentity): Promise<FoundLink | null>;
  /** Links that are kept, newest first. */
  list(request: { readonly after: FiledEnd | null; readonly limit: number }): Promise<ListPage<FiledEnd>>;
  count(): Promise<number>;
}

/** The row under which `link` is kept from now on; null: that which is kept already stays as it is. */
function rowOf(link: LinkToKeep, made: ItemRow, before: ItemRow | undefined): ItemRow | null {
  if (!before) return made;
  const { deletedAt: _, ...row } = before;
  const isBack = before.state === 'trashed';
  const place = { state: 'kept', savedAt: isBack ? made.savedAt : before.savedAt } as const;
  if (!before.link) return isBack ? { ...row, ...place } : null;
  const title = link.title?.trim() ? linkTitle(link) : row.title;
  return { ...row, ...place, title, updatedAt: made.updatedAt, ...(made.link && { link: made.link }) };
}

/** Writes the row, and the empty body of a new one. */
async function putRow(db: LibraryDb, row: ItemRow, before: ItemRow | undefined): Promise<void> {
  if (!before || before.link) readableItem(row);
  const body = await db.bodies.get(row.id);
  const filed = { item: row, body: parseBody(body) };
  if (before?.state === 'kept') await refileText(db, filed);
  else await fileClipping(db, filed);
}

/** Adds to the clipping `id` what the reader said of the link. */
async function addGiven(db: LibraryDb, id: string, { tags = [], status, note = '', now }: Given) {
  const [had, margin] = [await readTags(db, id), (await readMargins(db, [id]))[0]];
  if (tags.length > 0) await tagClipping(db, { id, tags: tagsOf([...had, ...tags]), now });
  if (status) await setStatus(db, [{ id, status }], now);
  const before = margin?.note ?? '';
  const text = withNote(before, note);
  if (text === before) return;
  await writeNote(db, { clippingId: id, text: text.slice(0, LONGEST_NOTE), at: now.toISOString() });
}
type Given = Pick<LinkToKeep, 'tags' | 'status' | 'note'> & { readonly now: Date };

/** Inside the caller's transaction, or one of its own, on bodies and `FILING`. `link.url` must be one that `isKeepableAddress`. */
export function keepLink(db: LibraryDb, link: LinkToKeep, { id, now }: Stamp): Promise<LinkSaved> {
  return db.transaction('rw', ['bodies', ...FILING], async (): Promise<LinkSaved> => {
    const { item, body } = linkClipping(link, { id, now });
    const { canonicalUrl, storyKey, row: before } = await keptRowOf(db, item);
    const row = rowOf(link, { ...item, canonicalUrl, storyKey, state: 'kept' }, before);
    if (!before) await db.bodies.put(packBody(readableBody(body, item.title.length)));
    if (row) await putRow(db, row, before);
    const kept = row ?? before ?? item;
    const isNew = before?.state !== 'kept';
    const at = now.toISOString();
    if (before && isNew) await logChange(db, { id: kept.id, field: 'trash', at });
    // What was kept elsewhere before is a change of this library, too.
    if (!before && link.savedAt) await logChange(db, { id, field: 'text', at });
    await addGiven(db, kept.id, { ...link, now });
    return { id: kept.id, did: isNew ? 'saved' : 'known', hasText: kept.link === undefined };
  });
}

export interface LinksDeps {
  readonly db: LibraryDb;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens nothing yet: the database is opened by the first call. */
export function openLinks({
  db = ownLibraryDb(),
  clock = systemClock,
  newId = () => crypto.randomUUID(),
}: Partial<LinksDeps> = {}): Links {
  const by = { kind: 'link' } as const;
  return {
    save: async (link) => {
      if (!isKeepableAddress(link.url)) return err({ kind: 'no-address' });
      const kept = await attempt(() => keepLink(db, link, { id: newId(), now: clock() }));
      return kept.ok ? ok(kept.value) : kept;
    },
    find: async (article) => {
      const { row } = await keptRowOf(db, article);
      if (row?.state !== 'kept') return null;
      const { id, url, link } = parseItem(row);
      return link ? { id, url, link } : null;
    },
    list: (request) => listFiled(db, { by, ...request }),
    count: async () => filedFrom(db, by).count(),
  };
}
