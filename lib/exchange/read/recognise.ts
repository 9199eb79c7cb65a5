// The beginning of a text → what kind of file it is, by what it says and never by its name; null: nothing that we read.
import type { ImportFormat } from '../imported-row';
import { markdownKindOf } from './formats/markdown-note';
import { jsonFormatOf } from './formats/read-json';
import { type TableHead, tableHeadOf } from './formats/read-table';
import type { Bytes } from './source/file-bytes';
import { jsonItems } from './source/json-items';
import { isMhtml } from './source/mime-parts';
import { startOfText, textOf } from './source/text-of';

/** What a text is, with what was learnt of it on the way. */
export type KnownText =
  | { readonly kind: 'table'; readonly format: ImportFormat; readonly head: TableHead }
  | {
      readonly kind: 'markdown' | 'addresses';
      readonly format: ImportFormat;
      /** It says of no page that it is from there: beside articles it is a note on something, and no article. */
      readonly isLoose: boolean;
    }
  | {
      readonly kind: 'json' | 'bookmarks' | 'reading-lists' | 'page' | 'mhtml' | 'backup';
      readonly format: ImportFormat;
    };

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
/** A list in brackets is JSON, a link in brackets is Markdown. */
const JSON_START = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]\d-]|$))/;
const BARE_ADDRESS = /^\s*(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24}\/\S+\s*$/i;
const ADDRESS = /https?:\/\/[^\s/]+\.[^\s/]+/i;

/** What HTML is: bookmarks in Netscape's format, a list of Pocket's or Instapaper's, or a page. */
function recogniseMarkup(start: string): KnownText {
  const list = READING_LIST.exec(start)?.[1]?.toLowerCase();
  if (list === 'pocket' || list === 'instapaper') return { kind: 'reading-lists', format: list };
  const isBookmarks = NETSCAPE.test(start) || (DATED_LINK.test(start) && DEFINITIONS.test(start));
  return isBookmarks ? { kind: 'bookmarks', format: 'bookmarks' } : { kind: 'page', format: 'saved-page' };
}

/** Of so many lines that say something, one at least has an address: otherwise it is a text with some links in it. */
const LINES_AN_ADDRESS = 3;

function isList(start: string): boolean {
  const lines = start.split('\n').filter((line) => line.trim() !== '');
  const addresses = lines.filter((line) => ADDRESS.test(line) || BARE_ADDRESS.test(line));
  return addresses.length > 0 && addresses.length * LINES_AN_ADDRESS >= lines.length;
}

/** What `text`, the beginning of a file that is no JSON, is. */
function recogniseText(text: string): KnownText | null {
  const start = text.trimStart();
  const note = markdownKindOf(start);
  if (note) return { kind: 'markdown', format: 'markdown', isLoose: note === 'note' };
  if (isMhtml(start)) return { kind: 'mhtml', format: 'saved-page' };
  if (MARKUP.test(start)) return recogniseMarkup(start);
  const head = tableHeadOf(start);
  if (head) return { kind: 'table', format: head.format.format, head };
  return isList(start) ? { kind: 'addresses', format: 'addresses', isLoose: true } : null;
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

/** Whether a file that is called JSON cannot be read as such; one that holds nothing is no fault. */
export async function isBrokenJson(bytes: Bytes): Promise<boolean> {
  const start = await startOfText(bytes, LOOKED_AT);
  if (start.trim() === '') return false;
  if (!JSON_START.test(start)) return true;
  let seen = 0;
  for await (const { value } of jsonItems(textOf(bytes))) {
    if (value === undefined) return true;
    if (++seen === MOST_ITEMS) break;
  }
  return false;
}

/** What the text in `bytes` is. Reads its beginning, of JSON up to the first items that tell. */
export async function recognise(bytes: Bytes): Promise<KnownText | null> {
  const start = await startOfText(bytes, LOOKED_AT);
  if (BACKUP.test(start)) return { kind: 'backup', format: 'backup' };
  return JSON_START.test(start) ? recogniseJson(bytes) : recogniseText(start);
}
