// A clipping as the search index knows it: what it says, whom it names, where and when it appeared, as weighted terms.
import type { EntityId } from '../../gazetteer/model/types';
import type { MarginKind } from '../quotes/quote-tables';
import { countTerms } from './index-terms';
import { MAX_WEIGHT, type Posting, postingOf } from './packed-postings';
import { BlockWriter, type TermBlock } from './term-blocks';

/** Raised whenever a clipping would give other terms or weights, or blocks other bytes: every library is then indexed anew. */
export const INDEX_VERSION = 2;

/** What of a clipping can be searched. */
export interface SearchedText {
  readonly title: string;
  /** As it is shown, with the reader's edits. */
  readonly text: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly url: string;
  readonly lang: string | null;
  /** `YYYY-MM-DD`: when it was published; null: nobody knows. */
  readonly day: string | null;
  readonly entities: readonly EntityId[];
  /** As they are kept, see `tagOf`. */
  readonly tags: readonly string[];
  /** What the reader has written beside it. */
  readonly notes: string;
  readonly has: readonly MarginKind[];
  /** It has no text yet. */
  readonly isLink: boolean;
}

/** Terms that no word can be: what a clipping is, not what it says. */
export const fieldTerm = {
  /** A word of the title alone, for beginnings too short to look for in texts. */
  title: (word: string) => `\u0001t${word}`,
  site: (host: string) => `\u0001s${host}`,
  entity: (id: string) => `\u0001e${id}`,
  tag: (tag: string) => `\u0001g${tag}`,
  lang: (lang: string) => `\u0001l${lang}`,
  has: (kind: MarginKind) => `\u0001h${kind}`,
  /** Borne by clippings that have no text yet. */
  link: () => '\u0001k',
  /** `YYYY-MM`. */
  month: (month: string) => `\u0001m${month}`,
} as const;

/** Saturation and length of BM25, as its authors give them for news. */
const [K1, B] = [1.2, 0.75];
/** Words of a usual article: a constant, so that a clipping's weights never depend on others. */
const USUAL_WORDS = 700;
/** A word of the title says as much of what an article is about as so many in its text. */
const TITLE_WEIGHT = 6;
const MONTH_LENGTH = 'YYYY-MM'.length;

/** BM25's weight of a term that stands `count` times among `words` words, in steps from 1 to `MAX_WEIGHT`. */
function weightOf(count: number, words: number): number {
  const saturated = count / (count + K1 * (1 - B + (B * words) / USUAL_WORDS));
  return Math.max(1, Math.min(MAX_WEIGHT, Math.ceil(saturated * MAX_WEIGHT)));
}

/** `https://www.bbc.co.uk/news` → `bbc.co.uk`; an address that cannot be read has no site. */
export function siteHost(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '') || null;
}

/** The sites that `host` belongs to: `news.bbc.co.uk` is found by `bbc.co.uk` too, not by `uk`. */
export function sitesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, at) => labels.slice(at).join('.'));
}

function fieldTerms({ title, url, lang, day, entities, tags, has, isLink }: SearchedText): string[] {
  const host = siteHost(url);
  return [
    ...[...countTerms(title).keys()].map(fieldTerm.title),
    ...(host ? sitesOf(host).map(fieldTerm.site) : []),
    ...entities.map(fieldTerm.entity),
    ...tags.map(fieldTerm.tag),
    ...has.map(fieldTerm.has),
    ...(isLink ? [fieldTerm.link()] : []),
    ...(lang ? [fieldTerm.lang(lang.toLowerCase().split('-')[0]!)] : []),
    ...(day ? [fieldTerm.month(day.slice(0, MONTH_LENGTH))] : []),
  ];
}

/** Every term of a clipping with its weight. */
export function weightedTerms(searched: SearchedText): Map<string, number> {
  const counts = countTerms([searched.text, searched.byline, searched.siteName, searched.notes].join('\n'));
  let words = 0;
  for (const count of counts.values()) words += count;
  for (const [term, count] of countTerms(searched.title))
    counts.set(term, (counts.get(term) ?? 0) + count * TITLE_WEIGHT);
  const weights = new Map<string, number>();
  for (const [term, count] of counts) weights.set(term, weightOf(count, words));
  for (const term of fieldTerms(searched)) weights.set(term, 1);
  return weights;
}

/** Blocks of a segment that holds `documents`, given in the order of their numbers. */
export function segmentOf(
  documents: readonly { readonly doc: number; readonly terms: ReadonlyMap<string, number> }[],
): TermBlock[] {
  const lists = new Map<string, Posting[]>();
  for (const { doc, terms } of documents)
    for (const [term, weight] of terms) {
      const list = lists.get(term);
      if (list) list.push(postingOf(doc, weight));
      else lists.set(term, [postingOf(doc, weight)]);
    }
  const writer = new BlockWriter(documents[0]?.doc ?? 0);
  const blocks: (TermBlock | null)[] = [];
  // The order of UTF-16 units, which is that of keys in the database.
  for (const term of [...lists.keys()].sort()) blocks.push(writer.add(term, lists.get(term)!));
  return [...blocks, writer.close()].filter((block) => block !== null);
}
