// A ruler's name is a given name: what stands around it tells the king from a tennis player, a town and a causeway.
import { beforeAll, expect, it } from 'vitest';
import { buildIndex, type GazetteerIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

let index: GazetteerIndex;
beforeAll(async () => {
  index = buildIndex(await readGazetteer());
});

const leaders = (text: string, on: string) =>
  linkEntities(index, { title: '', text, published: days(on), today: day('2026-01-22') })
    .text.filter(({ type }) => type === 'leader')
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

it.each<[reason: string, on: string, text: string, expected: string[]]>([
  ['a family name behind two given names', '2003-06-09', 'Juan Carlos Ferrero of Spain won in Paris.', []],
  ['a family name behind one', '2010-06-09', 'Henri Leconte of Luxembourg lost his serve.', []],
  ['two of them', '2010-06-09', 'Beatrix Potter fans of the Netherlands met Salman Rushdie.', []],
  ['a particle', '2016-06-09', 'Willem-Alexander van der Meer of the Netherlands fell.', []],
  ['a land of others', '2010-06-09', 'Luxembourg lent a portrait of Duchess Charlotte of Mecklenburg.', []],
  ['the second half of a double name', '2016-06-09', 'Jean-Philippe Smith of Belgium spoke.', []],
  ['the same without a hyphen', '2016-06-09', 'Belgium chose Jean Philippe as its envoy.', []],
  ['a given name opens the sentence', '2010-06-09', 'Thierry Henri of Luxembourg scored.', []],
  ['a number of another ruler', '2023-05-07', 'King Charles I of England lost his head.', []],
  ['a causeway', '1999-06-01', 'King Fahd Causeway in Saudi Arabia was shut.', []],
  ['a town', '2010-06-09', 'Monaco lost in Prince Albert, Saskatchewan.', []],
  ['nobody said that a ruler is meant', '2010-06-09', 'Luxembourg’s Charlotte sat.', []],
  ['his own land', '2016-06-07', 'King Felipe of Spain called an election.', ['King Felipe=es-felipe-vi']],
  [
    'his land with an article',
    '2016-06-07',
    'King Philippe of the Belgians spoke.',
    ['King Philippe=be-philippe'],
  ],
  [
    'of two of one name, by the land behind it',
    '2010-06-07',
    'Saudi Arabia, a Saudi paper says, paid King Abdullah of Jordan.',
    ['King Abdullah=jo-abdullah-ii'],
  ],
  [
    'a given name after the title',
    '2002-03-09',
    'King Juan Carlos of Spain met the players. Juan Carlos shook hands.',
    ['King Juan Carlos=es-juan-carlos-i', 'Juan Carlos=es-juan-carlos-i'],
  ],
  ['in office, at home', '2016-03-09', 'Japan waits: Akihito is 82.', ['Akihito=jp-akihito']],
  ['a headline in capitals', '2015-09-09', 'Pope Francis Visits Cuba Again', ['Pope Francis=va-francis']],
  [
    'a surname that is a king’s name',
    '1998-03-09',
    'Saddam Hussein told Jordan to wait. Hussein said that Iraq would fight.',
    ['Saddam Hussein=iq-saddam-hussein', 'Hussein=iq-saddam-hussein'],
  ],
])('%s', (_reason, on, text, expected) => {
  expect(leaders(text, on)).toEqual(expected);
});
