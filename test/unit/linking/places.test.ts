// A country's name inside a place's name, or beside a direction: a row a kind of mistake, with what must stay linked.
import { expect, it } from 'vitest';
import { link, told } from './world';

const linked = (text: string) => told(text, link(text).text);

it.each([
  ['in a sentence', 'Schools in Northern Ireland stay open.'],
  ['at the start of a text', 'Northern Ireland votes today.'],
  ['at the start of a sentence', 'It rained. Northern Ireland’s ministers met.'],
  ['in capitals', 'NORTHERN IRELAND: POLLS OPEN'],
  ['in brackets', 'Sean Doe (Northern Ireland) 3-0'],
  ['over the end of a line', 'a farm in Northern\nIreland'],
  ['with a hyphen', 'the Northern-Ireland protocol'],
  ['with an initial', 'talks on N. Ireland, N Ireland and N.Ireland'],
  ['with an initial in capitals', 'BELFAST, N. IRELAND'],
  ['in small letters', 'a lorry from northern Ireland'],
  ['its people', 'Northern Irish voters, and N. Irish farmers'],
  ['before a possessive', 'Northern Ireland’s own rules'],
])('Northern Ireland is never Ireland: %s', (_why, text) => {
  expect(linked(text)).toEqual([]);
});

it.each([
  ['a state of Australia', 'Western Australia votes.'],
  ['half of a name at the end of a line', 'Papua New\nGuinea'],
  ['an island, in capitals', 'NEW GUINEA'],
  ['a state that was', 'North Vietnam fell. Southern Rhodesia voted.'],
  ['half of a name that is not the country', 'news of South\nKorea'],
  ['the island league', 'West Indies beat W. Indies A.'],
  ['a direction that is not written out', 'a farm in W. Germany, near E. Lebanon'],
])('another place: %s', (_why, text) => {
  expect(linked(text)).toEqual([]);
});

it.each([
  ['the republic beside the province', 'Ireland 2 Northern Ireland 1', ['Ireland=IE']],
  ['the north of the country', 'The north of Ireland is wet.', ['Ireland=IE']],
  ['a direction that ended its sentence', 'They went north. Ireland won.', ['Ireland=IE']],
  ['a direction and a comma', 'In the North, Ireland leads.', ['Ireland=IE']],
  ['a paragraph that ended in a direction', 'Up North\n\nIreland leads.', ['Ireland=IE']],
  ['a part of a country', 'southern Sudan and South Sudan', ['Sudan=SD', 'South Sudan=SS']],
  ['a part of a country that opens a sentence', 'Eastern Ukraine is calm.', ['Ukraine=UA']],
  [
    'names with a short direction',
    'S. Korea, N Korea and N.Macedonia (W. Samoa)',
    ['S. Korea=KR', 'N Korea=KP', 'N.Macedonia=MK', 'W. Samoa=WS'],
  ],
  ['and their people', 'a S. Korean and a S. Sudanese', ['S. Korean=KR', 'S. Sudanese=SS']],
  ['a former name with a direction', 'Western Samoa beat Japan', ['Western Samoa=WS', 'Japan=JP']],
  ['the longest name', 'EQUATORIAL GUINEA AND GUINEA', ['EQUATORIAL GUINEA=GQ', 'GUINEA=GN']],
])('still linked: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  [
    'the next sentence names a state',
    'Lebanese farmers left Lebanon. In Ohio it rained.',
    ['Lebanese=LB', 'Lebanon=LB'],
  ],
  [
    'the next line names a state',
    'Peruvian buses in Peru\nThe Texas one was late.',
    ['Peruvian=PE', 'Peru=PE'],
  ],
  ['a town beside its state', 'from Texas to Lebanon, Ohio', []],
])('a sentence ends with the country: %s', (_why, text, expected) => {
  expect(linked(text)).toEqual(expected);
});

it.each([
  ['a dish', 'a bowl of Chile con carne'],
  ['an airline', 'shares of China Eastern'],
  ['a racing team', 'Doe (Force India) stopped.'],
  ['a party', 'Reform UK and Our Ukraine lost.'],
  ['seas', 'ships in the South China Seas'],
])('a larger name: %s', (_why, text) => {
  expect(linked(text)).toEqual([]);
});
