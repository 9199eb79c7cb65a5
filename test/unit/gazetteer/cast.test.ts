// What a panel says of those whom an article names: certain of its day and of today, or nothing.
import { describe, expect, it } from 'vitest';
import type { SinceThen } from '@/lib/gazetteer/describe/card-model';
import type { Cast } from '@/lib/gazetteer/describe/cast-model';
import { countriesOf, describeCast, namedIn } from '@/lib/gazetteer/describe/describe-cast';
import type { EntityId } from '@/lib/gazetteer/model/types';
import { aGazetteer, anOrganisation, day, days, type GazetteerFacts, type TermFacts } from '../../builders';

const TODAY = day('2026-11-30');
const id = (text: string) => text as EntityId;
const named = (...ids: string[]) => ids.map((each) => ({ id: id(each), count: 1, inTitle: false }));

const held = (start: string, end: string | null, more: Partial<TermFacts> = {}): TermFacts => ({
  person: 'nz-ann-lee',
  office: 'NZ/prime-minister',
  start,
  end,
  asOf: '2026-07-01',
  ...more,
});

const castOf = (facts: GazetteerFacts, published: string | null, ...ids: string[]): Cast =>
  describeCast(aGazetteer(facts), named(...ids), {
    published: published ? days(published) : null,
    today: TODAY,
  });

it('people have the name by which papers call them on second mention', () => {
  const { people } = castOf({ terms: [held('2017-10-26', null)] }, '2022-04-21', 'nz-ann-lee');
  expect(people.map(({ name, shortName }) => [name, shortName])).toEqual([['Ann Lee', 'Lee']]);
});

describe('what became of the office held on the article’s day', () => {
  const rows: [string, TermFacts[], string | null, SinceThen][] = [
    ['an open term still holds', [held('2017-10-26', null)], '2022-04-21', 'still'],
    ['a term that ended since was left', [held('2017-10-26', '2023-01-25')], '2022-04-21', 'left'],
    [
      'a term that ended on the article’s day is in doubt',
      [held('2017-10-26', '2022-04')],
      '2022-04-21',
      'unsaid',
    ],
    ['an article without a date says nothing', [held('2017-10-26', '2023-01-25')], null, 'unsaid'],
    [
      'nobody has looked for more than a year',
      [held('2017-10-26', null, { asOf: '2024-01-01' })],
      '2022-04-21',
      'unsaid',
    ],
    [
      'a rival claims the office',
      [held('2017-10-26', '2023-01-25', { disputed: true })],
      '2022-04-21',
      'unsaid',
    ],
    ['in no office then', [held('2023-01-25', null)], '2022-04-21', 'unsaid'],
    [
      'an acting holder who was sworn in has not left',
      [held('2022-01-01', '2022-06-01', { acting: true }), held('2022-06-01', null)],
      '2022-04-21',
      'still',
    ],
    [
      'an acting holder who was sworn in and left has left once',
      [held('2022-01-01', '2022-06-01', { acting: true }), held('2022-06-01', '2024-01-01')],
      '2022-04-21',
      'left',
    ],
    [
      'back in the same office after a time out of it',
      [held('2000-05-07', '2008-05-07'), held('2012-05-07', null)],
      '2004-04-21',
      'again',
    ],
    [
      'from one office to another',
      [held('2017-10-26', '2023-01-25'), held('2024-01-01', null, { office: 'NZ/president' })],
      '2022-04-21',
      'other-office',
    ],
    ['an end that is only announced', [held('2017-10-26', '2027-01-20')], '2022-04-21', 'unsaid'],
  ];
  it.each(rows)('%s', (_why, terms, published, since) => {
    const { people } = castOf({ terms }, published, 'nz-ann-lee');
    expect(people.map((person) => person.since)).toEqual([since]);
  });

  it.each<[string, TermFacts[], string | null]>([
    ['the day of leaving is the term’s', [held('2017-10-26', '2023-01-25')], '2023-01-25'],
    [
      'of an acting holder who was sworn in it is the day of leaving at last',
      [held('2022-01-01', '2022-06-01', { acting: true }), held('2022-06-01', '2024-01-01')],
      '2024-01-01',
    ],
    ['who is still there has none', [held('2017-10-26', null)], null],
  ])('%s', (_why, terms, left) => {
    const { people } = castOf({ terms }, '2022-04-21', 'nz-ann-lee');
    expect(people.map(({ leftOn }) => leftOn)).toEqual([left && days(left)]);
  });
});

