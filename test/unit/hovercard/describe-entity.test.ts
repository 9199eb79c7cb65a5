// What cards say: offices on the article's day, now, and how far each line may be trusted.
import { describe, expect, it } from 'vitest';
import type { CountryCard, LeaderCard } from '@/lib/gazetteer/describe/card-model';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import type { CountryCode, EntityId, OfficeId, PersonId, SourceId } from '@/lib/gazetteer/model/types';
import { aGazetteer, day, days } from '@/test/builders';

const gazetteer = aGazetteer({
  people: [{ id: 'gb-elizabeth-ii', name: 'Elizabeth II', surname: null }],
  countries: [
    { code: 'NZ', name: 'New Zealand', capital: 'Wellington' },
    { code: 'SU', kind: 'former', from: day('1922-12-30'), to: day('1991-12-26') },
  ],
  terms: [
    {
      person: 'nz-jacinda-ardern',
      office: 'NZ/prime-minister',
      start: '2017-10-26',
      end: '2023-01-25',
      asOf: '2023-01-19',
    },
    { person: 'nz-chris-hipkins', office: 'NZ/prime-minister', start: '2023-01-25', end: '2023-11-27' },
    {
      person: 'nz-christopher-luxon',
      office: 'NZ/prime-minister',
      start: '2023-11-27',
      asOf: '2026-01-22',
      sources: ['a-source', 'a-report'] as SourceId[],
    },
    { person: 'gb-elizabeth-ii', office: 'AU/king', start: '1952-02-06', end: '2022-09-08' },
    { person: 'gb-elizabeth-ii', office: 'GB/king', start: '1952-02-06', end: '2022-09-08' },
    { person: 'gb-elizabeth-ii', office: 'NZ/king', start: '1952-02-06', end: '2022-09-08' },
    { person: 'ru-vladimir-putin', office: 'RU/prime-minister', start: '1999-08-09', end: '2000-05-07' },
    { person: 'ru-vladimir-putin', office: 'RU/king', start: '1999-12-31', end: '2008-05-07' },
  ],
});
const today = day('2026-11-01');
const april2022 = { published: days('2022-04-21'), today };

const leader = (id: string, moment = april2022) =>
  describeEntity(gazetteer, id as PersonId, moment) as LeaderCard;
const country = (code: string, moment = april2022) =>
  describeEntity(gazetteer, code as CountryCode, moment) as CountryCard;

