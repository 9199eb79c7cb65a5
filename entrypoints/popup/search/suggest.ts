// What is typed into the search → names to put in, of people, countries, tags and sites that are kept; never one that the search would take for another.
import type { SearchSuggestion } from '../../../components/popup/search/search-state';
import { foldText } from '../../../lib/core/fold';
import type { CountryCode, EntityId } from '../../../lib/gazetteer/model/types';
import { siteTyped } from '../../../lib/library/search/clause-test';
import { type NamedField, type OpenEnd, openEnds, withName } from '../../../lib/library/search/open-end';

export interface SearchName {
  readonly id: EntityId;
  readonly field: 'person' | 'country';
  readonly name: string;
  readonly flag: CountryCode | null;
}

/** All that is suggested from; of what rejects nothing is suggested. */
export interface NameSources {
  /** Those of most clippings first; several names of one behind each other, the best first. */
  readonly names: () => Promise<readonly SearchName[]>;
  /** Whether the search takes the name for this one and no other, and some clipping is about it. */
  readonly isMeant: (name: SearchName) => Promise<boolean>;
  readonly tagsLike: (prefix: string) => Promise<readonly string[]>;
  readonly sitesLike: (prefix: string) => Promise<readonly string[]>;
}

type Named = Omit<SearchSuggestion, 'query'>;

/** Suggestions at a time; and, where any kind may be meant, of each kind. */
const MOST = 6;
const MOST_OF_KIND: Readonly<Record<NamedField, number>> = { person: 3, country: 2, tag: 2, site: 1 };
/** Names whose meaning is asked for at a time. */
const MOST_ASKED = 12;
/** `co.uk` is no site; `sitesOf` cannot tell. */
const NO_SITE = /^(?:ac|co|com|edu|go|gob|gov|ne|net|or|org)\.[a-z]{2}$/;

/** In small letters without accents, its words with a space before each: a beginning of a word is found by that space. */
const wordsOf = (text: string): string =>
  ` ${foldText(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')}`.trimEnd();

async function entitiesLike(
  sources: NameSources,
  field: SearchName['field'],
  typed: string,
): Promise<Named[]> {
  const beginning = wordsOf(typed).replace(/^ +/, ' ');
  const like = (await sources.names()).filter(
    (each) => each.field === field && wordsOf(each.name).includes(beginning),
  );
  const asked = like.slice(0, MOST_ASKED);
  const isMeant = await Promise.all(asked.map(sources.isMeant));
  // The first of several names of one.
  const byId = new Map<EntityId, Named>();
  for (const [at, { id, name, flag }] of asked.entries())
    if (isMeant[at] && !byId.has(id)) byId.set(id, { field, name, flag });
  return [...byId.values()];
}

async function namesLike(sources: NameSources, field: NamedField, typed: string): Promise<Named[]> {
  if (field === 'person' || field === 'country') return entitiesLike(sources, field, typed);
  const found =
    field === 'tag'
      ? await sources.tagsLike(typed.toLowerCase().trim())
      : (await sources.sitesLike(siteTyped(typed))).filter((site) => !NO_SITE.test(site));
  return found.map((name) => ({ field, name, flag: null }));
}

/** A source that cannot be read keeps no other from being suggested; the list itself says what is wrong. */
const orNone = (names: Promise<Named[]>): Promise<Named[]> => names.catch(() => []);

async function forEnd(sources: NameSources, end: OpenEnd): Promise<Named[]> {
  if (end.field !== null) return orNone(namesLike(sources, end.field, end.value));
  const fields = ['person', 'country', 'tag', 'site'] as const;
  const found = await Promise.all(fields.map((field) => orNone(namesLike(sources, field, end.value))));
  return found.flatMap((names, at) => names.slice(0, MOST_OF_KIND[fields[at]!]));
}

/** At most 6, those that more of the last words begin first; none where nothing is being typed. Never rejects. */
export async function suggest(sources: NameSources, typed: string): Promise<readonly SearchSuggestion[]> {
  const ends = openEnds(typed);
  const found = await Promise.all(ends.map((end) => forEnd(sources, end)));
  const suggestions = new Map<string, SearchSuggestion>();
  for (const [at, names] of found.entries())
    for (const named of names) {
      const query = withName(typed, ends[at]!, named);
      const key = `${named.field}:${named.name}`;
      if (query !== null && !suggestions.has(key)) suggestions.set(key, { ...named, query });
    }
  return [...suggestions.values()].slice(0, MOST);
}
