// The promise of linking, on texts that nobody wrote: mentions in order, within bounds, none over another, none over a line.
import { describe, expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import type { LinkedMention } from '@/lib/linking/types';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';
import { link, told } from './world';

it.each([
  ['at the end', 'They met the president of the U.S.', ['president of the U.S.=us-donald-trump', 'U.S.=US']],
  [
    'within the sentence',
    'They met the president of the U.S., who smiled.',
    ['president of the U.S.=us-donald-trump', 'U.S.=US'],
  ],
  ['in front', 'The U.S. president smiled.', ['U.S. president=us-donald-trump', 'U.S.=US']],
  [
    'in brackets',
    'They met (the president of the U.S.) there.',
    ['president of the U.S.=us-donald-trump', 'U.S.=US'],
  ],
  [
    'without its full stops',
    'They met the president of the US.',
    ['president of the US=us-donald-trump', 'US=US'],
  ],
  ['claimed by two titles', 'That is the president of the U.S. prime minister thing.', ['U.S.=US']],
])('a role and its abbreviated country: %s', (_where, text, expected) => {
  expect(told(text, link(text).text)).toEqual(expected);
});

/** Small and seeded, so that a failure repeats (Lehmer, modulus 2^31 - 1). */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const TITLES =
  'president|the president|prime minister|the prime minister|Prime Minister|President|chancellor|king|King|queen|foreign minister|secretary general|the secretary-general|chief|leader|the leader|pope|Mr.|Mrs|Dr.|Sir|Lord|former President|acting president|its president';
const COUNTRIES =
  'U.S.|U.K.|U.N.|US|UK|UN|U.A.E.|NATO|EU|European Union|European Commission|Russia|Russian|the United States|United States of America|Britain|British|Georgia|Guinea-Bissau|Côte d’Ivoire|Bosnia and Herzegovina|St. Lucia|Congo|Republic of the Congo|South Korea|Korea|Northern Ireland|Jordan|Chad|D.C.|America|Washington';
const PEOPLE =
  'Barack Obama|Obama|George W. Bush|Bush|Vladimir Putin|Putin|Angela Merkel|Merkel|Theresa May|May|Charles de Gaulle|de Gaulle|Ban Ki-moon|Ban|Martin Luther King Jr.|King|Chad|Jordan|Kim Jong Un|Xi Jinping|Xi|Lula da Silva|Lula|Abe|Jean-Claude Juncker|Michael D. Higgins|Cristina Fernández de Kirchner';
const JOINTS =
  " | | | | |, |. |.|-|–| – |’s |’ |' | (|) |“|” |: |; |/|\n|\n\n| of | of the | of | and | the | , the | who | to |\u00a0|\u00ad|\u200d";
/** Names, titles and countries by turns with what stands between them. */
const PIECES = [TITLES, COUNTRIES, PEOPLE].map((list) => list.split('|'));
const BETWEEN = JOINTS.split('|');

function aText(random: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const pieces = Array.from(
    { length: 2 + random(24) },
    () => pick(PIECES[random(PIECES.length)] ?? []) + pick(BETWEEN),
  );
  return pieces.join('');
}

const index = buildIndex(await readGazetteer());

/** What is wrong with the mentions of `text`; empty: nothing. */
function faultsOf(text: string, mentions: readonly LinkedMention[]): string[] {
  const show = ({ start, end, type }: LinkedMention) => `${type} “${text.slice(start, end)}” ${start}-${end}`;
  return mentions.flatMap((mention, at) => {
    const { start, end } = mention;
    const surface = text.slice(start, end);
    const faults: string[] = [];
    if (!(start >= 0 && start < end && end <= text.length)) faults.push('out of bounds');
    if (surface.includes('\n')) faults.push('over a line');
    if (/^\s|\s$/.test(surface)) faults.push('white space at an end');
    for (const other of mentions.slice(at + 1)) {
      if (other.start >= end && other.start >= start) continue;
      const isBodyInRole =
        mention.type === 'role' &&
        ['country', 'norp', 'organisation'].includes(other.type) &&
        other.start >= start &&
        other.end <= end;
      if (!isBodyInRole) faults.push(`over ${show(other)}`);
    }
    return faults.map((fault) => `${show(mention)}: ${fault}`);
  });
}

describe('random texts', () => {
  const TEXTS = 1000;
  const DAYS = ['2005-05-01', '2012-05-01', '2018-05-01', '2023-05-01'];

  it.each(DAYS)('keep the promise on %s', (on) => {
    const random = seeded(20_261_129 + Number(on.slice(0, 4)));
    let roles = 0;
    for (let round = 0; round < TEXTS; round++) {
      const text = aText(random);
      const linked = linkEntities(index, {
        title: text,
        text,
        published: days(on),
        today: day('2026-01-22'),
      });
      for (const mentions of [linked.title, linked.text]) {
        expect(faultsOf(text, mentions), text).toEqual([]);
        roles += mentions.filter(({ type }) => type === 'role').length;
      }
    }
    expect(roles).toBeGreaterThan(TEXTS / 20); // the texts are of the kind that is meant
  });
});
