// Offices that are not the country's, or that nobody holds yet, against the real facts: they name nobody.
import { beforeAll, expect, it } from 'vitest';
import { buildIndex, type GazetteerIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

let index: GazetteerIndex;
beforeAll(async () => {
  index = buildIndex(await readGazetteer());
});

const roles = (text: string, on: string) =>
  linkEntities(index, { title: '', text, published: days(on), today: day('2026-01-22') })
    .text.filter(({ type }) => type === 'role')
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

it.each([
  ['of a club', 'The French president of the club refused.'],
  ['of a union', 'The Portuguese president of a union agreed.'],
  ['of a university', 'The German chancellor of the university wrote.'],
  ['of a body with a name', 'The Italian president of Ferrari smiled.'],
  ['that will be filled', 'Britain’s new prime minister will be chosen by the members.'],
  ['that is to be filled', 'The French president is to be elected in May.'],
  ['that must be filled', 'The German chancellor must be elected by parliament.'],
  ['of a firm that he works at', 'The French president at Renault smiled.'],
  ['of a firm that he works for', 'The German president for Siemens smiled.'],
  ['that somebody chooses', 'MPs will choose Britain’s new prime minister by September.'],
  ['that is voted for', 'Members vote for the new British prime minister.'],
  ['that a party picks', 'The party picks the prime minister of Britain on Monday.'],
  ['that begins later', 'Britain’s new prime minister will take office in September.'],
  ['that begins with an oath', 'The new British prime minister will be sworn in on Tuesday.'],
  ['that is chosen, behind a comma', 'The next step is a new British prime minister, to be chosen in May.'],
  ['that is always chosen so', 'The Italian president is elected by both houses.'],
  ['that has to be filled', 'The Italian president has to be chosen by both houses.'],
])('nobody is meant by an office %s', (_why, text) => {
  expect(roles(text, '2022-08-01')).toEqual([]);
});

it.each([
  ['of the republic', 'The French president of the republic spoke.', ['French president=fr-emmanuel-macron']],
  ['with plans', 'The French president will be in Rome.', ['French president=fr-emmanuel-macron']],
  ['with a duty', 'The German chancellor must be patient.', ['German chancellor=de-olaf-scholz']],
  ['by its country', 'They met the president of France.', ['president of France=fr-emmanuel-macron']],
])('the holder is meant: %s', (_why, text, expected) => {
  expect(roles(text, '2022-08-01')).toEqual(expected);
});

it.each([
  [
    'of a president',
    'Vladimir Putin called his Turkish counterpart.',
    ['Turkish counterpart=tr-recep-tayyip-erdogan'],
  ],
  ['of a prime minister', 'Theresa May met her Irish counterpart.', ['Irish counterpart=ie-leo-varadkar']],
  [
    'of a foreign minister',
    'Sergei Lavrov met his German counterpart.',
    ['German counterpart=de-heiko-maas'],
  ],
  [
    'of a president who is not named',
    'The Russian president wrote to his Chinese counterpart.',
    ['Russian president=ru-vladimir-putin', 'Chinese counterpart=cn-xi-jinping'],
  ],
  [
    'of the nearer of two',
    'Shinzo Abe said that Angela Merkel and her Dutch counterpart agreed.',
    ['Dutch counterpart=nl-mark-rutte'],
  ],
  ['who is named', 'Vladimir Putin met his Turkish counterpart, John Doe.', []],
  ['in a state that parliament governs', 'Emmanuel Macron met his German counterpart.', []],
  ['in a state that a president governs', 'Angela Merkel met her French counterpart.', []],
  ['of somebody else, by the pronoun', 'Emmanuel Macron smiled as she met her Turkish counterpart.', []],
  ['of somebody of his', 'Vladimir Putin’s spokesman met his Turkish counterpart.', []],
  ['of a stranger', 'Vladimir Putin watched as John Doe met his Turkish counterpart.', []],
  ['of a minister without a name', 'Vladimir Putin and the minister met his Turkish counterpart.', []],
  ['of the past', 'Vladimir Putin met his former Turkish counterpart.', []],
  ['of nobody before', 'His Turkish counterpart was late.', []],
  ['another sentence', 'Vladimir Putin spoke. A striker met his Turkish counterpart.', []],
  ['at another time', 'Vladimir Putin met his Turkish counterpart in 2009.', []],
])('a counterpart, %s', (_why, text, expected) => {
  expect(roles(text, '2018-05-01')).toEqual(expected);
});
