// What the popup's search shows besides the rows it finds: names to put in, filters to take out, what is wrong, and where words were found.
import type { CountryCode } from '../../../lib/gazetteer/model/types';
import type { SnippetPiece } from '../../../lib/library/archive/snippet';
import type { NamedField } from '../../../lib/library/search/open-end';
import type { QueryField } from '../../../lib/library/search/parse-query';
import type { QueryFault, QueryFilter } from '../../../lib/library/search/query-parts';
import type { WordKey } from '../../words';

export interface SearchSuggestion {
  readonly field: NamedField;
  /** As it is shown, and put in. */
  readonly name: string;
  /** Of the person's country, or the country's own. */
  readonly flag: CountryCode | null;
  /** The whole query with it; no two of a list have the same. */
  readonly query: string;
}

export interface ListSearch {
  /** None: what is typed is the beginning of no name that is kept. */
  readonly suggestions: readonly SearchSuggestion[];
  readonly filters: readonly QueryFilter[];
  /** Null: all of it is understood. */
  readonly fault: QueryFault | null;
  /** By id of the clipping; without an entry its text has nothing of what was typed, or was not read yet. */
  readonly snippets: ReadonlyMap<string, readonly SnippetPiece[]>;
}

/** What the fields of a query are called. */
export const FIELD_WORDS: Readonly<Record<QueryField, WordKey>> = {
  person: 'searchPerson',
  country: 'searchCountry',
  site: 'searchSite',
  tag: 'searchTag',
  lang: 'searchLang',
  before: 'searchBefore',
  after: 'searchAfter',
  is: 'searchIs',
  has: 'searchHas',
};
