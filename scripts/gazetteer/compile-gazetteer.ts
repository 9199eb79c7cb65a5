// Turns data/ into the one file that is shipped; a fact that is wrong in form stops the build here.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeGazetteer } from '../../lib/gazetteer/bundle/encode-gazetteer';
import type { GazetteerRows } from '../../lib/gazetteer/model/index-gazetteer';
import { crossCheck } from './cross-checks';
import { drawOutlines } from './outlines';
import { type ParsedFile, parseYaml } from './parse-yaml';
import { GazetteerDataError, type Problem } from './problem';
import { countryFileSchema, type FactsFile, organisationFileSchema, sourcesFileSchema } from './row-schemas';

const COUNTRIES = 'countries';
const ORGANISATIONS = 'organisations';

/** Names below `dataDir` of all files that are compiled, in a fixed order. */
export async function dataFiles(dataDir: string): Promise<string[]> {
  const filesIn = async (folder: string) =>
    (await readdir(join(dataDir, folder)))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${folder}/${name}`);
  return ['sources.yaml', ...(await filesIn(COUNTRIES)), ...(await filesIn(ORGANISATIONS))];
}

export interface GatheredRows {
  readonly rows: GazetteerRows;
  readonly problems: readonly Problem[];
}

/**
 * All rows that can be read, and everything that is wrong with them or with those that cannot.
 *
 * @throws GazetteerDataError when the table of sources itself cannot be read.
 */
export async function gatherRows(dataDir: string): Promise<GatheredRows> {
  const [sourcesName = '', ...names] = await dataFiles(dataDir);
  const read = (name: string) => readFile(join(dataDir, name), 'utf8');
  const problems: Problem[] = [];
  const files: ParsedFile<FactsFile>[] = [];
  for (const name of names) {
    const schema = name.startsWith(`${COUNTRIES}/`) ? countryFileSchema : organisationFileSchema;
    const parsed = parseYaml(name, await read(name), schema);
    if (parsed.ok) files.push(parsed.value);
    else problems.push(...parsed.error);
  }
  const sources = parseYaml(sourcesName, await read(sourcesName), sourcesFileSchema);
  if (!sources.ok) throw new GazetteerDataError([...problems, ...sources.error]);
  problems.push(...crossCheck(files, sources.value));
  const rows = {
    sources: sources.value.value.sources,
    countries: files.flatMap(({ value }) => value.country ?? []),
    organisations: files.flatMap(({ value }) => value.organisation ?? []),
    people: files.flatMap(({ value }) => value.people),
    offices: files.flatMap(({ value }) => value.offices),
    terms: files.flatMap(({ value }) => value.terms),
    vacancies: files.flatMap(({ value }) => value.vacancies),
  };
  return { rows, problems };
}

/**
 * All rows of `dataDir`, parsed and checked against each other.
 *
 * @throws GazetteerDataError with every problem found, each with file and line.
 */
export async function readRows(dataDir: string): Promise<GazetteerRows> {
  const { rows, problems } = await gatherRows(dataDir);
  if (problems.length > 0) throw new GazetteerDataError(problems);
  return rows;
}

/** The rows as they are shipped: countries with their outlines; `root` is the project's folder. */
export async function shippedRows(root: string): Promise<GazetteerRows> {
  const rows = await readRows(join(root, 'data'));
  const outlines = await drawOutlines(
    root,
    rows.countries.map(({ code }) => code),
  );
  const countries = rows.countries.map((country) => ({
    ...country,
    outline: outlines.get(country.code) ?? null,
  }));
  return { ...rows, countries };
}

/** The text of `gazetteer.json`; `root` is the project's folder. */
export const compileGazetteer = async (root: string): Promise<string> =>
  JSON.stringify(encodeGazetteer(await shippedRows(root)));
