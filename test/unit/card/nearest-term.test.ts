import { expect, it } from 'vitest';
import { nearestTerm } from '@/components/card/timeline';
import { anOfficeLine, days } from '@/test/builders';

const senator = anOfficeLine({ office: 'Senator', since: '1990-01-01', until: '1996-01-01' });
const president = anOfficeLine({ office: 'President', since: '2000-03-01', until: '2004-01-01' });
const premier = anOfficeLine({ office: 'Premier', since: '1997..1999', until: '1999-12-01' });

it.each([
  ['after the only one', [senator], '2001-05-05', 'Senator', 'before'],
  ['before the only one', [president], '1999-05-05', 'President', 'after'],
  ['the nearer of two, after', [senator, president], '1999-06-01', 'President', 'after'],
  ['the nearer of two, before', [senator, president], '1996-02-01', 'Senator', 'before'],
  ['the day of leaving is out of office', [senator], '1996-01-01', 'Senator', 'before'],
  ['dates too rough to tell', [senator, premier], '1998-02-01', 'Premier', 'around'],
  ['an article known to the year only', [president], '2000', 'President', 'around'],
])('%s', (_why, terms, articleDay, office, when) => {
  const nearest = nearestTerm(terms, days(articleDay));
  expect([nearest?.line.office, nearest?.when]).toEqual([office, when]);
});

it('finds nothing among no terms', () => {
  expect(nearestTerm([], days('2001-05-05'))).toBeNull();
});
