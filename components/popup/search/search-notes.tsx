// Below the search field: its filters, each with a way to take it out, and a line that helps where a query is not understood.
import { useRef } from 'preact/hooks';
import type { QueryFault, QueryFilter } from '../../../lib/library/search/query-parts';
import { CloseIcon } from '../../icons';
import { useWords, type Words } from '../../words';
import { FIELD_WORDS, type ListSearch } from './search-state';

function filterInWords({ field, value, isExcluded }: QueryFilter, words: Words): string {
  return words(isExcluded ? 'searchFilterNot' : 'searchFilter', words(FIELD_WORDS[field]), value);
}

/** What to type instead. */
export function faultInWords(fault: QueryFault, words: Words): string {
  switch (fault.kind) {
    case 'unknown-field':
      return fault.meant === null
        ? words('searchUnknownField', `${fault.typed}:`)
        : words('searchMeantField', `${fault.typed}:`, `${fault.meant}:`);
    case 'no-value':
      return words('searchNoValue', `${fault.field}:`);
    case 'no-day':
      return words('searchNoDay', `${fault.field}:${fault.value}`, fault.field);
    case 'no-answer':
      return words(fault.field === 'is' ? 'searchIsWhat' : 'searchHasWhat', `${fault.field}:${fault.value}`);
    case 'open-quote':
      return words('searchOpenQuote');
  }
}

interface Props extends Pick<ListSearch, 'filters' | 'fault'> {
  readonly onSearch: (query: string) => void;
}

export function SearchNotes({ filters, fault, onSearch }: Props) {
  const words = useWords();
  const notes = useRef<HTMLDivElement>(null);
  const takeOut = (filter: QueryFilter) => {
    // The button is gone with its filter: one goes on in the field, which stands right above.
    notes.current?.parentElement?.querySelector<HTMLElement>('.search input')?.focus();
    onSearch(filter.without);
  };
  return (
    <div class="search-notes" ref={notes}>
      {filters.length > 0 && (
        <ul class="chips" aria-label={words('searchFilters')}>
          {filters.map((filter, at) => {
            const shown = filterInWords(filter, words);
            const label = words('searchFilterRemove', shown);
            return (
              <li key={at}>
                <button
                  type="button"
                  class="chip"
                  title={label}
                  aria-label={label}
                  onClick={() => takeOut(filter)}
                >
                  <span dir="auto">{shown}</span>
                  <CloseIcon />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p class="second-line search-fault" role="status">
        {fault && faultInWords(fault, words)}
      </p>
    </div>
  );
}
