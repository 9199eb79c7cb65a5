// Wires what the popup's search shows besides its rows: suggestions while one types, filters, what is wrong, and snippets.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListSearch, SearchSuggestion } from '../../../components/popup/search/search-state';
import type { Finder } from '../../../lib/library/archive/open-finder';
import type { ReadingListItem } from '../../../lib/library/clipping';
import type { Library } from '../../../lib/library/repository';
import { openEnds } from '../../../lib/library/search/open-end';
import { faultOf, filtersOf } from '../../../lib/library/search/query-parts';
import { openNameSources } from './name-sources';
import { suggest } from './suggest';

/** Texts that are read at a time: about as many rows as a popup shows. */
const AT_ONCE = 8;

type Snippets = ListSearch['snippets'];
const NOBODY: readonly SearchSuggestion[] = [];
const NONE: { readonly of: string; readonly by: Snippets } = { of: '', by: new Map() };

/** Those for a shorter beginning stay until the new ones are there: the list does not jump at each letter. */
function useSuggestions(library: Library, finder: Finder, query: string): readonly SearchSuggestion[] {
  const sources = useMemo(() => openNameSources(library, finder), [library, finder]);
  const [suggestions, tell] = useState(NOBODY);
  const isOpen = openEnds(query).length > 0;
  useEffect(() => {
    if (!isOpen) return tell(NOBODY);
    let isWanted = true;
    void suggest(sources, query).then((found) => {
      if (isWanted) tell(found);
    });
    return () => {
      isWanted = false;
    };
  }, [sources, query, isOpen]);
  return isOpen ? suggestions : NOBODY;
}

/** Row after row; an answer to an older query is dropped. */
function useSnippets(finder: Finder, query: string, items: readonly ReadingListItem[]): Snippets {
  const [found, tell] = useState(NONE);
  const asked = useRef({ of: '', items: new WeakSet<ReadingListItem>() });
  useEffect(() => {
    if (query.trim() === '') return;
    if (asked.current.of !== query) asked.current = { of: query, items: new WeakSet() };
    let isWanted = true;
    const readAll = async () => {
      const missing = items.filter((item) => !asked.current.items.has(item));
      for (let at = 0; at < missing.length; at += AT_ONCE) {
        const part = missing.slice(at, at + AT_ONCE);
        const ids = part.map(({ id }) => id);
        const by = await finder.snippets(ids, query);
        if (!isWanted) return;
        for (const item of part) asked.current.items.add(item);
        tell((before) => ({ of: query, by: new Map([...(before.of === query ? before.by : []), ...by]) }));
      }
    };
    readAll().catch(() => undefined); // the list itself says that storage cannot be read
    return () => {
      isWanted = false;
    };
  }, [finder, query, items]);
  return found.of === query ? found.by : NONE.by;
}

export interface Searched {
  readonly library: Library;
  readonly finder: Finder;
  readonly query: string;
  /** Rows that are on screen. */
  readonly items: readonly ReadingListItem[];
}

/** All that is shown of a search but its rows. */
export function useSearch({ library, finder, query, items }: Searched): ListSearch {
  const suggestions = useSuggestions(library, finder, query);
  const snippets = useSnippets(finder, query, items);
  const parts = useMemo(() => ({ filters: filtersOf(query), fault: faultOf(query) }), [query]);
  return { suggestions, snippets, ...parts };
}
