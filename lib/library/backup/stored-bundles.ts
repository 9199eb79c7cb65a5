// Ids of clippings → all rows that the database holds of them, a few requests for many clippings, and each as a line of a backup has it.
import { groupBy } from '../../core/collections';
import type { LibraryDb } from '../db';
import type { ChangeRow } from '../filing/filing-tables';
import { NEW_STATE, type StateRow } from '../filing/reading-state';
import type { TagRow } from '../filing/tag';
import { type BodyRow, unpackWhole } from '../packed-body';
import type { ItemRow, VersionRow } from '../schema/rows';
import { BESIDE_TABLES, type BesideRow } from './beside-tables';
import type { RawRow } from './clipping-bundle';

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

/** The rows of one clipping as they are stored; bodies are packed still. */
export interface StoredBundle {
  readonly id: string;
  readonly item: ItemRow | undefined;
  readonly body: BodyRow | undefined;
  readonly versions: readonly VersionRow[];
  readonly state: StateRow | undefined;
  readonly tags: readonly TagRow[];
  readonly changes: readonly ChangeRow[];
  /** Rows of each of `BESIDE_TABLES` that has any, by its name. */
  readonly beside: Readonly<Record<string, readonly BesideRow[]>>;
}

/** Rows of the two tables that make a clipping; either may lack one that the other has. */
interface Found {
  readonly items: readonly ItemRow[];
  readonly bodies: readonly BodyRow[];
}

/** Rows of every table beside of the clippings from `first` to `last`: a function that tells those of one of them. */
async function besideOf(db: LibraryDb, first: string, last: string) {
  const tables = await Promise.all(
    BESIDE_TABLES.map(async ({ name, owner }) => {
      const rows = await db.table<BesideRow>(name).where(owner).between(first, last, true, true).toArray();
      return [name, groupBy(rows, (row) => row[owner])] as const;
    }),
  );
  return (id: string): StoredBundle['beside'] =>
    Object.fromEntries(tables.flatMap(([name, rows]) => (rows.has(id) ? [[name, rows.get(id)!]] : [])));
}

/** What the other tables hold of the clippings of `found`, which are all that there are from the first to the last. */
async function bundlesOf(db: LibraryDb, ids: readonly string[], found: Found): Promise<StoredBundle[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ofAll = [[first, ''] as const, [last, []] as const] as const;
  const [versions, states, tags, changes, beside] = await Promise.all([
    db.versions.where('clippingId').between(first, last, true, true).toArray(),
    db.states.where('id').between(first, last, true, true).toArray(),
    db.tags
      .where('[id+tag]')
      .between(...ofAll)
      .toArray(),
    db.changes
      .where('[id+field]')
      .between(...ofAll)
      .toArray(),
    besideOf(db, first, last),
  ]);
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) => groupBy(rows, ({ id }) => id);
  const [items, bodies, state, tagged, changed] = [
    byId(found.items),
    byId(found.bodies),
    byId(states),
    byId(tags),
    byId(changes),
  ];
  const former = groupBy(versions, ({ clippingId }) => clippingId);
  return ids.map((id) => ({
    id,
    item: items.get(id)?.[0],
    body: bodies.get(id)?.[0],
    versions: former.get(id) ?? [],
    state: state.get(id)?.[0],
    tags: tagged.get(id) ?? [],
    changes: changed.get(id) ?? [],
    beside: beside(id),
  }));
}

/**
 * The next `limit` clippings behind `last`, in the order of their ids, those whose row in the list is lost too; fewer:
 * there are no more. Inside a transaction on `BUNDLED_TABLES`.
 */
export async function bundlesAfter(db: LibraryDb, last: string, limit: number): Promise<StoredBundle[]> {
  const [items, bodies] = await Promise.all([
    db.items.where('id').above(last).limit(limit).toArray(),
    db.bodies.where('id').above(last).limit(limit).toArray(),
  ]);
  const ids = [...new Set([...items, ...bodies].map(({ id }) => id))].sort().slice(0, limit);
  return bundlesOf(db, ids, { items, bodies });
}

/** The fields of a stored body, its id first; of one whose packing is damaged, the packing too. */
function plainBody(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('id' in row)) return row;
  const { fields, isWhole } = unpackWhole(row);
  if (isWhole) return { id: row.id, ...fields };
  const packing = [
    ['packed', Reflect.get(row, 'packed')],
    ['words', Reflect.get(row, 'words')],
  ] as const;
  return { id: row.id, ...fields, ...Object.fromEntries(packing.filter(([, bytes]) => bytes !== undefined)) };
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

/** A clipping as a line of a backup has it, unpacked. Of what is missing there is null. */
export function plainBundle(stored: StoredBundle): RawRow {
  const { item, body, versions, tags, changes, beside } = stored;
  const { readAt, starredAt, archivedAt } = stored.state ?? NEW_STATE;
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

/** The clipping `id` as a line of a backup has it; inside a transaction on `BUNDLED_TABLES`. */
export async function rawBundle(db: LibraryDb, id: string): Promise<RawRow> {
  const [item, body] = await Promise.all([db.items.get(id), db.bodies.get(id)]);
  const found = { items: item ? [item] : [], bodies: body ? [body] : [] };
  const [bundle] = await bundlesOf(db, [id], found);
  return plainBundle(bundle!);
}
