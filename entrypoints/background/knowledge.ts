// The gazetteer as the worker holds it: loaded on the first question, forgotten when the worker dies.
import { browser } from 'wxt/browser';
import { loadGazetteer } from '../../lib/gazetteer/load-gazetteer';
import type { Gazetteer } from '../../lib/gazetteer/types';
import { buildIndex, type GazetteerIndex } from '../../lib/linking/gazetteer-index';

export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly index: GazetteerIndex;
}

const GAZETTEER_FILE = '/gazetteer.json';

async function load(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(GAZETTEER_FILE));
  const loaded = loadGazetteer(await response.json());
  if (!loaded.ok) throw new Error(`The bundled gazetteer cannot be read: ${loaded.error.kind}`);
  return { gazetteer: loaded.value, index: buildIndex(loaded.value) };
}

/** Loads once; a load that failed is tried again at the next question. */
export function knowledgeLoader(): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}
