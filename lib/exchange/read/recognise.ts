// The beginning of a text → what kind of file it is, by what it says and never by its name; null: nothing that we read.
import type { ImportFormat } from '../imported-row';
import { jsonFormatOf } from './formats/read-json';
import { type TableHead, tableHeadOf } from './formats/read-table';
import type { Bytes } from './source/file-bytes';
import { jsonItems } from './source/json-items';
import { startOfText, textOf } from './source/text-of';

/** What a text is, with what was learnt of it on the way. */
export type KnownText =
  | { readonly kind: 'table'; readonly format: ImportFormat; readonly head: TableHead }
  | { readonly kind: 'json'; readonly format: ImportFormat }
  | {
      readonly kind: 'bookmarks' | 'reading-lists' | 'markdown' | 'addresses' | 'page' | 'mhtml';
      readonly format: ImportFormat;
    }
  | { readonly kind: 'backup'; readonly format: 'backup' };

/** UTF-16 units of a text that are looked at. */
const LOOKED_AT = 65_536;
/** Items of a JSON file that are looked at: lists come after short members. */
const MOST_ITEMS = 200;

const BACKUP = /^\s*\{"format":"sidelight-backup"/;
const ADDRESS = /https?:\/\/[^\s/]+\.[^\s/]+/i;

/** What `text`, the beginning of a file that is no JSON, is. */
function recogniseText(text: string): KnownText | null {
  const start = text.trimStart();
  const head = tableHeadOf(start);
  if (head) return { kind: 'table', format: head.format.format, head };
  if (ADDRESS.test(start)) return { kind: 'addresses', format: 'addresses' };
  return null;
}

async function recogniseJson(bytes: Bytes): Promise<KnownText | null> {
  let seen = 0;
  for await (const item of jsonItems(textOf(bytes))) {
    const format = jsonFormatOf(item);
    if (format) return { kind: 'json', format };
    if (++seen === MOST_ITEMS) break;
  }
  return null;
}

/** What the text in `bytes` is. Reads its beginning, of JSON up to the first items that tell. */
export async function recognise(bytes: Bytes): Promise<KnownText | null> {
  const start = await startOfText(bytes, LOOKED_AT);
  if (BACKUP.test(start)) return { kind: 'backup', format: 'backup' };
  const json = /^\s*[[{]/.test(start) ? await recogniseJson(bytes) : null;
  return json ?? recogniseText(start);
}
