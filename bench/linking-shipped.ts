// What the benchmark of linking needs of the shipped code, as one module to build.
import { loadGazetteer } from '../lib/gazetteer/bundle/load-gazetteer';
import { buildIndex, type GazetteerIndex } from '../lib/linking/index/gazetteer-index';

export { linkEntities } from '../lib/linking/link-entities';

/** Throws where `facts` is not the compiled gazetteer. */
export function load(facts: string): GazetteerIndex {
  const loaded = loadGazetteer(JSON.parse(facts));
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return buildIndex(loaded.value);
}
