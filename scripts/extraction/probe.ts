// Runs the product's extraction inside a page and answers in plain data; bundled apart, never shipped.
import { extractArticle } from '../../lib/extraction/extract-article';

export interface ProbeAnswer {
  /** Null where the page is not an article; `why` then names the reason. */
  readonly article: {
    readonly title: string;
    readonly byline: string | null;
    /** `2022-04-21`, or less where less is known. */
    readonly publishedTime: string | null;
    readonly siteName: string | null;
    readonly lang: string | null;
    readonly text: string;
  } | null;
  readonly why: string | null;
  readonly mapped: { readonly characters: number; readonly total: number };
  /** Rule ids of the removals, and what they took. */
  readonly removals: readonly { readonly rule: string; readonly text: string }[];
}

function reducedDate({ first, last }: { first: string; last: string }): string {
  if (first === last) return first;
  return first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : first.slice(0, 4);
}

/** `url` is the address at which the page would be read. */
export function probe(url: string): ProbeAnswer {
  const extraction = extractArticle(document, url);
  if (!extraction.ok) {
    return { article: null, why: extraction.error.kind, mapped: { characters: 0, total: 0 }, removals: [] };
  }
  const { article, mapped } = extraction.value;
  const { title, byline, siteName, lang, text, published } = article;
  const removals = extraction.value.removals().map(({ rule, text: words }) => ({ rule, text: words }));
  const publishedTime = published && reducedDate(published.days);
  return {
    article: { title, byline, publishedTime, siteName, lang, text },
    why: null,
    mapped: mapped(),
    removals,
  };
}
