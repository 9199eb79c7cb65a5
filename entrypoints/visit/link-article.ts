// What was read of an article → the names in it, asked of the background; the same text is asked about once.
import type { NameChoice } from '../../lib/core/name-choices';
import type { Extraction } from '../../lib/extraction/extract-article';
import type { LinkedArticle, LinkedMention } from '../../lib/linking/types';
import { askBackground } from '../../lib/messaging/ask';
import { type LinkQuestion, linkCaptions } from '../shared/link-captions';

/** The names in an article. */
export interface ArticleLinks {
  readonly linked: LinkedArticle;
  /** The names in the captions of its pictures; offsets count in these. */
  readonly captioned: readonly LinkedMention[];
}

/** An article that has been read, and the names in it. */
export interface LinkedExtraction extends ArticleLinks {
  readonly extraction: Extraction;
  /** What the reader had said of names in it when it was linked. */
  readonly choices: readonly NameChoice[];
}

/** An article below the first, and the element of the page that it stands in. */
export interface FollowingArticle extends LinkedExtraction {
  readonly element: Element;
}

/** All that linking looks at in the article's text. */
function questionOf({ article }: Extraction): LinkQuestion {
  const { title, text, lang } = article;
  return { title, text, published: article.published?.days ?? null, lang };
}

/** What the reader has said of names in the article at an address. */
export type ChoicesOf = (url: string) => readonly NameChoice[];

/**
 * Links what was read; the answers of `before` stand where nothing of the question has changed. The text is linked as a
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
  const same = before && JSON.stringify(known) === JSON.stringify(question) ? before : null;
  const { text: captions } = extraction.captions;
  const isSaidAgain = same?.extraction.captions.text === captions;
  const [linked, captioned] = await Promise.all([
    same ? same.linked : askBackground('article/link', question),
    same && isSaidAgain ? same.captioned : linkCaptions(question, captions),
  ]);
  return { extraction, linked, captioned, choices };
}

/** All of them in reading order: headline, text, captions. */
export const everyMention = ({ linked, captioned }: ArticleLinks): readonly LinkedMention[] => [
  ...linked.title,
  ...linked.text,
  ...captioned,
];
