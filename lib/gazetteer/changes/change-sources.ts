// Names the source of a change, so that the line which it alters can lead to it.
import type { Source, SourceId } from '../types';
import type { ChangeLayer, FactChange, WikidataItem } from './fact-change';

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

export const sourceIdsOf = (layer: ChangeLayer, change: FactChange): readonly SourceId[] => {
  const source = sourceOf(layer, change);
  return source ? [source.id] : [];
};
