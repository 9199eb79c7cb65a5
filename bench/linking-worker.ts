// A worker as the extension's background is one: it knows nothing until the first article comes, then stays warm.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../lib/gazetteer/bundle/load-gazetteer';
import { buildIndex, type GazetteerIndex } from '../lib/linking/index/gazetteer-index';
import { linkEntities } from '../lib/linking/link-entities';
import type { LinkRequest } from '../lib/linking/types';

function load(): GazetteerIndex {
  const loaded = loadGazetteer(JSON.parse(readFileSync(String(workerData), 'utf8')));
  if (!loaded.ok) throw new Error(loaded.error.kind);
  return buildIndex(loaded.value);
}

let index: GazetteerIndex | null = null;
parentPort?.on('message', (request: LinkRequest) => {
  index ??= load();
  parentPort?.postMessage(linkEntities(index, request));
});
