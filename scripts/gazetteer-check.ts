// `npm run gazetteer:check`: checks data/ and says what it covers; status 1 if a fact is wrong in form.

import type { IsoDay } from '../lib/core/calendar';
import { systemClock, utcDay } from '../lib/core/clock-and-ids';
import { loadGazetteer } from '../lib/gazetteer/bundle/load-gazetteer';
import type { Gazetteer } from '../lib/gazetteer/model/types';
import { compileGazetteer } from './gazetteer/compile-gazetteer';
import {
  countOfficeDays,
  measureCoverage,
  openSinceBefore,
  withoutGovernment,
  withoutShortForm,
} from './gazetteer/coverage';
import { findDoubts } from './gazetteer/doubts';
import { leftOver } from './gazetteer/explained-doubts';
import { GazetteerDataError } from './gazetteer/problem';
import { ROOT, readExplanations } from './read-gazetteer';

const PER_CENT = 100;
const aYearBefore = (day: IsoDay) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as IsoDay;

function list(heading: string, lines: readonly string[]) {
  console.log(lines.length === 0 ? `${heading}: none` : `${heading}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}

function reportCoverage(gazetteer: Gazetteer) {
  const { countries, organisations, people, terms, vacancies, uncertain, newestAsOf } =
    measureCoverage(gazetteer);
  console.log(`${countries} countries, ${organisations} organisations, ${people} people`);
  console.log(`${terms} terms (${uncertain} not known to the day), ${vacancies} vacancies`);
  console.log(`newest fact as of ${newestAsOf}`);
}

async function reportDoubts(gazetteer: Gazetteer) {
  const explained = await readExplanations();
  const { open, stale } = leftOver(findDoubts(gazetteer), explained);
  list(
    'facts that are hard to believe and not explained',
    open.map(({ kind, message }) => `${kind}: ${message}`),
  );
  list(
    'explanations of what is not in doubt',
    stale.map(({ kind, about }) => `${kind}: ${about}`),
  );
}

function report(gazetteer: Gazetteer, day: IsoDay) {
  reportCoverage(gazetteer);
  const { days, unknown, gaps } = countOfficeDays(gazetteer);
  const share = ((unknown / days) * PER_CENT).toFixed(2);
  console.log(`top offices since 1990: nobody known on ${unknown} of ${days} days (${share} %)`);
  list(
    'gaps of more than 30 days in top offices',
    gaps.map(({ office, from, to, days: length }) => `${office.id} ${from} to ${to} (${length} days)`),
  );
  list(
    'sovereign states without an open head of government',
    withoutGovernment(gazetteer).map(({ name }) => name),
  );
  list(
    'people without a surname or another short form',
    withoutShortForm(gazetteer).map(({ id }) => id),
  );
  list(
    'open terms that no source has confirmed for a year',
    openSinceBefore(gazetteer, aYearBefore(day)).map(
      ({ office, person, asOf }) => `${office} ${person}, as of ${asOf}`,
    ),
  );
}

try {
  const loaded = loadGazetteer(JSON.parse(await compileGazetteer(ROOT)));
  if (!loaded.ok) throw new Error(`The compiled gazetteer cannot be loaded: ${loaded.error.kind}`);
  report(loaded.value, utcDay(systemClock));
  await reportDoubts(loaded.value);
} catch (error) {
  if (!(error instanceof GazetteerDataError)) throw error;
  console.error(error.message);
  console.error(
    `${error.problems.length} problems; references, ids, order of dates, overlaps and sources are checked.`,
  );
  process.exitCode = 1;
}
