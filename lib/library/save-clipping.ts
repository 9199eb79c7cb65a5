// Saving an article once or again: the same story, by its canonical address, is the same clipping.

import { type NameChoice, withNameChoice } from '../core/name-choices';
import type { Result } from '../core/result';
import { carriedOver, type Edits, isEdited, isSameText, saidOfNames, withNames } from '../edits/edits';
import { mayBeKnownAs } from '../extraction/metadata/addresses';
import { isSameStory, storyKey } from '../extraction/story-key';
import type { Clipping, ClippingBody, ReadingListItem } from './clipping';
import type { LibraryDb } from './db';
import { fileClipping } from './filing/file-clipping';
import { FILING, logChange } from './filing/filing-tables';
import { packBody } from './packed-body';
import type { ItemRow } from './schema/rows';
import { attempt, type SaveError } from './storage-error';
import { readableBody, readableItem } from './stored-json';
import { parseBody } from './stored-rows';
import { keepVersion, type Rows } from './versions';

/**
 * Outcome of a save. `kept-longer`: the page has a markedly shorter text now than the clipping, which was left as it
 * is; both lengths are UTF-16 code units. The reader is asked, and may save again with `replace`.
 */
export type Saved =
  | { readonly id: string; readonly did: 'saved' | 'updated' | 'unchanged' }
  | { readonly id: string; readonly did: 'kept-longer'; readonly kept: number; readonly offered: number };

export interface SaveOptions {
  /** For the version that may have to be kept, and when. */
  readonly versionId: string;
  readonly now: Date;
  /** The reader has been asked, and wants the shorter text. */
  readonly replace: boolean;
}

/** By what an article is known again. */
export type ArticleIdentity = Pick<ReadingListItem, 'canonicalUrl' | 'url' | 'title'>;

/**
 * The row of the story at `canonicalUrl`: that of this very address, else one of another address of the story, a kept
 * one before one in the trash. A library may hold two, from before such addresses were known to be one story.
 */
export async function rowOfStory(db: LibraryDb, canonicalUrl: string): Promise<ItemRow | undefined> {
  const [exact, rows] = await Promise.all([
    db.items.where('canonicalUrl').equals(canonicalUrl).first(),
    db.items.where('storyKey').equals(storyKey(canonicalUrl)).toArray(),
  ]);
  if (exact?.state === 'kept') return exact;
  return rows.find(({ state }) => state === 'kept') ?? exact ?? rows[0];
}

interface KeptRow {
  /** Canonical address under which the article is kept, and what `storyKey` makes of it. */
  readonly canonicalUrl: string;
  readonly storyKey: string;
  readonly row: ItemRow | undefined;
}

/**
 * Where an article is kept, or would be. A canonical address is believed only of the page's own site, and only while
 * the page's own address or the title stays the same: a page may claim to be another site's, and single-page sites
 * leave the last story's address behind. One must not replace the other.
 */
export const keptRowOf = (db: LibraryDb, article: ArticleIdentity): Promise<KeptRow> =>
  keptRowAmong((address) => rowOfStory(db, address), article);

/** The same, with who asks for the rows of stories. */
export async function keptRowAmong(
  rowAt: (canonicalUrl: string) => Promise<ItemRow | undefined>,
  { canonicalUrl, url, title }: ArticleIdentity,
): Promise<KeptRow> {
  const at = (address: string, row: ItemRow | undefined): KeptRow => {
    const kept = row?.canonicalUrl ?? address;
    return { canonicalUrl: kept, storyKey: storyKey(kept), row };
  };
  if (mayBeKnownAs(url, canonicalUrl)) {
    const declared = await rowAt(canonicalUrl);
    if (!declared) {
      // A link was kept by the address that the page is opened at: nobody knew then what the page declares.
      const own = await rowAt(url);
      return { ...at(canonicalUrl, undefined), row: own?.link ? own : undefined };
    }
    if (isSameStory(declared.url, url) || declared.title === title) return at(canonicalUrl, declared);
  }
  return at(url, await rowAt(url));
}

/** A clipping that is kept stays where it is in the list; one from the trash comes back as if saved now. */
function rowFor({ item }: Clipping, { canonicalUrl, storyKey: key, row: before }: KeptRow): ItemRow {
  return {
    ...item,
    canonicalUrl,
    storyKey: key,
    id: before?.id ?? item.id,
    savedAt: before?.state === 'kept' ? before.savedAt : item.savedAt,
    state: 'kept',
  };
}

/** What was said of names earlier, and what is said of them now, which stands where both speak of one. */
const bothNames = (before: Edits, now: Edits): readonly NameChoice[] =>
  saidOfNames(now).reduce(withNameChoice, saidOfNames(before));

