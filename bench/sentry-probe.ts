// What the sentry says of this page, beside what the extraction makes of it; bundled, never shipped.
import { extractArticle } from '../lib/extraction/extract-article';
import { declaredKind } from '../lib/page/sentry/declared-kind';
import { looksLikeArticle, type Verdict } from '../lib/page/sentry/looks-like-article';
import { lettersInBox, paragraphsTogether } from '../lib/page/sentry/prose';

export interface SentryAnswer {
  readonly verdict: Verdict;
  /** Why, as far as it can be seen from outside. */
  readonly because: string;
  /** UTF-16 code units of the article's text; null: the extraction says that there is none. */
  readonly characters: number | null;
  /** What the look took, in ms. */
  readonly took: number;
}

/** `url` is the address at which the page would be opened. Runs in the page. */
export function sentryVerdict(url: string): SentryAnswer {
  const began = performance.now();
  const verdict = looksLikeArticle(document, url);
  const took = performance.now() - began;
  const { letters, paragraphs } = paragraphsTogether(document);
  const extracted = extractArticle(document, url);
  return {
    verdict,
    because: `declared ${declaredKind(document)}, ${paragraphs} paragraphs of ${letters} letters, ${lettersInBox(document)} in a box`,
    characters: extracted.ok ? extracted.value.article.text.length : null,
    took,
  };
}
