// The facts that are shipped: in form, complete at the top, and right wherever we are sure ourselves.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CountryCard, LeaderCard } from '@/lib/gazetteer/describe/card-model';
import { describeEntity } from '@/lib/gazetteer/describe/describe-entity';
import { foreignOffices, formerNameOn, inForceOn, termsInForce } from '@/lib/gazetteer/model/terms';
import type {
  CountryCode,
  Gazetteer,
  OfficeId,
  OrganisationCode,
  PersonId,
} from '@/lib/gazetteer/model/types';
import { countOfficeDays, withoutGovernment, withoutShortForm } from '@/scripts/gazetteer/coverage';
import { readCompiled, readGazetteer } from '@/scripts/read-gazetteer';
import { day, days } from '@/test/builders';

const today = day('2026-08-22');
let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await readGazetteer(); // parses and cross-checks all of data/, overlaps included
});

const ISO_3166_1_COUNT = 249;
const KOSOVO_AND_FORMER_STATES = 5;

it('has every country of ISO 3166-1, Kosovo and four states that are gone', () => {
  expect(gazetteer.countries.size).toBe(ISO_3166_1_COUNT + KOSOVO_AND_FORMER_STATES);
  for (const code of ['XK', 'SU', 'YU', 'CS', 'DD'])
    expect(gazetteer.countries.has(code as CountryCode)).toBe(true);
});

/**
 * Presidents who govern alone (Gabon since 2025, Myanmar since 2026, Syria since 2025, Turkey since 2018), and terms
 * that ended in 2026 (Iraq's by an editor's memory) before a source at hand names who followed.
 */
const WITHOUT_HEAD_OF_GOVERNMENT = [
  'Benin',
  'Colombia',
  'Gabon',
  'Iraq',
  'Myanmar',
  'Peru',
  'Syria',
  'Turkey',
];

it('has a head of government for every sovereign state', () => {
  expect(withoutGovernment(gazetteer).map(({ name }) => name)).toEqual(WITHOUT_HEAD_OF_GOVERNMENT);
});

it('gives no country two foreign ministers at once: who else goes abroad for it is none', () => {
  const several = [...gazetteer.countries.keys()].filter((code) => {
    const lasting = foreignOffices(gazetteer, code).filter(({ to }) => to === null);
    return lasting.length > 1;
  });
  expect(several).toEqual([]);
});

/** Of all days of top offices since 1990. */
const MOST_UNKNOWN = 0.01;
const MOST_COMPRESSED_BYTES = 250_000;

it('knows a holder or a vacancy for nearly every day of every top office since 1990', () => {
  const { days: all, unknown } = countOfficeDays(gazetteer);
  expect(unknown / all).toBeLessThan(MOST_UNKNOWN);
});

it('is small enough to be shipped, outlines included', async () => {
  expect(gzipSync(await readCompiled()).length).toBeLessThan(MOST_COMPRESSED_BYTES);
});

it('has a form of second mention for nearly everybody', () => {
  expect(withoutShortForm(gazetteer).length).toBeLessThan(gazetteer.people.size / 100);
});

/** Members of the United Nations since South Sudan joined. */
const UNITED_NATIONS = 193;

it.each([
  ['UN', '2020-01-01', UNITED_NATIONS],
  ['EU', '2004-04-30', 15],
  ['EU', '2013-07-01', 28],
  ['EU', '2020-02-01', 27],
  ['NATO', '2024-03-07', 32],
  ['G-SEVEN', '2020-01-01', 7],
  ['NATO', '2023-04-03', 30],
  ['ASEAN', '2000-01-01', 10],
  ['OECD', '2020-01-01', 36],
  ['ARAB-LEAGUE', '2020-01-01', 22],
  ['MERCOSUR', '2010-01-01', 4],
])('%s had on %s %i members', (code, date, count) => {
  const members = gazetteer.organisations.get(code as OrganisationCode)?.members ?? [];
  expect(members.filter((member) => inForceOn(member, days(date)))).toHaveLength(count);
});

/** By its name of today, or, in older engines, of yesterday. */
interface RegionOfZones extends Intl.Locale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[];
}

it('names for each country a time zone that is one of its own', () => {
  const canonical = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  for (const { code, zone, kind } of gazetteer.countries.values()) {
    if (zone === null) expect(['sovereign', 'disputed'], code).not.toContain(kind);
    // A territory without inhabitants has none, and CLDR does not know Kosovo's.
    if (zone === null || code === 'XK') continue;
    const region: RegionOfZones = new Intl.Locale(`und-${code}`);
    const own = region.getTimeZones?.() ?? region.timeZones ?? [];
    expect(own.map(canonical), code).toContain(canonical(zone));
  }
});

/** `Jpan` of Japanese means three scripts, `Hans` and `Hant` are the same for a regular expression, and so on. */
const SCRIPTS: Readonly<Record<string, string>> = { Jpan: 'Han', Hans: 'Han', Hant: 'Han', Kore: 'Hangul' };

