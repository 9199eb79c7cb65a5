// `npm run gazetteer:check`: checks data/ and says what it covers; status 1 if a fact is wrong in form.
import { loadGazetteer } from '../lib/gazetteer/load-gazetteer';
import type { Gazetteer } from '../lib/gazetteer/types';
import { compileGazetteer } from './gazetteer/compile-gazetteer';
import { findGaps, measureCoverage, withoutGovernment } from './gazetteer/coverage';
import { GazetteerDataError } from './gazetteer/problem';
import { DATA_DIR } from './read-gazetteer';

function report(gazetteer: Gazetteer) {
  const { people, terms, countries, uncertain, newestAsOf, oldestOpen } = measureCoverage(gazetteer);
  console.log(`${countries} countries, ${people} people, ${terms} terms (${uncertain} not known to the day)`);
  console.log(
    `newest fact as of ${newestAsOf}; oldest open term: ${oldestOpen.person}, as of ${oldestOpen.asOf}`,
  );
  const leaderless = withoutGovernment(gazetteer).map(({ name }) => name);
  console.log(`sovereign states without an open head of government: ${leaderless.join(', ') || 'none'}`);
  const gaps = findGaps(gazetteer);
  console.log(`${gaps.length} gaps of more than 30 days in top offices:`);
  for (const { office, from, to, days } of gaps)
    console.log(`  ${office.id} ${from} to ${to} (${days} days)`);
}

try {
  const loaded = loadGazetteer(JSON.parse(await compileGazetteer(DATA_DIR)));
  if (!loaded.ok) throw new Error(`The compiled gazetteer cannot be loaded: ${loaded.error.kind}`);
  report(loaded.value);
} catch (error) {
  if (!(error instanceof GazetteerDataError)) throw error;
  console.error(error.message);
  console.error(
    `${error.problems.length} problems; references, ids, order of dates, overlaps and sources are checked.`,
  );
  process.exitCode = 1;
}
