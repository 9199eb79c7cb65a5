// FactChange: what a refresh or the reader says of one office (begun, ended, confirmed), with days and source.

import type { DayInterval, IsoDay } from '../../core/calendar';
import type { Brand } from '../../core/result';
import type { OfficeId, Person, PersonId, Source, SourceId, TermOrigin } from '../model/types';

/** `Q57792`. */
export type WikidataItem = Brand<string, 'WikidataItem'>;

interface Said {
  readonly office: OfficeId;
  readonly person: PersonId;
  /** Day on which it was seen or said. */
  readonly asOf: IsoDay;
  /** The person's item, where the change was read there. */
  readonly item: WikidataItem | null;
}

/** A term that was known to be open is still so. `start` tells which one is meant. */
export interface TermConfirmed extends Said {
  readonly kind: 'confirmed';
  readonly start: DayInterval;
}

/** A term that was known has ended; `end` is the first day out of office. */
export interface TermEnded extends Said {
  readonly kind: 'ended';
  readonly start: DayInterval;
  readonly end: DayInterval;
}

/** A term that was not known. It ends what was open in an office that only one person holds. */
export interface TermBegun extends Said {
  readonly kind: 'begun';
  readonly start: DayInterval;
  readonly end: DayInterval | null;
}

export type FactChange = TermConfirmed | TermEnded | TermBegun;

/** Changes of one origin, in the order in which they hold, with the people whom they bring along. */
export interface ChangeLayer {
  readonly origin: Exclude<TermOrigin, 'bundle'>;
  /** Left out where a lower layer knows the id. */
  readonly people: readonly Person[];
  readonly changes: readonly FactChange[];
}

const ITEM_PAGE = 'https://www.wikidata.org/wiki/';

/** The page of an item, for people to read. */
export const pageOfItem = (item: WikidataItem): string => ITEM_PAGE + item;

const wikidata = (item: WikidataItem): Source => ({
  id: `wikidata:${item}` as SourceId,
  title: 'Wikidata',
  url: pageOfItem(item),
});

/** A reader is no source with a name: the term's origin says it. */
const sourceOf = ({ origin }: ChangeLayer, { item }: FactChange): Source | null =>
  origin === 'wikidata' && item !== null ? wikidata(item) : null;

/** Every source that a layer brings, each once. */
export function sourcesOf(layer: ChangeLayer): ReadonlyMap<SourceId, Source> {
  const sources = layer.changes.flatMap((change) => sourceOf(layer, change) ?? []);
  return new Map(sources.map((source) => [source.id, source]));
}

/** Ids of the sources that stand behind `change`; none where the reader's word is the only one. */
export const sourceIdsOf = (layer: ChangeLayer, change: FactChange): readonly SourceId[] => {
  const source = sourceOf(layer, change);
  return source ? [source.id] : [];
};
