// Turns data/ into the one file that is shipped; a fact that is wrong in form stops the build here.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeGazetteer } from '../../lib/gazetteer/compiled-gazetteer';
import type { GazetteerRows } from '../../lib/gazetteer/index-gazetteer';
import { crossCheck } from './cross-checks';
import { type ParsedFile, parseYaml } from './parse-yaml';
import { GazetteerDataError, type Problem } from './problem';
import { type CountryFile, countryFileSchema, sourcesFileSchema } from './row-schemas';

/** Names below `dataDir` of all files that are compiled, in a fixed order. */
export async function dataFiles(dataDir: string): Promise<string[]> {
  const countries = (await readdir(join(dataDir, 'countries'))).filter((name) => name.endsWith('.yaml'));
  return ['sources.yaml', ...countries.sort().map((name) => `countries/${name}`)];
}

/**
 * All rows of `dataDir`, parsed and checked against each other.
 *
 * @throws GazetteerDataError with every problem found, each with file and line.
 */
export async function readRows(dataDir: string): Promise<GazetteerRows> {
  const [sourcesName = '', ...countryNames] = await dataFiles(dataDir);
  const read = (name: string) => readFile(join(dataDir, name), 'utf8');
  const problems: Problem[] = [];
  const files: ParsedFile<CountryFile>[] = [];
  for (const name of countryNames) {
    const parsed = parseYaml(name, await read(name), countryFileSchema);
    if (parsed.ok) files.push(parsed.value);
    else problems.push(...parsed.error);
  }
  const sources = parseYaml(sourcesName, await read(sourcesName), sourcesFileSchema);
  if (!sources.ok) throw new GazetteerDataError([...problems, ...sources.error]);
  problems.push(...crossCheck(files, sources.value));
  if (problems.length > 0) throw new GazetteerDataError(problems);
  return {
    sources: sources.value.value.sources,
    countries: files.map(({ value }) => value.country),
    people: files.flatMap(({ value }) => value.people),
    offices: files.flatMap(({ value }) => value.offices),
    terms: files.flatMap(({ value }) => value.terms),
  };
}

/** The text of `gazetteer.json`. */
export const compileGazetteer = async (dataDir: string): Promise<string> =>
  JSON.stringify(encodeGazetteer(await readRows(dataDir)));
