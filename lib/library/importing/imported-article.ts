// A row of a foreign file → the story that it tells of, as an article of ours: with a text that is safe, or none yet.
import { onDay, parseDay } from '../../core/calendar';
import { LONGEST_BODY, LONGEST_LINE } from '../../core/shapes/bounds';
import { collapseSpace } from '../../core/span';
import { isRightToLeft, textDirection } from '../../core/text-direction';
import type { ImportedRow } from '../../exchange/imported-row';
import type { PublishedDate, SafeHtml } from '../../extraction/types';
import type { LinkedArticle } from '../../linking/types';
import type { FoundArticle } from '../clipping';
import type { LinkReason } from '../links/link-kinds';
import { type ImportedStory, storyOf, withExcerpt } from './imported-story';

/** HTML that may be shown, and the text that it gives. */
export interface ReadableText {
  readonly html: SafeHtml;
  /** `''`: there is none. */
  readonly text: string;
}

/** What only a page can do: it has a parser for HTML, and somebody to ask for names. None of it rejects for what it is given. */
export interface ArticleMaker {
  /** Makes the HTML of an article safe; relative addresses are resolved against `base`. */
  readable(html: string, base: string): Promise<ReadableText>;
  /** Reads a whole page as if it had been visited at `url`; null: it is not an article. */
  extract(html: string, url: string): Promise<FoundArticle | null>;
  /** Whom and what the article names; nobody, where that cannot be told now. */
  link(article: FoundArticle): Promise<LinkedArticle>;
}

/** A story, and the article that is made of it. */
export interface StoryArticle {
  readonly story: ImportedStory;
  /** Its text is `''` where the file has none. */
  readonly article: FoundArticle;
  /** Why it has no text, if it has none. */
  readonly reason: Extract<LinkReason, 'not-read-yet' | 'not-an-article'>;
}

const NO_TEXT: ReadableText = { html: '' as SafeHtml, text: '' };

const SPECIAL = /[&<>]/g;
const escaped = (text: string): string => text.replace(SPECIAL, (sign) => `&#${sign.charCodeAt(0)};`);

/** A text as HTML, a paragraph for what stands between line breaks. */
const asMarkup = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('');

/** The text of a row, of its HTML where that says something; `NO_TEXT` where the file has none, or one that is too long to keep. */
async function readableTextOf(
  { url, html = '', text = '' }: ImportedRow,
  maker: ArticleMaker,
): Promise<ReadableText> {
  for (const given of [html.trim(), asMarkup(text)]) {
    if (given === '' || given.length > LONGEST_BODY) continue;
    const made = await maker.readable(given, url);
    if (made.text !== '' && made.html.length <= LONGEST_BODY) return made;
  }
  return NO_TEXT;
}

/** A line of a file as a page would say it; null: nothing is left of it. */
const lineOf = (said: string | null | undefined): string | null =>
  collapseSpace(said).slice(0, LONGEST_LINE).trim() || null;

function publishedOn(said: string | undefined): PublishedDate | null {
  const day = said === undefined ? null : parseDay(said);
  return day && { written: day, days: onDay(day) };
}

function directionOfRow(lang: string | null, words: string): 'ltr' | 'rtl' {
  if (lang !== null) return isRightToLeft(lang) ? 'rtl' : 'ltr';
  return textDirection(words) ?? 'ltr';
}

/** What the file says of an article. What it does not say is not known; a title that it does not say is the address. */
function articleOf({ canonicalUrl, row }: ImportedStory, { html, text }: ReadableText): FoundArticle {
  const [title, lang] = [lineOf(row.title) ?? row.url, lineOf(row.lang)];
  return {
    url: row.url,
    canonicalUrl,
    title,
    form: 'text',
    byline: lineOf(row.byline),
    siteName: lineOf(row.siteName),
    lang,
    dir: directionOfRow(lang, text || title),
    published: publishedOn(row.published),
    updated: null,
    section: lineOf(row.section),
    leadImage: row.imageUrl ?? null,
    paywalled: null,
    evidence: { title: null, byline: null, published: null },
    html,
    text,
    removals: [],
  };
}

/** The story that a row tells of. A whole page is read, and is known by what it says of itself, as if it had been visited. */
export async function storyArticle(row: ImportedRow, at: number, maker: ArticleMaker): Promise<StoryArticle> {
  const { html = '', isWholePage, ...rest } = row;
  const read = isWholePage ? await maker.extract(html, row.url) : null;
  const reason = isWholePage ? 'not-an-article' : 'not-read-yet';
  if (read) return { story: storyOf(rest, at, read.canonicalUrl), article: read, reason };
  const told = isWholePage ? rest : row;
  const text = await readableTextOf(told, maker);
  const story = storyOf(withExcerpt(told, text.text), at);
  return { story, article: articleOf(story, text), reason };
}
