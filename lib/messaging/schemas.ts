// What a message must look like to be let in: one schema a topic, each tied to the protocol's types.
import * as z from 'zod/mini';
import { ARTICLE_FORMS, BYLINE_SOURCES, DATE_SOURCES, TITLE_SOURCES } from '../article/metadata-kinds';
import type { SafeHtml } from '../article/types';
import type { EntityId, OfficeId } from '../gazetteer/types';
import { EVIDENCE, MENTION_TYPES } from '../linking/mention-kinds';
import type { IsoDay } from '../shared/calendar';
import { parseDay } from '../shared/calendar';
import type { BackgroundProtocol, BackgroundTopic, VisitProtocol, VisitStatus, VisitTopic } from './protocol';

/** Longest text or HTML that is taken from a page, in UTF-16 units; the longest real article known has 1.4 million. */
const MAX_BODY_LENGTH = 20_000_000;
/** Longest address or title that is taken; browsers themselves stop at about 2 MB for addresses. */
const MAX_LINE_LENGTH = 100_000;
/** More mentions than this in one article are a fault or an attack. */
const MAX_MENTIONS = 200_000;
/** Other candidates of one mention. */
const MAX_OTHERS = 20;
const MAX_REMOVALS = 10_000;
const MAX_ENTITY_ID_LENGTH = 200;
/** Longest name of a host. */
const MAX_HOST_LENGTH = 253;
/** Longest selector that names a part of a page; ours have a tenth of it. */
const MAX_SELECTOR_LENGTH = 2000;

const line = z.string().check(z.maxLength(MAX_LINE_LENGTH));
const body = z.string().check(z.maxLength(MAX_BODY_LENGTH));
const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && parseDay(value) !== null);
const entityId = z.custom<EntityId>(
  (value) => typeof value === 'string' && value !== '' && value.length <= MAX_ENTITY_ID_LENGTH,
);
const officeId = z.custom<OfficeId>(
  (value) => typeof value === 'string' && value !== '' && value.length <= MAX_ENTITY_ID_LENGTH,
);
/** Sanitised where it was made, and again where it is shown: the worker between has no DOM to check it with. */
const safeHtml = z.custom<SafeHtml>((value) => typeof value === 'string' && value.length <= MAX_BODY_LENGTH);
const webAddress = z.url({ protocol: /^(https?|file)$/ }).check(z.maxLength(MAX_LINE_LENGTH));
const days = z.object({ first: isoDay, last: isoDay });
const nothing = z.null();

const mention = z
  .object({
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    type: z.enum(MENTION_TYPES),
    id: entityId,
    name: line,
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    evidence: z.enum(EVIDENCE),
    office: z.optional(officeId),
    paragraphsAbove: z.optional(z.int()),
    others: z.optional(z.array(entityId).check(z.maxLength(MAX_OTHERS))),
  })
  .check(z.refine(({ start, end }) => start < end, 'a mention has at least one character'));
const mentions = z.array(mention).check(z.maxLength(MAX_MENTIONS));
const linkedArticle = z.object({ title: mentions, text: mentions });

const removal = z.object({
  rule: line,
  text: line,
  html: safeHtml,
  place: z.int().check(z.nonnegative()),
  inside: z.boolean(),
  selector: z.nullable(line),
});
const articleDate = z.object({ written: line, days, time: z.optional(line), zone: z.optional(line) });
const evidence = z.object({
  title: z.nullable(z.enum(TITLE_SOURCES)),
  byline: z.nullable(z.enum(BYLINE_SOURCES)),
  published: z.nullable(z.enum(DATE_SOURCES)),
});

const form = z.enum(ARTICLE_FORMS);
const article = z.object({
  url: webAddress,
  form,
  canonicalUrl: webAddress,
  title: line,
  byline: z.nullable(line),
  siteName: z.nullable(line),
  lang: z.nullable(line),
  dir: z.enum(['ltr', 'rtl']),
  published: z.nullable(articleDate),
  updated: z.nullable(articleDate),
  section: z.nullable(line),
  leadImage: z.nullable(webAddress),
  paywalled: z.nullable(z.boolean()),
  evidence,
  html: safeHtml,
  text: body,
  removals: z.array(removal).check(z.maxLength(MAX_REMOVALS)),
});

