// Those of one name on a card: who fits the article's day best stands first, with the office that tells them apart.
import { expect, it } from 'vitest';
import { describeCandidates, MOST_CANDIDATES } from '@/lib/gazetteer/describe/describe-candidates';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { aGazetteer, day, days } from '../../builders';

const people = Array.from({ length: 12 }, (_, at) => `nz-khan-${at}`);
const gazetteer = aGazetteer({
  countries: [
    { code: 'NZ', name: 'New Zealand' },
    { code: 'GE', name: 'Georgia' },
  ],
  terms: people.map((person, at) => ({
    person,
    office: 'NZ/prime-minister',
    start: `${1950 + at * 5}-01-01`,
    end: `${1955 + at * 5}-01-01`,
  })),
});
const candidates = (ids: readonly string[], on: string) =>
  describeCandidates(gazetteer, ids as readonly EntityId[], {
    published: days(on),
    today: day('2026-01-22'),
  });

it.each<[why: string, ids: readonly string[], on: string, expected: readonly string[]]>([
  [
    'in office on that day',
    ['nz-khan-0', 'nz-khan-1', 'nz-khan-2'],
    '1957-05-01',
    ['nz-khan-1', 'nz-khan-0', 'nz-khan-2'],
  ],
  ['before all of them: the earliest', ['nz-khan-3', 'nz-khan-2'], '1940', ['nz-khan-2', 'nz-khan-3']],
  ['after all of them: the latest', ['nz-khan-2', 'nz-khan-3'], '2020', ['nz-khan-3', 'nz-khan-2']],
  ['a country has no office', ['GE'], '2020', ['GE']],
  ['whom the gazetteer has forgotten', ['nz-nobody'], '2020', []],
])('%s', (_why, ids, on, expected) => {
  expect(candidates(ids, on).map(({ id }) => id)).toEqual(expected);
});

it('is a list that can be read, and tells the office nearest to the day', () => {
  const all = candidates(people, '1957-05-01');
  expect(all).toHaveLength(MOST_CANDIDATES);
  expect(all[0]?.line).toMatchObject({ office: 'Prime Minister', since: days('1955-01-01') });
});
