// `npm run gazetteer:refresh`: asks Wikidata who leads which country, and writes what is new into data/ for review.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock, utcDay } from '../lib/core/clock-and-ids';
import { indexGazetteer } from '../lib/gazetteer/model/index-gazetteer';
import type { Overlay } from '../lib/gazetteer/overlay/overlay';
import { fetchAnswer, WIKIDATA_ENDPOINT } from '../lib/gazetteer/refresh/fetch-answer';
import { refreshFacts } from '../lib/gazetteer/refresh/refresh-facts';
import { gatherRows, readRows } from './gazetteer/compile-gazetteer';
import { addSource, editFacts } from './gazetteer/edit-facts';
import { editsOf } from './gazetteer/overlay-edits';
import { formatProblem } from './gazetteer/problem';
import { DATA_DIR } from './read-gazetteer';

/** The service's own limit: nobody stops a command that waits. */
const PATIENCE_MS = 65_000;
const PAUSE_MS = 2000;

const { values } = parseArgs({
  options: {
    endpoint: { type: 'string', default: WIKIDATA_ENDPOINT },
    data: { type: 'string', default: DATA_DIR },
    /** Says what would be written, and writes nothing. */
    'dry-run': { type: 'boolean', default: false },
  },
});
const { endpoint, data } = values;

function tell({ changes, refused, compared }: Overlay) {
  console.log(`${compared} offices compared, ${refused.length} refused`);
  for (const { kind, office, person, start, item } of changes)
    if (kind !== 'confirmed') console.log(`  ${kind} ${office} ${person} ${start.first} (${item})`);
  for (const { office, reason, name, item } of refused)
    console.log(`  refused ${office}: ${reason} (${name ?? 'no name'}, ${item})`);
}

async function write(overlay: Overlay, bundle: ReturnType<typeof indexGazetteer>) {
  const source = `wikidata-${overlay.asOf}`;
  const edits = [...editsOf(bundle, overlay, source)];
  for (const [file, edit] of edits) {
    const path = join(data, file);
    const edited = editFacts(await readFile(path, 'utf8'), edit);
    if (edited.ok) await writeFile(path, edited.value);
    else console.error(`${file}: left as it is, ${edited.error}`);
  }
  const sources = join(data, 'sources.yaml');
  await writeFile(sources, addSource(await readFile(sources, 'utf8'), source, overlay.asOf));
  const { problems } = await gatherRows(data);
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(`${edits.length} files written with source ${source}. Read the diff before you commit it.`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

const bundle = indexGazetteer(await readRows(data));
const result = await refreshFacts({
  gazetteer: bundle,
  today: utcDay(systemClock),
  ask: (query) => fetchAnswer(query, { endpoint, patience: PATIENCE_MS }),
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
});
if (!result.ok) {
  console.error(`Nothing was written: ${JSON.stringify(result.error)}`);
  process.exit(1);
}
tell(result.value);
if (!values['dry-run']) await write(result.value, bundle);
