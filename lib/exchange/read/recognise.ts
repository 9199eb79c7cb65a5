// The beginning of a text → what kind of file it is, by what it says and never by its name; null: nothing that we read.
import type { ImportFormat } from '../imported-row';
import { isMarkdownNote } from './formats/markdown-note';
import { jsonFormatOf } from './formats/read-json';
import { type TableHead, tableHeadOf } from './formats/read-table';
import type { Bytes } from './source/file-bytes';
import { jsonItems } from './source/json-items';
import { isMhtml } from './source/mime-parts';
import { startOfText, textOf } from './source/text-of';

/** What a text is, with what was learnt of it on the way. */
export type KnownText =
  | { readonly kind: 'table'; readonly format: ImportFormat; readonly head: TableHead }
  | { readonly kind: 'json'; readonly format: ImportFormat }
  | { readonly kind: 'bookmarks' | 'reading-lists' | 'markdown' | 'addresses'; readonly format: ImportFormat }
  | { readonly kind: 'page' | 'mhtml'; readonly format: ImportFormat }
  | { readonly kind: 'backup'; readonly format: 'backup' };

/** UTF-16 units of a text that are looked at. */
const LOOKED_AT = 65_536;
/** Items of a JSON file that are looked at: lists come after short members. */
const MOST_ITEMS = 200;

const BACKUP = /^\s*\{"format":"sidelight-backup"/;
/** Begins with a tag, a doctype or a comment; `<https://…>` is an address in a list. */
const MARKUP = /^<(?:[a-z][\w-]*[\s/>]|!doctype\b|!--|\?xml\b)/i;
const NETSCAPE = /^[^>]{0,200}netscape-bookmark-file/i;
const READING_LIST = /<title>\s*(pocket|instapaper)(?:\s*:)?\s+export\s*<\/title>/i;
const DATED_LINK = /<a\s[^<>]{0,5000}\badd_date\s*=/i;
const DEFINITIONS = /<dl\b[^<>]{0,200}>/i;
const ADDRESS = /https?:\/\/[^\s/]+\.[^\s/]+/i;

/** What HTML is: bookmarks in Netscape's format, a list of Pocket's or Instapaper's, or a page. */
function recogniseMarkup(start: string): KnownText {
  const list = READING_LIST.exec(start)?.[1]?.toLowerCase();
  if (list === 'pocket' || list === 'instapaper') return { kind: 'reading-lists', format: list };
  const isBookmarks = NETSCAPE.test(start) || (DATED_LINK.test(start) && DEFINITIONS.test(start));
  return isBookmarks ? { kind: 'bookmarks', format: 'bookmarks' } : { kind: 'page', format: 'saved-page' };
}

/** What `text`, the beginning of a file that is no JSON, is. */
function recogniseText(text: string): KnownText | null {
  const start = text.trimStart();
  if (isMarkdownNote(start)) return { kind: 'markdown', format: 'markdown' };
  if (isMhtml(start)) return { kind: 'mhtml', format: 'saved-page' };
  if (MARKUP.test(start)) return recogniseMarkup(start);
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
