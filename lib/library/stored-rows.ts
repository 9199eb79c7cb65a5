// Rows may be older, newer or broken: they are read part by part, and what cannot be read is named, not hidden.
import * as z from 'zod/mini';
import { articleFacts, editsShape, removalShape } from '../core/shapes/article-shape';
import { type ByPart, PartReader } from '../core/shapes/by-part';
import { instantShape } from '../core/shapes/day-shape';
import { countryCodeShape, entityIdShape, mentionShape } from '../core/shapes/mention-shape';
import { bodyShape } from '../core/shapes/text-shape';
import { type Edits, isEdited, NO_EDITS } from '../edits/edits';
import type { Removal, SafeHtml } from '../extraction/types';
import type { LinkedArticle, LinkedMention } from '../linking/types';
import type { ClippingBody, FoundArticle, ReadingListItem } from './clipping';
import { type KeptLink, LINK_REASONS } from './links/link-kinds';
import { unpackBody } from './packed-body';

/** The parts of a clipping that the reader is told of when they cannot be read. */
export type ClippingPart =
  | 'address'
  | 'title'
  | 'date'
  /** Byline, site, language, section and what else a page says of its article. */
  | 'details'
  /** When it was saved, and what lists show of its words. */
  | 'listing'
  | 'text'
  | 'layout'
  | 'names'
  | 'removals'
  | 'edits';

/** A body whose HTML must pass `sanitizeHtml` before it is shown: it comes from storage. */
export type StoredBody = Omit<ClippingBody, 'html'> & { readonly html: string };

export interface StoredDraft {
  readonly id: string;
  readonly article: Omit<FoundArticle, 'html'> & { readonly html: string };
  readonly edits: Edits;
  readonly mentions: LinkedArticle;
}

// Made once: a shape takes ten times as long to make as to read a value with, and lists read a thousand values.
const textShape = z.string();
const countShape = z.int().check(z.nonnegative());

type Reader = PartReader<ClippingPart>;

const NO_EVIDENCE = { title: null, byline: null, published: null };
const BEGINNING_OF_TIME = new Date(0).toISOString();
/** Keeps the place of a block that cannot be read, because edits name blocks by their index. */
const UNREADABLE_BLOCK: Removal = {
  rule: '',
  text: '',
  html: '' as SafeHtml,
  place: 0,
  inside: false,
  selector: null,
};
/** Earlier versions kept a removed block's rule and words only: it can be listed, not put back. */
const storedRemoval = z.pipe(
  z.transform((raw) => (typeof raw === 'object' && raw !== null ? { ...UNREADABLE_BLOCK, ...raw } : raw)),
  removalShape,
);

/** What an article's page says of it. Where no title can be read, its address stands in; `''`: no address either. */
function factsOf(row: Reader): Omit<FoundArticle, 'html' | 'text' | 'removals'> {
  const known = articleFacts;
  const detail = <T>(field: keyof typeof known, shape: z.ZodMiniType<T>, standIn: T) =>
    row.read(field, shape, { part: 'details', standIn });
  // Rows of earlier versions lack some facts; nothing is then known of them, and nothing said.
  const newer = <T>(field: keyof typeof known, shape: z.ZodMiniType<T>, standIn: T) =>
    row.read(field, shape, { part: 'details', standIn, whenMissing: standIn });
  const stated = row.read('canonicalUrl', known.canonicalUrl, { part: 'address', standIn: '' });
  const url = row.read('url', known.url, { part: 'address', standIn: stated });
  return {
    url,
    canonicalUrl: stated || url,
    title: row.read('title', known.title, { part: 'title', standIn: url }),
    form: newer('form', known.form, 'text'),
    byline: detail('byline', known.byline, null),
    siteName: detail('siteName', known.siteName, null),
    lang: detail('lang', known.lang, null),
    dir: detail('dir', known.dir, 'ltr'),
    published: row.read('published', known.published, { part: 'date', standIn: null }),
    updated: row.read('updated', known.updated, { part: 'date', standIn: null, whenMissing: null }),
    section: newer('section', known.section, null),
    leadImage: newer('leadImage', known.leadImage, null),
    paywalled: newer('paywalled', known.paywalled, null),
    evidence: newer('evidence', known.evidence, NO_EVIDENCE),
  };
}

const linkShape = z.object({ reason: z.enum(LINK_REASONS), at: instantShape });

/** Why it has no text; of a link whose reason cannot be read, what is true of all. */
function linkIn(row: Reader, savedAt: string): { readonly link?: KeptLink } {
  const standIn: KeptLink = { reason: 'not-read-yet', at: savedAt };
  const link = row.read<KeptLink | null>('link', linkShape, { part: 'listing', standIn, whenMissing: null });
  return link ? { link } : {};
}

