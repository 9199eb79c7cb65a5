// Rows may have been written by an older version: they are parsed, not trusted, on their way out of storage.
import * as z from 'zod/mini';
import type { Edits } from '../article/edits';
import { ARTICLE_FORMS, BYLINE_SOURCES, DATE_SOURCES, TITLE_SOURCES } from '../article/metadata-kinds';
import type { SafeHtml } from '../article/types';
import type { CountryCode, EntityId, OfficeId } from '../gazetteer/types';
import { EVIDENCE, MENTION_TYPES } from '../linking/mention-kinds';
import type { LinkedArticle } from '../linking/types';
import { type IsoDay, parseDay } from '../shared/calendar';
import type { ClippingBody, FoundArticle, ReadingListItem } from './clipping';

const isText = (value: unknown): value is string => typeof value === 'string';
const COUNTRY_CODE = /^[A-Z]{2}$/;

const WebAddress = z.url({ protocol: /^(https?|file)$/ });
const Day = z.custom<IsoDay>((value) => isText(value) && parseDay(value) !== null);
const Entity = z.custom<EntityId>((value) => isText(value) && value !== '');
const OfficeName = z.custom<OfficeId>((value) => isText(value) && value !== '');
const Country = z.custom<CountryCode>((value) => isText(value) && COUNTRY_CODE.test(value));
const Offset = z.int().check(z.nonnegative());

const Mention = z.object({
  start: Offset,
  end: Offset,
  type: z.enum(MENTION_TYPES),
  id: Entity,
  name: z.string(),
  confidence: z.number(),
  evidence: z.enum(EVIDENCE),
  office: z.optional(OfficeName),
  paragraphsAbove: z.optional(z.int()),
  others: z.optional(z.array(Entity)),
});
const Mentions = z.object({ title: z.array(Mention), text: z.array(Mention) });
/** Earlier versions kept a removed block's rule and words only: it can be listed, not put back. */
const Removals = z.array(
  z.object({
    rule: z.string(),
    text: z.string(),
    html: z._default(
      z.custom<SafeHtml>((value) => isText(value)),
      '' as SafeHtml,
    ),
    place: z._default(Offset, 0),
    inside: z._default(z.boolean(), false),
    selector: z._default(z.nullable(z.string()), null),
  }),
);

/** Earlier versions knew no edits. What does not fit the article is left out where it is applied. */
const StoredEdits = z._default(
  z.object({ putBack: z.array(Offset), removed: z.array(z.object({ start: Offset, end: Offset })) }),
  { putBack: [], removed: [] },
);

const ArticleDate = z.object({
  written: z.string(),
  days: z.object({ first: Day, last: Day }),
  time: z.optional(z.string()),
  zone: z.optional(z.string()),
});
const MetadataSources = z.object({
  title: z.nullable(z.enum(TITLE_SOURCES)),
  byline: z.nullable(z.enum(BYLINE_SOURCES)),
  published: z.nullable(z.enum(DATE_SOURCES)),
});

const ArticleFacts = {
  url: WebAddress,
  canonicalUrl: WebAddress,
  title: z.string(),
  byline: z.nullable(z.string()),
  siteName: z.nullable(z.string()),
  lang: z.nullable(z.string()),
  dir: z.enum(['ltr', 'rtl']),
  published: z.nullable(ArticleDate),
  // Rows of earlier versions lack what follows; nothing is then known of it, and nothing said.
  form: z._default(z.enum(ARTICLE_FORMS), 'text'),
  updated: z._default(z.nullable(ArticleDate), null),
  section: z._default(z.nullable(z.string()), null),
  leadImage: z._default(z.nullable(WebAddress), null),
  paywalled: z._default(z.nullable(z.boolean()), null),
  evidence: z._default(MetadataSources, { title: null, byline: null, published: null }),
};

const Item = z.object({
  ...ArticleFacts,
  id: z.string(),
  savedAt: z.string(),
  updatedAt: z.string(),
  countries: z.array(Country),
  entities: z.array(Entity),
  wordCount: z.number(),
});

const Body = z.object({
  id: z.string(),
  html: z.string(),
  text: z.string(),
  removals: Removals,
  edits: StoredEdits,
  mentions: Mentions,
});

const Draft = z.object({
  id: z.string(),
  article: z.object({ ...ArticleFacts, html: z.string(), text: z.string(), removals: Removals }),
  edits: StoredEdits,
  mentions: Mentions,
});

/** A body whose HTML must pass `sanitizeHtml` before it is shown: it comes from storage. */
export type StoredBody = Omit<ClippingBody, 'html'> & { readonly html: string };

export interface StoredDraft {
  readonly id: string;
  readonly article: Omit<FoundArticle, 'html'> & { readonly html: string };
  readonly edits: Edits;
  readonly mentions: LinkedArticle;
}

/** The row's value, or null for a row that this version cannot read; it stays in storage untouched. */
const reader =
  <T>(schema: z.ZodMiniType<T>) =>
  (row: unknown): T | null => {
    const parsed = schema.safeParse(row);
    return parsed.success ? parsed.data : null;
  };

export const parseItem: (row: unknown) => ReadingListItem | null = reader(Item);
export const parseBody: (row: unknown) => StoredBody | null = reader(Body);
export const parseDraft: (row: unknown) => StoredDraft | null = reader(Draft);

export const parseItems = (rows: readonly unknown[]): ReadingListItem[] =>
  rows.map(parseItem).filter((item) => item !== null);
