// A page that was saved as HTML or MHTML → its address, where the file says it, and the page, for the extraction to read.
import type { ReadRow } from '../../imported-row';
import { type FoundRow, readFound } from '../found-row';
import { decodeReferences } from '../plain-text';
import { type Bytes, firstBytes } from '../source/file-bytes';
import { type MarkupToken, markupTokens } from '../source/markup-tokens';
import { rootPageOf } from '../source/mime-parts';
import { textOf, wholeText } from '../source/text-of';

/** Tokens in which a page says what it is; heads of real pages have some hundreds. */
const MOST_TOKENS = 20_000;
/** Of an MHTML file, with its pictures; the page comes before them. */
const LARGEST_MHTML = 64_000_000;

/** What a page says of itself, the surest first. */
interface PageSays {
  singleFile?: string;
  savedFrom?: string;
  canonical?: string;
  shared?: string;
  title: string;
  savedAt?: string;
}

const SINGLE_FILE = /Page saved with SingleFile[\s\S]{0,200}?url:\s*(\S+)/;
const SAVED_DATE = /saved date:\s*([^\n(]{6,60})/;
const SAVED_FROM = /^\s*saved from url=\(\d{1,6}\)(\S+)/;

function hearComment(text: string, says: PageSays): void {
  const single = SINGLE_FILE.exec(text)?.[1];
  if (single !== undefined) {
    says.singleFile ??= decodeReferences(single);
    const date = SAVED_DATE.exec(text)?.[1]?.trim();
    if (date !== undefined) says.savedAt ??= date;
  }
  const from = SAVED_FROM.exec(text)?.[1];
  if (from !== undefined) says.savedFrom ??= from;
}

function hearTag(token: MarkupToken & { kind: 'open' }, says: PageSays): void {
  const { name, attributes } = token;
  const [rel = '', href] = [attributes.get('rel'), attributes.get('href')];
  if (name === 'link' && href !== undefined && /(?:^|\s)canonical(?:\s|$)/i.test(rel))
    says.canonical ??= href;
  const property = attributes.get('property') ?? attributes.get('name');
  const content = attributes.get('content');
  if (name === 'meta' && property?.toLowerCase() === 'og:url' && content !== undefined)
    says.shared ??= content;
}

/** What the page's head and the comments before it say. */
async function listen(text: AsyncIterable<string>): Promise<PageSays> {
  const says: PageSays = { title: '' };
  let [seen, isTitle] = [0, false];
  for await (const token of markupTokens(text)) {
    if (token.kind === 'comment') hearComment(token.text, says);
    else if (token.kind === 'text' && isTitle) says.title += token.text;
    else if (token.kind === 'open') hearTag(token, says);
    if (token.kind !== 'text' && token.kind !== 'comment') {
      isTitle = token.kind === 'open' && token.name === 'title' && says.title === '';
    }
    if (++seen === MOST_TOKENS) break;
  }
  return says;
}

const webOnly = (...addresses: readonly (string | undefined)[]) =>
  addresses.find((address) => address !== undefined && /^https?:/i.test(address)) ??
  addresses.find((address) => address !== undefined);

const pageRow = (html: string | null, found: FoundRow): ReadRow =>
  html === null
    ? { ok: false, at: 1, reason: 'too-long', shown: String(found.title ?? '').slice(0, 100) }
    : readFound({ ...found, html, isWholePage: true }, 1);

/** A page that was saved as HTML: one row, with the page as its `html`. */
export async function* readHtmlPage(bytes: Bytes): AsyncGenerator<ReadRow> {
  const { singleFile, savedFrom, canonical, shared, title, savedAt } = await listen(textOf(bytes));
  const url = webOnly(singleFile, savedFrom, canonical, shared);
  yield pageRow(await wholeText(bytes), { url, title, added: savedAt });
}

/** A page that was saved as MHTML: its first part that is a page; pictures and styles in it are left. */
export async function* readMhtml(bytes: Bytes): AsyncGenerator<ReadRow> {
  const root = rootPageOf(await firstBytes(bytes, LARGEST_MHTML));
  if (!root) {
    yield { ok: false, at: 1, reason: 'damaged', shown: '' };
    return;
  }
  // biome-ignore lint/suspicious/useAwait: bytes are pieces that may have to be waited for; these are there
  const page: Bytes = async function* page() {
    yield root.bytes;
  };
  const { canonical, shared, title } = await listen(textOf(page));
  const url = webOnly(root.address, canonical, shared);
  yield pageRow(await wholeText(page), { url, title, added: root.savedAt });
}
