// A clipping with everything that the library holds of it, as plain JSON: read from the database, or from a line of a backup.
import * as z from 'zod/mini';
import { instantShape } from '../../core/shapes/day-shape';
import type { LibraryDb } from '../db';
import { NEW_STATE, type ReadingState } from '../filing/reading-state';
import { MAX_TAGS, tagOf } from '../filing/tag';
import { isUnpackable, unpackBody } from '../packed-body';
import type { ItemRow, VersionRow } from '../schema/rows';
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
const isItemRow = (raw: unknown): raw is ItemRow =>
  indexedShape.safeParse(raw).success && !readItem(raw).damaged.includes('address');

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

const isReadable = (item: RawRow, body: RawRow): boolean =>
  readItem(item).damaged.length === 0 &&
  readBody(body, readItem(item).value.title.length)?.damaged.length === 0;

/**
 * A line of a backup, or what was found in the database → a clipping; null: it has no text, or could not be found again.
 * Parts that cannot be read are left out of tags, log, versions and tables beside; of row and body they stay as they are.
 */
export function parseBundle(raw: unknown): ReadBundle | null {
  const line = rawShape.safeParse(raw);
  if (!line.success) return null;
  const { item, body, versions, state, tags, changes, beside } = line.data;
  const rawBody = rawShape.safeParse(body);
  if (!isItemRow(item) || !rawBody.success || !readBody(rawBody.data)) return null;
  let isWhole = isReadable({ ...item }, rawBody.data);
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

/** The fields of a stored body, its id first; of one whose packing is damaged, the packing too. */
function plainBody(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('id' in row)) return row;
  const { id, ...fields } = unpackBody(row);
  const isDamaged = !isUnpackable({ ...row, id: String(id) });
  return { id: row.id, ...fields, ...(isDamaged && 'packed' in row && { packed: row.packed }) };
}

/** A row of the list without what its index is made of, which is made anew. */
function plainItem(row: ItemRow | undefined): unknown {
  if (!row) return null;
  const { filed: _, ...item } = row;
  return item;
}

const plainVersion = ({ clippingId: _, ...version }: VersionRow) => ({
  ...version,
  body: plainBody(version.body),
});

const withId = (id: string) =>
  [
    [id, ''],
    [id, []],
  ] as const;

/** Rows of the tables beside, by the name of the table. */
async function besideOf(db: LibraryDb, id: string): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(
    BESIDE_TABLES.map(
      async ({ name, owner }) => [name, await db.table(name).where(owner).equals(id).toArray()] as const,
    ),
  );
  return Object.fromEntries(rows.filter(([, each]) => each.length > 0));
}

/**
 * All that the database holds of the clipping `id`, as a line of a backup has it; inside a transaction on
 * `BUNDLED_TABLES`. Of what is missing there is null.
 */
export async function rawBundle(db: LibraryDb, id: string): Promise<RawRow> {
  const [item, body, versions, state, tags, changes, beside] = await Promise.all([
    db.items.get(id),
    db.bodies.get(id),
    db.versions.where('clippingId').equals(id).toArray(),
    db.states.get(id),
    db.tags
      .where('[id+tag]')
      .between(...withId(id))
      .toArray(),
    db.changes
      .where('[id+field]')
      .between(...withId(id))
      .toArray(),
    besideOf(db, id),
  ]);
  const { readAt, starredAt, archivedAt } = state ?? NEW_STATE;
  return {
    item: plainItem(item),
    body: body === undefined ? null : plainBody(body),
    versions: versions.map(plainVersion),
    state: { readAt, starredAt, archivedAt },
    tags: tags.map(({ tag }) => tag),
    changes: Object.fromEntries(changes.map(({ field, at }) => [field, at])),
    beside,
  };
}

/** Names of the tables that a transaction needs which reads bundles. */
export const BUNDLED_TABLES = [
  'items',
  'bodies',
  'versions',
  'states',
  'tags',
  'changes',
  ...BESIDE_TABLES.map(({ name }) => name),
];
