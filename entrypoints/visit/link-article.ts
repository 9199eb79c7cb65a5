// What was read of an article → the names in it, asked of the background; the same text is asked about once.
import type { NameChoice } from '../../lib/core/name-choices';
import type { Extraction } from '../../lib/extraction/extract-article';
import type { LinkedArticle } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';

/** An article that has been read, and the names in it. */
export interface LinkedExtraction {
  readonly extraction: Extraction;
  readonly linked: LinkedArticle;
  /** What the reader had said of names in it when it was linked. */
  readonly choices: readonly NameChoice[];
}

/** An article below the first, and the element of the page that it stands in. */
export interface FollowingArticle extends LinkedExtraction {
  readonly element: Element;
}

/** All that linking looks at. */
function questionOf({ article }: Extraction) {
  const { title, text, lang } = article;
  return { title, text, published: article.published?.days ?? null, lang };
}

/** What the reader has said of names in the article at an address. */
export type ChoicesOf = (url: string) => readonly NameChoice[];

/**
 * Links what was read; the answer of `before` stands where nothing of the question has changed. The text is linked as a
 * whole: whom a surname means may be said by any of its paragraphs.
 */
export async function linkArticle(
  extraction: Extraction,
  before: LinkedExtraction | null,
  choicesOf: ChoicesOf,
): Promise<LinkedExtraction> {
  const choices = choicesOf(extraction.article.url);
  const question = { ...questionOf(extraction), choices };
  const known = before && { ...questionOf(before.extraction), choices: before.choices };
  const isSame = known && JSON.stringify(known) === JSON.stringify(question);
  const linked = isSame ? before.linked : await askBackground('article/link', question);
  return { extraction, linked, choices };
}
