// What is said beside a name tells somebody else from the leader: a trade, an age, a family, another bearer of the surname.
import { beforeAll, expect, it } from 'vitest';
import { buildIndex, type GazetteerIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { isPersonMention } from '@/lib/linking/types';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

let index: GazetteerIndex;
beforeAll(async () => {
  index = buildIndex(await readGazetteer());
});

const people = (text: string, on: string) =>
  linkEntities(index, { title: '', text, published: days(on), today: day('2026-01-22') })
    .text.filter(isPersonMention)
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

it.each<[reason: string, on: string, text: string, expected: string[]]>([
  ['a trade', '2019-03-04', 'David Cameron, a welder from Hull, won the British raffle.', []],
  ['a trade behind another word', '2019-03-04', 'Britain lost David Cameron, a night bus driver.', []],
  ['a player, and his surname from there on', '2013-03-04', 'John Key, a winger, scored. Key left.', []],
  [
    'a trade of years ago contradicts nothing',
    '2012-03-04',
    'David Cameron, a former plumber, leads Britain.',
    ['David Cameron=gb-david-cameron'],
  ],
  [
    'a figure of speech is no trade',
    '2012-03-04',
    'David Cameron, a driver of change, leads Britain.',
    ['David Cameron=gb-david-cameron'],
  ],
  ['an age that is another’s', '2019-03-04', 'David Cameron, 23, of Britain, was fined.', []],
  [
    'the leader’s own age',
    '2012-11-04',
    'David Cameron, 46, leads Britain.',
    ['David Cameron=gb-david-cameron'],
  ],
  [
    'his wife, by her title',
    '2012-03-04',
    'David Cameron spoke in Britain. His wife followed: Dr Cameron, a chemist, smiled.',
    ['David Cameron=gb-david-cameron'],
  ],
  [
    'her husband, by his title',
    '2012-03-04',
    'Angela Merkel of Germany left with her husband: Dr Merkel, a chemist, smiled.',
    ['Angela Merkel=de-angela-merkel'],
  ],
  [
    'a leader beside her husband',
    '2018-04-02',
    'Theresa May of Britain came with her husband. Mrs May spoke.',
    ['Theresa May=gb-theresa-may', 'May=gb-theresa-may'],
  ],
  [
    'a leader beside his wife',
    '2012-03-04',
    'David Cameron of Britain came with his wife. Mr Cameron spoke.',
    ['David Cameron=gb-david-cameron', 'Cameron=gb-david-cameron'],
  ],
  [
    'a leader with a title of her own',
    '2012-03-04',
    'Angela Merkel of Germany spoke. Dr Merkel smiled.',
    ['Angela Merkel=de-angela-merkel', 'Merkel=de-angela-merkel'],
  ],
  [
    'the father of one who bears his name',
    '2024-05-01',
    'Ferdinand Marcos Jr. leads the Philippines. His father, Ferdinand Marcos, fled in 1986.',
    ['Ferdinand Marcos Jr.=ph-ferdinand-marcos-jr', 'Ferdinand Marcos=ph-ferdinand-marcos-sr'],
  ],
  [
    'of two of one surname, the one in office',
    '2005-05-01',
    'George W. Bush of the United States praised George H. W. Bush. Bush smiled.',
    ['George W. Bush=us-george-w-bush', 'George H. W. Bush=us-george-h-w-bush', 'Bush=us-george-w-bush'],
  ],
  [
    'of two of one surname, none in office',
    '2015-05-01',
    'George W. Bush of the United States praised George H. W. Bush. Bush smiled.',
    ['George W. Bush=us-george-w-bush', 'George H. W. Bush=us-george-h-w-bush'],
  ],
  [
    'a stranger bore the surname first',
    '2014-06-05',
    'Park Chan-ho threw in Seoul. President Park Geun-hye of South Korea watched. They clapped for Park.',
    ['Park Geun-hye=kr-park-geun-hye'],
  ],
  [
    'the leader alone bears the surname',
    '2014-06-05',
    'President Park Geun-hye of South Korea watched. They clapped for Park.',
    ['Park Geun-hye=kr-park-geun-hye', 'Park=kr-park-geun-hye'],
  ],
])('%s', (_reason, on, text, expected) => {
  expect(people(text, on)).toEqual(expected);
});
