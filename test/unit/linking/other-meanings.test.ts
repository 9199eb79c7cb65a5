// A country's word that means something else: by the kind of the article, or inside a name; against the real facts.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';
import { told } from './world';

const index = buildIndex(await readGazetteer());

const linked = (text: string) => {
  const request = { title: '', text, published: days('2018-05-01'), today: day('2026-01-22') };
  return told(text, linkEntities(index, request).text);
};

it.each([
  ['a tribe', 'The Indian tribes met. An Indian judge spoke.'],
  ['an office of America', 'the Bureau of Indian Affairs, and Indian law'],
  ['a people by its name', 'The Navajo judge grew up among Indian farmers.'],
  ['native Americans', 'Native American voters, and the Indians of the plains'],
  ['a team that is named in full once', 'The Cleveland Indians lost. The Indians go home.'],
  ['a war', 'the French and Indian War'],
])('“Indian” of America is not India’s: %s', (_why, text) => {
  expect(linked(text)).toEqual([]);
});

it.each([
  [
    'an article that names India',
    'Native Americans met Indian guests from India.',
    ['Indian=IN', 'India=IN'],
  ],
  ['an article that names Delhi', 'The Navajo guests met Indian writers in New Delhi.', ['Indian=IN']],
  ['cricketers', 'The Indian batsman scored 100 runs in the first innings.', ['Indian=IN']],
])('“Indian” is India’s: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['the king', 'Alexander the Great led the Macedonian army into Thrace.', []],
  ['a phalanx', 'the Macedonian phalanx', []],
  ['a kingdom of old', 'a coin of ancient Macedonia', []],
  ['today’s state', 'Macedonian police closed a road near Skopje.', ['Macedonian=MK']],
  ['both', 'A statue of Alexander the Great in Skopje divides Macedonian voters.', ['Macedonian=MK']],
])('Macedonia: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['with its engine', 'Doe (Brazil) Jordan-Peugeot 1:24.5', ['Brazil=BR']],
  ['among its rivals', 'McLaren 80, Jordan 12 points', []],
  ['its driver', 'Jordan’s car stopped; the Jordan driver walked.', []],
  ['after the driver’s nation', '12. Joe Doe (Italy) Jordan 1:30.1', ['Italy=IT']],
  [
    'the country has races too',
    'Jordanian fans saw the Grand Prix near Jordan.',
    ['Jordanian=JO', 'Jordan=JO'],
  ],
])('the racing team Jordan: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['the island among its islands', 'registered in Jersey, in the Channel Islands', ['Jersey=JE']],
  ['its town', 'A court in St Helier said that Jersey is small.', ['Jersey=JE']],
  ['the state', 'He is from Jersey and loves it.', []],
  ['cattle', 'a Jersey cow and a Guernsey cow', []],
])('Jersey: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['a town before initials', 'in Greece, N.Y., and Denmark, S.C.'],
  ['a neighbourhood before its borough', 'a fire in Jamaica, Queens'],
  ['a headland', 'a pump at Turkey Point'],
  ['a spring', 'a bottle of Poland Spring'],
  ['a foreign firm', 'shares of Electricite de France and Banco do Brasil'],
  ['an exchange', 'the Stock Exchange of Thailand'],
  ['a party that is the other Korea’s', 'the Workers’ Party of Korea'],
  ['a sport’s body', 'he left Cricket Australia and Tennis Canada'],
  [
    'a sport’s body behind the country',
    'she joined USA Swimming last week, and later worked for UK Athletics',
  ],
  ['a branch that opens a sentence', 'Vodafone Egypt cut jobs. Microsoft Japan grew.'],
  ['a firm that nobody knows', 'shares in Zamtel Kenya fell'],
  ['a firm that says what it is', 'Last year Bharat Motor India, a unit of Doe, grew.'],
  ['a former colony', 'Spanish Guinea, the Belgian Congo and French Sudan'],
  ['shorts', 'He wore Bermuda shorts.'],
  ['somebody with a form of address', 'Mr. Holland met Justice Ireland and Ms. Poland.'],
  ['a bank', 'a branch of US Bank'],
  ['dogs', 'an Australian Shepherd and an Afghan Hound'],
  ['a language’s source', 'words derived from Finnish, or borrowed from Greek.'],
  ['a magazine', 'the founder of France Football'],
])('inside a name: %s', (_why, text) => {
  expect(linked(text).filter((mention) => !mention.startsWith('French='))).toEqual([]);
});

it.each([
  ['points in a table', 'Played 4, U.S. 10 points, Costa Rica 9', ['U.S.=US', 'Costa Rica=CR']],
  ['after a town', 'In Oslo Norway won.', ['Norway=NO']],
  ['a republic that was', 'the former Soviet republic of Georgia', ['Soviet=SU', 'Georgia=GE']],
  ['of a time', 'the ports of Nazi Germany', ['Germany=DE']],
  ['after a day', 'On Monday Japan agreed; shares fell.', ['Japan=JP']],
  ['a society that is called after it', 'the Linguistic Society of America', ['America=US']],
])('the country all the same: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});
