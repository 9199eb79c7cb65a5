// The gazetteer for commands and tests that run in Node, compiled once for each state of data/.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../lib/gazetteer/load-gazetteer';
import type { Gazetteer } from '../lib/gazetteer/types';
import { compileGazetteer, dataFiles } from './gazetteer/compile-gazetteer';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DATA_DIR = join(ROOT, 'data');
const CACHE_DIR = join(ROOT, 'node_modules', '.cache', 'sidelight');
/** The code that decides what the compiled file looks like. */
const COMPILER = [
  'lib/gazetteer/compiled-gazetteer.ts',
  'lib/gazetteer/encode-gazetteer.ts',
  'lib/gazetteer/parse-days.ts',
  'lib/gazetteer/person-id.ts',
  'scripts/gazetteer/compile-gazetteer.ts',
  'scripts/gazetteer/cross-checks.ts',
  'scripts/gazetteer/outlines.ts',
  'scripts/gazetteer/row-schemas.ts',
];

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of COMPILER) hash.update(await readFile(join(ROOT, name)));
  for (const name of await dataFiles(DATA_DIR))
    hash.update(name).update(await readFile(join(DATA_DIR, name)));
  return hash.digest('hex');
}

/** Text of the compiled file: from the cache, or compiled and put there. */
export async function readCompiled(): Promise<string> {
  const cached = join(CACHE_DIR, `gazetteer-${await fingerprint()}.json`);
  try {
    return await readFile(cached, 'utf8');
  } catch {
    const compiled = await compileGazetteer(ROOT);
    await mkdir(CACHE_DIR, { recursive: true });
    await writeFile(cached, compiled);
    return compiled;
  }
}

export async function readGazetteer(): Promise<Gazetteer> {
  const loaded = loadGazetteer(JSON.parse(await readCompiled()));
  if (!loaded.ok) throw new Error(`The compiled gazetteer cannot be loaded: ${loaded.error.kind}`);
  return loaded.value;
}
