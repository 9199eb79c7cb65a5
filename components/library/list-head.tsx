// The head of a list: what it is and how long, the search in everything, how it is set and ordered, and the bin's way out.
import { useEffect, useRef } from 'preact/hooks';
import { exportAddress } from '../../lib/exchange/write/export-kinds';
import type { QueryFault } from '../../lib/library/search/query-parts';
import { Button } from '../button';
import { counted, formats } from '../formats';
import { SearchIcon } from '../icons';
import { faultInWords } from '../popup/search/search-notes';
import { useWords, type Words } from '../words';
import { exportedBy, type ListView, libraryAddress } from './library-address';
import { CardsMark, RowsMark } from './library-icons';
import { SHELF_WORDS } from './library-nav';

export interface ListHeadProps {
  readonly view: ListView;
  /** How many there are, as far as it is known; null: the library cannot be read. */
  readonly count: number | null;
  /** There are, or may be, more than `count`. */
  readonly hasMore: boolean;
  /** What is searched for is among the saved searches. */
  readonly isSaved: boolean;
  /** What of the search is not understood; null: nothing. */
  readonly fault: QueryFault | null;
  readonly onSearch: (query: string) => void;
  readonly onSaveSearch: (query: string) => void;
  readonly onEmptyBin: () => void;
}

export const titleOfList = (view: ListView, words: Words): string => {
  if (view.at === 'tag') return words('libraryTagged', view.tag);
  return view.at === 'search' ? words('librarySearchTitle') : words(SHELF_WORDS[view.shelf]);
};

/** Selects the field of the search: the key `/` leads into it. */
export const SEARCH_FIELD = 'library-search';

function SearchField({ view, onSearch }: Pick<ListHeadProps, 'view' | 'onSearch'>) {
  const words = useWords();
  const query = view.at === 'search' ? view.query : '';
  const field = useRef<HTMLInputElement>(null);
  // Back and forward change what is searched for; what is being typed is not written over.
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = query;
  }, [query]);
  return (
    <label class="search">
      <SearchIcon />
      <input
        ref={field}
        id={SEARCH_FIELD}
        class="input"
        type="search"
        aria-label={words('librarySearch')}
        placeholder={words('librarySearch')}
        defaultValue={query}
        onInput={(input) => onSearch(input.currentTarget.value)}
      />
    </label>
  );
}

/** A link that is drawn as a button and says whether it is where we are. */
function Toggle({
  view,
  to,
  label,
  children,
}: {
  readonly view: ListView;
  readonly to: Partial<Pick<ListView, 'look' | 'order'>>;
  readonly label: string;
  readonly children: preact.ComponentChildren;
}) {
  const isHere = Object.entries(to).every(([name, value]) => view[name as 'look'] === value);
  return (
    <a
      class="button toggle"
      href={libraryAddress({ ...view, ...to })}
      aria-current={isHere || undefined}
      aria-label={label}
      title={label}
    >
      {children}
    </a>
  );
}

type Counted = ListHeadProps & { readonly count: number };

function HowMany({ count, hasMore }: Counted) {
  const words = useWords();
  return (
    <p class="second-line" role="status">
      {hasMore
        ? words('libraryAtLeast', formats(words).number.format(count))
        : counted(words, count, { one: 'popupArticlesOne', other: 'popupArticlesOther' })}
    </p>
  );
}

function ListTools({ view, count, isSaved, onSaveSearch, onEmptyBin }: Counted) {
  const words = useWords();
  const isSearch = view.at === 'search';
  const isBin = view.at === 'shelf' && view.shelf === 'bin';
  const exported = exportedBy(view);
  return (
    <div class="library-tools">
      {isSearch && view.query.trim() !== '' && !isSaved && (
        <Button quiet onPress={() => onSaveSearch(view.query.trim())}>
          {words('librarySaveSearch')}
        </Button>
      )}
      {isBin && count > 0 && (
        <Button quiet onPress={onEmptyBin}>
          {words('libraryEmptyBin')}
        </Button>
      )}
      {exported && count > 0 && (
        <a class="button button-quiet" href={exportAddress(exported)} target="_blank" rel="noopener">
          {words('exportLink')}
        </a>
      )}
      {!isSearch && (
        <>
          <Toggle view={view} to={{ order: 'newest' }} label={words('libraryNewestFirst')}>
            {words('libraryNewest')}
          </Toggle>
          <Toggle view={view} to={{ order: 'oldest' }} label={words('libraryOldestFirst')}>
            {words('libraryOldest')}
          </Toggle>
        </>
      )}
      <Toggle view={view} to={{ look: 'rows' }} label={words('libraryAsRows')}>
        <RowsMark />
      </Toggle>
      <Toggle view={view} to={{ look: 'cards' }} label={words('libraryAsCards')}>
        <CardsMark />
      </Toggle>
    </div>
  );
}

export function ListHead(props: ListHeadProps) {
  const words = useWords();
  const { view, count, fault } = props;
  return (
    <header class="library-head">
      <SearchField {...props} />
      <div class="library-line">
        <h1 class="library-title" dir="auto" tabIndex={-1}>
          {titleOfList(view, words)}
        </h1>
        {count !== null && <HowMany {...props} count={count} />}
        {count !== null && <ListTools {...props} count={count} />}
      </div>
      {view.at === 'search' && (
        <p class="second-line search-fault" role="status">
          {fault && faultInWords(fault, words)}
        </p>
      )}
      {view.at === 'shelf' && view.shelf === 'bin' && <p class="second-line">{words('libraryBinNote')}</p>}
    </header>
  );
}
