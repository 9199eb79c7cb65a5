// `npm run gazetteer:compare -- reading.txt …`: where a reader's own knowledge and data/ disagree.
import { readFile } from 'node:fs/promises';
import { indexGazetteer } from '../lib/gazetteer/model/index-gazetteer';
import { compareReading } from './gazetteer/compare-reading';
import { gatherRows } from './gazetteer/compile-gazetteer';
import { parseReading } from './gazetteer/reading';
import { DATA_DIR } from './read-gazetteer';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run gazetteer:compare -- READING…');
  console.error('A line of a reading: NZ | head-of-government | Bill English | 2016-12-12 | 2017-10-26');
  process.exit(2);
}
const { rows, problems: mistakes } = await gatherRows(DATA_DIR);
if (mistakes.length > 0)
  console.log(`data/ has ${mistakes.length} mistakes (npm run gazetteer:check); the rest of it is compared.`);
const known = new Set(rows.people.map(({ id }) => id));
const offices = new Set(rows.offices.map(({ id }) => id));
const terms = rows.terms.filter(({ person, office }) => known.has(person) && offices.has(office));
const gazetteer = indexGazetteer({ ...rows, terms });
for (const file of files) {
  const { terms: read, problems } = parseReading(file, await readFile(file, 'utf8'));
  for (const { line, message } of problems) console.log(`${file}:${line}: ${message}`);
  const differences = compareReading(gazetteer, read);
  console.log(`${file}: ${read.length} terms read, ${differences.length} differences`);
  for (const { country, message } of differences) console.log(`  ${country}: ${message}`);
}
