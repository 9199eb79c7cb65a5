// The field that searches the list: names that are kept are offered while one types, and put in as filters.
import { useRef } from 'preact/hooks';
import { Button } from '../../button';
import { Flag } from '../../flag';
import { CloseIcon, SearchIcon } from '../../icons';
import { useWords } from '../../words';
import { ComboBox } from '../list/combo-box';
import { FIELD_WORDS, type SearchSuggestion } from './search-state';

interface Props {
  readonly query: string;
  readonly suggestions: readonly SearchSuggestion[];
  readonly onSearch: (query: string) => void;
}

function Shown({ field, name, flag }: SearchSuggestion) {
  const words = useWords();
  return (
    <>
      <span class="suggestion-flag" aria-hidden="true">
        {flag !== null && <Flag code={flag} />}
      </span>
      <span class="suggestion-name" dir="auto">
        {name}
      </span>
      <span class="suggestion-kind">{words(FIELD_WORDS[field])}</span>
    </>
  );
}

export function SearchField({ query, suggestions, onSearch }: Props) {
  const words = useWords();
  const field = useRef<HTMLDivElement>(null);
  const clear = () => {
    onSearch('');
    field.current?.querySelector('input')?.focus();
  };
  return (
    <div class="search" ref={field}>
      <SearchIcon />
      <ComboBox
        isSearch
        label={words('popupSearch')}
        value={query}
        suggestions={suggestions.map((each) => ({ value: each.query, shown: <Shown {...each} /> }))}
        onType={onSearch}
        onChoose={onSearch}
        // With nothing to clear the key closes the popup, as ever.
        {...(query !== '' && { onEscape: clear })}
      />
      {query !== '' && (
        <Button label={words('popupSearchClear')} onPress={clear}>
          <CloseIcon />
        </Button>
      )}
    </div>
  );
}
