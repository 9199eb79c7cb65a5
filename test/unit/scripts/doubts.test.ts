// Facts that are right in form and hard to believe: each kind is found, its neighbours are not, and what is explained is silent.
import { describe, expect, it } from 'vitest';
import type { SourceId } from '@/lib/gazetteer/model/types';
import { type Doubt, findDoubts } from '@/scripts/gazetteer/doubts';
import { leftOver } from '@/scripts/gazetteer/explained-doubts';
import { readExplanations, readGazetteer } from '@/scripts/read-gazetteer';
import { aGazetteer, type GazetteerFacts, type TermFacts } from '@/test/builders';

const doubtsIn = (facts: GazetteerFacts) => findDoubts(aGazetteer(facts)).map(({ message }) => message);
const led = (person: string, start: string, end: string | null, office = 'FJ/prime-minister'): TermFacts => ({
  person: `fj-${person}`,
  office,
  start,
  end,
});

const USUAL = [
  led('one', '1990-06-01', '1994-06-01'),
  led('two', '1994-06-01', '1999-06-01'),
  led('three', '1999-06-01', '2000-06-01'),
];
const LISTED = Array.from(
  { length: 20 },
  (_, index): TermFacts => ({
    person: `xx-p${index}`,
    office: `XX/office-${index}`,
    start: '1990-02-03',
    end: '2009-04-05',
    asOf: '2003-12-11',
  }),
);
const editor = { sources: ['editor' as SourceId] };

describe('is in doubt about', () => {
  it.each<[string, GazetteerFacts, string]>([
    [
      'one holder where the list knew no successor',
      { terms: [...USUAL, led('four', '2000-06-01', '2014-06-01')] },
      'FJ/prime-minister: fj-four held it 14 years, nobody else more than 5',
    ],
    [
      'a holder who is long in office in several spells',
      { terms: [...USUAL, led('four', '2000-06-01', '2007-06-01'), led('four', '2008-06-01', '2015-06-01')] },
      'FJ/prime-minister: fj-four held it 14 years, nobody else more than 5',
    ],
    [
      'a head of government who is a child',
      { people: [{ id: 'fj-one', birthYear: 1980 }], terms: [USUAL[0]!] },
      'fj-one was in office at the age of 10',
    ],
    [
      'a head who is a hundred, for the father of the same name was meant',
      { people: [{ id: 'fj-one', birthYear: 1894 }], terms: [USUAL[0]!] },
      'fj-one was in office at the age of 100',
    ],
    [
      'a return after decades: a son under the id of his father',
      { terms: [led('one', '1990-03-01', '1995-03-01'), led('one', '2020-03-01', null)] },
      'FJ/prime-minister: fj-one returned after 25 years',
    ],
    [
      'a start on the day on which the list was made',
      { terms: [...LISTED, led('one', '2003-12-11', '2009-01-01')] },
      'FJ/prime-minister fj-one: 2003-12-11 is the day of an edition',
    ],
    [
      'an end on that day',
      { terms: [...LISTED, led('one', '2001-01-01', '2003-12-11')] },
      'FJ/prime-minister fj-one: 2003-12-11 is the day of an edition',
    ],
    [
      'one name of two people, accents apart',
      { people: [{ id: 'uy-luis-lacalle' }, { id: 'uy-son', aliases: ['Luís Lacalle'] }] },
      'uy-luis-lacalle and uy-son are both called luis lacalle',
    ],
  ])('%s', (_what, facts, message) => {
    expect(doubtsIn(facts)).toEqual([message]);
  });
});

describe('believes', () => {
  it.each<[string, GazetteerFacts]>([
    [
      'a long hold where long holds are usual',
      {
        terms: [
          led('one', '1950', '1965'),
          led('two', '1965', '1985'),
          led('three', '1985', '1990'),
          led('four', '1990', '2020'),
        ],
      },
    ],
    [
      'a long hold on an office that few ever held',
      { terms: [USUAL[0]!, led('four', '2000-06-01', '2030-06-01')] },
    ],
    [
      'a monarch who is a child',
      { people: [{ id: 'fj-one', birthYear: 1980, surname: null }], terms: [USUAL[0]!] },
    ],
    ['a return after one lost election', { terms: [USUAL[0]!, led('one', '1999-06-01', '2000-06-01')] }],
    ['another office after decades', { terms: [USUAL[0]!, led('one', '2024-06-01', null, 'FJ/president')] }],
    [
      'a day of an edition that an editor has looked at',
      { terms: [...LISTED, { ...led('one', '2003-12-11', '2009-01-01'), ...editor }] },
    ],
    [
      'a day on which few rows were seen',
      { terms: [...LISTED.slice(1), led('one', '2003-12-11', '2009-01-01')] },
    ],
    ['namesakes of two countries', { people: [{ id: 'uy-luis-lacalle' }, { id: 'ar-luis-lacalle' }] }],
    ['two spellings of one person', { people: [{ id: 'uy-luis-lacalle', aliases: ['Luís Lacalle'] }] }],
  ])('%s', (_what, facts) => {
    expect(doubtsIn(facts)).toEqual([]);
  });
});

const DOUBT: Doubt = { kind: 'gap', about: 'FJ/prime-minister fj-one', message: 'returned after 25 years' };

describe('explanations', () => {
  it.each([
    ['silence what they name', [DOUBT], [{ ...DOUBT, why: 'he did' }], { open: 0, stale: 0 }],
    [
      'leave another kind open',
      [DOUBT],
      [{ ...DOUBT, kind: 'age' as const, why: 'he did' }],
      { open: 1, stale: 1 },
    ],
    ['are reported where nothing is in doubt', [], [{ ...DOUBT, why: 'he did' }], { open: 0, stale: 1 }],
  ])('%s', (_what, doubts, explained, counts) => {
    const { open, stale } = leftOver(doubts, explained);
    expect({ open: open.length, stale: stale.length }).toEqual(counts);
  });

  it('are there for all that is shipped, and for nothing else', async () => {
    const { open, stale } = leftOver(findDoubts(await readGazetteer()), await readExplanations());
    expect(open.map(({ message }) => message)).toEqual([]);
    expect(stale.map(({ about }) => about)).toEqual([]);
  });
});
