// The article's own word on a card: told where it is another than the card's, in another language, and a name.
import { expect, it } from 'vitest';
import type { MentionType } from '@/lib/linking/types';
import { calledHere } from '@/lib/page/highlight/called-here';

it.each<[why: string, type: MentionType, name: string, words: string, lang: string, told: boolean]>([
  ['a country in German', 'country', 'Denmark', 'Dänemark', 'de', true],
  ['a country in Arabic', 'country', 'Morocco', 'المغرب', 'ar', true],
  ['a leader in another script', 'leader', 'Vladimir Putin', 'Путин', 'ru', true],
  ['a body', 'organisation', 'United Nations', 'Vereinte Nationen', 'de-AT', true],
  ['the same name', 'country', 'Iran', 'Iran', 'fr', false],
  ['the same name but for a mark', 'country', 'Peru', 'Perú', 'es', false],
  ['a surname', 'leader', 'Angela Merkel', 'Merkel', 'de', false],
  ['a surname with an ending', 'leader', 'Angela Merkel', 'Merkels', 'de', false],
  ['an adjective', 'norp', 'Germany', 'allemande', 'fr', false],
  ['an office', 'role', 'Angela Merkel', 'la chancelière allemande', 'fr', false],
  ['English, which has its short forms', 'country', 'United Kingdom', 'Britain', 'en-GB', false],
  ['a page that does not say its language', 'country', 'Denmark', 'Dänemark', '', false],
])('%s', (_why, type, name, words, lang, told) => {
  expect(calledHere({ type, name }, words, lang)).toBe(told ? words : null);
});
