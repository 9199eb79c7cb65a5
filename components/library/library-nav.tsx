// The library's side: its lists with their counts, tags, saved searches, whom it is most about, and the overviews.
import type { ComponentChildren } from 'preact';
import type { EntityId } from '../../lib/gazetteer/model/types';
import type { Counts, TagCount } from '../../lib/library/filing/list-filed';
import { Flag } from '../flag';
import { formats } from '../formats';
import { ImportLink } from '../import/import-link';
import { useWords, type WordKey } from '../words';
import { type KnownNames, nameOfEntity } from './known-names';
import { type LibraryView, libraryAddress, OVERVIEWS, SHELVES, type ShelfName } from './library-address';

export const SHELF_WORDS: Readonly<Record<ShelfName, WordKey>> = {
  inbox: 'libraryInbox',
  unread: 'libraryUnread',
  all: 'libraryAll',
  starred: 'libraryStarred',
  archived: 'libraryArchived',
  bin: 'libraryBin',
};

export const OVERVIEW_WORDS: Readonly<Record<(typeof OVERVIEWS)[number], WordKey>> = {
  timeline: 'libraryTimeline',
  map: 'libraryMap',
  statistics: 'libraryStatistics',
  since: 'librarySince',
};

export interface LibraryNavProps {
  readonly view: LibraryView;
  /** Null: not read yet. */
  readonly counts: Counts | null;
  readonly tags: readonly TagCount[];
  readonly searches: readonly string[];
  /** Those whom most clippings name. */
  readonly people: readonly [EntityId, count: number][];
  readonly countries: readonly [EntityId, count: number][];
  readonly names: KnownNames;
  readonly onForgetSearch: (query: string) => void;
}

interface WayProps {
  readonly to: LibraryView;
  readonly isHere: boolean;
  /** Null: it has none, or it is not known yet. */
  readonly count?: number | null;
  readonly children: ComponentChildren;
}

function Way({ to, isHere, count = null, children }: WayProps) {
  const words = useWords();
  return (
    <a class="nav-way" href={libraryAddress(to)} aria-current={isHere ? 'page' : undefined}>
      <span class="nav-name">{children}</span>
      {count !== null && <span class="nav-count">{formats(words).number.format(count)}</span>}
    </a>
  );
}

interface SectionProps {
  readonly of: WordKey;
  readonly children: ComponentChildren[];
}

/** Nothing where there is nothing to list. */
function NavSection({ of, children }: SectionProps) {
  const words = useWords();
  if (children.length === 0) return null;
  return (
    <section class="nav-section">
      <h2 class="nav-heading">{words(of)}</h2>
      <ul>{children}</ul>
    </section>
  );
}

const LISTING = { look: 'rows', order: 'newest' } as const;

function NamedMost({
  of,
  entities,
  names,
  view,
}: {
  readonly of: WordKey;
  readonly entities: LibraryNavProps['people'];
  readonly names: KnownNames;
  readonly view: LibraryView;
}) {
  const words = useWords();
  return (
    <NavSection of={of}>
      {entities.flatMap(([entity, count]) => {
        const [name, flag] = [nameOfEntity(entity, names, words), names.get(entity)?.flag];
        if (name === null) return [];
        const isHere = view.at === 'about' && view.entity === entity;
        return [
          <li key={entity}>
            <Way to={{ at: 'about', entity }} isHere={isHere} count={count}>
              {flag && <Flag code={flag} beside={name} />}
              <bdi>{name}</bdi>
            </Way>
          </li>,
        ];
      })}
    </NavSection>
  );
}

export function LibraryNav(props: LibraryNavProps) {
  const words = useWords();
  const { view, counts, tags, searches, names, onForgetSearch } = props;
  const countOf = (shelf: ShelfName): number | null => {
    if (!counts) return null;
    if (shelf === 'all') return counts.kept;
    return shelf === 'bin' ? counts.trash : counts[shelf];
  };
  return (
    <nav class="library-nav" aria-label={words('libraryNav')}>
      <ul>
        {SHELVES.map((shelf) => (
          <li key={shelf}>
            <Way
              to={{ at: 'shelf', shelf, ...LISTING }}
              isHere={view.at === 'shelf' && view.shelf === shelf}
              count={countOf(shelf)}
            >
              {words(SHELF_WORDS[shelf])}
            </Way>
          </li>
        ))}
      </ul>
      <NavSection of="libraryOverviews">
        {OVERVIEWS.map((at) => (
          <li key={at}>
            <Way to={{ at }} isHere={view.at === at}>
              {words(OVERVIEW_WORDS[at])}
            </Way>
          </li>
        ))}
      </NavSection>
      <NavSection of="librarySearches">
        {searches.map((query) => (
          <li key={query} class="nav-search">
            <Way
              to={{ at: 'search', query, ...LISTING }}
              isHere={view.at === 'search' && view.query === query}
            >
              <bdi>{query}</bdi>
            </Way>
            <button
              type="button"
              class="button button-icon"
              aria-label={words('libraryForgetSearch', query)}
              title={words('libraryForgetSearch', query)}
              onClick={() => onForgetSearch(query)}
            >
              ×
            </button>
          </li>
        ))}
      </NavSection>
      <NavSection of="libraryTags">
        {tags.map(({ tag, count }) => (
          <li key={tag}>
            <Way
              to={{ at: 'tag', tag, ...LISTING }}
              isHere={view.at === 'tag' && view.tag === tag}
              count={count}
            >
              <bdi>{tag}</bdi>
            </Way>
          </li>
        ))}
      </NavSection>
      <NamedMost of="castPeople" entities={props.people} names={names} view={view} />
      <NamedMost of="castCountries" entities={props.countries} names={names} view={view} />
      <p class="nav-section">
        <ImportLink class="nav-way" />
      </p>
    </nav>
  );
}
