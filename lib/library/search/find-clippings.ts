// A typed query → ids of clippings, the best first, a page at a time: the index finds candidates, their rows decide.
import type { EntityId } from '../../gazetteer/model/types';
import type { LibraryDb } from '../db';
import { readTags } from '../filing/file-clipping';
import { NEW_STATE } from '../filing/reading-state';
import { searchedWords, storedWords } from '../filing/searched-text';
import { type ListPage, listed } from '../list-clippings';
import { kindsOf, type Margin, notesIn, readMargins } from '../quotes/quote-tables';
import { readItem } from '../stored-rows';
import { type Asked, type AskedTable, type KnownClause, meetsClause } from './clause-test';
import { parseQuery, type Query, wordsOf } from './parse-query';
import { type IndexDemand, type KnownDemand, type Plan, planOf } from './plan-query';
import { type FoundDemand, type FoundTerm, rankDocuments } from './rank-documents';
import { readTerms, type SegmentRow, searchedSegments } from './search-tables';

/** Ids of the people or countries of a name as a reader types it; none: nobody is known by it. */
export type NameToIds = (kind: 'person' | 'country', name: string) => Promise<readonly EntityId[]>;

export interface SearchRequest {
  readonly query: string;
  /** The `end` of the page before; null: the first page. */
  readonly after: number | null;
  /** Most clippings on a page; at least 1. */
  readonly limit: number;
}

export interface FoundPage {
  /** Ids of clippings, the best first. */
  readonly ids: readonly string[];
  /** Give it back for the page that follows; null: there is none. The page may be short all the same. */
  readonly next: number | null;
}

/** Candidates whose rows are read at a time, and at most for one page: a phrase of common words may be nowhere. */
const [CHUNK, MOST_CANDIDATES] = [64, 4096];

/** Names in a query, looked up. */
function knownDemands(query: Query, idsOf: NameToIds): Promise<KnownDemand[]> {
  const known = async (clause: KnownClause): Promise<KnownClause> => {
    if (clause.kind === 'words' || (clause.field !== 'person' && clause.field !== 'country')) return clause;
    const ids = await idsOf(clause.field, clause.value);
    // Whom nobody knows is looked for by the name itself.
    return ids.length > 0 ? { ...clause, ids } : (wordsOf(clause.value) ?? { ...clause, ids });
  };
  return Promise.all(
    query.map(async (demand) => ({ ...demand, anyOf: await Promise.all(demand.anyOf.map(known)) })),
  );
}

/** What the index holds for one demand. */
async function foundFor(
  db: LibraryDb,
  segments: readonly SegmentRow[],
  { lookups, isExcluded }: IndexDemand,
): Promise<FoundDemand> {
  const found = await Promise.all(lookups.map((range) => readTerms(db, { segments, range })));
  const terms = found.flatMap((byTerm, at): FoundTerm[] =>
    [...byTerm.values()].map((term) => ({ ...term, worth: lookups[at]!.worth })),
  );
  return { terms, isExcluded };
}

const NO_MARGIN: Margin = { quotes: [], damaged: 0, note: '' };

/** Those of `ids` that meet what the index could not decide, in their order; what is in the trash is not indexed. */
async function meeting(db: LibraryDb, ids: readonly string[], { ofRows, asked }: Plan): Promise<string[]> {
  if (ofRows.length === 0) return [...ids];
  const rowsOf = <T>(table: AskedTable, read: () => PromiseLike<readonly T[]>) =>
    asked.has(table) ? read() : [];
  const [states, items, bodies, tags, margins] = await Promise.all([
    rowsOf('states', () => db.states.bulkGet([...ids])),
    rowsOf('items', () => db.items.bulkGet([...ids])),
    rowsOf('bodies', () => db.bodies.bulkGet([...ids])),
    rowsOf('tags', () => Promise.all(ids.map((id) => readTags(db, id)))),
    rowsOf('margins', () => readMargins(db, ids)),
  ]);
  const isMet = (clipping: Asked) =>
    ofRows.every(
      ({ anyOf, isExcluded }) => anyOf.some((clause) => meetsClause(clipping, clause)) !== isExcluded,
    );
  return ids.filter((id, at) => {
    const margin = margins[at] ?? NO_MARGIN;
    return isMet({
      // Parsed and unpacked when a clause asks for it.
      get item() {
        return readItem(items[at] ?? {}).value;
      },
      get text() {
        return searchedWords(this.item, storedWords(bodies[at]));
      },
      state: states[at] ?? { ...NEW_STATE, id, isTrashed: false },
      tags: tags[at] ?? [],
      notes: notesIn(margin),
      has: kindsOf(margin),
    });
  });
}

interface Candidates {
  /** Numbers of documents, the best first. */
  readonly ranked: Iterable<number>;
  readonly plan: Plan;
  /** How many of them earlier pages have looked at. */
  readonly after: number;
  readonly limit: number;
}

/** The candidates from the `after`-th on, chunk by chunk, until `limit` clippings are found. */
async function pageOf(db: LibraryDb, { ranked, plan, after, limit }: Candidates): Promise<FoundPage> {
  const ids: string[] = [];
  let [seen, chunk]: [number, number[]] = [0, []];
  const look = async () => {
    const rows = await db.documents.bulkGet(chunk);
    chunk = [];
    ids.push(
      ...(await meeting(
        db,
        rows.flatMap((row) => (row ? [row.id] : [])),
        plan,
      )),
    );
  };
  for (const doc of ranked) {
    if (seen++ < after) continue;
    chunk.push(doc);
    if (chunk.length < Math.min(CHUNK, limit)) continue;
    await look();
    if (ids.length >= limit || seen - after >= MOST_CANDIDATES) return { ids, next: seen };
  }
  await look();
  return { ids, next: null };
}

/** The list rows of what `query` finds, as `findClippings` gives it. */
export async function searchClippings(
  db: LibraryDb,
  request: SearchRequest,
  idsOf: NameToIds,
): Promise<ListPage<number>> {
  const { ids, next } = await findClippings(db, request, idsOf);
  const rows = await db.items.bulkGet([...ids]);
  return listed({ rows: rows.filter((row) => row !== undefined), end: next });
}

/**
 * Clippings that meet `query`, the best first; an empty query finds nothing. In one transaction: what is saved while
 * it runs is found by the next one. A page may hold up to twice `limit`.
 */
export async function findClippings(
  db: LibraryDb,
  { query, after, limit }: SearchRequest,
  idsOf: NameToIds,
): Promise<FoundPage> {
  const demands = await knownDemands(parseQuery(query), idsOf);
  if (demands.length === 0) return { ids: [], next: null };
  const plan = planOf(demands);
  const rows = [db.states, db.items, db.bodies, db.tags, db.quotes, db.notes];
  const tables = [db.documents, db.segments, db.postings, ...rows];
  return db.transaction('r', tables, async () => {
    const [segments, last] = await Promise.all([searchedSegments(db), db.documents.orderBy('doc').last()]);
    const newest = last?.doc ?? 0;
    const found = await Promise.all(plan.ofIndex.map((demand) => foundFor(db, segments, demand)));
    return pageOf(db, { ranked: rankDocuments(found, newest), plan, after: after ?? 0, limit });
  });
}
