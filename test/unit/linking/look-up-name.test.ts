// What a name means that a reader has selected in an article: whom the article means by it, or nobody.
import { expect, it } from 'vitest';
import { buildIndex } from '@/lib/linking/index/gazetteer-index';
import { LONGEST_NAME, lookUpName } from '@/lib/linking/look-up-name';
import { days } from '../../builders';
import { TODAY, world } from './world';

const index = buildIndex(world);
const STORY = 'Tony Blair spoke in Britain on Monday. Then Helen Clark left for New Zealand.';

it.each<[why: string, name: string, text: string, meant: string | null]>([
  ['a full name that the article has', 'Tony Blair', STORY, 'gb-tony-blair'],
  ['a full name that it has not', 'John Key', STORY, 'nz-john-key'],
  ['a surname that follows the full name', 'Blair', STORY, 'gb-tony-blair'],
  ['a surname of nobody in the article', 'Key', STORY, null],
  ['a surname that the article does not tell apart', 'Bush', STORY, null],
  ['a name of two people, on the article’s day', 'Cook', STORY, null],
  ['white space and quotes around it', ' “Tony Blair,” ', STORY, 'gb-tony-blair'],
  ['its possessive', 'Tony Blair’s', STORY, 'gb-tony-blair'],
  ['a line that breaks in it', 'Tony\n  Blair', STORY, 'gb-tony-blair'],
  ['a country', 'New Zealand', STORY, 'NZ'],
  ['a country by its letters', 'U.S.', STORY, 'US'],
  ['on a page that is no article', 'Tony Blair', '', 'gb-tony-blair'],
  ['a surname on a page that is no article', 'Key', '', null],
  ['more than a name', 'Tony Blair spoke', STORY, null],
  ['a part of another’s name', 'Tony Blair Institute', STORY, null],
  ['a word', 'Monday', STORY, null],
  ['nothing', '  ', STORY, null],
  ['what is too long to be a name', `Tony Blair ${'x'.repeat(LONGEST_NAME)}`, STORY, null],
])('%s', (_why, name, text, meant) => {
  const request = { title: '', text, published: days('2003-02-01'), today: TODAY, lang: 'en' };
  const found = lookUpName(index, { ...request, name });
  expect(found?.id ?? null).toBe(meant);
  if (found) expect(found.start).toBe(0);
});
