// The Wikipedia of a language: mostly its own code, now and then another.
import { expect, it } from 'vitest';
import { placesOf, wikiOf } from '@/components/card/elsewhere';

it.each([
  ['a language', 'de', 'dewiki'],
  ['a region of one', 'pt-BR', 'ptwiki'],
  ['a script of one', 'zh-Hant', 'zhwiki'],
  ['a language whose Wikipedia is older than its code', 'nb', 'nowiki'],
  ['the same of a region', 'nb-NO', 'nowiki'],
  ['three letters', 'ckb', 'ckbwiki'],
  ['no language at all', '', 'enwiki'],
])('%s', (_why, locale, wiki) => {
  expect(wikiOf(locale)).toBe(wiki);
});

it('is asked of Wikidata, which knows the title', () => {
  expect(placesOf('Q567', 'de').map(({ href }) => href)).toEqual([
    'https://www.wikidata.org/wiki/Special:GoToLinkedPage/dewiki/Q567',
    'https://www.wikidata.org/wiki/Q567',
  ]);
});
