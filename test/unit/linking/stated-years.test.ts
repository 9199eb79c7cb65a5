// Which numbers of a sentence are years: a year of another time takes a role away, a number of troops must not.
import { describe, expect, it } from 'vitest';
import { splitWords } from '@/lib/core/words';
import { yearsAt } from '@/lib/linking/evidence/stated-years';
import { link, told } from './world';

/** `2019-2020`, every time that the text names. */
function yearsIn(text: string): string[] {
  const words = splitWords(text);
  return Array.from({ length: words.count }, (_, at) => yearsAt(words, at)).flatMap((years) =>
    years ? [years.first === years.last ? `${years.first}` : `${years.first}-${years.last}`] : [],
  );
}

describe('years', () => {
  it.each([
    ['after a preposition', 'He resigned in 2000.', ['2000']],
    ['after a preposition, with people behind it', 'In 2000 people fled to the coast.', ['2000']],
    ['since then', 'the longest spell since 1999', ['1999']],
    ['in front of what happened', 'the 2000 election', ['2000']],
    ['in front of several that happened', 'the 2016 elections', ['2016']],
    ['with an article before people', 'the 2014 troops', ['2014']],
    ['of a season', 'in the spring of 2014 people fled', ['2014']],
    ['in a date', 'On 3 May 1998 soldiers came.', ['1998']],
    ['in a date of the American kind', 'On May 3, 1998, soldiers came.', ['1998']],
    ['in brackets', 'The treaty (1998) holds.', ['1998']],
    ['its own genitive', '2008’s crash', ['2008']],
    ['a decade', 'in the 1990s', ['1990-1999']],
    ['a decade without its century', 'back in the ’90s, and in the 60s', ['1990-1999', '1960-1969']],
    ['a season of two years', 'the 2019/20 season', ['2019-2020']],
    ['years with a dash', 'in 2014–19', ['2014-2019']],
    ['the turn of a century', 'in 1999-00', ['1999-2000']],
    ['years written out', 'in 2014-2016', ['2014-2016', '2016']],
    ['the year of a whole date', 'on 2009-12-31', ['2009']],
  ])('%s', (_why, text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });

  it.each([
    ['troops', 'sent 2000 troops to the border'],
    ['people, with a comma in the number', 'met 1,995 people'],
    ['cases', 'reported 2014 cases'],
    ['troops of a nation', 'sent 2000 US troops'],
    ['soldiers, described', 'with 1900 well armed foreign soldiers'],
    ['a force of so many', 'a force of 2000 troops'],
    ['so many around it', 'around 2000 people came'],
    ['more than so many', 'more than 2000 were hurt'],
    ['at least so many', 'killed at least 1900 in the north'],
    ['money before it', 'paid $2008, £1999 and € 2010'],
    ['money behind it', 'paid 2000 euros and 1900 dollars'],
    ['a share', 'rose by 2000% and 1900 per cent'],
    ['an hour of the clock', 'spoke at 2030 GMT'],
    ['an hour of the place', 'spoke at 1945 local time'],
    ['a page', 'says page 1998 of the report'],
    ['a resolution', 'under Resolution 1973'],
    ['a number', 'on flight No. 1815'],
    ['joined to what it counts', 'a 2000-strong crowd, a 2000-mile road'],
    ['a measure', '2000 metres above the sea, 1900 km away'],
    ['a part of a larger number', 'lost 2,000 and 12 2000,500'],
    ['a decimal', 'at 1.2014 to the pound, 2010.5 points'],
    ['ages and degrees', 'a man in his 60s'],
  ])('none: %s', (_why, text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});

it.each([
  ['troops', 'The Japanese prime minister sent 2000 troops.', ['Japanese prime minister=jp-fumio-kishida']],
  ['money', 'The Japanese prime minister paid $2008.', ['Japanese prime minister=jp-fumio-kishida']],
  ['a year', 'The Japanese prime minister apologised in 2000.', []],
  ['a decade', 'The Japanese prime minister apologised in the 1990s.', []],
  ['a season that ended before', 'The Japanese prime minister played in 2019/20.', []],
])('a role in a sentence with %s', (_what, text, expected) => {
  const roles = link(text, { on: '2023-05-01' }).text.filter(({ type }) => type === 'role');
  expect(told(text, roles)).toEqual(expected);
});
