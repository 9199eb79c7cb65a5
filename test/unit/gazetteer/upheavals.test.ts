// Who led on days of coups, deaths, suspensions and rival claims: where lists with a line a year go wrong.
import { beforeAll, expect, it } from 'vitest';
import { termsInForce } from '@/lib/gazetteer/model/terms';
import type { Gazetteer, OfficeId } from '@/lib/gazetteer/model/types';
import { readGazetteer } from '@/scripts/read-gazetteer';
import { days } from '@/test/builders';

let gazetteer: Gazetteer;

beforeAll(async () => {
  gazetteer = await readGazetteer();
});

it.each([
  ['elected before the coup', 'FJ/prime-minister', '2000-04-01', ['Mahendra Chaudhry']],
  ['the army rules, nobody else', 'FJ/prime-minister', '2000-06-15', []],
  ['an interim', 'FJ/prime-minister', '2000-12-25', ['Laisenia Qarase (acting)']],
  ['for two days, to dissolve parliament', 'FJ/prime-minister', '2001-03-15', ['Tevita Momoedonu']],
  ['before the next coup', 'FJ/prime-minister', '2006-06-01', ['Laisenia Qarase']],
  ['named by the commander', 'FJ/prime-minister', '2006-12-25', ['Jona Senilagakali (acting)']],
  ['the commander himself', 'FJ/prime-minister', '2009-01-01', ['Frank Bainimarama']],
  ['dead, the successor not elected', 'WS/head-of-state', '2007-06-01', []],
  ['the speaker after a death', 'VU/president', '2017-06-25', ['Esmon Saimon (acting)']],
  ['the speaker after a term', 'VU/president', '2009-08-25', ['Maxime Carlot Korman (acting)']],
  ['the senior judge between two', 'NZ/governor-general', '2016-09-10', ['Sian Elias (acting)']],
  ['the speaker after a death', 'PG/governor-general', '2017-02-20', ['Theo Zurenuoc (acting)']],
  ['the vice-president’s two days', 'EC/president', '1997-02-10', ['Rosalía Arteaga (acting)']],
  ['a claim beside it', 'EC/president', '1997-02-08', ['Fabián Alarcón (acting, disputed)']],
  ['the Bundesrat’s president', 'DE/president', '2010-06-15', ['Jens Böhrnsen (acting)']],
  ['in the last days of a regime', 'ET/president', '1991-05-25', ['Tesfaye Gebre Kidan (acting)']],
  ['a year after the junta fell', 'GE/prime-minister', '1992-06-01', ['Tengiz Sigua']],
  ['an office that was abolished', 'GE/prime-minister', '2000-06-01', []],
  ['its substitute', 'GE/minister-of-state', '2000-06-01', ['Giorgi Arsenishvili']],
  ['after a death in office', 'GE/prime-minister', '2005-02-10', ['Giorgi Baramidze (acting)']],
  ['at the head of an uprising', 'KG/prime-minister', '2010-06-01', ['Roza Otunbayeva (acting)']],
  ['while he stood for election', 'KG/prime-minister', '2017-08-24', ['Mukhammetkalyi Abulgaziev (acting)']],
  ['for three days', 'LT/prime-minister', '1991-01-11', ['Albertas Šimėnas']],
  ['the old government until the oath', 'LT/prime-minister', '2012-12-01', ['Andrius Kubilius']],
  ['rivals', 'LB/prime-minister', '1990-02-01', ['Michel Aoun (disputed)', 'Selim Hoss']],
  ['rivals', 'LY/prime-minister', '2022-06-01', ['Abdulhamid Dbeibeh', 'Fathi Bashagha (disputed)']],
  ['rivals', 'VE/president', '2020-01-01', ['Nicolás Maduro', 'Juan Guaidó (disputed)']],
  [
    'a court against parliament',
    'PG/prime-minister',
    '2012-01-15',
    ["Peter O'Neill", 'Michael Somare (disputed)'],
  ],
  [
    'a court against parliament',
    'WS/prime-minister',
    '2021-06-15',
    ["Tuila'epa Sailele Malielegaoi (disputed)", 'Fiamē Naomi Mataʻafa'],
  ],
  [
    'a warlord’s claim',
    'SO/president',
    '1996-01-01',
    ['Ali Mahdi Mohamed (disputed)', 'Mohamed Farrah Aidid (disputed)'],
  ],
  ['the oldest member of parliament', 'SO/president', '2012-08-25', ['Muse Hassan Abdulle (acting)']],
  ['a minister for the sick one', 'MC/prime-minister', '2016-01-10', ['Gilles Tonelli (acting)']],
  [
    'while the first stood aside',
    'GB/northern-ireland-first-minister',
    '2010-01-20',
    ['Arlene Foster (acting)'],
  ],
  ['fled; the speaker leads', 'UA/prime-minister', '2014-02-25', []],
  ['between two votes', 'UA/prime-minister', '1992-10-05', ['Valentyn Symonenko (acting)']],
])('%s: %s on %s', (_, office, when, holders) => {
  const found = termsInForce(gazetteer, office as OfficeId, days(when)).map(
    ({ person, acting, disputed }) => {
      const doubts = [acting ? 'acting' : '', disputed ? 'disputed' : ''].filter(Boolean);
      const name = gazetteer.people.get(person)?.name;
      return doubts.length > 0 ? `${name} (${doubts.join(', ')})` : name;
    },
  );
  expect(found).toEqual(holders);
});
