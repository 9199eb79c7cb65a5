// What the library page shows ↔ the part of its address behind `#`: so that every view can be linked, and back leads back.
import type { ExportSource } from '../../lib/exchange/write/export-kinds';
import type { EntityId } from '../../lib/gazetteer/model/types';

/** Lists that every library has, in the order in which they are offered. */
export const SHELVES = ['inbox', 'unread', 'all', 'starred', 'archived', 'bin'] as const;
export type ShelfName = (typeof SHELVES)[number];

export type Look = 'rows' | 'cards';
export type Order = 'newest' | 'oldest';

interface Listing {
  readonly look: Look;
  readonly order: Order;
}

/** Views that are a list of clippings. */
export type ListView = Listing &
  (
    | { readonly at: 'shelf'; readonly shelf: ShelfName }
    | { readonly at: 'tag'; readonly tag: string }
    /** The best first, whatever `order` says. */
    | { readonly at: 'search'; readonly query: string }
  );

export type LibraryView =
  | ListView
  | { readonly at: 'about'; readonly entity: EntityId }
  | { readonly at: 'timeline' | 'map' | 'statistics' | 'since' };

/** Pages of the library that are no list. */
export const OVERVIEWS = ['timeline', 'map', 'statistics', 'since'] as const;

const isOneOf = <T extends string>(all: readonly T[], value: string): value is T =>
  (all as readonly string[]).includes(value);

/** Percent signs that stand for nothing are what they are: an address may have been typed. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `#/tag/talks?view=cards`; what cannot be understood is the inbox. */
export function parseLibraryAddress(hash: string): LibraryView {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const [at = '', ...rest] = path.split('/');
  const [what, asked] = [decoded(rest.join('/')), new URLSearchParams(query)];
  const listing: Listing = {
    look: asked.get('view') === 'cards' ? 'cards' : 'rows',
    order: asked.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
  if (isOneOf(OVERVIEWS, at)) return { at };
  if (at === 'about' && what !== '') return { at, entity: what as EntityId };
  if (at === 'tag' && what !== '') return { at, tag: what, ...listing };
  if (at === 'search') return { at, query: asked.get('q') ?? '', ...listing };
  const shelf = at === 'list' && isOneOf(SHELVES, what) ? what : 'inbox';
  return { at: 'shelf', shelf, ...listing };
}

/** The address of a view, `#` included; `parseLibraryAddress` reads it back. */
export function libraryAddress(view: LibraryView): string {
  if (view.at === 'about') return `#/about/${encodeURIComponent(view.entity)}`;
  if (!('look' in view)) return `#/${view.at}`;
  const asked = new URLSearchParams();
  if (view.at === 'search') asked.set('q', view.query);
  if (view.look === 'cards') asked.set('view', view.look);
  if (view.order === 'oldest') asked.set('order', view.order);
  const path = {
    shelf: () => `list/${view.at === 'shelf' ? view.shelf : ''}`,
    tag: () => `tag/${encodeURIComponent(view.at === 'tag' ? view.tag : '')}`,
    search: () => 'search',
  }[view.at]();
  return `#/${path}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** The clippings of a list, as the export page is asked for them; null: those of the bin are not exported. */
export function exportedBy(view: ListView): ExportSource | null {
  if (view.at === 'tag') return { of: 'tag', tag: view.tag };
  if (view.at === 'search') return view.query.trim() === '' ? null : { of: 'search', query: view.query };
  if (view.shelf === 'bin') return null;
  return view.shelf === 'all' ? { of: 'all' } : { of: 'list', list: view.shelf };
}

/** The page itself, for links from elsewhere. */
export const LIBRARY_PAGE = '/library.html';
