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