/**
 * A clipping that is brought up to date keeps the reader's edits. Where the article reads otherwise now, or more is said
 * of its names, they are found anew when it is opened: until then none is better than a wrong one.
 */
function keepingEdits(body: ClippingBody, row: unknown): ClippingBody {
  const before = parseBody(row);
  if (!before || isEdited(body.edits)) return body;
  const isSame = isSameText(before, body);
  const names = bothNames(before.edits, body.edits);
  const edits = withNames(isSame ? before.edits : carriedOver(before.edits, before, body), names);
  const isAsNow = !isEdited(edits) && names.length === saidOfNames(body.edits).length;
  if (isAsNow) return { ...body, edits };
  const isAsBefore = isSame && saidOfNames(body.edits).length === 0;
  return { ...body, edits, mentions: isAsBefore ? before.mentions : { ...body.mentions, text: [] } };
}

/** A text is markedly shorter if it lacks this share of the other, and so many UTF-16 units: a long paragraph. */
const [LOST_SHARE, LOST_LENGTH] = [0.2, 300];

/** Whether `after` would take from the reader what `before` has: a paywall's stub in the place of the story. */
function isLoss(before: Pick<Rows, 'item'> & { readonly text: string | null }, after: Clipping): boolean {
  const [had, has] = [before.text?.length ?? 0, after.body.text.length];
  const lost = had - has;
  if (lost >= LOST_LENGTH && lost >= had * LOST_SHARE) return true;
  const isCut = ({ item }: Pick<Clipping, 'item'>) => item.form === 'stub' || item.paywalled === true;
  return lost > 0 && isCut(after) && !isCut(before);
}

/**
 * Saves `clipping`, or brings the one with the same canonical address up to date; list data and body change
 * together or not at all. Two tabs that save the same article at once make one clipping. A text is never lost to
 * another one: a shorter one waits for `replace`, and what was replaced is kept as a version. `clipping.item.id` also
 * names the request: one that is sent again, because its answer was lost, finds its answer on the row and writes nothing.
 * A link of the article is filled in: it keeps its id, its place and all that the reader said, and had no text to keep.
 */
export function saveClipping(
  db: LibraryDb,
  clipping: Clipping,
  { versionId, now, replace }: SaveOptions,
): Promise<Result<Saved, SaveError>> {
  return attempt(() =>
    db.transaction('rw', ['bodies', 'versions', ...FILING], async (): Promise<Saved> => {
      const request = clipping.item.id;
      const place = await keptRowOf(db, clipping.item);
      const last = place.row?.lastSave;
      if (place.row && last?.request === request) return { id: place.row.id, did: last.did };
      const row = rowFor(clipping, place);
      const body = await db.bodies.get(row.id);
      const stored = parseBody(body); // of a damaged body there may be none: it stays as a version
      const isLink = place.row?.link !== undefined;
      const before =
        place.row && body && !isLink ? { item: place.row, body, text: stored?.text ?? null } : null;
      const isKept = place.row?.state === 'kept';
      if (before && isKept && !replace && isLoss(before, clipping)) {
        const [kept, offered] = [before.text?.length ?? 0, clipping.body.text.length];
        return { id: row.id, did: 'kept-longer', kept, offered };
      }
      const isOther = before !== null && before.text !== clipping.body.text;
      if (isOther) await keepVersion(db, before, { id: versionId, now, text: clipping.body.text });
      const isSame = !isOther && before?.item.title === row.title;
      const did = !isKept || isLink ? 'saved' : isSame ? 'unchanged' : 'updated';
      const item = readableItem({ ...row, lastSave: { request, did } });
      const next = keepingEdits({ ...clipping.body, id: row.id }, before?.body);
      const written = db.bodies.put(packBody(readableBody(next, row.title.length)));
      await Promise.all([written, fileClipping(db, { item, body: next })]);
      const isNewText = did === 'updated' || (isKept && isLink);
      const changed = isNewText ? 'text' : place.row?.state === 'trashed' ? 'trash' : null;
      if (changed) await logChange(db, { id: row.id, field: changed, at: now.toISOString() });
      return { id: row.id, did };
    }),
  );
}

/** Id of the clipping of this article; null: none is kept, the trash apart, or a link alone. */
export async function savedId(db: LibraryDb, article: ArticleIdentity): Promise<string | null> {
  const { row } = await keptRowOf(db, article);
  return row?.state === 'kept' && row.link === undefined ? row.id : null;
}

/** True if this article is in the library, the trash apart: saving it again would update it. */
export const isSaved = async (db: LibraryDb, article: ArticleIdentity): Promise<boolean> =>
  (await savedId(db, article)) !== null;
