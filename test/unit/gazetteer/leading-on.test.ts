// Where a leader's card leads on: to the body of an office, and to who holds now what has been left.
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
