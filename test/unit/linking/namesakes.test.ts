// Leaders who share a name: a number, an age, a death, a title, years or a form of address beside it tell whom it means.
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
    'a number before the office',
    '2018-12-01',
    'The 41st president, [George Bush|us-george-h-w-bush], died at home in Houston, his family said.',
  ],
  [
    'a number behind the name',
    '2018-12-03',
    '[George Bush|us-george-h-w-bush], the 41st president of the United States, will lie in state at the Capitol.',
  ],
  [
    'a number in words',
    '2017-09-29',
    'The library of [George Bush|us-george-w-bush], America’s forty-third president, opened its doors in Texas.',
  ],
  [
    'a number on its own',
    '2018-12-02',
    'President [George Bush|us-george-h-w-bush], the 41st, was a quiet man, say his friends in the United States.',
  ],
  [
    'presidents of another country are counted too',
    '2024-06-30',
    'The 10th president, [Ferdinand Marcos|ph-ferdinand-marcos-sr], ruled the Philippines for two decades.',
  ],
  [
    'the same country, the son',
    '2024-06-30',
    '[Ferdinand Marcos|ph-ferdinand-marcos-jr], the 17th president of the Philippines, spoke in Manila.',
  ],
  [
    'an age at death',
    '2018-12-01',
    '[George Bush|us-george-h-w-bush] has died at 94, a family spokesman said in Houston.',
  ],
  [
    'an age at a birthday',
    '2014-06-12',
    '[George Bush|us-george-h-w-bush] jumped out of a helicopter on his 90th birthday. The former U.S. president had promised it.',
  ],
  [
    'a death, told behind a clause',
    '2018-12-01',
    '[George Bush|us-george-h-w-bush], who led the United States in the first Gulf War, died on Friday, aged 94.',
  ],
  [
    'tributes, and the surname after them',
    '2018-12-04',
    'Tributes to [George Bush|us-george-h-w-bush] came from everywhere. "[Bush|us-george-h-w-bush] was a gentleman," the mayor said.',
  ],
  [
    'a sign of one mention holds for the others',
    '2018-12-04',
    '[George Bush|us-george-h-w-bush] will be buried on Thursday. [George Bush|us-george-h-w-bush], aged 94, was the 41st president of the United States.',
  ],
  [
    'late, of two who have left',
    '2018-12-05',
    'The late President [Bush|us-george-h-w-bush] will be buried in Texas on Thursday.',
  ],
  [
    'former, while the other is in office',
    '2004-06-06',
    'Former President [George Bush|us-george-h-w-bush] spoke at the funeral of [Ronald Reagan|us-ronald-reagan]',
  ],
  [
    'former, before there was another',
    '1995-06-02',
    'Former US President [George Bush|us-george-h-w-bush] resigned from the rifle association.',
  ],
  [
    'former, and either may be meant',
    '2012-03-10',
    'Ex-president Bush stayed away from the Republican convention in the United States.',
  ],
  [
    'former, across the country’s name',
    '2010-10-27',
    'Former Argentine President [Kirchner|ar-nestor-kirchner] died of a heart attack.',
  ],
  [
    'former, in the plural',
    '2018-01-12',
    'Former French presidents [Sarkozy|fr-nicolas-sarkozy] and [Hollande|fr-francois-hollande] sat apart.',
  ],
  [
    'in office and formerly, in the plural',
    '2017-01-12',
    'Presidents [Obama|us-barack-obama] and [Putin|ru-vladimir-putin] spoke by telephone.',
  ],
  [
    'a vice president of old',
    '2021-01-12',
    'Former Vice President [Biden|us-joe-biden] won. Vice President [Pence|us-mike-pence] will go. The U.S. waits.',
  ],
  [
    'in years that the sentence names',
    '2004-10-10',
    'In 1991 President [Bush|us-george-h-w-bush] stopped short of Baghdad. His generals agreed, U.S. records show.',
  ],
  [
    'the same with the full name',
    '2018-12-10',
    'President [George Bush|us-george-h-w-bush] sent American troops to Kuwait in 1991.',
  ],
  [
    'the years of the other',
    '2018-12-10',
    'President [George Bush|us-george-w-bush] sent American troops to Iraq in 2003.',
  ],
  [
    'elder and younger',
    '2015-12-10',
    'The elder [George Bush|us-george-h-w-bush] has kept silent. The younger [Bush|us-george-w-bush] paints in the United States.',
  ],
  [
    'elder and younger by the surname alone',
    '2014-07-10',
    'The elder [Assad|sy-hafez-al-assad] ruled Syria for 30 years. The younger [Assad|sy-bashar-al-assad] is losing it.',
  ],
  [
    'senior',
    '2015-12-10',
    '[George Bush|us-george-h-w-bush] senior, who governed the United States until 1993, fell ill.',
  ],
  [
    'the husband by title, though the wife was introduced',
    '1996-08-29',
    'Hillary Clinton opened the evening in Chicago. President [Clinton|us-bill-clinton] spoke later.',
  ],
  [
    'the husband by his old title, though the wife runs',
    '2015-10-14',
    '[Hillary Clinton|us-hillary-clinton] won the debate in Las Vegas. She said that President [Clinton|us-bill-clinton] had balanced the budget. Secretary [Clinton|us-hillary-clinton] smiled.',
  ],
  [
    'the husband by the form of address',
    '2016-07-27',
    '[Hillary Clinton|us-hillary-clinton] thanked her husband. Former President [Bill Clinton|us-bill-clinton] waved. Mr [Clinton|us-bill-clinton] then spoke for an hour.',
  ],
  [
    'the title speaks before the introduction',
    '1991-03-01',
    'President [Bush|us-george-h-w-bush] declared victory. His son, [George W. Bush|us-george-w-bush], watched in Dallas.',
  ],
  [
    'a title before its bearer’s father is introduced',
    '2015-03-23',
    'Prime Minister [Lee|sg-lee-hsien-loong] wept for his father. [Lee Kuan Yew|sg-lee-kuan-yew] had built Singapore.',
  ],
  [
    'father and son, the father in office',
    '2003-08-05',
    'Azerbaijan’s President [Heydar Aliyev|az-heydar-aliyev] named his son, [Ilham Aliyev|az-ilham-aliyev], prime minister. President [Aliyev|az-heydar-aliyev] is in hospital in Turkey.',
  ],
  [
    'twins in two offices',
    '2006-10-02',
    'President [Kaczynski|pl-lech-kaczynski] and Prime Minister [Kaczynski|pl-jaroslaw-kaczynski] are twins. Poland is used to it.',
  ],
  [
    'twins by the surname alone',
    '2006-10-02',
    '[Lech Kaczynski|pl-lech-kaczynski] and [Jaroslaw Kaczynski|pl-jaroslaw-kaczynski] run Poland. Kaczynski said no.',
  ],
  [
    'a brother, by his office',
    '2005-10-04',
    '[George W. Bush|us-george-w-bush] flew to Florida. Governor Bush met him there. The U.S. flag flew.',
  ],
  [
    'a wife, by her office',
    '2005-10-04',
    '[Bill Clinton|us-bill-clinton] raised money in New York, U.S. Senator Clinton won easily.',
  ],
  [
    'the known initials, no country named',
    '2018-04-17',
    'Barbara Bush has died at 92 in Texas. Mrs. Bush was the wife of [George H. W. Bush|us-george-h-w-bush].',
  ],
  [
    'mourned under a title, and an age',
    '2018-12-03',
    'World leaders mourned former President [George Bush|us-george-h-w-bush] on Saturday. President [George Bush|us-george-h-w-bush] was 94.',
  ],
  [
    'a wife does not take the surname over',
    '2017-12-01',
    '[Robert Mugabe|zw-robert-mugabe]’s wife, Grace Mugabe, left Zimbabwe. Mrs Mugabe likes shops. [Mugabe|zw-robert-mugabe] is 93.',
  ],
])('%s', (_reason, on, marked) => {
  const { text, expected } = readMarked(marked);
  expect(leadersIn(index, text, on)).toEqual(expected);
});
