// Who came before and after is said only where nobody can be missing in between.
import { describe, expect, it } from 'vitest';
import { predecessorOf, successorOf } from '@/lib/gazetteer/model/terms';
import type { OfficeId, SourceId } from '@/lib/gazetteer/model/types';
import { aGazetteer, days, type GazetteerFacts, type TermFacts } from '../../builders';

const PM = 'NZ/prime-minister';
const term = (
  person: string,
  start: string,
  end: string | null,
  more: Partial<TermFacts> = {},
): TermFacts => ({
  person: `nz-${person}`,
  office: PM,
  start,
  end,
  ...more,
});

const vacancy = (start: string, end: string | null) => ({
  office: PM as OfficeId,
  start: days(start),
  end: end === null ? null : days(end),
  why: 'nobody was named',
  sources: ['a-source' as SourceId],
});

/** Names of those before and after each term, in the order of `terms`. */
function line(facts: GazetteerFacts) {
  const gazetteer = aGazetteer(facts);
  return (gazetteer.termsByOffice.get(PM as OfficeId) ?? []).map((held) => [
    predecessorOf(gazetteer, held)?.person ?? null,
    successorOf(gazetteer, held)?.person ?? null,
  ]);
}

describe('before and after', () => {
  it.each([
    [
      'a handover on one day',
      { terms: [term('a', '2000-01-01', '2004-01-01'), term('b', '2004-01-01', null)] },
      [
        [null, 'nz-b'],
        ['nz-a', null],
      ],
    ],
    [
      'a handover known to the month',
      { terms: [term('a', '2000', '2004-01'), term('b', '2004-01', null)] },
      [
        [null, 'nz-b'],
        ['nz-a', null],
      ],
    ],
    [
      'four silent weeks are a handover',
      { terms: [term('a', '2000-01-01', '2004-01-01'), term('b', '2004-01-29', null)] },
      [
        [null, 'nz-b'],
        ['nz-a', null],
      ],
    ],
    [
      'two silent months hide somebody',
      { terms: [term('a', '2000-01-01', '2004-01-01'), term('b', '2004-03-01', null)] },
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'two months on record as vacant hide nobody',
      {
        terms: [term('a', '2000-01-01', '2004-01-01'), term('b', '2004-03-01', null)],
        vacancies: [vacancy('2004-01-01', '2004-03-01')],
      },
      [
        [null, 'nz-b'],
        ['nz-a', null],
      ],
    ],
    [
      'of three the nearest',
      {
        terms: [
          term('a', '2000-01-01', '2001-01-01'),
          term('b', '2001-01-01', '2002-01-01'),
          term('c', '2002-01-01', null),
        ],
      },
      [
        [null, 'nz-b'],
        ['nz-a', 'nz-c'],
        ['nz-b', null],
      ],
    ],
    [
      'a rival is nobody’s successor',
      {
        terms: [term('a', '2000-01-01', '2001-01-01'), term('b', '2001-01-01', null, { disputed: true })],
      },
      [
        [null, null],
        [null, null],
      ],
    ],
    [
      'a collective office has no line',
      {
        offices: [{ id: PM, collective: true }],
        terms: [term('a', '2000-01-01', '2001-01-01'), term('b', '2001-01-01', null)],
      },
      [
        [null, null],
        [null, null],
      ],
    ],
  ])('%s', (_why, facts, expected) => {
    expect(line(facts)).toEqual(expected);
  });
});
