import { expect, it } from 'vitest';
import { clippingOf } from '@/lib/library/clipping';
import type { LinkedMention } from '@/lib/linking/types';
import { aMention, anArticle } from '../../builders';

const stamp = { id: 'an-id', now: new Date('2024-05-01T08:00:00Z') };
const nz = aMention({ id: 'NZ' });
const jp = aMention({ id: 'JP' });
const japanese = aMention({ id: 'JP', type: 'norp' });
const ardern = aMention({ id: 'nz-jacinda-ardern', type: 'leader' });
const role = aMention({ id: 'jp-fumio-kishida', type: 'role' });

it.each<[string, LinkedMention[], LinkedMention[], string[], string[]]>([
  // why this row exists            title    text                 countries      entities
  ['nothing named', [], [], [], []],
  ['most often first', [], [nz, jp, jp], ['JP', 'NZ'], ['JP', 'NZ']],
  ['ties in order of mention', [], [nz, jp], ['NZ', 'JP'], ['NZ', 'JP']],
  ['the headline counts', [jp], [nz, jp], ['JP', 'NZ'], ['JP', 'NZ']],
  ['nationality words mean the country', [], [nz, japanese, japanese], ['JP', 'NZ'], ['JP', 'NZ']],
  ['people are entities, not countries', [], [ardern, nz, ardern], ['NZ'], ['nz-jacinda-ardern', 'NZ']],
  ['a role means its holder', [], [role], [], ['jp-fumio-kishida']],
])('%s', (_why, title, text, countries, entities) => {
  const { item } = clippingOf(anArticle(), { title, text }, stamp);
  expect([item.countries, item.entities]).toEqual([countries, entities]);
});

it.each([
  ['words, not punctuation', 'One, two — three.', 3],
  ['a script without spaces', '岸田首相が会見', 4],
  ['no text', '', 0],
])('counts %s', (_why, text, words) => {
  expect(clippingOf(anArticle({ text }), { title: [], text: [] }, stamp).item.wordCount).toBe(words);
});