it('names countries and people at home in the script of a language that there is', () => {
  const ofPeople = [...gazetteer.people.values()].flatMap(({ ownName }) => ownName ?? []);
  const ofCountries = [...gazetteer.countries.values()].flatMap(({ ownNames }) => ownNames);
  expect(ofPeople.length).toBeGreaterThan(0);
  for (const { lang, name } of [...ofPeople, ...ofCountries]) {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    const { script = '' } = new Intl.Locale(lang).maximize();
    expect(name).toMatch(
      new RegExp(`^[\\p{Script=${SCRIPTS[script] ?? script}}\\p{M}\\p{P}\\p{Cf} ]+$`, 'u'),
    );
  }
});

it.each([
  ['CD', '1990-01-01', 'Zaire'],
  ['MM', '1988-01-01', 'Burma'],
  ['SZ', '2018-01-01', 'Swaziland'],
  ['FR', '1990-01-01', null],
])('%s was called on %s %s', (code, date, name) => {
  expect(formerNameOn(gazetteer.countries.get(code as CountryCode)!, days(date))).toBe(name);
});

describe('who held which office', () => {
  it.each([
    ['US/president', '1990-06-01', 'George H. W. Bush'],
    ['US/president', '2001-09-11', 'George W. Bush'],
    ['US/president', '2021-01-06', 'Donald Trump'],
    ['US/president', '2021-01-20', 'Joe Biden'],
    ['GB/prime-minister', '1990-11-27', 'Margaret Thatcher'],
    ['GB/prime-minister', '1997-05-02', 'Tony Blair'],
    ['GB/prime-minister', '2022-10-01', 'Liz Truss'],
    ['GB/prime-minister', '2026-08-01', 'Andy Burnham'],
    ['FR/president', '1995-05-16', 'François Mitterrand'],
    ['FR/prime-minister', '2024-10', 'Michel Barnier'],
    ['DE/chancellor', '2005', null],
    ['DE/chancellor', '2015', 'Angela Merkel'],
    ['IT/prime-minister', '2011-11-17', 'Mario Monti'],
    ['ES/prime-minister', '2004-03-11', 'José María Aznar'],
    ['HU/prime-minister', '2002-05-26', 'Viktor Orbán'],
    ['HU/prime-minister', '2009', null],
    ['HU/prime-minister', '2026-05-09', 'Péter Magyar'],
    ['NL/prime-minister', '2026-02-23', 'Rob Jetten'],
    ['IR/supreme-leader', '2026-02-27', 'Ali Khamenei'],
    ['IR/supreme-leader', '2026-03-01', null],
    ['IR/supreme-leader', '2026-03-10', 'Mojtaba Khamenei'],
    ['US/federal-reserve-chair', '2026-06-01', 'Kevin Warsh'],
    ['PL/president', '2010-05-01', 'Bronisław Komorowski'],
    ['SE/prime-minister', '2021-12-24', 'Magdalena Andersson'],
    ['RU/president', '1999-12-31', 'Vladimir Putin'],
    ['RU/president', '2010', 'Dmitry Medvedev'],
    ['GB/prime-minister', '1941-12-07', 'Winston Churchill'],
    ['GB/foreign-secretary', '2003-03-20', 'Jack Straw'],
    ['DE/chancellor', '1970', 'Willy Brandt'],
    ['DE/foreign-minister', '2022-02-24', 'Annalena Baerbock'],
    ['FR/president', '1962-07-05', 'Charles de Gaulle'],
    ['SU/general-secretary', '1962-10-22', 'Nikita Khrushchev'],
    ['NATO/secretary-general', '2022-02-24', 'Jens Stoltenberg'],
    ['UN/secretary-general', '1994-04-07', 'Boutros Boutros-Ghali'],
    ['EU/commission-president', '2010', 'José Manuel Barroso'],
    ['RU/prime-minister', '2010', 'Vladimir Putin'],
    ['UA/president', '2022-02-24', 'Volodymyr Zelenskyy'],
    ['TR/prime-minister', '2013-06-01', 'Recep Tayyip Erdoğan'],
    ['TR/president', '2020', 'Recep Tayyip Erdoğan'],
    ['IL/prime-minister', '1995-11-01', 'Yitzhak Rabin'],
    ['IL/prime-minister', '2022-08-15', 'Yair Lapid'],
    ['IQ/president', '2002', 'Saddam Hussein'],
    ['IR/president', '2024-05-18', 'Ebrahim Raisi'],
    ['EG/president', '2013-01-25', 'Mohamed Morsi'],
    ['SY/president', '2015', 'Bashar al-Assad'],
    ['SA/monarch', '2010', 'Abdullah'],
    ['IN/prime-minister', '1998-12-25', 'Atal Bihari Vajpayee'],
    ['PK/prime-minister', '2022-04-10', null],
    ['CN/president', '2012-11-15', 'Hu Jintao'],
    ['JP/prime-minister', '2022-07-08', 'Fumio Kishida'],
    ['JP/chief-cabinet-secretary', '2022-04-21', 'Hirokazu Matsuno'],
    ['KR/president', '2024-12-03', 'Yoon Suk-yeol'],
    ['SG/prime-minister', '1990-06-01', 'Lee Kuan Yew'],
    ['AU/prime-minister', '2013-07-01', 'Kevin Rudd'],
    ['NZ/prime-minister', '2022-04-21', 'Jacinda Ardern'],
    ['NZ/monarch', '2022-04-21', 'Elizabeth II'],
    ['CA/prime-minister', '1993-10-25', 'Kim Campbell'],
    ['MX/president', '2024-09-30', 'Andrés Manuel López Obrador'],
    ['BR/president', '2016-06-01', 'Michel Temer'],
    ['ZA/president', '1994-05-10', 'Nelson Mandela'],
    ['KE/president', '2007', 'Mwai Kibaki'],
    ['VA/pope', '2005-04-18', null],
    ['VA/pope', '2025-05-08', 'Leo XIV'],
    ['CH/president', '2023-12-31', 'Alain Berset'],
    ['SU/president', '1991-08-19', 'Mikhail Gorbachev'],
    ['CS/president', '1991', 'Václav Havel'],
    ['DD/prime-minister', '1990-06-01', 'Lothar de Maizière'],
  ])('%s on %s: %s', (office, when, name) => {
    const holders = termsInForce(gazetteer, office as OfficeId, days(when));
    expect(holders.map(({ person }) => gazetteer.people.get(person)?.name)).toEqual(
      name === null ? [] : [name],
    );
  });
});

