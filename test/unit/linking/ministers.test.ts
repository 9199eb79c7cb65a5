// Ministers bear names that thousands bear: their full names are theirs where something speaks of their country.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { aGazetteer, day, days } from '../../builders';

const index = buildIndex(
  aGazetteer({
    countries: [
      { code: 'BS', name: 'The Bahamas', names: ['Bahamas'], demonyms: ['Bahamian'], capital: 'Nassau' },
      { code: 'US', name: 'United States', demonyms: ['American'] },
      { code: 'PT', name: 'Portugal', demonyms: ['Portuguese'] },
    ],
    offices: [
      { id: 'BS/foreign-minister', rank: 'minister' },
      { id: 'BS/prime-minister', rank: 'head-of-government' },
      { id: 'US/secretary-of-state', rank: 'minister' },
      { id: 'PT/foreign-minister', rank: 'minister' },
      { id: 'PT/prime-minister', rank: 'head-of-government' },
    ],
    terms: [
      { person: 'bs-fred-mitchell', office: 'BS/foreign-minister', start: '2021-09-20' },
      { person: 'bs-philip-davis', office: 'BS/prime-minister', start: '2021-09-17' },
      { person: 'us-john-kerry', office: 'US/secretary-of-state', start: '2013-02-01', end: '2017-01-20' },
      { person: 'pt-paulo-portas', office: 'PT/foreign-minister', start: '2011-06-21', end: '2013-07-24' },
      { person: 'pt-paulo-portas', office: 'PT/prime-minister', start: '2022-01-01' },
    ],
  }),
);

const leaders = (text: string, on: string | null = '2022-08-01') =>
  linkEntities(index, { title: '', text, published: on === null ? null : days(on), today: day('2026-01-22') })
    .text.filter(({ type }) => type === 'leader')
    .map(({ id }) => id);

it.each([
  ['a name alone', 'The houses were drawn by Fred Mitchell in his first year.'],
  ['in another country', 'Fred Mitchell came to Portugal with a band of five.'],
  ['under a lesser title', 'Coach Fred Mitchell was pleased with the team.'],
  ['and the surname after it', 'Fred Mitchell won by two strokes. Mitchell had led from the start.'],
])('nobody is meant by %s', (_why, text) => {
  expect(leaders(text)).toEqual([]);
});

it('nobody is meant by a name in a text without a date', () => {
  expect(leaders('Fred Mitchell won by two strokes.', null)).toEqual([]);
});

it.each([
  ['the country', 'Fred Mitchell spoke for the Bahamas.', 'bs-fred-mitchell'],
  ['its people', 'Fred Mitchell met Bahamian students.', 'bs-fred-mitchell'],
  ['its capital', 'Fred Mitchell told reporters in Nassau that ships would come.', 'bs-fred-mitchell'],
  ['the title', 'They met Foreign Minister Fred Mitchell on Monday.', 'bs-fred-mitchell'],
])('the minister is meant beside %s', (_why, text, id) => {
  expect(leaders(text)).toEqual([id]);
});

it.each([
  ['who leads a country', 'The letter was read to Philip Davis on Monday.', 'bs-philip-davis'],
  ['of a country that is always in the news', 'The letter was read to John Kerry.', 'us-john-kerry'],
  ['who came to lead', 'The letter was read to Paulo Portas.', 'pt-paulo-portas'],
])('a name alone is enough of somebody %s', (_why, text, id) => {
  expect(leaders(text)).toEqual([id]);
});
