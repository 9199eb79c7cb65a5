// The gazetteer for commands and tests that run in Node, compiled once for each state of data/.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../lib/gazetteer/bundle/load-gazetteer';
import type { Gazetteer } from '../lib/gazetteer/model/types';
import type { LanguageIndexes } from '../lib/linking/languages/link-countries';
import { loadLanguage } from '../lib/linking/languages/load-language';
import { compileGazetteer, dataFiles } from './gazetteer/compile-gazetteer';
import { compileLanguage, languageCodes } from './gazetteer/compile-language';
import { type Explanation, explainedFileSchema } from './gazetteer/explained-doubts';
import { ATLAS } from './gazetteer/outlines';
import { parseYaml } from './gazetteer/parse-yaml';
import { GazetteerDataError } from './gazetteer/problem';
import { sourceFiles } from './gazetteer/source-files';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DATA_DIR = join(ROOT, 'data');
const CACHE_DIR = join(ROOT, 'node_modules', '.cache', 'sidelight');
/** What decides how the compiled file looks, with all that it imports. */
const COMPILER = 'scripts/gazetteer/compile-gazetteer.ts';

/**
 * The key under which the compiled file is kept: a hash of name and contents of every file that shapes it, code and
 * facts. `root` is the project's folder.
 */
export async function fingerprint(root: string): Promise<string> {
  const facts = (await dataFiles(join(root, 'data'))).map((name) => `data/${name}`);
  const hash = createHash('sha256');
  for (const name of [...(await sourceFiles(root, COMPILER)), ...facts, ATLAS])
    hash.update(`${name}\n`).update(await readFile(join(root, name)));
  return hash.digest('hex');
}

/** Text of the compiled file: from the cache, or compiled and put there. */
export async function readCompiled(): Promise<string> {
  const cached = join(CACHE_DIR, `gazetteer-${await fingerprint(ROOT)}.json`);
  try {
    return await readFile(cached, 'utf8');
  } catch {
    const compiled = await compileGazetteer(ROOT);
    await mkdir(CACHE_DIR, { recursive: true });
    await writeFile(cached, compiled);
    return compiled;
  }
}

/**
 * The gazetteer as it is shipped.
 *
 * @throws where data/ is wrong in form, or the compiled file cannot be loaded.
 */
export async function readGazetteer(): Promise<Gazetteer> {
  const loaded = loadGazetteer(JSON.parse(await readCompiled()));
  if (!loaded.ok) throw new Error(`The compiled gazetteer cannot be loaded: ${loaded.error.kind}`);
  return loaded.value;
}

/**
 * The words of all languages beside English, ready for linking.
 *
 * @throws where data/languages is wrong in form, or holds a language without rules.
 */
export async function readLanguageIndexes(): Promise<LanguageIndexes> {
  const gazetteer = await readGazetteer();
  const people = [...gazetteer.people.keys()].flatMap((id) => gazetteer.people.get(id) ?? []);
  const subjects = { countries: [...gazetteer.countries.values()], people };
  const indexes = (await languageCodes(DATA_DIR)).map(async (lang) => {
    const loaded = loadLanguage(await compileLanguage(DATA_DIR, lang, subjects));
    if (!loaded.ok) throw new Error(`${lang}: ${loaded.error}`);
    return [lang, loaded.value] as const;
  });
  return new Map(await Promise.all(indexes));
}

const EXPLAINED = 'explained.yaml';

/**
 * What data/ explains of its own doubtful facts.
 *
 * @throws GazetteerDataError where the table is wrong in form.
 */
export async function readExplanations(): Promise<readonly Explanation[]> {
  const parsed = parseYaml(EXPLAINED, await readFile(join(DATA_DIR, EXPLAINED), 'utf8'), explainedFileSchema);
  if (!parsed.ok) throw new GazetteerDataError(parsed.error);
  return parsed.value.value.explained;
}
