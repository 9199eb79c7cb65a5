// The whole library as one file that the reader owns.
import { isEdited } from '../edits/edits';
import type { ReadingListItem } from './clipping';
import type { LibraryDb, VersionRow } from './db';
import { clippingIn, type PageEnd, pageOfRows, type StoredClipping } from './list-clippings';
import type { Quote } from './quotes/quote-kinds';
import { type Margin, type QuoteRow, readMargins } from './quotes/quote-tables';
import { rawJson } from './stored-json';
import type { StoredBody } from './stored-rows';
import { formerRows } from './versions';

export const EXPORT_FORMAT = 'sidelight-library';
/** 2: with the former texts of each clipping; 3: with quotes and notes. Nothing reads these files yet; what will must take all versions. */
export const EXPORT_VERSION = 3;
/** Bodies in memory at a time; between two slices the page may paint and answer. */
const SLICE = 20;

/** A body as the reader sees it; where they have edited it, with what was extracted beside it. */
type ExportedBody = StoredBody & { readonly extracted?: Pick<StoredBody, 'html' | 'text'> };

/** What a clipping said before another text took its place. */
export interface ExportedVersion {
  /** ISO 8601 instant, UTC, at which another text took its place. */
  readonly replacedAt: string;
  readonly item: ReadingListItem;
  readonly body: ExportedBody;
}

/** One element of the file's `clippings`. */
export interface ExportedClipping {
  readonly item: ReadingListItem;
  readonly body: ExportedBody;
  /** Those that can be read, the longest first, then the newest. */
  readonly versions: readonly ExportedVersion[];
  /** Those that can be read, in no order. */
  readonly quotes: readonly Quote[];
  /** The note on all of it; `''`: none. */
  readonly note: string;
}

/** One element of the file's `damaged`: the rows as they are stored; null: there is none. */
export interface RawClipping {
  readonly item: unknown;
  readonly body: unknown;
  readonly versions: readonly unknown[];
  readonly quotes: readonly unknown[];
}

/** The file, and how much is in it. */
export interface Exported {
  readonly file: Blob;
  readonly clippings: number;
  readonly damaged: number;
}

/** HTML and text of a body as it is shown; only a page can make them, so it lends its way to do so. */
export type ShowEdits = (body: StoredBody) => Pick<StoredBody, 'html' | 'text'>;

function asShown(body: StoredBody, showEdits: ShowEdits): ExportedBody {
  const hasNoText = body.text === '' && body.html !== '';
  if (!isEdited(body.edits) && !hasNoText) return body;
  const { html, text } = showEdits(body);
  if (!isEdited(body.edits)) return { ...body, text };
  return { ...body, html, text, extracted: { html: body.html, text: body.text } };
}

/** Elements of a JSON array, in blobs: the browser can keep a large library outside memory. */
class JsonList {
  readonly parts: Blob[] = [];
  length = 0;

  /** Adds a slice whose elements are JSON already. */
  add(elements: readonly string[]): void {
    this.parts.push(new Blob(elements.map((json, at) => (this.length + at > 0 ? ',\n' : '\n') + json)));
    this.length += elements.length;
  }
}

interface Lists {
  readonly clippings: JsonList;
  readonly damaged: JsonList;
}

