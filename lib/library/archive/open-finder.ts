// The door for whoever shows what a search finds: the words around it, and the people, countries and sites that there are.
import type { EntityId } from '../../gazetteer/model/types';
import { type LibraryDb, ownLibraryDb } from '../db';
import { storedWords } from '../filing/searched-text';
import { fieldTerm } from '../search/document-terms';
import { beginningWith, readTerms, searchedSegments } from '../search/search-tables';
import { type SnippetPiece, snippetOf } from './snippet';

type Snippets = ReadonlyMap<string, readonly SnippetPiece[]>;

/** All of it rejects where storage is unavailable. */
export interface Finder {
  /** See `readSnippets`. */
  snippets(ids: readonly string[], query: string): Promise<Snippets>;
  /** Whom clippings name, those of most clippings first; of clippings that are gone since, too. */
  entities(): Promise<readonly EntityId[]>;
  /** Hosts that begin so, those of most clippings first; of clippings that are gone since, too. */
  sitesLike(prefix: string): Promise<readonly string[]>;
}

/** What of each clipping's text a query found, by id; those whose text has nothing of it are left out. */
export async function readSnippets(db: LibraryDb, ids: readonly string[], query: string): Promise<Snippets> {
  const bodies = await db.bodies.bulkGet([...ids]);
  const found = ids.map((id, at) => [id, snippetOf(storedWords(bodies[at]), query)] as const);
  return new Map(found.filter(([, pieces]) => pieces.length > 0));
}

/** What stands behind `kind` in the terms of the index that begin with it and `prefix`, the most frequent first. */
async function termsLike(db: LibraryDb, kind: string, prefix: string): Promise<string[]> {
  const found = await db.transaction('r', [db.segments, db.postings], async () =>
    readTerms(db, { segments: await searchedSegments(db), range: beginningWith(kind + prefix) }),
  );
  return [...found]
    .sort(([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .map(([term]) => term.slice(kind.length));
}

/** Opens nothing yet: the database is opened by the first call. */
export function openFinder({ db = ownLibraryDb() }: { readonly db?: LibraryDb } = {}): Finder {
  return {
    snippets: (ids, query) => readSnippets(db, ids, query),
    entities: async () => (await termsLike(db, fieldTerm.entity(''), '')) as EntityId[], // only ids are written there
    sitesLike: (prefix) => termsLike(db, fieldTerm.site(''), prefix),
  };
}
