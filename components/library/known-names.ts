// What entities are called, as far as it is known already: names come later than the rows that show them.
import type { CountryCode, EntityId } from '../../lib/gazetteer/model/types';
import { countryName } from '../country-name';
import type { Words } from '../words';

export interface KnownName {
  readonly kind: 'person' | 'country' | 'organisation';
  /** Whole, as the gazetteer has it. */
  readonly name: string;
  /** Of the person's country, or the country's own; null: a body has none. */
  readonly flag: CountryCode | null;
}

/** Without an entry: nobody is known by that id, or it has not been asked for yet. */
export type KnownNames = ReadonlyMap<EntityId, KnownName>;

/** What `id` is called in the language of `words`; null: not known, or not yet. */
export function nameOfEntity(id: EntityId, names: KnownNames, words: Words): string | null {
  const known = names.get(id);
  if (!known) return null;
  return known.kind === 'country' ? countryName(id as CountryCode, words) : known.name;
}

/** Those of `ids` that are of that kind, in their order. */
export const ofKind = (ids: readonly EntityId[], names: KnownNames, kind: KnownName['kind']): EntityId[] =>
  ids.filter((id) => names.get(id)?.kind === kind);

/** Words of a minute, as most readers read. */
const WORDS_A_MINUTE = 230;

/** Minutes that a text of so many words takes; at least 1. */
export const minutesToRead = (wordCount: number): number =>
  Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
