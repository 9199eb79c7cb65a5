// What Wikipedia answers, parsed: the article of a Wikidata item, in which languages it is, its first sentences, its picture.
import * as z from 'zod/mini';
import { parseJson } from '../../core/read-input';

/** What a card shows of a Wikipedia article. */
export interface WikipediaSummary {
  /** First sentences, at most `LONGEST_EXTRACT` UTF-16 units. */
  readonly text: string;
  /** Code of the Wikipedia, which is near enough to BCP 47 for fonts and voices. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The article. */
  readonly url: string;
  /** As a data: address, with the page that names its maker and licence; null: it has none that is free. */
  readonly picture: { readonly data: string; readonly page: string } | null;
}

/** Where an article is. */
export interface WikipediaPage {
  readonly lang: string;
  readonly title: string;
}

/** A summary whose picture has not been fetched. */
export interface FoundSummary extends Omit<WikipediaSummary, 'picture'> {
  readonly picture: { readonly address: string; readonly page: string } | null;
}

/** UTF-16 units of the sentences that a card shows. */
export const LONGEST_EXTRACT = 420;
const LONGEST_TITLE = 300;
/** Free pictures lie here; what lies with one Wikipedia alone is used there by a rule that does not hold for us. */
const COMMONS = '/wikipedia/commons/';

const line = z.string().check(z.minLength(1), z.maxLength(LONGEST_TITLE));
const located = z.object({
  query: z.object({
    pages: z
      .array(
        z.object({
          title: line,
          pageprops: z.optional(z.object({ wikibase_item: z.optional(z.string()) })),
          langlinks: z.optional(z.array(z.object({ lang: line, title: line }))),
        }),
      )
      .check(z.maxLength(1)),
  }),
});

/**
 * The article in `lang`, or else in English, out of the English Wikipedia's answer to its title; null: that title is
 * not `item`'s.
 */
export function parseLocated(body: string, item: string, lang: string): WikipediaPage | null {
  const json = parseJson(body);
  const parsed = json.ok ? located.safeParse(json.value) : null;
  const page = parsed?.success ? parsed.data.query.pages[0] : undefined;
  if (page?.pageprops?.wikibase_item !== item) return null;
  const other = page.langlinks?.find((link) => link.lang === lang);
  return other ?? { lang: 'en', title: page.title };
}

const picture = z.object({ source: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)) });
const summary = z.object({
  type: z.literal('standard'),
  wikibase_item: z.string(),
  extract: z.string().check(z.minLength(1), z.maxLength(20_000)),
  dir: z.enum(['ltr', 'rtl']),
  thumbnail: z.optional(picture),
  originalimage: z.optional(picture),
});

const SENTENCES = new Map<string, Intl.Segmenter>();
function sentencesIn(text: string, lang: string): readonly string[] {
  const segmenter = SENTENCES.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  SENTENCES.set(lang, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whole sentences as far as they fit; one that is longer by itself is cut at a word. */
export function firstSentences(text: string, lang: string): string {
  let fitting = '';
  for (const sentence of sentencesIn(text.replace(/\s+/g, ' ').trim(), lang)) {
    if ((fitting + sentence).trimEnd().length > LONGEST_EXTRACT) {
      return fitting.trimEnd() || `${sentence.slice(0, LONGEST_EXTRACT).replace(/\s+\S*$/, '')}…`;
    }
    fitting += sentence;
  }
  return fitting.trimEnd();
}

/** The page of a file on Commons, out of the address of the file itself. */
function pictureOf({ thumbnail, originalimage }: z.infer<typeof summary>): FoundSummary['picture'] {
  if (!thumbnail || !originalimage) return null;
  const [small, whole] = [new URL(thumbnail.source), new URL(originalimage.source)];
  const name = whole.pathname.split('/').at(-1);
  if (!name || !small.pathname.startsWith(COMMONS) || !whole.pathname.startsWith(COMMONS)) return null;
  return { address: small.href, page: `https://commons.wikimedia.org/wiki/File:${name}` };
}

/** Null: it is no article, or not that of `item`, or nothing that can be read. */
export function parseSummary(
  body: string,
  item: string,
  { lang, title }: WikipediaPage,
): FoundSummary | null {
  const json = parseJson(body);
  const parsed = json.ok ? summary.safeParse(json.value) : null;
  if (!parsed?.success || parsed.data.wikibase_item !== item) return null;
  const text = firstSentences(parsed.data.extract, lang);
  const url = `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  return text === '' ? null : { text, lang, dir: parsed.data.dir, url, picture: pictureOf(parsed.data) };
}
