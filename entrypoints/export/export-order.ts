// What is to be exported → the ids of its clippings, in the order in which they are to stand.
import { countryName } from '../../components/country-name';
import { formats } from '../../components/formats';
import type { Words } from '../../components/words';
import type { ExportSource } from '../../lib/exchange/write/export-kinds';
import type { Archive } from '../../lib/library/archive/open-archive';
import type { Exports } from '../../lib/library/exporting/open-exports';
import type { Pictures } from '../../lib/library/pictures/open-pictures';
import type { Library } from '../../lib/library/repository';

export interface ExportDoors {
  readonly library: Library;
  readonly archive: Archive;
  readonly exports: Exports;
  readonly pictures: Pick<Pictures, 'addressesOf' | 'read'>;
}

type Doors = Pick<ExportDoors, 'library' | 'archive'>;

/** Clippings of a search that are read at a time. */
const FOUND_AT_ONCE = 500;

async function found(library: Library, query: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: number | null = null; ; ) {
    const page: Awaited<ReturnType<Library['search']>> = await library.search({
      query,
      after,
      limit: FOUND_AT_ONCE,
    });
    ids.push(...page.items.map(({ id }) => id));
    if (page.end === null) return ids;
    after = page.end;
  }
}

async function listed(archive: Archive, by: Parameters<Archive['ids']>[0]): Promise<string[]> {
  const ids: string[] = [];
  for await (const slice of archive.ids(by)) for (const id of slice) ids.push(id);
  return ids;
}

/** Rows that are read at a time, to see which country each article is about. */
const ROWS_AT_ONCE = 200;

/** What is exported, in order. */
export interface ExportOrder {
  readonly ids: readonly string[];
  /** Of those that stand under a heading: the countries that they name most. */
  readonly groups: ReadonlyMap<string, string>;
}

const NO_GROUPS: ReadonlyMap<string, string> = new Map();

/** Those that name a country most stand together, by its name; those that name none come last. */
async function byCountry(archive: Archive, ids: readonly string[], words: Words): Promise<ExportOrder> {
  const groups = new Map<string, string>();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await archive.rows(ids.slice(from, from + ROWS_AT_ONCE));
    for (const [id, { item }] of rows) {
      const [country] = item.countries;
      if (country !== undefined) groups.set(id, countryName(country, words));
    }
  }
  const { compare } = formats(words);
  const order = (one: string, other: string): number => {
    const [a, b] = [groups.get(one), groups.get(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return compare(a, b);
  };
  return { ids: ids.toSorted(order), groups };
}

async function plainIds({ library, archive }: Doors, source: ExportSource): Promise<readonly string[]> {
  switch (source.of) {
    case 'all':
      return await listed(archive, { shelf: 'all' });
    case 'digest':
      return await listed(archive, { list: 'unread' });
    case 'list':
      return await listed(archive, { list: source.list });
    case 'tag':
      return await listed(archive, { tag: source.tag });
    case 'search':
      return await found(library, source.query);
    case 'id':
      return source.ids;
    case 'choice':
      return []; // its page has said that it is known no longer
  }
}

/**
 * Newest first, the best first of a search, chosen ones as they were chosen, a digest by country. Rejects where storage
 * cannot be read.
 */
export async function exportOrder(doors: Doors, source: ExportSource, words: Words): Promise<ExportOrder> {
  const ids = await plainIds(doors, source);
  return source.of === 'digest' ? byCountry(doors.archive, ids, words) : { ids, groups: NO_GROUPS };
}
