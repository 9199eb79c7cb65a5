// Loads what holds: the bundled file, with the refresh and the reader's corrections laid over it.
import { browser } from 'wxt/browser';
import { layerOfCorrections } from '../gazetteer/changes/correction';
import { resolveFacts } from '../gazetteer/changes/resolve-facts';
import { loadGazetteer } from '../gazetteer/load-gazetteer';
import { layerOfOverlay } from '../gazetteer/refresh/overlay';
import type { Gazetteer } from '../gazetteer/types';
import type { StoredFacts } from './stored-facts';

const GAZETTEER_FILE = '/gazetteer.json';

/** The facts as shipped. Rejects when the bundle is broken, which is a bug. */
export async function loadBundle(): Promise<Gazetteer> {
  const response = await fetch(browser.runtime.getURL(GAZETTEER_FILE));
  const loaded = loadGazetteer(await response.json());
  if (!loaded.ok) throw new Error(`The bundled gazetteer cannot be read: ${loaded.error.kind}`);
  return loaded.value;
}

/** Bundle, then refresh, then the reader. */
export const withStored = (
  bundle: Gazetteer,
  { overlay, corrections }: Pick<StoredFacts, 'overlay' | 'corrections'>,
): Gazetteer =>
  resolveFacts(bundle, [...(overlay ? [layerOfOverlay(overlay)] : []), layerOfCorrections(corrections)]);