describe('a leader', () => {
  it('is shown in the office of the article’s day, and in the office left last when none is open', () => {
    const card = leader('nz-jacinda-ardern');
    expect(card).toMatchObject({ kind: 'leader', name: 'Jacinda Ardern', flag: 'NZ', now: [] });
    expect(card.then).toMatchObject([
      {
        office: 'Prime Minister',
        body: { code: 'NZ', name: 'New Zealand' },
        since: days('2017-10-26'),
        until: days('2023-01-25'),
        stale: false,
        sources: [{ title: 'A source', url: 'https://source.example/' }],
      },
    ]);
    expect(card.last).toMatchObject({ office: 'Prime Minister', until: days('2023-01-25') });
  });

  it('is out of office as of the newest look at that office, whoever holds it by then', () => {
    const last = leader('nz-jacinda-ardern').last;
    expect(last?.asOf).toBe('2026-01-22');
    expect(last?.sources.map(({ title }) => title)).toEqual(['A source', 'A report']);
  });

  it('is told with those who came before and after', () => {
    const [line] = leader('nz-chris-hipkins', { published: days('2023-03-01'), today }).then;
    expect([line?.predecessor?.id, line?.successor?.id]).toEqual([
      'nz-jacinda-ardern',
      'nz-christopher-luxon',
    ]);
  });

  it('has nothing then before taking office, and the open office now', () => {
    const card = leader('nz-christopher-luxon');
    expect(card.then).toEqual([]);
    expect(card.now).toMatchObject([{ office: 'Prime Minister', until: null, asOf: '2026-01-22' }]);
    expect(card.last).toBeNull();
  });

  it('holds two offices at once while they overlap', () => {
    expect(leader('ru-vladimir-putin', { published: days('2000-02'), today }).then).toHaveLength(2);
  });

  it('is known by the highest of several offices', () => {
    const several = aGazetteer({
      offices: [
        { id: 'CN/committee', rank: 'minister' },
        { id: 'CN/party', rank: 'de-facto-leader' },
        { id: 'GB/foreign-secretary', rank: 'minister' },
      ],
      terms: [
        { person: 'cn-xi-jinping', office: 'CN/committee', start: '2007-10-22' },
        { person: 'cn-xi-jinping', office: 'CN/party', start: '2012-11-15' },
        { person: 'cn-xi-jinping', office: 'CN/president', start: '2013-03-14' },
        { person: 'gb-david-cameron', office: 'GB/prime-minister', start: '2010-05-11', end: '2016-07-13' },
        {
          person: 'gb-david-cameron',
          office: 'GB/foreign-secretary',
          start: '2023-11-13',
          end: '2024-07-05',
        },
      ],
    });
    const card = (id: string) => describeEntity(several, id as PersonId, april2022) as LeaderCard;
    expect(card('cn-xi-jinping').then.map(({ office }) => office)).toEqual([
      'President',
      'Party',
      'Committee',
    ]);
    expect(card('gb-david-cameron').last?.office).toBe('Prime Minister');
  });

  describe('who has left every office', () => {
    const NATIONAL = 'NZ/prime-minister';
    const ABROAD = 'NATO/secretary-general';
    const REALM = 'NZ/king';
    const MINISTRY = 'NZ/finance-minister';
    const term = (office: string, start: string, end?: string) => ({
      person: 'nz-jane-doe',
      office,
      start,
      ...(end ? { end } : {}),
    });

    it.each([
      [
        'an organisation led after the country',
        [term(NATIONAL, '2014-10-11', '2019-10-27'), term(ABROAD, '2019-12-01', '2024-12-01')],
        ABROAD,
      ],
      [
        'an organisation led from the day on which the country was left',
        [term(NATIONAL, '2010-10-14', '2024-07-02'), term(ABROAD, '2024-07-02', '2025-10-01')],
        ABROAD,
      ],
      [
        'the country again, after the organisation',
        [
          term(NATIONAL, '2007-11-16', '2014-09-22'),
          term(ABROAD, '2014-12-01', '2019-12-01'),
          term(NATIONAL, '2023-12-13', '2026-05-01'),
        ],
        NATIONAL,
      ],
      [
        'a chair that went round, held beside the country and left after it',
        [term(NATIONAL, '2012-04-02', '2020-04-02'), term(ABROAD, '2020-02-10', '2021-02-06')],
        NATIONAL,
      ],
      [
        'the realm at home, of several left on one day',
        [
          term('AU/king', '1952', '2022-09-08'),
          term(REALM, '1952', '2022-09-08'),
          term('TV/king', '1952', '2022-09-08'),
        ],
        REALM,
      ],
      [
        'a ministry after both',
        [
          term(NATIONAL, '2000-03-17', '2013-10-16'),
          term(ABROAD, '2014-10-01', '2024-10-01'),
          term(MINISTRY, '2025-02-04', '2026-01-01'),
        ],
        ABROAD,
      ],
      [
        'a ministry, then an organisation',
        [term(MINISTRY, '2007-06-19', '2011-06-29'), term(ABROAD, '2011-07-05', '2019-09-12')],
        ABROAD,
      ],
      [
        'an organisation led after the country, which was left on some day of a month',
        [term(NATIONAL, '1995-10-28', '2002-04'), term(ABROAD, '2017-01-01', '2024-01-01')],
        ABROAD,
      ],
    ])('is shown with %s', (_why, terms, office) => {
      const left = aGazetteer({
        offices: [
          { id: NATIONAL, rank: 'head-of-government' },
          { id: ABROAD, rank: 'head-of-organisation' },
          { id: MINISTRY, rank: 'minister' },
        ],
        terms,
      });
      const { last } = describeEntity(left, 'nz-jane-doe' as PersonId, {
        published: days('2026-10-01'),
        today,
      }) as LeaderCard;
      const { title, body } = left.offices.get(office as OfficeId)!;
      expect([last?.office, last?.body.code]).toEqual([title, body]);
    });
  });

  it('of many realms is shown at home first', () => {
    const card = leader('gb-elizabeth-ii');
    expect(card.flag).toBe('GB');
    expect(card.then.map((line) => line.body.code)).toEqual(['GB', 'AU', 'NZ']);
  });

  it('is described for today, and says so, when the article has no date', () => {
    const { day: shown, then } = describeEntity(gazetteer, 'nz-christopher-luxon' as PersonId, {
      published: null,
      today,
    }) as LeaderCard;
    expect(shown).toEqual({ days: days('2026-11-01'), assumed: true });
    expect(then).toHaveLength(1);
  });

  it.each([
    ['on the day a year after the source', '2027-01-22', false],
    ['on the next day', '2027-01-23', true],
  ])('is stale or not %s', (_when, asked, stale) => {
    expect(leader('nz-christopher-luxon', { ...april2022, today: day(asked) }).now[0]?.stale).toBe(stale);
  });
});

describe('a country', () => {
  it('names those who led it then and those who lead it now', () => {
    const card = country('NZ');
    expect(card).toMatchObject({
      kind: 'country',
      name: 'New Zealand',
      capital: 'Wellington',
      existed: null,
    });
    expect(card.then.map((line) => line.person.id)).toEqual(['gb-elizabeth-ii', 'nz-jacinda-ardern']);
    expect(card.now.map((line) => line.person.id)).toEqual(['nz-christopher-luxon']);
  });

  it('names nobody certain for a month in which the office changed hands', () => {
    const moment = { published: days('2023-01'), today };
    expect(country('NZ', moment).then).toEqual([]);
  });

  it('that is gone has its first and last day', () => {
    expect(country('SU').existed).toEqual({ from: '1922-12-30', to: '1991-12-26' });
  });
});

it('knows no card for an entity of an older gazetteer', () => {
  expect(describeEntity(gazetteer, 'xx-nobody' as EntityId, april2022)).toBeNull();
});
