// A clipping with everything that the library holds of it, as plain JSON: a line of a backup, or what stands for one, parsed.
import * as z from 'zod/mini';
import { instantShape } from '../../core/shapes/day-shape';
import { NEW_STATE, type ReadingState } from '../filing/reading-state';
import { MAX_TAGS, tagOf } from '../filing/tag';
import type { ItemRow } from '../schema/rows';
import { readBody, readItem } from '../stored-rows';
import { BESIDE_TABLES, type BesideRow } from './beside-tables';

/** A row as it is stored, whatever is in it; its parts are parsed by those who show them. */
export type RawRow = Readonly<Record<string, unknown>>;

/** A former text; its clipping is that of the bundle. */
export interface BundledVersion {
  readonly id: string;
  /** ISO 8601 instant, UTC. */
  readonly replacedAt: string;
  readonly item: RawRow;
  /** Unpacked. */
  readonly body: RawRow;
}

/** Instants by the field of the clipping that was changed then. */
export type LoggedChanges = Readonly<Record<string, string>>;

/** All that the library holds of one clipping. What follows from it (lists, counters, names, words) is filed anew. */
export interface ClippingBundle {
  /** What the indexes need is whole; the rest may be damaged. */
  readonly item: ItemRow;
  /** Unpacked. */
  readonly body: RawRow;
  readonly versions: readonly BundledVersion[];
  readonly state: ReadingState;
  /** By their letters. */
  readonly tags: readonly string[];
  readonly changes: LoggedChanges;
  /** Rows of each of `BESIDE_TABLES` that has any, by its name. */
  readonly beside: Readonly<Record<string, readonly BesideRow[]>>;
}

/** What was read; `isWhole`: all of it can be shown. */
export interface ReadBundle {
  readonly bundle: ClippingBundle;
  readonly isWhole: boolean;
}

/** Longest id, in UTF-16 units: ours are UUIDs. */
const ID_LENGTH = 100;
const idShape = z.string().check(z.minLength(1), z.maxLength(ID_LENGTH));
const rawShape: z.ZodMiniType<RawRow> = z.record(z.string(), z.unknown());
const stateShape = z.object({
  readAt: z.nullable(instantShape),
  starredAt: z.nullable(instantShape),
  archivedAt: z.nullable(instantShape),
});
const tagShape = z.string().check(z.refine((tag) => tagOf(tag) === tag));
const versionShape = z.object({ id: idShape, replacedAt: instantShape, item: rawShape, body: rawShape });

/** What indexes and lists are made of: without it a row could not be found again. */
const indexedShape = z
  .looseObject({
    id: idShape,
    canonicalUrl: z.string(),
    savedAt: instantShape,
    updatedAt: instantShape,
    state: z.enum(['kept', 'trashed']),
    deletedAt: z.optional(instantShape),
  })
  .check(z.refine(({ state, deletedAt }) => (state === 'trashed') === (deletedAt !== undefined)));

/** Its other fields are parsed wherever they are shown, as those of every stored row are. */
const isItemRow = (raw: unknown, { damaged }: ReturnType<typeof readItem>): raw is ItemRow =>
  indexedShape.safeParse(raw).success && !damaged.includes('address');

/** The elements of `raw` that can be read; `whole` is told whether all can. */
function listOf<T>(raw: unknown, shape: z.ZodMiniType<T>, missing: () => void): T[] {
  if (!Array.isArray(raw)) missing();
  const read = (Array.isArray(raw) ? raw : []).map((each) => shape.safeParse(each));
  if (read.some(({ success }) => !success)) missing();
  return read.flatMap(({ success, data }) => (success ? [data] : []));
}

function besideIn(raw: RawRow, missing: () => void): ClippingBundle['beside'] {
  const rows = BESIDE_TABLES.map(
    ({ name, shape }) => [name, raw[name] === undefined ? [] : listOf(raw[name], shape, missing)] as const,
  );
  return Object.fromEntries(rows.filter(([, each]) => each.length > 0));
}

function isReadable(item: RawRow, body: RawRow): boolean {
  const { value, damaged } = readItem(item);
  return damaged.length === 0 && readBody(body, value.title.length)?.damaged.length === 0;
}

/**
 * A line of a backup, or what was found in the database → a clipping; null: it has no text, or could not be found again.
 * Parts that cannot be read are left out of tags, log, versions and tables beside; of row and body they stay as they are.
 */
export function parseBundle(raw: unknown): ReadBundle | null {
  const line = rawShape.safeParse(raw);
  if (!line.success) return null;
  const { item, body, versions, state, tags, changes, beside } = line.data;
  const [rawBody, readable] = [rawShape.safeParse(body), readItem(item)];
  if (!isItemRow(item, readable) || !rawBody.success) return null;
  const text = readBody(rawBody.data, readable.value.title.length);
  if (!text) return null;
  let isWhole = readable.damaged.length === 0 && text.damaged.length === 0;
  const missing = () => {
    isWhole = false;
  };
  const [givenState, log] = [stateShape.safeParse(state), rawShape.safeParse(changes)];
  const [tables, logged] = [rawShape.safeParse(beside), Object.entries(log.data ?? {})];
  const instants = logged.filter(
    (entry): entry is [string, string] => instantShape.safeParse(entry[1]).success,
  );
  const isAllThere = givenState.success && log.success && tables.success;
  if (!isAllThere || instants.length < logged.length) missing();
  const bundle = {
    item,
    body: rawBody.data,
    versions: listOf(versions, versionShape, missing),
    state: givenState.data ?? NEW_STATE,
    tags: listOf(tags, tagShape, missing).slice(0, MAX_TAGS),
    changes: Object.fromEntries(instants),
    beside: besideIn(tables.data ?? {}, missing),
  };
  if (!bundle.versions.every((each) => isReadable(each.item, each.body))) missing();
  return { bundle, isWhole };
}