/** Schema that yields exactly `T`; a protocol that changes without its schema is a compile error. */
type SchemaOf<T> = z.ZodMiniType<T>;

export const backgroundAsks: { [K in BackgroundTopic]: SchemaOf<BackgroundProtocol[K]['ask']> } = {
  'article/link': z.object({ title: line, text: body, published: z.nullable(days), lang: z.nullable(line) }),
  'entity/describe': z.object({ id: entityId, published: z.nullable(days) }),
  'clipping/is-saved': z.object({ canonicalUrl: webAddress, url: webAddress, title: line }),
  'clipping/save': z.object({ article, mentions: linkedArticle, replace: z.boolean() }),
  'draft/keep': z.object({ article, mentions: linkedArticle }),
  'picture/fetch': z.object({
    address: z.url({ protocol: /^https?$/ }).check(z.maxLength(MAX_LINE_LENGTH)),
  }),
  'facts/refresh': nothing,
  'facts/correct': z.object({ id: entityId }),
  'site/tidy': z.object({
    site: z.string().check(z.minLength(1), z.maxLength(MAX_HOST_LENGTH)),
    on: z.boolean(),
  }),
  'site/article': z.object({ selector: z.string().check(z.minLength(1), z.maxLength(MAX_SELECTOR_LENGTH)) }),
};

/** What only our own pages may ask: a visit runs in the process of a page that we do not trust. */
export const OWN_PAGES_ONLY: ReadonlySet<BackgroundTopic> = new Set([
  'facts/refresh',
  'picture/fetch',
  'site/tidy',
]);

export const visitAsks: { [K in VisitTopic]: SchemaOf<VisitProtocol[K]['ask']> } = {
  'visit/status': nothing,
  'visit/highlight': z.object({ on: z.boolean() }),
  'visit/save': z.object({ replace: z.boolean(), announce: z.boolean() }),
  'visit/read': nothing,
  'visit/choose': nothing,
  'visit/step': z.object({ direction: z.enum(['next', 'previous']) }),
};

const visitStatus: SchemaOf<VisitStatus> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('extracting') }),
  z.object({ state: z.literal('failed') }),
  z.object({
    state: z.literal('not-an-article'),
    why: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('not-an-article') }),
      z.object({ kind: z.literal('front-page') }),
      z.object({ kind: z.literal('not-html'), contentType: line }),
      z.object({ kind: z.literal('too-large'), nodes: z.number(), depth: z.number() }),
    ]),
  }),
  z.object({
    state: z.literal('article'),
    title: line,
    form,
    published: z.nullable(days),
    leaders: z.number(),
    countries: z.number(),
    highlighted: z.boolean(),
    saved: z.boolean(),
  }),
]);

const failure = z.object({
  ok: z.literal(false),
  error: z.object({ kind: z.enum(['storage-full', 'storage-unavailable', 'no-article', 'foreign-address']) }),
});

const saved = z.discriminatedUnion('did', [
  z.object({ id: z.uuid(), did: z.enum(['saved', 'updated', 'unchanged']) }),
  z.object({
    id: z.uuid(),
    did: z.literal('kept-longer'),
    kept: z.int().check(z.nonnegative()),
    offered: z.int().check(z.nonnegative()),
  }),
]);

/** A visit runs in the page's process, so what it answers is parsed too. */
export const visitReplies: { [K in VisitTopic]: SchemaOf<VisitProtocol[K]['reply']> } = {
  'visit/status': visitStatus,
  'visit/highlight': visitStatus,
  'visit/step': visitStatus,
  'visit/choose': nothing,
  'visit/save': z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: saved }), failure]),
  'visit/read': z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.uuid() }), failure]),
};
