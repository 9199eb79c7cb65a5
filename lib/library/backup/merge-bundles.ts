// One clipping in two libraries → the clipping that both come to: field by field, the newest stands, and no text is lost; no database.
import type { ReadingState } from '../filing/reading-state';
import { parseBody } from '../stored-rows';
import { BESIDE_TABLES, type BesideRow, type BesideTable } from './beside-tables';
import type { BundledVersion, ClippingBundle, LoggedChanges } from './clipping-bundle';
import { isSameValue, orderOf } from './same-value';

/** `conflicting`: the texts differ, and the one that does not stand is kept as a version. */
export type MergeKind = 'same' | 'changed' | 'conflicting';

export interface MergedBundle {
  readonly bundle: ClippingBundle;
  readonly kind: MergeKind;
}

/** The same of each of two libraries. */
interface Both<T> {
  readonly mine: T;
  readonly theirs: T;
}
type Side = keyof Both<unknown>;

/** Whoever is newer; `null`: neither, by these instants. Without an instant it is the oldest. */
function newerOf(mine: string | undefined, theirs: string | undefined): Side | null {
  const [a, b] = [mine ?? '', theirs ?? ''];
  if (a === b) return null;
  return a > b ? 'mine' : 'theirs';
}

/** Of two that nothing else tells apart: always the same one, whoever is asked. */
const eitherOf = ({ mine, theirs }: Both<unknown>): Side =>
  orderOf(mine) >= orderOf(theirs) ? 'mine' : 'theirs';

const loggedSide = ({ mine, theirs }: Both<ClippingBundle>, field: string): Side | null =>
  newerOf(mine.changes[field], theirs.changes[field]);

const textOf = (body: unknown): string | null => parseBody(body)?.text ?? null;

/** What the page said, and the reader's edits of it. */
interface Content extends Pick<ClippingBundle, 'item' | 'body' | 'versions'> {
  /** A text became a version that neither library had as one. */
  readonly isKeptTwice: boolean;
}

/** The text that does not stand, unless it is kept already. */
function asVersion({ item, body }: ClippingBundle, replacedAt: string, id: string): BundledVersion {
  return { id, replacedAt, item: { ...item }, body };
}

/** The one replaced last first; of two replaced at once, always the same. */
function byAge({ id: a, ...one }: BundledVersion, { id: b, ...other }: BundledVersion): number {
  if (one.replacedAt !== other.replacedAt) return one.replacedAt > other.replacedAt ? -1 : 1;
  return `${orderOf(one)} ${a}` < `${orderOf(other)} ${b}` ? -1 : 1;
}

