// The whole library as one file that the reader owns.
import { isEdited } from '../article/edits';
import type { ReadingListItem } from './clipping';
import type { LibraryDb } from './db';
import { listClippings, type PageEnd } from './list-clippings';
import { parseBody, type StoredBody } from './stored-rows';

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

/** HTML and text of an edited body; only a page can make them, so it lends its way to do so. */
export type ShowEdits = (body: StoredBody) => Pick<StoredBody, 'html' | 'text'>;

function asShown(body: StoredBody, showEdits: ShowEdits): ExportedBody {
  if (!isEdited(body.edits)) return body;
  const { html, text } = showEdits(body);
  return { ...body, html, text, extracted: { html: body.html, text: body.text } };
}

async function readSlice(db: LibraryDb, after: PageEnd | null, showEdits: ShowEdits) {
  const { items, end } = await listClippings(db, { after, limit: SLICE });
  const bodies = await db.bodies.bulkGet(items.map(({ id }) => id));
  const clippings = items.flatMap((item, at): ExportedClipping[] => {
    const body = parseBody(bodies[at]);
    return body ? [{ item, body: asShown(body, showEdits) }] : [];
  });
  return { clippings, end };
}

/**
 * All kept clippings with their bodies, newest first, as JSON:
 * `{format: 'sidelight-library', version: 1, exportedAt, clippings: [{item, body}, …]}`.
 * An edited article is exported as it is shown, with what was extracted beside it. Each slice becomes a blob of its own, so that the browser can keep a large library outside memory.
 */
export async function exportLibrary(db: LibraryDb, now: Date, showEdits: ShowEdits): Promise<Blob> {
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: now.toISOString() };
  const parts: (string | Blob)[] = [`${JSON.stringify(head).slice(0, -1)},"clippings":[`];
  let separator = '\n';
  let end: PageEnd | null = null;
  do {
    const slice: Awaited<ReturnType<typeof readSlice>> = await readSlice(db, end, showEdits);
    const rows = slice.clippings.map((clipping) => {
      const row = separator + JSON.stringify(clipping);
      separator = ',\n';
      return row;
    });
    parts.push(new Blob(rows));
    end = slice.end;
  } while (end);
  return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}
