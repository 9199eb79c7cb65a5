// "Sir John": a form of address and a given name mean the leader of that name whom the article has in full, and no other.
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
    'the full name before it',
    '2025-06-01',
    '[Keir Starmer|gb-keir-starmer] flew to Kyiv. [Sir Keir|gb-keir-starmer] promised more aid from Britain.',
  ],
  [
    'the full name with the title',
    '2010-06-01',
    'Sir [John Major|gb-john-major] gave evidence. [Sir John|gb-john-major] was prime minister of Britain until 1997.',
  ],
  [
    'a woman',
    '2024-06-01',
    'Dame [Jacinda Ardern|nz-jacinda-ardern] spoke at Harvard. [Dame Jacinda|nz-jacinda-ardern] led New Zealand through the pandemic.',
  ],
  [
    'a sheikh',
    '2012-03-01',
    '[Sheikh Mohammed bin Rashid Al Maktoum|ae-mohammed-bin-rashid-al-maktoum] rules Dubai. [Sheikh Mohammed|ae-mohammed-bin-rashid-al-maktoum] is vice president of the United Arab Emirates.',
  ],
  ['nobody is named in full', '2014-03-01', 'Sheikh Mohammed opened the mall in Dubai.'],
  [
    'two are so addressed',
    '2010-06-01',
    'Sir [John Major|gb-john-major] and Sir John Chilcot met. Sir John asked about Britain’s war.',
  ],
  ['a stranger only', '2015-05-07', 'The Queen of Britain knighted Sir John Gielgud. Sir John wept.'],
  ['another one’s full name', '2022-06-07', 'Sir Keir Hardie founded the Labour party in Britain.'],
  [
    'another given name',
    '2018-06-07',
    'Sir Bob Geldof and Sir [Bill English|nz-bill-english] spoke in New Zealand. Sir Bob swore.',
  ],
])('%s', (_reason, on, marked) => {
  const { text, expected } = readMarked(marked);
  expect(leadersIn(index, text, on)).toEqual(expected);
});
