// Where cards lead on: to the body of an office, to who holds now what was left, to ministers, to states that are gone.
import { describe, expect, it } from 'vitest';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import type { EntityId, OrganisationCode } from '@/lib/gazetteer/model/types';
import { aGazetteer, anOrganisation, day, days, type GazetteerFacts, type TermFacts } from '../../builders';

const TODAY = day('2026-11-30');
const PM = 'NZ/prime-minister';

const term = (who: string, start: string, end: string | null, more: Partial<TermFacts> = {}): TermFacts => ({
  person: `nz-${who}`,
  office: PM,
  start,
  end,
  asOf: '2026-07-01',
  ...more,
});

function leaderOf(facts: GazetteerFacts, published: string | null = '2022-04-21') {
  const moment = { published: published === null ? null : days(published), today: TODAY };
  const card = describeEntity(aGazetteer(facts), 'nz-ann' as EntityId, moment);
  if (card?.kind !== 'leader') throw new Error('No leader’s card');
  return card;
}

describe('who holds the office now', () => {
  const ann = term('ann', '2017-10-26', '2023-01-25');
  const bob = term('bob', '2023-01-25', null);
  it.each<[string, GazetteerFacts, string | null]>([
    ['whoever followed', { terms: [ann, bob] }, 'nz-bob'],
    [
      'whoever followed others',
      { terms: [ann, { ...bob, end: '2023-11-27' }, term('cy', '2023-11-27', null)] },
      'nz-cy',
    ],
    ['nobody new, where it was never left', { terms: [{ ...ann, end: null }] }, null],
    [
      'nobody new, where the same person is back in it',
      { terms: [ann, { ...bob, end: '2024-01-01' }, term('ann', '2024-01-01', null)] },
      null,
    ],
    ['nobody, where nobody has looked for a year', { terms: [ann, { ...bob, asOf: '2025-01-01' }] }, null],
    ['nobody, where a rival claims it', { terms: [ann, { ...bob, disputed: true }] }, null],
    [
      'nobody, where several hold it',
      { terms: [ann, bob, term('cy', '2023-01-25', null)], offices: [{ id: PM, collective: true }] },
      null,
    ],
    ['nobody, where the next term has not begun', { terms: [ann, { ...bob, start: '2027-01-01' }] }, null],
    [
      'of the office held then, whatever was held later',
      { terms: [ann, bob, term('ann', '2024-01-01', null, { office: 'NZ/king' })] },
      'nz-bob',
    ],
    [
      'of the office left last, where none was held then',
      { terms: [term('ann', '2000-01-01', '2005-01-01'), bob] },
      'nz-bob',
    ],
    ['nobody, where there has been no office', { people: [{ id: 'nz-ann' }], terms: [bob] }, null],
  ])('%s', (_why, facts, holder) => {
    expect(leaderOf(facts).holderNow?.person.id ?? null).toBe(holder);
  });
});

it('an office of a body leads to the body', () => {
  const code = 'ALLIANCE' as OrganisationCode;
  const office = { id: 'ALLIANCE/secretary-general', rank: 'head-of-organisation' } as const;
  const { then } = leaderOf({
    organisations: [anOrganisation({ code })],
    offices: [office],
    terms: [term('ann', '2017-10-26', null, { office: office.id })],
  });
  expect(then.map(({ body }) => body)).toEqual([{ code, name: 'Alliance' }]);
});

describe('a country', () => {
  const office = { id: 'NZ/foreign-minister', rank: 'minister', portfolio: 'foreign' } as const;
  const minister = (who: string, start: string, end: string | null, more: Partial<TermFacts> = {}) =>
    term(who, start, end, { office: office.id, ...more });
  const ann = minister('ann', '2020-01-01', '2023-01-01');

  it.each<[string, TermFacts[], (string | undefined)[]]>([
    ['foreign ministers then and now', [ann, minister('bob', '2023-01-01', null)], ['nz-ann', 'nz-bob']],
    ['the same one', [{ ...ann, end: null }], ['nz-ann', 'nz-ann']],
    ['nobody has looked for long', [{ ...ann, end: null, asOf: '2024-01-01' }], [undefined, undefined]],
    ['a rival claims it', [{ ...ann, disputed: true }], [undefined, undefined]],
    [
      'the prime minister does that, too',
      [{ ...ann, end: null }, term('ann', '2017-10-26', null)],
      [undefined, undefined],
    ],
    [
      'the government has changed since the minister was last seen',
      [ann, minister('bob', '2023-01-01', null, { asOf: '2025-12-31' }), term('cy', '2026-03-01', null)],
      ['nz-ann', undefined],
    ],
    ['unknown on that day', [minister('bob', '2022', null)], [undefined, 'nz-bob']],
  ])('%s', (_why, terms, expected) => {
    const moment = { published: days('2022-04-21'), today: TODAY };
    const card = describeEntity(aGazetteer({ offices: [office], terms }), 'NZ' as EntityId, moment);
    if (card?.kind !== 'country') throw new Error('No country’s card');
    expect([card.foreignThen[0]?.person.id, card.foreignNow[0]?.person.id]).toEqual(expected);
  });

  it('names the states that stood where it stands', () => {
    const countries = [{ code: 'SU', successors: ['RU', 'KZ'] as never }, { code: 'RU' }, { code: 'KZ' }];
    const card = describeEntity(aGazetteer({ countries }), 'KZ' as EntityId, {
      published: null,
      today: TODAY,
    });
    expect(card).toMatchObject({ formerStates: [{ code: 'SU', name: 'SU' }] });
  });
});