const without = <T>(list: readonly (T | null)[]): T[] => list.filter((each) => each !== null);

/** A row of the list. There is always something to show, if only that it is damaged. */
export function readItem(raw: unknown): ByPart<ReadingListItem, ClippingPart> {
  const row: Reader = new PartReader(raw);
  const listed = <T>(field: string, shape: z.ZodMiniType<T>, standIn: T) =>
    row.read(field, shape, { part: 'listing', standIn });
  const savedAt = listed('savedAt', instantShape, BEGINNING_OF_TIME);
  const value = {
    id: listed('id', textShape, ''),
    ...factsOf(row),
    savedAt,
    updatedAt: listed('updatedAt', instantShape, savedAt),
    countries: without(row.list(row.raw('countries'), countryCodeShape, 'listing')),
    entities: without(row.list(row.raw('entities'), entityIdShape, 'listing')),
    wordCount: listed('wordCount', countShape, 0),
    ...linkIn(row, savedAt),
  };
  return { value, damaged: row.damaged };
}

/** Blocks that are put back make a text longer, by less than their markup. */
function longestText(text: string, edits: Edits, removals: readonly Removal[]): number {
  const back = isEdited(edits) ? edits.putBack : [];
  return back.reduce((length, entry) => length + (removals[entry]?.html.length ?? 0) + 2, text.length);
}

/** Mentions of one text, those that cannot be read or that end behind it left out. */
function namesIn(row: Reader, raw: unknown, longest: number): LinkedMention[] {
  const names = without(row.list(raw, mentionShape, 'names'));
  const inside = names.filter(({ end }) => end <= longest);
  if (inside.length < names.length) row.note('names');
  return inside;
}

function mentionsIn(row: Reader, longest: Record<keyof LinkedArticle, number>): LinkedArticle {
  const both = new PartReader(row.raw('mentions'));
  return {
    title: namesIn(row, both.raw('title'), longest.title),
    text: namesIn(row, both.raw('text'), longest.text),
  };
}

const SPECIAL = /[&<>]/g;
/** The text alone as HTML, a paragraph a line. */
const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line.replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join('');

/** HTML and text; whichever is whole stands in for the other. The text of HTML only a page can tell: it is `''`. */
function wordsOf(row: Reader): { html: string; text: string } | null {
  const text = row.read<string | null>('text', bodyShape, { part: 'text', standIn: null });
  const html = row.read<string | null>('html', bodyShape, { part: 'layout', standIn: null });
  if (text === null && html === null) return null;
  return { html: html ?? paragraphsOf(text ?? ''), text: text ?? '' };
}

function removalsIn(row: Reader): Removal[] {
  const blocks = row.list<Removal>(row.raw('removals'), storedRemoval, 'removals');
  return blocks.map((block) => block ?? UNREADABLE_BLOCK);
}

/** Earlier versions knew no edits. */
const editsIn = (row: Reader): Edits =>
  row.read('edits', editsShape, { part: 'edits', standIn: NO_EDITS, whenMissing: NO_EDITS });

/** The article itself; null: neither its HTML nor its text can be read. `titleLength` bounds the names in the title. */
export function readBody(raw: unknown, titleLength = Infinity): ByPart<StoredBody, ClippingPart> | null {
  const row: Reader = new PartReader(unpackBody(raw));
  const words = wordsOf(row);
  if (!words) return null;
  const [removals, edits] = [removalsIn(row), editsIn(row)];
  const longest = { title: titleLength, text: longestText(words.text, edits, removals) };
  const id = row.read('id', textShape, { part: 'listing', standIn: '' });
  const value = { id, ...words, removals, edits, mentions: mentionsIn(row, longest) };
  return { value, damaged: row.damaged };
}

/** A draft; null: nothing is kept, or neither its HTML nor its text can be read. */
export function readDraftRow(raw: unknown): ByPart<StoredDraft, ClippingPart> | null {
  const row: Reader = new PartReader(raw);
  const article: Reader = new PartReader(row.raw('article'));
  const facts = factsOf(article);
  const words = wordsOf(article);
  if (!words) return null;
  const [removals, edits] = [removalsIn(article), editsIn(row)];
  const longest = { title: facts.title.length, text: longestText(words.text, edits, removals) };
  const id = row.read('id', textShape, { part: 'listing', standIn: '' });
  const mentions = mentionsIn(row, longest);
  const value = { id, article: { ...facts, ...words, removals }, edits, mentions };
  return { value, damaged: [...new Set([...article.damaged, ...row.damaged])] };
}

/** The body as far as it can be read, whatever of it is damaged. */
export const parseBody = (row: unknown): StoredBody | null => readBody(row)?.value ?? null;

/** The row of a list as far as it can be read, whatever of it is damaged. */
export const parseItem = (row: unknown): ReadingListItem => readItem(row).value;
