// The gazetteer and its index in the worker: loaded with the first question, dropped when stored facts change.

import type { Gazetteer } from '../../lib/gazetteer/model/types';
import { loadBundle, readFacts, watchFacts, withStored } from '../../lib/gazetteer/overlay/stored-facts';
import { buildIndex, type GazetteerIndex } from '../../lib/linking/index/gazetteer-index';

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly index: GazetteerIndex;
}

async function load(): Promise<Knowledge> {
  const [bundle, stored] = await Promise.all([loadBundle(), readFacts()]);
  const gazetteer = withStored(bundle, stored);
  return { gazetteer, index: buildIndex(gazetteer) };
}

/** Loads once, and again after a refresh or a correction; a load that failed is tried again at the next question. */
export function knowledgeLoader(): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  watchFacts((keys) => {
    if (keys.has('overlay') || keys.has('corrections')) loading = undefined;
  });
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}