describe('the sentence at the top', () => {
  const left = held('2017-10-26', '2023-01-25', { person: 'nz-ann-lee' });
  const stays = held('2018-01-01', null, { person: 'au-bob-ray', office: 'AU/prime-minister' });
  const stale = held('2018-01-01', null, {
    person: 'fj-cy-orr',
    office: 'FJ/prime-minister',
    asOf: '2020-01-01',
  });
  const never = { terms: [left, stays, stale], people: [{ id: 'jp-dan-abe' }] };
  it.each([
    [
      'one of two has left',
      ['nz-ann-lee', 'au-bob-ray'],
      { known: 2, left: ['nz-ann-lee'], isComplete: true },
    ],
    ['all are in office', ['au-bob-ray'], { known: 1, left: [], isComplete: true }],
    ['of one nobody knows', ['au-bob-ray', 'fj-cy-orr'], { known: 1, left: [], isComplete: false }],
    [
      'who held no office does not count',
      ['nz-ann-lee', 'jp-dan-abe'],
      { known: 1, left: ['nz-ann-lee'], isComplete: true },
    ],
  ])('%s', (_why, ids, expected) => {
    const { summary } = castOf(never, '2022-04-21', ...ids);
    expect(summary && { ...summary, left: summary.left.map((person) => person.id) }).toEqual(expected);
  });

  it.each([
    ['nobody certain is named', '2022-04-21', ['fj-cy-orr', 'jp-dan-abe']],
    ['the article has no date', null, ['nz-ann-lee', 'au-bob-ray']],
    ['nobody is named', '2022-04-21', []],
  ])('nothing is said where %s', (_why, published, ids) => {
    expect(castOf(never, published, ...ids).summary).toBeNull();
  });
});

describe('countries of a cast', () => {
  const before = held('2017-10-26', '2023-01-25');
  const after = held('2023-01-25', null, { person: 'nz-bob-ray' });
  it.each([
    ['others lead it now', [before, after], '2022-04-21', false],
    ['the same lead it', [before, after], '2024-04-21', true],
    ['nobody is known for the day', [before, after], '2010-04-21', null],
    ['nobody is known for now', [before], '2022-04-21', null],
    ['an article without a date', [before, after], null, null],
    ['nobody has looked for long', [before, { ...after, asOf: '2024-01-01' }], '2022-04-21', null],
    ['a rival claims the office', [before, { ...after, disputed: true }], '2022-04-21', null],
    [
      'the president goes, the government stays',
      [
        held('2017-10-26', null),
        held('2017-07-25', '2022-07-25', { person: 'nz-ram-ray', office: 'NZ/king' }),
        held('2022-07-25', null, { person: 'nz-dro-ray', office: 'NZ/king' }),
      ],
      '2022-04-21',
      false,
    ],
    [
      'the monarch stays, the government goes',
      [before, after, held('2000-01-01', null, { person: 'nz-king-ray', office: 'NZ/king' })],
      '2022-04-21',
      false,
    ],
  ] as [string, TermFacts[], string | null, boolean | null][])('%s', (_why, terms, published, expected) => {
    expect(castOf({ terms }, published, 'NZ').countries[0]?.isLedAsThen).toBe(expected);
  });

  it('tells who led it on the day though the text names nobody', () => {
    const [country] = castOf({ terms: [before, after] }, '2022-04-21', 'NZ').countries;
    expect(country?.then.map(({ person }) => person.id)).toEqual(['nz-ann-lee']);
    expect(country?.now.map(({ person }) => person.id)).toEqual(['nz-bob-ray']);
  });

  it('lists each country once, those of the people behind those named', () => {
    const cast = castOf(
      { terms: [before, held('2018-01-01', null, { person: 'au-bob-ray', office: 'AU/president' })] },
      '2022-04-21',
      'nz-ann-lee',
      'NZ',
      'au-bob-ray',
    );
    expect(countriesOf(cast)).toEqual(['NZ', 'AU']);
  });
});

