// One whole article of world news, read with the real gazetteer.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { linkEntities } from '@/lib/linking/link-entities';
import { readGazetteer } from '../../../scripts/read-gazetteer';
import { day, days } from '../../builders';

const TITLE = 'Albanese and Kishida Agree on Gas and Guards';
const TEXT = [
  'Australian Prime Minister Anthony Albanese received his Japanese counterpart, Fumio Kishida, in Perth on Saturday.',
  'Albanese called the pact a milestone for the Indo-Pacific. “Our friendship has a purpose,” Albanese said.',
  'The text does not name China, but patrols in the South China Sea and the camps of Xinjiang were on the table.',
  'Kishida thanked Australia for its gas since Russia’s attack on Ukraine, and spoke of Taiwan and Hong Kong.',
  'Exercises with India, the United States and the United Kingdom follow; ships will call at the Solomon Islands.',
  'Chief Cabinet Secretary Hirokazu Matsuno told reporters in Tokyo that New Zealand and Europe had been informed.',
  'A Chinese survey ship was seen in the Pacific the same day, said Japan’s Defence Ministry.',
].join('\n');

it('links leaders and countries, and leaves seas and regions alone', async () => {
  const index = buildIndex(await readGazetteer());
  const request = { title: TITLE, text: TEXT, published: days('2022-10-22'), today: day('2026-01-22') };
  const { title, text } = linkEntities(index, request);
  const names = (type: string) => text.filter((mention) => mention.type === type);
  const surfaces = text.map(({ start, end }) => TEXT.slice(start, end));

  expect(new Set(names('leader').map(({ name }) => name))).toEqual(
    new Set(['Anthony Albanese', 'Fumio Kishida', 'Hirokazu Matsuno']),
  );
  expect(surfaces.filter((surface) => /Albanese|Kishida|Matsuno/.test(surface))).toHaveLength(6);
  expect(new Set(names('country').map(({ id }) => id))).toEqual(
    new Set(['CN', 'AU', 'RU', 'UA', 'TW', 'HK', 'IN', 'US', 'GB', 'SB', 'NZ', 'JP']),
  );
  expect(names('norp').map(({ id }) => id)).toEqual(['AU', 'JP', 'CN']);
  expect(title.map(({ name }) => name)).toEqual(['Anthony Albanese', 'Fumio Kishida']);
});