describe('the cards of an article of 21 April 2022', () => {
  const moment = { published: days('2022-04-21'), today };

  it('say what Jacinda Ardern was, and that she left', () => {
    const card = describeEntity(gazetteer, 'nz-jacinda-ardern' as PersonId, moment) as LeaderCard;
    const line = { office: 'Prime Minister', since: days('2017-10-26'), until: days('2023-01-25') };
    expect(card).toMatchObject({ now: [], last: line, flag: 'NZ' });
    expect(card.then).toMatchObject([line]);
  });

  it('say what Hirokazu Matsuno was', () => {
    const card = describeEntity(gazetteer, 'jp-hirokazu-matsuno' as PersonId, moment) as LeaderCard;
    const line = { office: 'Chief Cabinet Secretary', since: days('2021-10-04'), until: days('2023-12-14') };
    expect(card.then).toMatchObject([line]);
  });

  it.each([
    ['pl-donald-tusk', '2021-01-01', 'President of the European Council'],
    ['no-jens-stoltenberg', '2025-01-01', 'Secretary General'],
    ['be-charles-michel', '2025-06-01', 'President of the European Council'],
    ['lu-jean-claude-juncker', '2022-01-01', 'President of the European Commission'],
    ['pt-jose-manuel-barroso', '2016-01-01', 'President of the European Commission'],
    ['gb-david-cameron', '2025-01-01', 'Prime Minister'],
    ['fr-nicolas-sarkozy', '2025-01-01', 'President'],
  ])('show %s on %s as having been %s last', (id, on, office) => {
    const card = describeEntity(gazetteer, id as PersonId, { published: null, today: day(on) }) as LeaderCard;
    expect(card).toMatchObject({ now: [], last: { office } });
  });

  it.each([
    ['nl-mark-rutte', 'Secretary General'],
    ['pt-antonio-guterres', 'Secretary-General'],
    ['pt-antonio-costa', 'President of the European Council'],
    ['de-ursula-von-der-leyen', 'President of the European Commission'],
    ['ee-kaja-kallas', 'High Representative for Foreign Affairs'],
  ])('show %s as %s now, and nothing as left', (id, office) => {
    const card = describeEntity(gazetteer, id as PersonId, moment) as LeaderCard;
    expect(card).toMatchObject({ now: [{ office }], last: null });
  });

  it('name Japan’s emperor and prime minister then and now', () => {
    const { then, now, ...card } = describeEntity(gazetteer, 'JP' as CountryCode, moment) as CountryCard;
    expect(card).toMatchObject({ name: 'Japan', capital: 'Tokyo', region: 'Eastern Asia', existed: null });
    expect(then.map((line) => line.person.name)).toEqual(['Naruhito', 'Fumio Kishida']);
    expect(now).toMatchObject([
      { person: { name: 'Naruhito' }, office: 'Emperor', since: days('2019-05-01') },
      { person: { name: 'Sanae Takaichi' }, since: days('2025-10-21'), asOf: '2026-07-03', stale: false },
    ]);
  });
});

describe('changes of which the day is not known', () => {
  it.each([
    ['SI', 'Robert Golob', 'Janez Janša'],
    ['LT', 'Inga Ruginienė', 'Mindaugas Sinkevičius'],
  ])('%s: %s until some day of 2026, then %s', (code, before, after) => {
    const holders = (when: string) =>
      termsInForce(gazetteer, `${code}/prime-minister` as OfficeId, days(when)).map(
        ({ person }) => gazetteer.people.get(person)?.name,
      );
    expect(holders('2026-01-21')).toEqual([before]);
    expect(holders('2026-04-01')).toEqual([]);
    expect(holders('2026-08-22')).toEqual([after]);
  });
});