/** What can be read of each clipping goes to `clippings`; if not all of it can, its rows go to `damaged` too. */
function addSlice({ clippings, damaged }: Lists, rows: readonly RawRows[], showEdits: ShowEdits): void {
  const shown = ({ item, body }: StoredClipping) => ({ item, body: asShown(body, showEdits) });
  const read = rows.map((raw) => ({
    raw,
    clipping: clippingIn(raw.id, raw.item, raw.body),
    versions: raw.versions.map((row) => ({ row, clipping: clippingIn(raw.id, row.item, row.body) })),
  }));
  clippings.add(
    read.flatMap(({ raw, clipping, versions }) => {
      if (!clipping) return [];
      const { quotes, note } = raw.margin;
      const former = versions.flatMap(({ row: { replacedAt }, clipping: each }) =>
        each ? [{ replacedAt, ...shown(each) }] : [],
      );
      const all: ExportedClipping = { ...shown(clipping), versions: former, quotes, note };
      return JSON.stringify(all);
    }),
  );
  damaged.add(
    read.flatMap(({ raw, clipping, versions }) => {
      const all = [clipping, ...versions.map((version) => version.clipping)];
      const isWhole = raw.margin.damaged === 0 && all.every((each) => each?.damaged.length === 0);
      if (isWhole) return [];
      const { item = null, body = null } = raw;
      return rawJson({ item, body, versions: raw.versions, quotes: raw.quotes } satisfies RawClipping);
    }),
  );
}

interface RawRows extends RawClipping {
  readonly id: string;
  readonly versions: readonly VersionRow[];
  readonly quotes: readonly QuoteRow[];
  readonly margin: Margin;
}

/** Bodies, former texts and what stands beside them of the clippings `ids`, in this order. */
async function withTexts(db: LibraryDb, ids: readonly string[]): Promise<Omit<RawRows, 'item'>[]> {
  const bodies = await db.bodies.bulkGet([...ids]);
  const versions = await Promise.all(ids.map((id) => formerRows(db, id)));
  const margins = await readMargins(db, ids);
  const rows = await db.quotes
    .where('clippingId')
    .anyOf([...ids])
    .toArray();
  return ids.map((id, at) => ({
    id,
    body: bodies[at],
    versions: versions[at] ?? [],
    quotes: rows.filter((row) => row.clippingId === id),
    margin: margins[at]!,
  }));
}

/** Kept rows with their bodies, newest first, a slice at a time; at the end, bodies that have no row in the list. */
async function* slices(db: LibraryDb): AsyncGenerator<readonly RawRows[]> {
  let after: PageEnd | null = null;
  do {
    const { rows, end }: Awaited<ReturnType<typeof pageOfRows>> = await pageOfRows(db, {
      after,
      limit: SLICE,
    });
    const texts = await withTexts(
      db,
      rows.map(({ id }) => id),
    );
    yield texts.map((text, at) => ({ ...text, item: rows[at] }));
    after = end;
  } while (after);
  const listed = new Set(await db.items.toCollection().primaryKeys());
  const alone = (await db.bodies.toCollection().primaryKeys()).filter((id) => !listed.has(id));
  for (let at = 0; at < alone.length; at += SLICE) {
    const texts = await withTexts(db, alone.slice(at, at + SLICE));
    yield texts.map((text) => ({ ...text, item: undefined }));
  }
}

/**
 * All kept clippings with their bodies, newest first, as JSON:
 * `{format: 'sidelight-library', version: 3, exportedAt, clippings: [{item, body, versions, quotes, note}, …],
 * damaged: [{item, body, versions, quotes}, …]}`; `versions` are the clipping's former texts, `{replacedAt, item, body}` each.
 * An edited article is exported as it is shown, with what was extracted beside it. A clipping of which not everything
 * can be read is in `clippings` as far as it can be, unless it has no text, and in `damaged` as it is stored.
 */
export async function exportLibrary(db: LibraryDb, now: Date, showEdits: ShowEdits): Promise<Exported> {
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: now.toISOString() };
  const lists = { clippings: new JsonList(), damaged: new JsonList() };
  for await (const rows of slices(db)) addSlice(lists, rows, showEdits);
  const { clippings, damaged } = lists;
  const parts = [
    `${JSON.stringify(head).slice(0, -1)},"clippings":[`,
    ...clippings.parts,
    '\n],"damaged":[',
    ...damaged.parts,
    '\n]}\n',
  ];
  const file = new Blob(parts, { type: 'application/json' });
  return { file, clippings: clippings.length, damaged: damaged.length };
}
