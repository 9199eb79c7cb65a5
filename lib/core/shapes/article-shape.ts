// An article as the visit sends it and as the library keeps it: facts, text, what was taken out, and what the reader edited.
import * as z from 'zod/mini';
import { ARTICLE_FORMS, BYLINE_SOURCES, DATE_SOURCES, TITLE_SOURCES } from '../../extraction/types';
import type { LinkedArticle } from '../../linking/types';
import { publishedDateShape } from './day-shape';
import { fitsTexts, linkedArticleShape, nameChoicesShape } from './mention-shape';
import {
  bodyShape,
  lineShape,
  MOST_REMOVALS,
  MOST_REMOVED,
  offsetShape,
  safeHtmlShape,
  selectorShape,
  spanShape,
  webAddressShape,
} from './text-shape';

export const removalShape = z.object({
  rule: lineShape.check(z.minLength(1)),
  text: lineShape,
  html: safeHtmlShape,
  place: offsetShape,
  inside: z.boolean(),
  selector: z.nullable(selectorShape),
});

export const removalsShape = z.array(removalShape).check(z.maxLength(MOST_REMOVALS));

export const editsShape = z.object({
  /** Indexes into the article's removals. */
  putBack: z.array(offsetShape).check(z.maxLength(MOST_REMOVALS)),
  /** Spans of the extracted text. */
  removed: z.array(spanShape).check(z.maxLength(MOST_REMOVED)),
  /** Rows of earlier versions have none. */
  names: z.optional(nameChoicesShape),
});

export const formShape = z.enum(ARTICLE_FORMS);

export const evidenceShape = z.object({
  title: z.nullable(z.enum(TITLE_SOURCES)),
  byline: z.nullable(z.enum(BYLINE_SOURCES)),
  published: z.nullable(z.enum(DATE_SOURCES)),
});

/** Facts about an article, a shape each: rows are read fact by fact. */
export const articleFacts = {
  url: webAddressShape,
  canonicalUrl: webAddressShape,
  title: lineShape,
  form: formShape,
  byline: z.nullable(lineShape),
  siteName: z.nullable(lineShape),
  lang: z.nullable(lineShape),
  dir: z.enum(['ltr', 'rtl']),
  published: z.nullable(publishedDateShape),
  updated: z.nullable(publishedDateShape),
  section: z.nullable(lineShape),
  leadImage: z.nullable(webAddressShape),
  paywalled: z.nullable(z.boolean()),
  evidence: evidenceShape,
};

export const articleShape = z.object({
  ...articleFacts,
  html: safeHtmlShape,
  text: bodyShape,
  removals: removalsShape,
});

/** An article with its names, which stand inside its title and text: see `namesFit`; and the reader's word on them. */
export const foundArticleParts = {
  article: articleShape,
  mentions: linkedArticleShape,
  choices: z.optional(nameChoicesShape),
};

interface FoundWithNames {
  readonly article: { readonly title: string; readonly text: string };
  readonly mentions: LinkedArticle;
}
export const namesFit = z.refine<FoundWithNames>(
  ({ article: { title, text }, mentions }) => fitsTexts(mentions, { title: title.length, text: text.length }),
  'a mention stands in its text',
);
