// What the card of an international body says: who led it and belonged to it on the article's day, and now.
import { expect, it } from 'vitest';
import type { OrganisationCard } from '@/lib/gazetteer/describe/card-model';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import type { OrganisationCode } from '@/lib/gazetteer/model/types';
import { firstChoice } from '@/lib/gazetteer/overlay/open-offices';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

const gazetteer = await readGazetteer();
const today = day('2026-01-22');
const cardOf = (code: string, published: string | null) =>
  describeEntity(gazetteer, code as OrganisationCode, {
    published: published === null ? null : days(published),
    today,
  }) as OrganisationCard;
const named = (lines: OrganisationCard['then']) => lines.map(({ person }) => person.name).join(', ');

it.each([
  ['another led it', 'NATO', '2018-05-01', 'Jens Stoltenberg', 29, 'Mark Rutte', 32],
  ['it was led by another on the eve', 'NATO', '2014-09-30', 'Anders Fogh Rasmussen', 28, 'Mark Rutte', 32],
  ['a member left since', 'EU', '2015-05-01', 'Jean-Claude Juncker, Donald Tusk', 28, null, 27],
  ['no office leads it', 'AUKUS', '2022-05-01', '', 3, '', 3],
  ['its members are not listed', 'IMF', '2015-05-01', 'Christine Lagarde', 0, 'Kristalina Georgieva', 0],
  ['it was not there yet', 'AFRICAN-UNION', '1999-05-01', '', 0, null, 55],
])('%s', (_why, code, on, then, membersThen, now, membersNow) => {
  const card = cardOf(code, on);
  expect(named(card.then)).toBe(then);
  expect(card.membersThen).toHaveLength(membersThen);
  if (now !== null) expect(named(card.now)).toBe(now);
  expect(card.membersNow).toHaveLength(membersNow);
});

it('has no flag, and says seat and beginning', () => {
  expect(cardOf('UN', null)).toMatchObject({
    kind: 'organisation',
    flag: null,
    seat: 'New York',
    founded: days('1945-10-24'),
    day: { assumed: true },
  });
});

it.each([
  ['who leads it', 'NATO', { body: 'NATO', person: null }],
  ['nothing, where nobody does', 'AUKUS', null],
])('can be corrected: %s', (_why, code, expected) => {
  expect(firstChoice(gazetteer, code as OrganisationCode)).toEqual(expected);
});

it('every body whose name is marked has something to say', () => {
  for (const code of gazetteer.organisations.keys()) {
    const { now, membersNow, founded } = cardOf(code, null);
    expect(founded, code).not.toBeNull();
    if (code !== 'G-EIGHT') expect(now.length + membersNow.length, code).toBeGreaterThan(0);
  }
});