/** Versions of both: a text that stands, or is there already, is not kept twice. */
function allVersions(
  { mine, theirs }: Both<ClippingBundle>,
  standing: string | null,
  added: readonly BundledVersion[] = [],
): BundledVersion[] {
  // Theirs may have another id: as versions of mine, they bear that of mine.
  const { id: own } = mine.item;
  const taken = theirs.versions.map((each) => ({ ...each, body: { ...each.body, id: own } }));
  const versions = [...mine.versions, ...taken].toSorted(byAge);
  const [ids, said] = [new Set<string>(), new Set<string | null>([standing])];
  return [...versions, ...added]
    .filter(({ id, body }) => {
      const text = textOf(body);
      // Of two texts that cannot be read nobody can tell that they are the same.
      if (ids.has(id) || (text !== null && said.has(text))) return false;
      ids.add(id);
      said.add(text);
      return true;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One is a link, of which nothing is kept: the text stands that there is. Null: both have one, or neither has. */
function onlyText(both: Both<ClippingBundle>): Content | null {
  const { mine, theirs } = both;
  const [mineIs, theirsIs] = [mine, theirs].map(({ item }) => item.link !== undefined);
  if (mineIs === theirsIs) return null;
  const { item, body } = mineIs ? theirs : mine;
  return { item, body, versions: allVersions(both, textOf(body)), isKeptTwice: false };
}

/** Both have another text: the newer stands, the other becomes a version. */
function newestText(both: Both<ClippingBundle>, newId: () => string): Content {
  const { mine, theirs } = both;
  const unreadable = textOf(mine.body) === null ? 'theirs' : null;
  const side = unreadable ?? newerOf(mine.item.updatedAt, theirs.item.updatedAt) ?? eitherOf(both);
  const [stands, former] = side === 'mine' ? [mine, theirs] : [theirs, mine];
  const before = asVersion(former, stands.item.updatedAt, newId());
  const versions = allVersions(both, textOf(stands.body), [before]);
  return { item: stands.item, body: stands.body, versions, isKeptTwice: versions.includes(before) };
}

/** The text is one: what else the page said is the newer's, the reader's edits are those made last. */
function newestEdits(both: Both<ClippingBundle>): Content {
  const { mine, theirs } = both;
  const facts = both[newerOf(mine.item.updatedAt, theirs.item.updatedAt) ?? eitherOf(both)].item;
  const edited = both[loggedSide(both, 'edits') ?? (facts === mine.item ? 'mine' : 'theirs')];
  const { countries, entities, wordCount } = edited.item;
  const isOneTitle = facts.title === edited.item.title;
  const other = edited === mine ? theirs : mine;
  const names = { ...Object(edited.body['mentions']), title: Object(other.body['mentions']).title };
  const body = isOneTitle ? edited.body : { ...edited.body, mentions: names };
  const versions = allVersions(both, textOf(edited.body));
  return { item: { ...facts, countries, entities, wordCount }, body, versions, isKeptTwice: false };
}

/** When it was put where it is: one that is saved again is wanted, wherever else it was deleted before. */
const placedAt = ({ item, changes }: ClippingBundle): string => {
  const moved = changes['trash'] ?? '';
  return item.state === 'kept' && item.updatedAt > moved ? item.updatedAt : moved;
};

/** Under which id and address it is kept, since when, and whether it is in the trash. */
function placeOf(both: Both<ClippingBundle>) {
  const { mine, theirs } = both;
  const { id, canonicalUrl, storyKey } = mine.item;
  const isMine = mine.item.state === 'kept' || theirs.item.state === 'trashed';
  const side = newerOf(placedAt(mine), placedAt(theirs)) ?? (isMine ? 'mine' : 'theirs');
  const { state, deletedAt, savedAt } = both[side].item;
  const first = mine.item.savedAt < theirs.item.savedAt ? mine.item.savedAt : theirs.item.savedAt;
  // What came back out of the trash was saved anew then.
  const wasMoved = [mine, theirs].some(({ changes }) => changes['trash'] !== undefined);
  const since = wasMoved ? savedAt : first;
  return { id, canonicalUrl, storyKey, savedAt: since, state, ...(deletedAt && { deletedAt }) };
}

function mergeState(both: Both<ClippingBundle>): ReadingState {
  const newest = (logged: string, field: keyof ReadingState): string | null => {
    const [mine, theirs] = [both.mine.state[field], both.theirs.state[field]];
    const side = loggedSide(both, logged) ?? newerOf(mine ?? undefined, theirs ?? undefined) ?? 'mine';
    return both[side].state[field];
  };
  return {
    readAt: newest('read', 'readAt'),
    starredAt: newest('starred', 'starredAt'),
    archivedAt: newest('archived', 'archivedAt'),
  };
}

/** A tag stands that either has, unless it was taken away after that. */
function mergeTags(both: Both<ClippingBundle>): readonly string[] {
  const all = new Set([...both.mine.tags, ...both.theirs.tags]);
  const stands = (tag: string) => {
    const side = loggedSide(both, `tag:${tag}`);
    return side === null || both[side].tags.includes(tag);
  };
  return [...all].filter(stands).sort();
}

/** Whether `row` of one library was deleted in the other after anybody had touched it here. */
function isDeletedBy(
  { name, keyOf, changedAt, loggedAs }: BesideTable,
  row: BesideRow,
  { here, there }: { readonly here: ClippingBundle; readonly there: ClippingBundle },
): boolean {
  const key = keyOf(row);
  if (!loggedAs || there.beside[name]?.some((other) => keyOf(other) === key)) return false;
  const [gone, touched] = [there.changes[loggedAs(key)] ?? '', here.changes[loggedAs(key)] ?? ''];
  return gone > changedAt(row) && gone > touched;
}

function mergeTable(table: BesideTable, { mine, theirs }: Both<ClippingBundle>): BesideRow[] {
  const { name, owner, keyOf, changedAt } = table;
  const rows = new Map<string, BesideRow>();
  for (const [here, there] of [
    [mine, theirs],
    [theirs, mine],
  ] as const)
    for (const given of here.beside[name] ?? []) {
      if (isDeletedBy(table, given, { here, there })) continue;
      const row = { ...given, [owner]: mine.item.id };
      const other = rows.get(keyOf(row));
      const newer =
        other && (newerOf(changedAt(other), changedAt(row)) ?? eitherOf({ mine: other, theirs: row }));
      if (newer !== 'mine') rows.set(keyOf(row), row);
    }
  // In the order in which the database gives them.
  return [...rows.values()].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function mergeBeside(both: Both<ClippingBundle>): ClippingBundle['beside'] {
  const tables = BESIDE_TABLES.map((table) => [table.name, mergeTable(table, both)] as const);
  return Object.fromEntries(tables.filter(([, rows]) => rows.length > 0));
}

/** The newest of each field. */
function mergeChanges({ mine, theirs }: Both<ClippingBundle>): LoggedChanges {
  const all = { ...mine.changes };
  for (const [field, at] of Object.entries(theirs.changes)) if (!(all[field]! > at)) all[field] = at;
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What `mine` becomes when `theirs`, the same clipping in another library, is merged into it. It stays under its own id
 * and address. `newId` gives a UUID for a version.
 */
export function mergeBundles(
  mine: ClippingBundle,
  theirs: ClippingBundle,
  newId: () => string,
): MergedBundle {
  const both = { mine, theirs };
  const isOneText = textOf(mine.body) === textOf(theirs.body);
  const content = onlyText(both) ?? (isOneText ? newestEdits(both) : newestText(both, newId));
  const { item, body, versions, isKeptTwice } = content;
  const { deletedAt: _, ...facts } = item;
  const place = placeOf(both);
  const bundle = {
    item: { ...facts, ...place },
    body: { ...body, id: place.id },
    versions,
    state: mergeState(both),
    tags: mergeTags(both),
    changes: mergeChanges(both),
    beside: mergeBeside(both),
  };
  if (isSameValue(bundle, mine)) return { bundle: mine, kind: 'same' };
  return { bundle, kind: isKeptTwice ? 'conflicting' : 'changed' };
}
