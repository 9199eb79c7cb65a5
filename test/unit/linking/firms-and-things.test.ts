// A leader's surname that a firm, a ship, a law or a school bears, and what is said of it from there on.
import { beforeAll, expect, it } from 'vitest';
import { buildIndex, type GazetteerIndex } from '@/lib/linking/index/gazetteer-index';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { leadersIn, readMarked } from './marked-text';

let index: GazetteerIndex;
beforeAll(async () => {
  index = buildIndex(await readGazetteer());
});

/** A name in brackets is marked, as the person behind the bar; no other name is. */
it.each<[reason: string, on: string, marked: string]>([
  [
    'a partnership, and its name alone from there on',
    '2021-03-04',
    '[Boris Johnson|gb-boris-johnson] praised the vaccine of Johnson & Johnson. Johnson said its vaccine would be ready in Britain by June.',
  ],
  [
    'cars are recalled by firms',
    '2010-05-04',
    'President [Gerald Ford|us-gerald-ford] is remembered in Michigan, U.S. Ford recalled its cars on Tuesday.',
  ],
  [
    'the short name after the long one',
    '1976-05-04',
    'President [Gerald Ford|us-gerald-ford] spoke in Detroit of the United States. Ford Motor Co. lost money. Ford said it would close two plants.',
  ],
  [
    'a company form behind the surname',
    '2019-05-04',
    '[Emmanuel Macron|fr-emmanuel-macron] visited the plant of Macron SA, an Italian maker of shirts.',
  ],
  [
    'firms at the start of a sentence',
    '2012-05-04',
    'Rudd Technologies and Gillard Partners, two Australian firms, merged.',
  ],
  [
    'firms that bear the best known names',
    '2021-05-04',
    'Biden Capital, Clinton Holdings and Obama Enterprises are registered in Delaware.',
  ],
  ['partners before an ampersand', '2016-05-04', 'Thatcher, Proffitt & Wood was a law firm in New York.'],
  [
    'what makes something is no person',
    '2015-05-04',
    'Cameron International, which makes valves, said its sales fell. Cameron shares lost 4 percent in Britain.',
  ],
  [
    'the maker of something',
    '2014-05-04',
    'Abbott Laboratories said profit rose. Abbott, the maker of baby formula, is based in Illinois. Australia is its market.',
  ],
  [
    'two firms, one surname',
    '2022-05-04',
    '[Boris Johnson|gb-boris-johnson] is prime minister of Britain. Johnson Matthey, which makes catalysts, cut jobs. Johnson’s own party was silent.',
  ],
  ['a law', '2011-06-01', 'The Sarkozy law on minimum sentences was repealed in France.'],
  [
    'an era is the leader’s own',
    '2019-06-01',
    'The [Merkel|de-angela-merkel] era ends in Germany and the [Macron|fr-emmanuel-macron] years begin in France, said Trumpism’s critics.',
  ],
  [
    'a party is, too',
    '2019-05-04',
    'The Brexit Party and the Five Star Movement sat apart. The [Berlusconi|it-silvio-berlusconi] party lost.',
  ],
  [
    'a ship without its prefix',
    '2012-06-01',
    'The aircraft carrier Charles de Gaulle left Toulon in France.',
  ],
  [
    'a long name of a university',
    '2011-06-01',
    'Indira Gandhi National Open University in India set an exam.',
  ],
  [
    'a causeway and a university',
    '2011-06-01',
    'King Abdullah Economic City and King Fahd Causeway are in Saudi Arabia. So is King Saud University.',
  ],
  [
    'a league in capitals',
    '2015-06-01',
    'MAJOR LEAGUE BASEBALL\nThe standings after the games of Sunday, Britain’s fans may note.',
  ],
  [
    'towns and their states',
    '2016-06-01',
    'A fire in Clinton, Missouri, and another in Cameron, Texas, killed two.',
  ],
  [
    'a family in a list holds the surname',
    '2018-05-04',
    'Svetlana Stalin, Rachele Mussolini and Nina Khrushcheva wrote memoirs. Stalin’s was the best, said Mussolini.',
  ],
  [
    'a husband and a son hold it',
    '2012-05-04',
    'Denis Thatcher and Mark Thatcher were in Britain. Thatcher sold arms.',
  ],
  [
    'two full names in one sentence, a stranger last',
    '2014-06-04',
    'President [Park Geun-hye|kr-park-geun-hye] met Park Ji-sung. Park retired from football in May. South Korea cheered him.',
  ],
])('%s', (_reason, on, marked) => {
  const { text, expected } = readMarked(marked);
  expect(leadersIn(index, text, on)).toEqual(expected);
});
