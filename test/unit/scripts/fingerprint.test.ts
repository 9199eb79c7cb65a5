// The compiled gazetteer is made anew whenever a file that shapes it has changed, and only then.
import { appendFile, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sourceFiles } from '@/scripts/gazetteer/source-files';
import { fingerprint, ROOT } from '@/scripts/read-gazetteer';

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  for (const folder of ['data', 'lib', 'scripts'])
    await cp(join(ROOT, folder), join(copy, folder), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
}, 60_000);
afterAll(() => rm(copy, { recursive: true }));

it.each([
  ['what packs the rows', 'lib/gazetteer/bundle/encode-gazetteer.ts'],
  ['what it takes over in turn', 'lib/gazetteer/bundle/compiled-format.ts'],
  ['the form of the rows', 'scripts/gazetteer/row-schemas.ts'],
  ['the outlines', 'scripts/gazetteer/outlines.ts'],
  ['what reads YAML', 'scripts/gazetteer/parse-yaml.ts'],
  ['ids', 'lib/gazetteer/model/person-names.ts'],
  ['the letters that ids are made of', 'lib/core/fold.ts'],
  ['days', 'lib/core/calendar.ts'],
  ['a country', 'data/countries/NZ.yaml'],
  ['the sources', 'data/sources.yaml'],
])('%s: %s', async (_what, file) => {
  const before = await fingerprint(copy);
  await appendFile(join(copy, file), '\n');
  expect(await fingerprint(copy)).not.toBe(before);
});

it.each([
  ['another room', 'lib/library/title-words.ts'],
  ['what reads the compiled file', 'lib/gazetteer/bundle/load-gazetteer.ts'],
  ['another command', 'scripts/annotate.ts'],
])('%s does not count: %s', async (_what, file) => {
  const before = await fingerprint(copy);
  await appendFile(join(copy, file), '\n');
  expect(await fingerprint(copy)).toBe(before);
});

it('knows the packages that the outlines and the rows are made with', async () => {
  const files = await sourceFiles(ROOT, 'scripts/gazetteer/compile-gazetteer.ts');
  for (const name of ['topojson-client', 'simplify-js', 'yaml', 'zod'])
    expect(files).toContain(`node_modules/${name}/package.json`);
});
