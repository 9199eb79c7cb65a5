// Results, rankings and tables, where countries are shortened and teams are called like them; against the real facts.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

const index = buildIndex(await readGazetteer());

/** Codes of the countries that are linked, in reading order. */
const countries = (text: string) =>
  linkEntities(index, { title: '', text, published: days('2018-05-01'), today: day('2026-01-22') })
    .text.filter(({ type }) => type === 'country' || type === 'norp')
    .map(({ id }) => id)
    .join(' ');

it.each([
  ['a name in brackets', '1. Jane Doe (U.S.) 6,004 2. Ann Doe ( France ) 5,998', 'US FR'],
  ['a republic, shortened', 'Doe (Czech Rep.) beat Roe (Dominican Rep.)', 'CZ DO'],
  ['a republic, shortened in front', 'Rep. of Korea 3 2 1, Korea DPR 3 0 0, Korea Republic 1', 'KR KP KR'],
  ['a direction, shortened', 'Roe (S. Korea), Sth Africa, Nth Korea, C. African Republic', 'KR ZA KP'],
  ['three letters', '1. Jane Doe (GBR) 1:57 2. Ann Roe (MOZ) 1:58', 'GB MZ'],
  [
    'three letters that are a word, among others',
    'Doe (CAN) 10.1, Roe (JAM) 10.2, Poe (DEN) 10.3',
    'CA JM DK',
  ],
  ['as British papers print them', 'J Doe (Aus) bt T Roe (GB) 6-2, A Poe (Swe)', 'AU GB SE'],
  ['with the team', 'Joe Doe (GER/Ferrari) 1:24.1', 'DE'],
  ['in columns', '1. Jane Doe IRL 14:50.2\n2. Ann Roe GBR 14:51.0', 'IE GB'],
  ['in a table of medals', '1 USA 10 9 8\n2 CHN 9 8 7\n3 PER 8 8 8', 'US CN PE'],
  ['an abbreviation that means more', '1. Jane Doe (GBR) 1:57 2. Ann Roe (PNG) 1:58', 'GB PG'],
  ['an abbreviation of a country that is named', 'PNG police left. Papua New Guinea is calm.', 'PG PG'],
  ['medals in a sentence', 'Gold NZL, silver AUS, bronze PER.', 'NZ AU PE'],
])('short in results: %s', (_why, text, expected) => {
  expect(countries(text)).toBe(expected);
});

it.each([
  ['a verb', 'Can you say? Per head, Den Haag pays. Ben left Pan.'],
  ['tickers', 'Shares of Acme (COL) and Roe (FIN) fell.'],
  ['teams of America', 'CHI 7, DEN 3, IND 5'],
  ['shouted words', 'ROM AND RAM CAN FIN LAT'],
  ['a code in a sentence', 'The IRL is a league and MEX a company.'],
  ['no nation', 'a farm in N. Ireland (NIR)'],
  ['a term that is shortened', 'the Indy Racing League (IRL), Gross Error Rate (GER), Subversion (SVN)'],
  ['a format, a cell and a key', 'JPG and PNG files, CAR-T therapy, RSA-2048'],
])('three letters that are no country: %s', (_why, text) => {
  expect(countries(text)).toBe('');
});

it.each([
  ['a sector', 'Sales fell in the U.S. Air travel fell too.', 'US'],
  ['a trade', 'Exports from the U.S. Steel prices rose.', 'US'],
  ['a bank', 'They left the U.S. Bank shares fell.', 'US'],
  ['an event, which is one name', 'He won the U.S. Masters tournament.', ''],
  ['a firm, which has no article', 'U.S. Steel prices its bonds.', ''],
  ['a firm that says so', 'a plant of the U.S. Steel company', ''],
])('a full stop that may end the sentence, before %s', (_why, text, expected) => {
  expect(countries(text)).toBe(expected);
});

it.each([
  ['who said so', 'U.K. Sinhari said that he would not.', ''],
  ['who wrote', 'a report by U.K. Perera', ''],
  ['with a trade', 'U.K. Sinhari, a farmer, left.', ''],
  ['with a title', 'Judge U.S. Tripathi ruled.', ''],
  ['a body of the state', 'U.K. Parliament said no.', 'GB'],
  ['its people', 'U.S. Democrats said no.', 'US'],
  ['an officer of the state', 'U.S. Senator Doe said no.', 'US'],
])('initials, %s', (_why, text, expected) => {
  expect(countries(text)).toBe(expected);
});
