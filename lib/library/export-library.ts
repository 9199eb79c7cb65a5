// The whole library as one file that the reader owns.
import { isEdited } from '../edits/edits';
import type { ReadingListItem } from './clipping';
import type { LibraryDb } from './db';
import { clippingIn, type PageEnd, pageOfRows } from './list-clippings';
import { rawJson } from './stored-json';
import type { StoredBody } from './stored-rows';

export const EXPORT_FORMAT = 'sidelight-library';
export const EXPORT_VERSION = 1;
/** Bodies in memory at a time; between two slices the page may paint and answer. */
const SLICE = 20;

/** A body as the reader sees it; where they have edited it, with what was extracted beside it. */
type ExportedBody = StoredBody & { readonly extracted?: Pick<StoredBody, 'html' | 'text'> };

/** One element of the file's `clippings`. */
export interface ExportedClipping {
  readonly item: ReadingListItem;
  readonly body: ExportedBody;
}

/** One element of the file's `damaged`: the rows as they are stored; null: there is none. */
export interface RawClipping {
  readonly item: unknown;
  readonly body: unknown;
}

/** The file, and how much is in it. */
export interface Exported {
  readonly file: Blob;
  readonly clippings: number;
  readonly damaged: number;
}

/** HTML and text of an edited body; only a page can make them, so it lends its way to do so. */
export type ShowEdits = (body: StoredBody) => Pick<StoredBody, 'html' | 'text'>;

function asShown(body: StoredBody, showEdits: ShowEdits): ExportedBody {
  if (!isEdited(body.edits)) return body;
  const { html, text } = showEdits(body);
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
  const read = rows.map(({ id, item, body }) => ({ item, body, clipping: clippingIn(id, item, body) }));
  clippings.add(
    read.flatMap(({ clipping }) => {
      if (!clipping) return [];
      const { item, body } = clipping;
      return JSON.stringify({ item, body: asShown(body, showEdits) } satisfies ExportedClipping);
    }),
  );
  damaged.add(
    read.flatMap(({ item, body, clipping }) => {
      const isWhole = clipping !== null && clipping.damaged.length === 0;
      return isWhole ? [] : rawJson({ item: item ?? null, body: body ?? null } satisfies RawClipping);
    }),
  );
}

interface RawRows extends RawClipping {
  readonly id: string;
}

/** Kept rows with their bodies, newest first, a slice at a time; at the end, bodies that have no row in the list. */
async function* slices(db: LibraryDb): AsyncGenerator<readonly RawRows[]> {
  let after: PageEnd | null = null;
  do {
    const { rows, end }: Awaited<ReturnType<typeof pageOfRows>> = await pageOfRows(db, {
      after,
      limit: SLICE,
    });
    const bodies = await db.bodies.bulkGet(rows.map(({ id }) => id));
    yield rows.map((item, at) => ({ id: item.id, item, body: bodies[at] }));
    after = end;
  } while (after);
  const listed = new Set(await db.items.toCollection().primaryKeys());
  const alone = (await db.bodies.toCollection().primaryKeys()).filter((id) => !listed.has(id));
  for (let at = 0; at < alone.length; at += SLICE) {
    const ids = alone.slice(at, at + SLICE);
    const bodies = await db.bodies.bulkGet(ids);
    yield ids.map((id, place) => ({ id, item: undefined, body: bodies[place] }));
  }
}

/**
 * All kept clippings with their bodies, newest first, as JSON:
 * `{format: 'sidelight-library', version: 1, exportedAt, clippings: [{item, body}, …], damaged: [{item, body}, …]}`.
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
