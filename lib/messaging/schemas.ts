// What the background may be asked, and a visit may answer: one schema a topic, each tied to the protocol's types.
import * as z from 'zod/mini';
import { formShape, foundArticleParts, namesFit } from '../core/shapes/article-shape';
import { MOST_NAME_CHOICES, MOST_OTHERS } from '../core/shapes/bounds';
import { daysShape } from '../core/shapes/day-shape';
import { entityIdShape, nameChoicesShape, nameShape } from '../core/shapes/mention-shape';
import {
  bodyShape,
  lineShape,
  selectorShape,
  siteShape,
  spanShape,
  webAddressShape,
} from '../core/shapes/text-shape';
import type { BackgroundProtocol, BackgroundTopic, VisitProtocol, VisitStatus, VisitTopic } from './protocol';

const nothing = z.null();
/** UTF-16 units: ids of ours are UUIDs. */
const LONGEST_ID = 100;
const idShape = z.string().check(z.maxLength(LONGEST_ID));
/** What is fetched from the network, unlike what is opened in a tab, never lies on the reader's disk. */
const fetchedAddress = webAddressShape.check(z.refine((address) => /^https?:/i.test(address)));

/** Schema that yields exactly `T`; a protocol that changes without its schema is a compile error. */
type SchemaOf<T> = z.ZodMiniType<T>;

/** UTF-16 code units; a sheet that hides as much as is ever hidden has a tenth of it. */
const LONGEST_SHEET = 2_000_000;

/** An article of a megabyte that names nothing but names has fewer. */
const MOST_NAMED = 10_000;
const namedShape = z.object({
  id: entityIdShape,
  count: z.int().check(z.positive()),
  inTitle: z.boolean(),
});

const linkedText = {
  title: lineShape,
  text: bodyShape,
  published: z.nullable(daysShape),
  lang: z.nullable(lineShape),
};

export const backgroundAsks: { [K in BackgroundTopic]: SchemaOf<BackgroundProtocol[K]['ask']> } = {
  'article/link': z.object({ ...linkedText, choices: z.optional(nameChoicesShape) }),
  'names/prepare': nothing,
  'name/look-up': z.object({ ...linkedText, name: lineShape }),
  'name/candidates': z.object({
    words: nameShape,
    id: entityIdShape,
    others: z.array(entityIdShape).check(z.maxLength(MOST_OTHERS)),
    published: z.nullable(daysShape),
  }),
  'article/cast': z.object({
    named: z.array(namedShape).check(z.maxLength(MOST_NAMED)),
    published: z.nullable(daysShape),
  }),
  'entity/describe': z.object({ id: entityIdShape, published: z.nullable(daysShape) }),
  'entity/wikipedia': z.object({ id: entityIdShape, lang: z.nullable(lineShape) }),
  'clipping/is-saved': z.object({ canonicalUrl: webAddressShape, url: webAddressShape, title: lineShape }),
  'clipping/save': z
    .object({
      ...foundArticleParts,
      replace: z.boolean(),
      quote: z.optional(spanShape),
      onlyFill: z.optional(z.boolean()),
    })
    .check(namesFit),
  'draft/keep': z.object(foundArticleParts).check(namesFit),
  'picture/fetch': z.object({ address: fetchedAddress, clipping: z.optional(idShape) }),
  'page/fetch': z.object({ address: fetchedAddress }),
  'pictures/keep': z.object({ id: idShape, isShown: z.optional(z.boolean()) }),
  'pictures/go-on': nothing,
  'facts/refresh': nothing,
  'facts/correct': z.object({ id: entityIdShape }),
  'site/tidy': z.object({ host: siteShape, on: z.boolean() }),
  'site/read': z.object({
    mode: z.enum(['always', 'everywhere', 'off', 'on-click']),
    host: z.nullable(siteShape),
  }),
  'site/refused': nothing,
  'site/article': z.object({ selector: selectorShape }),
  'site/settings': nothing,
  'page/read': nothing,
  'page/load-parts': nothing,
  'page/choose': z.object({ tabId: z.int() }),
  'page/lay-style': z.object({ css: z.string().check(z.maxLength(LONGEST_SHEET)), on: z.boolean() }),
};

/** What only our own pages may ask: a visit runs in the process of a page that we do not trust. */
export const OWN_PAGES_ONLY: ReadonlySet<BackgroundTopic> = new Set([
  'article/cast',
  'facts/refresh',
  'page/choose',
  'picture/fetch',
  'page/fetch',
  'pictures/keep',
  'pictures/go-on',
  'site/tidy',
  'site/read',
  'site/refused',
]);

const visitStatus: SchemaOf<VisitStatus> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('extracting') }),
  z.object({ state: z.literal('failed') }),
  z.object({
    state: z.literal('not-an-article'),
    why: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('not-an-article') }),
      z.object({ kind: z.literal('front-page') }),
      z.object({ kind: z.literal('not-html'), contentType: lineShape }),
      z.object({ kind: z.literal('too-large'), nodes: z.number(), depth: z.number() }),
    ]),
  }),
  z.object({
    state: z.literal('article'),
    title: lineShape,
    lang: z.nullable(lineShape),
    dir: z.enum(['ltr', 'rtl']),
    form: formShape,
    published: z.nullable(daysShape),
    leaders: z.number(),
    countries: z.number(),
    organisations: z.number(),
    highlighted: z.boolean(),
    saved: z.boolean(),
  }),
]);

const failure = z.object({
  ok: z.literal(false),
  error: z.object({
    kind: z.enum([
      'storage-full',
      'storage-newer',
      'storage-unavailable',
      'no-article',
      'no-link',
      'nothing-chosen',
      'foreign-address',
    ]),
  }),
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
  'visit/found': z.nullable(visitStatus),
  'visit/highlight': visitStatus,
  'visit/step': visitStatus,
  'visit/named': z.nullable(
    z.object({
      title: lineShape,
      lang: z.nullable(lineShape),
      dir: z.enum(['ltr', 'rtl']),
      url: webAddressShape,
      published: z.nullable(daysShape),
      named: z.array(namedShape).check(z.maxLength(MOST_NAMED)),
      settled: z
        .array(z.object({ words: nameShape, name: z.nullable(lineShape) }))
        .check(z.maxLength(MOST_NAME_CHOICES)),
    }),
  ),
  'visit/reveal': z.object({ places: z.int().check(z.nonnegative()) }),
  'visit/go-back': z.object({ moved: z.boolean() }),
  'visit/unsettle': nothing,
  'visit/choose': nothing,
  'visit/look-up': nothing,
  'visit/link-kept': nothing,
  'visit/save': z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: saved }), failure]),
  'visit/read': z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value: z.uuid() }), failure]),
};