describe('international bodies of a cast', () => {
  const before = held('2017-10-26', '2023-01-25', { office: 'ALLIANCE/secretary' });
  const after = held('2023-01-25', null, { person: 'nz-bob-ray', office: 'ALLIANCE/secretary' });
  const bodyFacts = (terms: TermFacts[]): GazetteerFacts => ({
    terms,
    offices: [{ id: 'ALLIANCE/secretary', rank: 'head-of-organisation' }],
    organisations: [anOrganisation()],
  });

  it.each([
    ['another leads it now', [before, after], '2022-04-21', ['nz-ann-lee'], false],
    ['the same leads it', [before, after], '2024-04-21', ['nz-bob-ray'], true],
    ['nobody is known for the day', [before, after], '2010-04-21', [], null],
    ['nobody is known for now', [before], '2022-04-21', ['nz-ann-lee'], null],
    ['the office changed hands on the day', [before, after], '2023-01', [], null],
    ['an article without a date', [before, after], null, [], null],
    [
      'nobody has looked for long',
      [before, { ...after, asOf: '2024-01-01' }],
      '2022-04-21',
      ['nz-ann-lee'],
      null,
    ],
    ['a group that nobody leads', [], '2022-04-21', [], null],
  ] as [string, TermFacts[], string | null, string[], boolean | null][])(
    '%s',
    (_why, terms, published, then, isLedAsThen) => {
      const [body] = castOf(bodyFacts(terms), published, 'ALLIANCE').organisations;
      expect(body?.then.map(({ person }) => person.id)).toEqual(then);
      expect(body?.isLedAsThen).toBe(isLedAsThen);
    },
  );

  it('leave the sentence at the top as it is, and the map', () => {
    const cast = castOf(bodyFacts([before, after]), '2022-04-21', 'ALLIANCE');
    expect(cast.summary).toBeNull();
    expect(countriesOf(cast)).toEqual([]);
  });
});

describe('weight', () => {
  it.each([
    ['more places first', [], ['JP', 'NZ', 'NZ'], ['NZ', 'JP']],
    ['the headline outweighs two places', ['JP'], ['NZ', 'NZ', 'JP'], ['JP', 'NZ']],
    ['equal weight: as they are read', [], ['AU', 'NZ', 'JP'], ['AU', 'NZ', 'JP']],
    ['named by the headline alone', ['JP'], [], ['JP']],
  ])('%s', (_why, title, text, order) => {
    const mentions = (codes: readonly string[]) => codes.map((code) => ({ id: id(code) }));
    const facts = { countries: ['JP', 'NZ', 'AU'].map((code) => ({ code })) };
    const cast = describeCast(aGazetteer(facts), namedIn(mentions(title), mentions(text)), {
      published: null,
      today: TODAY,
    });
    expect(cast.countries.map(({ code }) => code)).toEqual(order);
  });

  it('counts the places of the text, and a headline alone as one', () => {
    expect(namedIn([{ id: id('JP') }], [{ id: id('NZ') }, { id: id('NZ') }])).toEqual([
      { id: 'JP', count: 1, inTitle: true },
      { id: 'NZ', count: 2, inTitle: false },
    ]);
  });

  it('leaves out whom the gazetteer does not know', () => {
    expect(castOf({}, '2022-04-21', 'nz-nobody')).toMatchObject({ people: [], countries: [] });
  });
});
