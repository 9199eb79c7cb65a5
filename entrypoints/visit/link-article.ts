// What was read of an article → the names in it, asked of the background; the same text is asked about once.
import type { Extraction } from '../../lib/extraction/extract-article';
import type { LinkedArticle } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';

/** An article that has been read, and the names in it. */
export interface LinkedExtraction {
  readonly extraction: Extraction;
  readonly linked: LinkedArticle;
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

/**
 * Links what was read; the answer of `before` stands where nothing of the question has changed. The text is linked as a
 * whole: whom a surname means may be said by any of its paragraphs.
 */
export function linkArticle(extraction: Extraction, before: LinkedExtraction | null): Promise<LinkedArticle> {
  const question = questionOf(extraction);
  const isSame = before && JSON.stringify(questionOf(before.extraction)) === JSON.stringify(question);
  return isSame ? Promise.resolve(before.linked) : askBackground('article/link', question);
}
