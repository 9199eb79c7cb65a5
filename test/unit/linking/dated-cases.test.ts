// Roles and namesakes on their days, against the real facts: who is meant depends on when it was written.
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

const TODAY = day('2026-01-22');

const people = (text: string, on: string | null, title = '') =>
  linkEntities(index, { title, text, published: on === null ? null : days(on), today: TODAY })
    .text.filter(isPersonMention)
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

it.each<[reason: string, on: string | null, text: string, expected: string[]]>([
  [
    'a demonym and a title',
    '2022-04-21',
    'The Japanese prime minister left.',
    ['Japanese prime minister=jp-fumio-kishida'],
  ],
  [
    'the same words eight years before',
    '2014-04-21',
    'The Japanese prime minister left.',
    ['Japanese prime minister=jp-shinzo-abe'],
  ],
  [
    'a possessive and "leader" of a parliamentary state',
    '2022-04-21',
    'New Zealand’s leader spoke.',
    ['New Zealand’s leader=nz-jacinda-ardern'],
  ],
  [
    '"leader" of a presidential state',
    '2012-06-01',
    'The Russian leader spoke.',
    ['Russian leader=ru-vladimir-putin'],
  ],
  ['"leader" where the party leads', '2016-06-01', 'China’s leader spoke.', ['China’s leader=cn-xi-jinping']],
  [
    'the office of an ally',
    '2005-05-10',
    'The German chancellor came.',
    ['German chancellor=de-gerhard-schroder'],
  ],
  ['after the election', '2005-12-10', 'The German chancellor came.', ['German chancellor=de-angela-merkel']],
  [
    'title, of, country',
    '1999-03-01',
    'They met the president of France.',
    ['president of France=fr-jacques-chirac'],
  ],
  [
    'title, of the, country',
    '1995-03-01',
    'The president of the United States sat.',
    ['president of the United States=us-bill-clinton'],
  ],
  [
    'an abbreviation as the adjective',
    '2020-05-01',
    'The US secretary of state sat.',
    ['US secretary of state=us-mike-pompeo'],
  ],
  [
    'a minister with a title of his own',
    '2020-05-01',
    'Britain’s foreign secretary sat.',
    ['Britain’s foreign secretary=gb-dominic-raab'],
  ],
  [
    'American spelling of a British office',
    '2010-11-01',
    'The British defense secretary sat.',
    ['British defense secretary=gb-liam-fox'],
  ],
  [
    'a chief cabinet secretary, by the article’s country',
    '2022-04-21',
    'Japan protested. Japan’s islands are far. The chief cabinet secretary said so.',
    ['chief cabinet secretary=jp-hirokazu-matsuno'],
  ],
  [
    'an organisation’s chief',
    '2013-05-01',
    'The U.N. chief and the NATO secretary-general met.',
    ['U.N. chief=kr-ban-ki-moon', 'NATO secretary-general=dk-anders-fogh-rasmussen'],
  ],
  [
    'an organisation in the title',
    '2020-05-01',
    'The president of the European Commission met us.',
    ['president of the European Commission=de-ursula-von-der-leyen'],
  ],
  ['a pope needs no country', '2014-05-01', 'The pope wept.', ['pope=va-francis']],
  ['another pope', '2008-05-01', 'The Pope wept.', ['Pope=va-benedict-xvi']],
  ['a king', '2016-05-01', 'The Saudi king flew home.', ['Saudi king=sa-salman']],
  ['a queen is a woman', '2016-05-01', 'The Danish queen sat.', ['Danish queen=dk-margrethe-ii']],
  ['no king where a queen reigns', '2016-05-01', 'The Danish king sat.', []],
  [
    'an acting holder, so called',
    '2016-06-01',
    'The acting president of Brazil sat.',
    ['president of Brazil=br-michel-temer'],
  ],
  ['nobody is acting', '2014-06-01', 'The acting president of Brazil sat.', []],
  [
    'a vice president',
    '2018-05-01',
    'The vice president of the United States sat.',
    ['vice president of the United States=us-mike-pence'],
  ],
  [
    'a deputy is not the prime minister',
    '2019-05-01',
    'The deputy prime minister of Japan sat.',
    ['deputy prime minister of Japan=jp-taro-aso'],
  ],
  ['a deputy whom nobody knows is nobody', '2019-05-01', 'The deputy foreign minister of Japan sat.', []],
  ['former', '2010-05-01', 'The former German chancellor wrote.', []],
  ['former, after the country', '2010-05-01', 'Germany’s former chancellor wrote.', []],
  ['late', '2010-05-01', 'The late Polish president lay in state.', []],
  ['then', '2010-05-01', 'The then British prime minister said so.', []],
  ['then with a hyphen', '2010-05-01', 'The then-British prime minister said so.', []],
  ['next', '2010-05-01', 'The next British prime minister will pay.', []],
  ['would-be', '2010-05-01', 'Britain’s would-be prime minister sat.', []],
  ['elected, not yet in office', '2016-12-01', 'The U.S. president-elect sat.', []],
  ['shadow', '2010-05-01', 'The British shadow foreign secretary sat.', []],
  ['a candidate', '2016-05-01', 'The French president hopeful sat.', []],
  [
    'outgoing is still in office',
    '2016-12-01',
    'The outgoing U.S. president sat.',
    ['U.S. president=us-barack-obama'],
  ],
  [
    'new is in office',
    '2022-11-20',
    'The new British prime minister sat.',
    ['British prime minister=gb-rishi-sunak'],
  ],
  ['plural', '2010-05-01', 'European prime ministers met.', []],
  ['plural of one country', '2010-05-01', 'British prime ministers have come and gone.', []],
  ['generic', '2010-05-01', 'A prime minister of Japan cannot.', []],
  ['no', '2010-05-01', 'No Japanese prime minister has dared.', []],
  ['first', '2010-05-01', 'The first British prime minister to go there.', []],
  ['an office that is filled', '2007-09-20', 'He was elected Japanese prime minister.', []],
  ['an office that somebody is to have', '2010-05-01', 'She became the German chancellor.', []],
  ['as', '2010-05-01', 'As Japan’s prime minister he had said so.', []],
  ['a handover day', '2021-10-04', 'The Japanese prime minister resigned.', []],
  [
    'the day after',
    '2021-10-05',
    'The Japanese prime minister resigned.',
    ['Japanese prime minister=jp-fumio-kishida'],
  ],
  ['a year in which it changed hands', '2021', 'The Japanese prime minister resigned.', []],
  [
    'a year in which it did not',
    '2015',
    'The Japanese prime minister resigned.',
    ['Japanese prime minister=jp-shinzo-abe'],
  ],
  ['no date', null, 'The Japanese prime minister resigned.', []],
  ['another year in the sentence', '2016-05-01', 'In 1995 the Japanese prime minister apologised.', []],
  [
    'another year of the same holder',
    '2016-05-01',
    'In 2014 the German chancellor apologised.',
    ['German chancellor=de-angela-merkel'],
  ],
  ['long ago', '2016-05-01', 'Two decades ago the Japanese prime minister apologised.', []],
  ['the office, not its holder', '2016-05-01', 'The Japanese prime minister’s office said no.', []],
  [
    'what its holder does',
    '2016-05-01',
    'The Japanese prime minister’s visit went on.',
    ['Japanese prime minister=jp-shinzo-abe'],
  ],
  [
    'an apposition that fits',
    '2016-05-01',
    'Japan’s prime minister, Shinzo Abe, left.',
    ['Japan’s prime minister=jp-shinzo-abe', 'Shinzo Abe=jp-shinzo-abe'],
  ],
  ['an apposition that does not', '2016-05-01', 'Japan’s prime minister, Taro Yamada, left.', []],
  ['a stranger before the comma', '2016-05-01', 'Taro Yamada, the Japanese prime minister, left.', []],
  [
    'the name follows the title',
    '2016-05-01',
    'Japanese Prime Minister Shinzo Abe left.',
    ['Shinzo Abe=jp-shinzo-abe'],
  ],
  [
    'a bare title after a name',
    '2016-05-01',
    'Japanese Prime Minister Shinzo Abe left. The prime minister will return.',
    ['Shinzo Abe=jp-shinzo-abe', 'prime minister=jp-shinzo-abe'],
  ],
  [
    'a bare title, two of them named',
    '2016-05-01',
    'Japan’s prime minister met the prime minister of Italy. The prime minister left.',
    ['Japan’s prime minister=jp-shinzo-abe', 'prime minister of Italy=it-matteo-renzi'],
  ],
  [
    'a president of something else',
    '2016-05-01',
    'The president of the club left France. France played.',
    [],
  ],
  ['a company’s', '2016-05-01', 'The president and chief executive spoke in France, as France slept.', []],
  ['the office of a disputed claim', '2011-02-01', 'Ivory Coast’s president spoke.', []],
  ['a state that is gone', '1989-06-01', 'The Soviet leader spoke.', ['Soviet leader=su-mikhail-gorbachev']],
  ['father, by the date', '1991-01-17', 'President Bush spoke in Texas.', ['Bush=us-george-h-w-bush']],
  ['son, by the date', '2003-03-19', 'President Bush spoke in Texas.', ['Bush=us-george-w-bush']],
  [
    'the wife, by office and honorific',
    '2010-05-01',
    'Mrs. Clinton flew to China for the United States.',
    ['Clinton=us-hillary-clinton'],
  ],
  ['the husband, by title', '1996-05-01', 'President Clinton flew to China.', ['Clinton=us-bill-clinton']],
  [
    'husband and wife',
    '1996-05-01',
    'Bill Clinton and Hillary Clinton came to the U.S. capital. Mrs. Clinton spoke.',
    ['Bill Clinton=us-bill-clinton', 'Hillary Clinton=us-hillary-clinton', 'Clinton=us-hillary-clinton'],
  ],
  [
    'brothers',
    '2008-05-01',
    'Fidel Castro wrote in Cuba. Raul Castro did not.',
    ['Fidel Castro=cu-fidel-castro', 'Raul Castro=cu-raul-castro'],
  ],
  [
    'a minister by title and surname',
    '2013-06-01',
    'Defence Secretary Hammond spoke in Britain.',
    ['Hammond=gb-philip-hammond'],
  ],
  ['a namesake with another first name', '2009-06-01', 'Peter Cook fell. Cook said so in Australia.', []],
  ['a singer', '2005-06-01', 'Kate Bush sang. Bush smiled.', []],
  ['a first lady’s foundation', '2010-06-01', 'The Clinton Foundation in the U.S. paid.', []],
  ['a town of that name', '2010-06-01', 'The town of Clinton, Iowa, lost its mill.', []],
  ['a Kim beside Pyongyang', '2017-09-01', 'Pyongyang said Kim was pleased.', ['Kim=kp-kim-jong-un']],
  ['another Kim on another day', '2005-09-01', 'Pyongyang said Kim was pleased.', ['Kim=kp-kim-jong-il']],
  ['a Kim far from it', '2017-09-01', 'Kim baked a cake.', []],
  [
    'well known, no first name, no country',
    '2012-09-01',
    'Obama welcomed Merkel at the airport.',
    ['Obama=us-barack-obama', 'Merkel=de-angela-merkel'],
  ],
  [
    'well known, long after',
    '2015-09-01',
    'Those were the Thatcher years.',
    ['Thatcher=gb-margaret-thatcher'],
  ],
  ['a ship', '2015-09-01', 'The carrier USS Ronald Reagan left.', []],
  ['before anybody knew the name', '1950-09-01', 'Thatcher sold the mill.', []],
])('%s', (_reason, on, text, expected) => {
  expect(people(text, on)).toEqual(expected);
});
